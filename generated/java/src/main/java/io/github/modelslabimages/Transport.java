package io.github.modelslabimages;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Sends one HTTP request and returns one answer. {@link HttpTransport} does so by java.net.http; another one may stand in
 * for it. It must not send a request twice, follow a redirect or add a cookie: a create that is sent twice is charged
 * twice, and a followed redirect posts the key to whatever host the answer names.
 */
@FunctionalInterface
public interface Transport {
    /**
     * Sends a request, once.
     *
     * @param request to send
     * @param cancellation ends the request when it is cancelled
     * @return the answer, whatever its status
     * @throws NotSentException if provably nothing of the request's body left
     * @throws IOException if no answer came
     * @throws InterruptedException if the thread was interrupted
     */
    Response send(Request request, Cancellation cancellation) throws IOException, InterruptedException;

    /**
     * A request.
     *
     * @param method POST, or GET for a picture
     * @param uri where to
     * @param headers of the request
     * @param body its bytes; none of a GET
     * @param timeout for all of it, up to the last byte of the answer
     * @param maxBytes after this many bytes and one more the answer's body may end
     */
    record Request(
            String method, URI uri, Map<String, String> headers, byte[] body, Duration timeout, int maxBytes) {
        /** Says where to and how much; the body has the key in it. */
        @Override
        public String toString() {
            return method + " " + uri.getHost() + " (" + body.length + " bytes)";
        }
    }

    /**
     * An answer.
     *
     * @param status HTTP status
     * @param headers all values of each
     * @param body its bytes, decompressed
     * @param cutOff why the body is not whole; null if it is
     */
    record Response(int status, Map<String, List<String>> headers, byte[] body, IOException cutOff) {
        /**
         * The first value of a header.
         *
         * @param name in any case
         * @return the value
         */
        public Optional<String> header(String name) {
            return headers.entrySet().stream()
                    .filter(header -> header.getKey().equalsIgnoreCase(name))
                    .flatMap(header -> header.getValue().stream())
                    .findFirst();
        }
    }

    /** Nothing of the request's body left: it may be sent again, even if it would cost money twice. */
    final class NotSentException extends IOException {
        private static final long serialVersionUID = 1L;

        /**
         * The request was not sent.
         *
         * @param cause why
         */
        public NotSentException(Throwable cause) {
            super(cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage(), cause);
        }
    }
}
