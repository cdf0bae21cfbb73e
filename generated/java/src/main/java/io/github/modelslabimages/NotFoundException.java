package io.github.modelslabimages;

/** There is no such job, model or path. */
public final class NotFoundException extends ApiException {
    private static final long serialVersionUID = 1L;

    NotFoundException(ErrorKind kind, String message, Details details) {
        super(kind, message, details);
    }
}
