package io.github.modelslabimages;

/** The API understood the request and answered with an error, which its subclasses tell apart. */
public sealed class ApiException extends ModelsLabException
        permits AuthenticationException,
                EmptyOutputException,
                GenerationFailedException,
                InsufficientCreditsException,
                NotFoundException,
                PermissionDeniedException,
                RateLimitException,
                ServerException,
                ValidationException {
    private static final long serialVersionUID = 1L;

    ApiException(ErrorKind kind, String message, Details details) {
        super(kind, message, details);
    }
}
