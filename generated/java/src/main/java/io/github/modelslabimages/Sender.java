package io.github.modelslabimages;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.cert.CertificateException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** One logical call, from the first send to the answer or the error. */
final class Sender {
    /** Beyond this the caller decides: a minute of silence looks like a hang. */
    private static final Duration LONGEST_RETRY_DELAY = Duration.ofMinutes(1);

    private final Engine engine;

    Sender(Engine engine) {
        this.engine = engine;
    }

    /** Sends until there is an answer, an error that must not be retried, or no time or attempt left. */
    Map<String, Object> send(Call call) {
        // Once one send may have cost money, whatever comes after it does not undo that.
        boolean mayHaveBeenCharged = false;
        for (int attempt = 1; ; attempt++) {
            try {
                return attempt(call, attempt);
            } catch (ModelsLabException error) {
                Details details = error.details();
                mayHaveBeenCharged |= details.mayHaveBeenCharged;
                details.mayHaveBeenCharged = mayHaveBeenCharged;
                Duration told = details.retryAfter;
                Duration wait = told == null ? Timing.backOff(attempt - 1, engine.random) : told;
                boolean late = wait.compareTo(LONGEST_RETRY_DELAY) > 0
                        || left(call).compareTo(wait) <= 0;
                if (!details.retryable || attempt > call.limits().maxRetries() || late) throw error;
                String id = call.operation().id();
                tell(new RequestInfo(RequestInfo.Event.RETRY, id, attempt, 0, 0, Duration.ZERO, wait, error.kind()));
                Details known = Details.of(call.trackId()).charged(mayHaveBeenCharged);
                engine.sleep(wait, call.limits().cancellation(), known);
            }
        }
    }

    private Duration left(Call call) {
        return Duration.ofNanos(call.limits().deadline() - engine.time.nanos());
    }

    private Map<String, Object> attempt(Call call, int attempt) {
        OperationSpec operation = call.operation();
        Cancellation cancellation = call.limits().cancellation();
        engine.checkCancelled(cancellation, Details.of(call.trackId()));
        byte[] body = engine.serialize(call.body());
        String address =
                call.url() == null ? engine.server(operation) + Engine.path(operation, call.jobId()) : call.url();
        long started = engine.time.nanos();
        Duration limit = Timing.least(call.limits().attemptTimeout(), left(call));
        Transport.Request request = engine.post(address, body, limit.isNegative() ? Duration.ZERO : limit);

        tell(new RequestInfo(
                RequestInfo.Event.REQUEST, operation.id(), attempt, body.length, 0, Duration.ZERO, Duration.ZERO, null));
        Transport.Response response;
        try {
            response = Objects.requireNonNull(engine.transport().send(request, cancellation), "no response");
            // The status of an error came through whole, even if its body did not: that is answer enough.
            if (response.cutOff() != null && response.status() < 400) throw response.cutOff();
        } catch (InterruptedException interrupt) {
            Thread.currentThread().interrupt();
            throw engine.aborted(interrupt, Details.of(call.trackId()).charged(!operation.idempotent()));
        } catch (IOException | RuntimeException failure) {
            boolean sent = !(failure instanceof Transport.NotSentException);
            engine.checkCancelled(cancellation, Details.of(call.trackId()).charged(sent && !operation.idempotent()));
            throw fault(call, failure, sent);
        }
        Duration elapsed = Duration.ofNanos(engine.time.nanos() - started);
        tell(new RequestInfo(
                RequestInfo.Event.RESPONSE,
                operation.id(),
                attempt,
                response.body().length,
                response.status(),
                elapsed,
                Duration.ZERO,
                null));
        return read(call, response);
    }

    /** No whole answer, and what that proves. */
    private ModelsLabException fault(Call call, Exception cause, boolean sent) {
        if (refusesCertificate(cause)) {
            Details details = Details.of(call.trackId()).cause(cause);
            return engine.problem(ErrorKind.CONNECTION, "The certificate was refused: " + reason(cause), details);
        }
        if (!sent) {
            Details details = Details.of(call.trackId()).cause(cause).retryable(true);
            return engine.problem(ErrorKind.CONNECTION, "No connection: " + reason(cause), details);
        }
        String message = "Sent, but no whole answer came back: " + reason(cause);
        return engine.problem(ErrorKind.OUTCOME_UNKNOWN, message, call.unsafe().cause(cause));
    }

