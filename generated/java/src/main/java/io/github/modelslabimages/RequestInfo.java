package io.github.modelslabimages;

import java.time.Duration;
import java.util.Locale;
import java.util.function.BiConsumer;

/**
 * What hooks and the logger are told: names, numbers and sizes, never a body, a URL or the key.
 *
 * @param event what happens
 * @param operation the operation's id
 * @param attempt 1 for the first send of a call
 * @param bytes of the body sent or received
 * @param status HTTP status; 0 until there is one
 * @param elapsed from the send to the last byte
 * @param pause until the next send
 * @param error of a retry: the kind of the error that led to it, else null
 */
public record RequestInfo(
        Event event,
        String operation,
        int attempt,
        int bytes,
        int status,
        Duration elapsed,
        Duration pause,
        ErrorKind error) {

    /** What is told of. */
    public enum Event {
        /** Before each send. */
        REQUEST(Hooks::onRequest),
        /** After each answer, whatever it says. */
        RESPONSE(Hooks::onResponse),
        /** Before the pause that precedes another send. */
        RETRY(Hooks::onRetry);

        private final BiConsumer<Hooks, RequestInfo> teller;

        Event(BiConsumer<Hooks, RequestInfo> teller) {
            this.teller = teller;
        }

        void tell(Hooks hooks, RequestInfo info) {
            teller.accept(hooks, info);
        }
    }

    /** A line for a log. */
    @Override
    public String toString() {
        String line = event.name().toLowerCase(Locale.ROOT) + " " + operation + " attempt=" + attempt;
        return switch (event) {
            case REQUEST -> line + " bytes=" + bytes;
            case RESPONSE -> line + " status=" + status + " ms=" + elapsed.toMillis() + " bytes=" + bytes;
            case RETRY -> line + " pause_ms=" + pause.toMillis() + " error=" + error;
        };
    }
}
