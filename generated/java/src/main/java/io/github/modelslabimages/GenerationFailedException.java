package io.github.modelslabimages;

/** The job was accepted and ended without a picture. */
public final class GenerationFailedException extends ApiException {
    private static final long serialVersionUID = 1L;

    GenerationFailedException(ErrorKind kind, String message, Details details) {
        super(kind, message, details);
    }
}
