package io.github.modelslabimages;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.function.DoubleSupplier;

/** What everything that a client hands out works with: its settings, the serialiser of the key, and its errors. */
final class Engine {
    final Settings settings;
    final Timekeeper time;
    final DoubleSupplier random;
    final Executor executor;
    final Redactor redactor;
    final Slots slots;
    final Sender sender;
    private final String key;

    Engine(Settings settings, String key) {
        this.settings = settings;
        this.key = key;
        time = settings.timekeeper;
        random = settings.random;
        executor = settings.executor == null ? Threads.SHARED : settings.executor;
        redactor = new Redactor(key);
        slots = new Slots(this);
        sender = new Sender(this);
    }

    Transport transport() {
        return settings.transport == null ? HttpTransport.Shared.API : settings.transport;
    }

    Transport pictures() {
        return settings.transport == null ? HttpTransport.Shared.PICTURES : settings.transport;
    }

    /** The base URL of an operation. */
    String server(OperationSpec operation) {
        return settings.baseUrl == null ? operation.server() : settings.baseUrl;
    }

    /** The only place that writes the key. Without one of our own, one that is already in the body stays. */
    byte[] serialize(Map<String, Object> body) {
        Map<String, Object> full = new LinkedHashMap<>();
        full.put(Contract.KEY, "");
        full.putAll(body);
        if (!key.isEmpty()) full.put(Contract.KEY, key);
        try {
            return Json.write(full);
        } catch (IllegalArgumentException unfit) {
            throw problem(ErrorKind.CONFIGURATION, "The body cannot be written: " + unfit.getMessage(), new Details());
        }
    }

    /** The parameters as they are sent, and what the caller adds; the key is in none of this. */
    Map<String, Object> body(Map<String, Object> params, Map<String, Object> extra) {
        Map<String, Object> body = new LinkedHashMap<>(params);
        if (extra != null) body.putAll(extra);
        if (body.containsKey(Contract.KEY)) {
            String message = Contract.KEY + " is an option of the client, not of a call";
            throw problem(ErrorKind.CONFIGURATION, message, new Details());
        }
        return body;
    }

    /** An answer's body. A short key is likely to be part of honest words, so it is only taken out of errors. */
    Map<String, Object> read(byte[] answer) {
        Map<String, Object> body = Json.readObject(answer);
        return key.length() >= 8 ? redactor.object(body) : body;
    }

    Transport.Request post(String address, byte[] body, Duration timeout) {
        Map<String, String> headers = Map.of(
                "Accept", "application/json", "Content-Type", "application/json", "User-Agent", Contract.USER_AGENT);
        return new Transport.Request("POST", URI.create(address), headers, body, timeout, Integer.MAX_VALUE);
    }

    /** An error that cannot carry the key. */
    ModelsLabException problem(ErrorKind kind, String message, Details details) {
        details.raw = redactor.object(details.raw);
        String trackId = details.trackId.toString();
        if (!redactor.text(trackId).equals(trackId)) details.trackId = Scalar.of(redactor.text(trackId));
        if (details.fields != null) {
            Map<String, List<String>> clean = new LinkedHashMap<>();
            details.fields.forEach((name, texts) ->
                    clean.put(redactor.text(name), texts.stream().map(redactor::text).toList()));
            details.fields = clean;
        }
        details.cause = redactor.cause(details.cause);
        return kind.error(redactor.text(message), details);
    }

    /** Throws if the caller has cancelled the call or interrupted the thread. */
    void checkCancelled(Cancellation cancellation, Details details) {
        Throwable reason = cancellation.reason().orElse(null);
        // The flag stays set: whoever runs the thread wants to see it, too.
        if (reason == null && Thread.currentThread().isInterrupted()) reason = new InterruptedException("interrupted");
        if (reason != null) throw aborted(reason, details);
    }

    ModelsLabException aborted(Throwable reason, Details details) {
        String why = reason.getMessage() == null ? reason.getClass().getSimpleName() : reason.getMessage();
        return problem(ErrorKind.ABORTED, "The call was aborted: " + why, details.cause(reason));
    }

    /** Sleeps on the client's clock; the details are those of the error if the call is cancelled. */
    void sleep(Duration length, Cancellation cancellation, Details details) {
        try {
            time.sleep(length, cancellation);
        } catch (InterruptedException interrupt) {
            Thread.currentThread().interrupt();
        }
        checkCancelled(cancellation, details);
    }

    /** An id that can stand in a path: dots alone would name another path. */
    Scalar checkJobId(Scalar id) {
        String text = id.toString();
        if (!text.isBlank() && !text.chars().allMatch(character -> character == '.')) return id;
        throw problem(ErrorKind.CONFIGURATION, "id must be a number or a text that is not empty", new Details());
    }

    /** Fills the id into the path of a fetch. */
    static String path(OperationSpec operation, Scalar id) {
        if (operation.jobId() == null || !operation.jobId().inPath()) return operation.path();
        String encoded = URLEncoder.encode(id.toString(), StandardCharsets.UTF_8).replace("+", "%20");
        return operation.path().replace("{" + operation.jobId().name() + "}", encoded);
    }
}
