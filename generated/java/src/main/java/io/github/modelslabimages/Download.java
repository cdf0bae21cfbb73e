package io.github.modelslabimages;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/** Fetches the bytes behind an entry of {@code output}: a URL of a picture, a URL of base64 text, or the text itself. */
final class Download {
    /** How long a 404 is believed to be a picture that is still being uploaded. */
    private static final Duration UPLOAD_PATIENCE = Duration.ofSeconds(30);

    private static final int MAX_REDIRECTS = 3;
    private static final Pattern URL = Pattern.compile("^https?:", Pattern.CASE_INSENSITIVE);
    private static final Pattern NOT_A_PICTURE =
            Pattern.compile("html|json|xml$|xml[^+]", Pattern.CASE_INSENSITIVE);
    private static final Pattern A_PAGE =
            Pattern.compile("^\\s*<(!doctype html|html)", Pattern.CASE_INSENSITIVE);
    /** With base64 the URL holds text: that of a PNG, JPEG, GIF, WebP or AVIF. */
    private static final Pattern BASE64 =
            Pattern.compile("^\\s*(data:[^,]*;base64,|iVBORw0KGgo|/9j/|R0lGOD|UklGR|AAAA)");

    private final Engine engine;
    private final Settings settings;
    private final Cancellation cancellation;
    private final long deadline;

    Download(Engine engine, Settings settings, Cancellation cancellation) {
        this.engine = engine;
        this.settings = settings;
        this.cancellation = cancellation;
        deadline = engine.time.nanos() + settings.timeout.toNanos();
    }

    static boolean isUrl(String source) {
        return URL.matcher(source).find();
    }

    byte[] fetch(String source) {
        if (!isUrl(source)) return decode(source);
        Duration slept = Duration.ZERO;
        for (int retry = 0; ; retry++) {
            engine.checkCancelled(cancellation, new Details());
            try {
                byte[] data = once(source);
                String head = new String(data, 0, Math.min(data.length, 64), StandardCharsets.ISO_8859_1);
                return BASE64.matcher(head).find() ? decode(new String(data, StandardCharsets.ISO_8859_1)) : data;
            } catch (ModelsLabException error) {
                engine.checkCancelled(cancellation, new Details());
                boolean patient = error.kind() == ErrorKind.NOT_FOUND
                        ? slept.compareTo(UPLOAD_PATIENCE) < 0
                        : retry < settings.maxRetries;
                Duration wait = Timing.backOff(retry, engine.random);
                if (!error.retryable() || !patient || left().compareTo(wait) <= 0) throw error;
                slept = slept.plus(wait);
                engine.sleep(wait, cancellation, new Details());
            }
        }
    }

    private Duration left() {
        return Duration.ofNanos(deadline - engine.time.nanos());
    }

    /** Follows redirects, a few. Neither the key nor a cookie is sent to any of the hosts. */
    private byte[] once(String source) {
        long end = System.nanoTime() + Timing.least(settings.attemptTimeout, left()).toNanos();
        URI address = address(source);
        for (int hop = 0; ; hop++) {
            Transport.Response response = get(address, Duration.ofNanos(Math.max(0, end - System.nanoTime())));
            int code = response.status();
            if (code >= 200 && code < 300) return picture(response);
            URI next = code >= 300 && code < 400 ? redirect(address, response) : null;
            if (next == null) throw refusal(code, address.getHost());
            String why = null;
            if (!isUrl(next.toString())) why = "a redirect to " + next.getScheme() + ":";
            if (hop == MAX_REDIRECTS) why = "more than " + MAX_REDIRECTS + " redirects";
            if (why != null) throw invalid("Not followed: " + why, code, false);
            address = next;
        }
    }

    private URI address(String source) {
        try {
            return URI.create(source.strip().replace(" ", "%20"));
        } catch (IllegalArgumentException unfit) {
            throw invalid("The output is neither a URL nor base64", 0, false);
        }
    }

    private static URI redirect(URI from, Transport.Response response) {
        try {
            return response.header("Location").map(from::resolve).orElse(null);
        } catch (IllegalArgumentException unfit) {
            return null;
        }
    }

    private Transport.Response get(URI address, Duration timeout) {
        Map<String, String> headers = Map.of("User-Agent", Contract.USER_AGENT);
        Transport.Request request =
                new Transport.Request("GET", address, headers, new byte[0], timeout, settings.maxBytes);
        try {
            return Objects.requireNonNull(engine.pictures().send(request, cancellation), "no response");
        } catch (InterruptedException interrupt) {
            Thread.currentThread().interrupt();
            throw engine.aborted(interrupt, new Details());
        } catch (IOException | RuntimeException failure) {
            throw fault(failure);
        }
    }

    private ModelsLabException fault(Exception cause) {
        String message = "The download failed: " + Sender.reason(cause);
        return engine.problem(ErrorKind.CONNECTION, message, new Details().cause(cause).retryable(true));
    }

    private ModelsLabException invalid(String message, int code, boolean retryable) {
        return engine.problem(
                ErrorKind.INVALID_RESPONSE, message, new Details().status(code).retryable(retryable));
    }

    private ModelsLabException refusal(int code, String host) {
        // Links are handed out before the upload is done.
        ErrorKind kind = code == 404 ? ErrorKind.NOT_FOUND : code >= 500 ? ErrorKind.SERVER : ErrorKind.API;
        boolean passing = kind != ErrorKind.API || code == 408 || code == 429;
        return engine.problem(kind, "HTTP " + code + " from " + host, new Details().status(code).retryable(passing));
    }

    private byte[] picture(Transport.Response response) {
        int code = response.status();
        String type = response.header("Content-Type").orElse("");
        if (NOT_A_PICTURE.matcher(type).find() && !type.toLowerCase(Locale.ROOT).contains("svg")) {
            throw invalid("Not a picture but " + Sender.head(type, 100), code, false);
        }
        // Counted as it comes, too: a header may be missing, wrong, or tell the size before decompression.
        byte[] data = response.body();
        boolean announced = response.header("Content-Length").filter(this::tooLarge).isPresent();
        if (announced || data.length > settings.maxBytes) {
            throw invalid("The picture is larger than maxBytes (" + settings.maxBytes + ")", code, false);
        }
        if (response.cutOff() != null) throw fault(response.cutOff());
        if (data.length == 0) throw invalid("The picture is empty", code, true);
        String head = new String(data, 0, Math.min(data.length, 64), StandardCharsets.ISO_8859_1);
        if (A_PAGE.matcher(head).find()) throw invalid("Not a picture but a page", code, false);
        return data;
    }

    private boolean tooLarge(String length) {
        try {
            return Long.parseLong(length.strip()) > settings.maxBytes;
        } catch (NumberFormatException odd) {
            return false;
        }
    }

    /** Reads base64, with or without the head of a data URL, line breaks and padding. */
    private byte[] decode(String text) {
        String content = text.strip();
        if (content.startsWith("data:")) content = content.substring(content.indexOf(',') + 1);
        try {
            return Base64.getDecoder().decode(content.replaceAll("\\s+|=+\\s*$", ""));
        } catch (IllegalArgumentException unfit) {
            throw invalid("The output is neither a URL nor base64", 0, false);
        }
    }
}
