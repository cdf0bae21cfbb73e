package io.github.modelslabimages;

/** The key is missing, wrong or blocked. */
public final class AuthenticationException extends ApiException {
    private static final long serialVersionUID = 1L;

    AuthenticationException(ErrorKind kind, String message, Details details) {
        super(kind, message, details);
    }
}
