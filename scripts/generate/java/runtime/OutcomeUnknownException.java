package io.github.modelslabimages;

/**
 * The request left, no whole answer came back, and it may or may not have been carried out. A create is never sent again
 * after this: look for {@link #trackId()} in a webhook before you do so yourself.
 */
public final class OutcomeUnknownException extends ConnectionException {
    private static final long serialVersionUID = 1L;

    OutcomeUnknownException(ErrorKind kind, String message, Details details) {
        super(kind, message, details);
    }
}
