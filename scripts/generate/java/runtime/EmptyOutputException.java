package io.github.modelslabimages;

/** The job succeeded, and none of the members that may hold pictures holds one. */
public final class EmptyOutputException extends ApiException {
    private static final long serialVersionUID = 1L;

    EmptyOutputException(ErrorKind kind, String message, Details details) {
        super(kind, message, details);
    }
}
