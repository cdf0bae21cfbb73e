package io.github.modelslabimages;

/** The answer is not what the API sends: no JSON object, without a status, a redirect, a page instead of a picture. */
public final class InvalidResponseException extends ModelsLabException {
    private static final long serialVersionUID = 1L;

    InvalidResponseException(ErrorKind kind, String message, Details details) {
        super(kind, message, details);
    }
}
