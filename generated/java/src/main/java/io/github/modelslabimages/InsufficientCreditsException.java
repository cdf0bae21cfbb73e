package io.github.modelslabimages;

/** The account has no credits left. */
public final class InsufficientCreditsException extends ApiException {
    private static final long serialVersionUID = 1L;

    InsufficientCreditsException(ErrorKind kind, String message, Details details) {
        super(kind, message, details);
    }
}
