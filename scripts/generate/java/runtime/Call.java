package io.github.modelslabimages;

import java.time.Duration;
import java.util.Map;

/**
 * A request that may be sent more than once.
 *
 * @param limits how long and how often
 * @param operation of the contract
 * @param body without the key
 * @param jobId of a fetch, else none
 * @param url where it is sent instead, a {@code fetch_result} of our own host; else null
 * @param trackId correlation id
 * @param allowDuplicateCharge the caller accepts to pay twice
 */
record Call(
        Limits limits,
        OperationSpec operation,
        Map<String, Object> body,
        Scalar jobId,
        String url,
        Scalar trackId,
        boolean allowDuplicateCharge) {

    /**
     * The same for every send of one logical call.
     *
     * @param deadline on the client's clock
     * @param attemptTimeout of one send
     * @param maxRetries after the first send
     * @param cancellation of the caller
     */
    record Limits(long deadline, Duration attemptTimeout, int maxRetries, Cancellation cancellation) {
        Limits withoutRetries() {
            return new Limits(deadline, attemptTimeout, 0, cancellation);
        }
    }

    /** What holds when a request may have been carried out: only what is harmless twice is sent twice. */
    Details unsafe() {
        return Details.of(trackId)
                .retryable(operation.idempotent() || allowDuplicateCharge)
                .charged(!operation.idempotent());
    }
}
