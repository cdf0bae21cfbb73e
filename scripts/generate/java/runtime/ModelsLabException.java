package io.github.modelslabimages;

import java.util.Map;
import java.util.Optional;

/**
 * What every call of this package throws. It is unchecked, and sealed: its subclasses are all that there are.
 *
 * <p>Nothing in it holds the key.
 */
public sealed class ModelsLabException extends RuntimeException
        permits AbortedException,
                ApiException,
                ConfigurationException,
                ConnectionException,
                InvalidResponseException,
                WaitTimeoutException {
    private static final long serialVersionUID = 1L;

    /** What the error means. */
    private final ErrorKind kind;
    private final transient Details details;

    ModelsLabException(ErrorKind kind, String message, Details details) {
        super(message, details.cause);
        this.kind = kind;
        this.details = details;
    }

    /** What is known besides the message; a copy from another process has lost it. */
    final Details details() {
        return details == null ? new Details() : details;
    }

    /**
     * What the error means, for a switch.
     *
     * @return the kind
     */
    public final ErrorKind kind() {
        return kind;
    }

    /**
     * The HTTP status of the answer. Errors also arrive with 200.
     *
     * @return 0 if there was no answer
     */
    public final int httpStatus() {
        return details().httpStatus;
    }

    /**
     * Whether making the same call again is safe and may help. The client has already done so as often as it may.
     *
     * @return false also after a create that may have been carried out
     */
    public final boolean retryable() {
        return details().retryable;
    }

    /**
     * Whether the account may have been charged for a picture that this call did not return.
     *
     * @return true in doubt
     */
    public final boolean mayHaveBeenCharged() {
        return details().mayHaveBeenCharged;
    }

    /**
     * The correlation id of the request; with a webhook it makes a lost answer recoverable.
     *
     * @return {@link Scalar#NONE} if there is none
     */
    public final Scalar trackId() {
        return details().trackId;
    }

    /**
     * The job, if there is one: it can be saved, resumed and waited for again.
     *
     * @return the job
     */
    public final Optional<Job> job() {
        return Optional.ofNullable(details().job);
    }

    /**
     * The whole answer, if it was a JSON object.
     *
     * @return members as maps, lists, texts, numbers, booleans and null
     */
    public final Optional<Map<String, Object>> raw() {
        return Optional.ofNullable(details().raw);
    }
}
