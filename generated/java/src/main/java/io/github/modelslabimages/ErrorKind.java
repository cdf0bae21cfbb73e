package io.github.modelslabimages;

/** What an error means; each kind is a class of this package, too. */
public enum ErrorKind {
    /** {@link ConfigurationException}. */
    CONFIGURATION(ConfigurationException::new),
    /** {@link ConnectionException}. */
    CONNECTION(ConnectionException::new),
    /** {@link OutcomeUnknownException}. */
    OUTCOME_UNKNOWN(OutcomeUnknownException::new),
    /** {@link InvalidResponseException}. */
    INVALID_RESPONSE(InvalidResponseException::new),
    /** {@link ApiException}, of no kind that this package knows. */
    API(ApiException::new),
    /** {@link AuthenticationException}. */
    AUTHENTICATION(AuthenticationException::new),
    /** {@link InsufficientCreditsException}. */
    INSUFFICIENT_CREDITS(InsufficientCreditsException::new),
    /** {@link PermissionDeniedException}. */
    PERMISSION_DENIED(PermissionDeniedException::new),
    /** {@link ValidationException}. */
    VALIDATION(ValidationException::new),
    /** {@link RateLimitException}. */
    RATE_LIMIT(RateLimitException::new),
    /** {@link NotFoundException}. */
    NOT_FOUND(NotFoundException::new),
    /** {@link ServerException}. */
    SERVER(ServerException::new),
    /** {@link GenerationFailedException}. */
    GENERATION_FAILED(GenerationFailedException::new),
    /** {@link EmptyOutputException}. */
    EMPTY_OUTPUT(EmptyOutputException::new),
    /** {@link WaitTimeoutException}. */
    WAIT_TIMEOUT(WaitTimeoutException::new),
    /** {@link AbortedException}. */
    ABORTED(AbortedException::new);

    private final Maker maker;

    ErrorKind(Maker maker) {
        this.maker = maker;
    }

    /** The error as it is; what may hold the key goes through {@link Engine#problem}. */
    ModelsLabException error(String message, Details details) {
        return maker.make(this, message, details);
    }

    private interface Maker {
        ModelsLabException make(ErrorKind kind, String message, Details details);
    }
}
