package io.github.modelslabimages;

/** The API failed (HTTP 5xx, 408, 409, 425). A create is never sent again after this. */
public final class ServerException extends ApiException {
    private static final long serialVersionUID = 1L;

    ServerException(ErrorKind kind, String message, Details details) {
        super(kind, message, details);
    }
}
