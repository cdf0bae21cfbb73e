/**
 * Reads a webhook delivery.
 * @throws InvalidResponseError if the body is above `maxBytes` or no JSON object. With `confirm` also whatever kept
 *   it from asking (ConnectionError, AuthenticationError ...): answer 5xx then, and the delivery is not lost.
 */
export declare const parseWebhook: (input: import("./webhooks.js").WebhookInput, options?: import("./webhooks.js").WebhookOptions) => Promise<import("./webhooks.js").WebhookEvent>;
export { BaseClient, type WithoutKey } from "./base-client.js";
export type { Acknowledgement } from "./engine.js";
export { AbortedError, ApiError, AuthenticationError, ConfigurationError, ConnectionError, EmptyOutputError, GenerationFailedError, InsufficientCreditsError, InvalidResponseError, ModelsLabError, NotFoundError, OutcomeUnknownError, PermissionDeniedError, RateLimitError, ServerError, ValidationError, WaitTimeoutError, } from "./errors.js";
export { Generation, Image } from "./generation.js";
export { Job, type SavedJob } from "./job.js";
export type { DownloadOptions } from "./download.js";
export type { CallOptions, ClientOptions, Clock, Hooks, Logger, RequestInfo, RunOptions, SubmitOptions, WaitOptions, } from "./options.js";
export type { ContractSpec, ErrorKind, ErrorRule, OperationSpec } from "./spec.js";
export { createWebhookRequest, type TestDelivery, type WebhookEvent, type WebhookInput, type WebhookOptions, } from "./webhooks.js";
