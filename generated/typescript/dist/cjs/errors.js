"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.errorOfKind = exports.AbortedError = exports.WaitTimeoutError = exports.EmptyOutputError = exports.GenerationFailedError = exports.ServerError = exports.NotFoundError = exports.RateLimitError = exports.ValidationError = exports.PermissionDeniedError = exports.InsufficientCreditsError = exports.AuthenticationError = exports.ApiError = exports.InvalidResponseError = exports.OutcomeUnknownError = exports.ConnectionError = exports.ConfigurationError = exports.ModelsLabError = void 0;
exports.cleanError = cleanError;
/** Base of everything that this package throws. */
class ModelsLabError extends Error {
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
exports.ModelsLabError = ModelsLabError;
/** An option or parameter cannot be used; nothing was sent. */
class ConfigurationError extends ModelsLabError {
}
exports.ConfigurationError = ConfigurationError;
/** The API was not reached: the request was provably never sent. */
class ConnectionError extends ModelsLabError {
}
exports.ConnectionError = ConnectionError;
/**
 * The request left, no whole answer came back: it may or may not have been carried out. A create is never sent again
 * after this; look for `trackId` in a webhook before you do so yourself.
 */
class OutcomeUnknownError extends ConnectionError {
}
exports.OutcomeUnknownError = OutcomeUnknownError;
/** The answer is not what the API sends: no JSON object, no `status`, a redirect, a page instead of a picture. */
class InvalidResponseError extends ModelsLabError {
}
exports.InvalidResponseError = InvalidResponseError;
/** The API understood the request and answered with an error. */
class ApiError extends ModelsLabError {
}
exports.ApiError = ApiError;
/** The key is missing, wrong or blocked. */
class AuthenticationError extends ApiError {
}
exports.AuthenticationError = AuthenticationError;
/** The account has no credits left. */
class InsufficientCreditsError extends ApiError {
}
exports.InsufficientCreditsError = InsufficientCreditsError;
/** The account's plan does not allow this. */
class PermissionDeniedError extends ApiError {
}
exports.PermissionDeniedError = PermissionDeniedError;
/** A parameter was refused. */
class ValidationError extends ApiError {
}
exports.ValidationError = ValidationError;
/** Too many jobs queued or requests made. */
class RateLimitError extends ApiError {
}
exports.RateLimitError = RateLimitError;
/** There is no such job, model or path. */
class NotFoundError extends ApiError {
}
exports.NotFoundError = NotFoundError;
/** The API failed (HTTP 5xx, 408, 409, 425). A create is never sent again after this. */
class ServerError extends ApiError {
}
exports.ServerError = ServerError;
/** The job was accepted and ended without a picture. */
class GenerationFailedError extends ApiError {
}
exports.GenerationFailedError = GenerationFailedError;
/** The job succeeded, and none of the members that may hold pictures holds one. */
class EmptyOutputError extends ApiError {
}
exports.EmptyOutputError = EmptyOutputError;
/** The deadline came before the job's end. `job.wait()` goes on waiting. */
class WaitTimeoutError extends ModelsLabError {
}
exports.WaitTimeoutError = WaitTimeoutError;
/** The caller's signal was aborted; `cause` is its reason. A job that exists goes on and is in `job`. */
class AbortedError extends ModelsLabError {
}
exports.AbortedError = AbortedError;
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
function cleanError(redact, Class, message, { job, cause, ...details }) {
    const clean = cause instanceof ModelsLabError ? cause : redact(cause);
    return new Class(redact(message), { ...redact(details), job, cause: clean });
}
/** The error class of each kind that the contract names. */
exports.errorOfKind = {
    authentication: AuthenticationError,
    "insufficient-credits": InsufficientCreditsError,
    "permission-denied": PermissionDeniedError,
    validation: ValidationError,
    "rate-limit": RateLimitError,
    "not-found": NotFoundError,
    server: ServerError,
    "generation-failed": GenerationFailedError,
};
