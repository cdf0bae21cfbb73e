import type { Job } from "./job.js";
import type { Redact } from "./redact.js";
import type { ErrorKind, JsonObject } from "./spec.js";
/** What an error carries besides its message. */
export interface ErrorDetails {
    httpStatus?: number | undefined;
    retryable?: boolean;
    mayHaveBeenCharged?: boolean;
    trackId?: string | number | undefined;
    job?: Job | undefined;
    raw?: JsonObject | undefined;
    fields?: Record<string, string[]> | undefined;
    retryAfter?: number | undefined;
    cause?: unknown;
}
/** Base of everything that this package throws. */
export declare class ModelsLabError extends Error {
    /** HTTP status of the answer; undefined if there was none. Errors also arrive with 200. */
    readonly httpStatus: number | undefined;
    /** Whether making the same call again is safe and may help. */
    readonly retryable: boolean;
    /** Whether the account may have been charged for a picture that this call did not return. */
    readonly mayHaveBeenCharged: boolean;
    /** Correlation id of the request; with a webhook it makes a lost answer recoverable. */
    readonly trackId: string | number | undefined;
    /** The job, if there is one: it can be saved, resumed and waited for again. */
    readonly job: Job | undefined;
    /** The whole answer, if it was a JSON object. */
    readonly raw: JsonObject | undefined;
    constructor(message: string, { cause, ...details }?: ErrorDetails);
}
/** An option or parameter cannot be used; nothing was sent. */
export declare class ConfigurationError extends ModelsLabError {
}
/** The API was not reached: the request was provably never sent. */
export declare class ConnectionError extends ModelsLabError {
}
/**
 * The request left, no whole answer came back: it may or may not have been carried out. A create is never sent again
 * after this; look for `trackId` in a webhook before you do so yourself.
 */
export declare class OutcomeUnknownError extends ConnectionError {
}
/** The answer is not what the API sends: no JSON object, no `status`, a redirect, a page instead of a picture. */
export declare class InvalidResponseError extends ModelsLabError {
}
/** The API understood the request and answered with an error. */
export declare class ApiError extends ModelsLabError {
}
/** The key is missing, wrong or blocked. */
export declare class AuthenticationError extends ApiError {
}
/** The account has no credits left. */
export declare class InsufficientCreditsError extends ApiError {
}
/** The account's plan does not allow this. */
export declare class PermissionDeniedError extends ApiError {
}
/** A parameter was refused. */
export declare class ValidationError extends ApiError {
    /** Wire name of each refused member and what is said about it, if the API told. */
    readonly fields: Record<string, string[]> | undefined;
}
/** Too many jobs queued or requests made. */
export declare class RateLimitError extends ApiError {
    /** Seconds to wait as told by the API; undefined if it did not tell. */
    readonly retryAfter: number | undefined;
}
/** There is no such job, model or path. */
export declare class NotFoundError extends ApiError {
}
/** The API failed (HTTP 5xx, 408, 409, 425). A create is never sent again after this. */
export declare class ServerError extends ApiError {
}
/** The job was accepted and ended without a picture. */
export declare class GenerationFailedError extends ApiError {
}
/** The job succeeded, and none of the members that may hold pictures holds one. */
export declare class EmptyOutputError extends ApiError {
}
/** The deadline came before the job's end. `job.wait()` goes on waiting. */
export declare class WaitTimeoutError extends ModelsLabError {
    readonly job: Job;
}
/** The caller's signal was aborted; `cause` is its reason. A job that exists goes on and is in `job`. */
export declare class AbortedError extends ModelsLabError {
}
/** A class of this module. */
export type ErrorClass = new (message: string, details?: ErrorDetails) => ModelsLabError;
/** Makes an error that cannot carry the key. A cause of our own making is clean already and keeps its class. */
export declare function cleanError(redact: Redact, Class: ErrorClass, message: string, { job, cause, ...details }: ErrorDetails): ModelsLabError;
/** The error class of each kind that the contract names. */
export declare const errorOfKind: Record<ErrorKind, ErrorClass>;
