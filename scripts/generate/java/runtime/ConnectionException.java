package io.github.modelslabimages;

/** The API was not reached: the request was provably never sent. Its subclass is the case in which that is not known. */
public sealed class ConnectionException extends ModelsLabException permits OutcomeUnknownException {
    private static final long serialVersionUID = 1L;

    ConnectionException(ErrorKind kind, String message, Details details) {
        super(kind, message, details);
    }
}
