package io.github.modelslabimages;

import java.time.Duration;
import java.util.Optional;

/** Too many jobs queued or requests made. */
public final class RateLimitException extends ApiException {
    private static final long serialVersionUID = 1L;

    RateLimitException(ErrorKind kind, String message, Details details) {
        super(kind, message, details);
    }

    /**
     * How long to wait, as told by the API.
     *
     * @return empty if it did not tell
     */
    public Optional<Duration> retryAfter() {
        return Optional.ofNullable(details().retryAfter);
    }
}
