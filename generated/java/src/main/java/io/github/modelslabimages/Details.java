package io.github.modelslabimages;

import java.time.Duration;
import java.util.List;
import java.util.Map;

/** What an error knows. Filled in while it is on its way up, and not seen by anybody until then. */
final class Details {
    int httpStatus;
    boolean retryable;
    boolean mayHaveBeenCharged;
    Scalar trackId = Scalar.NONE;
    Job job;
    Map<String, Object> raw;
    Map<String, List<String>> fields;
    Duration retryAfter;
    Throwable cause;

    static Details of(Scalar trackId) {
        Details details = new Details();
        details.trackId = trackId;
        return details;
    }

    Details charged(boolean may) {
        mayHaveBeenCharged = may;
        return this;
    }

    Details status(int code) {
        httpStatus = code;
        return this;
    }

    Details retryable(boolean may) {
        retryable = may;
        return this;
    }

    Details raw(Map<String, Object> body) {
        raw = body;
        return this;
    }

    Details cause(Throwable throwable) {
        cause = throwable;
        return this;
    }
}
