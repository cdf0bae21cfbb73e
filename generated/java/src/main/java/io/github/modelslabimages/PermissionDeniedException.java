package io.github.modelslabimages;

/** The account's plan does not allow this. */
public final class PermissionDeniedException extends ApiException {
    private static final long serialVersionUID = 1L;

    PermissionDeniedException(ErrorKind kind, String message, Details details) {
        super(kind, message, details);
    }
}