    /** Trying again does not help against a certificate. */
    private static boolean refusesCertificate(Throwable cause) {
        for (int depth = 0; cause != null && depth < 10; cause = cause.getCause(), depth++) {
            if (cause instanceof CertificateException) return true;
        }
        return false;
    }

    /** java.net.http often hides the words of an error some levels down. */
    static String reason(Throwable cause) {
        for (Throwable at = cause; at != null; at = at.getCause()) {
            if (Read.text(at.getMessage()) != null) return at.getMessage();
        }
        return cause.getClass().getSimpleName();
    }

    /** The answer's body, if it is news about a job or a thank-you; else the error that it means. */
    private Map<String, Object> read(Call call, Transport.Response response) {
        int code = response.status();
        if (code >= 300 && code < 400) {
            String message = "Redirect to " + host(response.header("Location").orElse("")) + " not followed";
            throw engine.problem(
                    ErrorKind.INVALID_RESPONSE, message, call.unsafe().status(code).retryable(false));
        }
        Map<String, Object> body = engine.read(response.body());
        String status = body == null ? null : Read.text(body.get("status"));
        if (status != null) status = status.toLowerCase(Locale.ROOT);
        if (code < 400 && status == null) {
            String what = body == null ? "that is no JSON object: " + quote(response.body()) : "without a status";
            throw engine.problem(
                    ErrorKind.INVALID_RESPONSE, "An answer " + what, call.unsafe().status(code).raw(body));
        }
        if (code < 400 && !status.equals("error") && !status.equals("failed")) return body;

        Read.Message said = Read.message(body == null ? Map.of() : body);
        ErrorKind kind = kindOf(call.operation(), code, status, said);
        // Only a server that broke may have done the work all the same; a refusal in words is one.
        Details details = kind == ErrorKind.SERVER && code >= 400 ? call.unsafe() : Details.of(call.trackId());
        if (kind == ErrorKind.RATE_LIMIT) {
            details.retryable(true).retryAfter = Read.retryAfter(body, response);
        }
        if (kind == ErrorKind.GENERATION_FAILED) details.charged(true);
        details.fields = said.fields();
        String message = head(said.text(), 1000);
        if (message.isEmpty()) {
            String rest = body == null ? quote(response.body()) : "status " + (status == null ? "missing" : status);
            message = "HTTP " + code + ": " + rest;
        }
        throw engine.problem(kind, message, details.status(code).raw(body));
    }

    /** What an error answer means: by HTTP status, else by its words, which the contract lists. */
    private static ErrorKind kindOf(OperationSpec operation, int code, String status, Read.Message said) {
        if (code >= 400) {
            boolean broken = code >= 500 || List.of(408, 409, 425).contains(code);
            return Contract.ERROR_RULES.stream()
                    .filter(rule -> rule.status().contains(code))
                    .map(OperationSpec.ErrorRule::kind)
                    .findFirst()
                    .orElse(broken ? ErrorKind.SERVER : ErrorKind.API);
        }
        if (said.fields() != null) return ErrorKind.VALIDATION;
        // What a fetch reports without further words is the end of the job, not of the request.
        boolean ended = "failed".equals(status) || operation.jobId() != null;
        return Read.kindOf(said.text()).orElse(ended ? ErrorKind.GENERATION_FAILED : ErrorKind.API);
    }

    private void tell(RequestInfo info) {
        Hooks hooks = engine.settings.hooks;
        System.Logger logger = engine.settings.logger;
        if (hooks != null) Timing.quietly(() -> info.event().tell(hooks, info));
        if (logger == null) return;
        boolean retry = info.event() == RequestInfo.Event.RETRY;
        Timing.quietly(() -> logger.log(
                retry ? System.Logger.Level.WARNING : System.Logger.Level.DEBUG, info::toString));
    }

    /** A page is not worth more than its beginning. */
    private static String quote(byte[] answer) {
        String text = new String(answer, 0, Math.min(answer.length, 800), StandardCharsets.UTF_8);
        return text.isBlank() ? "empty body" : Json.text(head(text, 200));
    }

    static String head(String text, int length) {
        return text.length() <= length ? text : text.substring(0, length);
    }

    /** No more than the host: the rest may be anything. */
    private static String host(String location) {
        try {
            String host = URI.create(location).getAuthority();
            return host == null ? "the same host" : host.substring(host.lastIndexOf('@') + 1);
        } catch (IllegalArgumentException odd) {
            return "the same host";
        }
    }
}
