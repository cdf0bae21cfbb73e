package io.github.modelslabimages;

/**
 * The call was cancelled, by its {@link Cancellation} or by an interrupt of the thread; the cause is the reason. A job
 * that exists goes on and is in {@link #job()}.
 */
public final class AbortedException extends ModelsLabException {
    private static final long serialVersionUID = 1L;

    AbortedException(ErrorKind kind, String message, Details details) {
        super(kind, message, details);
    }
}
