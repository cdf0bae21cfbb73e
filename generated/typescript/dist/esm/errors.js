/** Base of everything that this package throws. */
export class ModelsLabError extends Error {
    /** Whether making the same call again is safe and may help. */
    retryable = false;
    /** Whether the account may have been charged for a picture that this call did not return. */
    mayHaveBeenCharged = false;
    constructor(message, { cause, ...details } = {}) {
        super(message, cause === undefined ? undefined : { cause });
        for (const [name, value] of Object.entries(details)) {
            if (value !== undefined)
                Object.assign(this, { [name]: value });
        }
    }
}
/** An option or parameter cannot be used; nothing was sent. */
export class ConfigurationError extends ModelsLabError {
}
/** The API was not reached: the request was provably never sent. */
export class ConnectionError extends ModelsLabError {
}
/**
 * The request left, no whole answer came back: it may or may not have been carried out. A create is never sent again
 * after this; look for `trackId` in a webhook before you do so yourself.
 */
export class OutcomeUnknownError extends ConnectionError {
}
/** The answer is not what the API sends: no JSON object, no `status`, a redirect, a page instead of a picture. */
export class InvalidResponseError extends ModelsLabError {
}
/** The API understood the request and answered with an error. */
export class ApiError extends ModelsLabError {
}
/** The key is missing, wrong or blocked. */
export class AuthenticationError extends ApiError {
}
/** The account has no credits left. */
export class InsufficientCreditsError extends ApiError {
}
/** The account's plan does not allow this. */
export class PermissionDeniedError extends ApiError {
}
/** A parameter was refused. */
export class ValidationError extends ApiError {
}
/** Too many jobs queued or requests made. */
export class RateLimitError extends ApiError {
}
/** There is no such job, model or path. */
export class NotFoundError extends ApiError {
}
/** The API failed (HTTP 5xx, 408, 409, 425). A create is never sent again after this. */
export class ServerError extends ApiError {
}
/** The job was accepted and ended without a picture. */
export class GenerationFailedError extends ApiError {
}
/** The job succeeded, and none of the members that may hold pictures holds one. */
export class EmptyOutputError extends ApiError {
}
/** The deadline came before the job's end. `job.wait()` goes on waiting. */
export class WaitTimeoutError extends ModelsLabError {
}
/** The caller's signal was aborted; `cause` is its reason. A job that exists goes on and is in `job`. */
export class AbortedError extends ModelsLabError {
}
// Minifiers rename classes, so names are set from literals; and on the prototype, since one that the constructor set
// would come too late for the first line of the stack.
const names = {
    ModelsLabError,
    ConfigurationError,
    ConnectionError,
    OutcomeUnknownError,
    InvalidResponseError,
    ApiError,
    AuthenticationError,
    InsufficientCreditsError,
    PermissionDeniedError,
    ValidationError,
    RateLimitError,
    NotFoundError,
    ServerError,
    GenerationFailedError,
    EmptyOutputError,
    WaitTimeoutError,
    // The platform's name, so that code which asks `error.name === "AbortError"` keeps working.
    AbortError: AbortedError,
};
for (const [name, { prototype }] of Object.entries(names))
    prototype.name = name;
/** Makes an error that cannot carry the key. A cause of our own making is clean already and keeps its class. */
export function cleanError(redact, Class, message, { job, cause, ...details }) {
    const clean = cause instanceof ModelsLabError ? cause : redact(cause);
    return new Class(redact(message), { ...redact(details), job, cause: clean });
}
/** The error class of each kind that the contract names. */
export const errorOfKind = {
    authentication: AuthenticationError,
    "insufficient-credits": InsufficientCreditsError,
    "permission-denied": PermissionDeniedError,
    validation: ValidationError,
    "rate-limit": RateLimitError,
    "not-found": NotFoundError,
    server: ServerError,
    "generation-failed": GenerationFailedError,
};
