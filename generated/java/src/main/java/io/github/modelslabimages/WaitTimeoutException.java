package io.github.modelslabimages;

/** The deadline came before the job's end. {@link Job#await()} goes on waiting. */
public final class WaitTimeoutException extends ModelsLabException {
    private static final long serialVersionUID = 1L;

    WaitTimeoutException(ErrorKind kind, String message, Details details) {
        super(kind, message, details);
    }
}
