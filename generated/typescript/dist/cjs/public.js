"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.createWebhookRequest = exports.Job = exports.Image = exports.Generation = exports.WaitTimeoutError = exports.ValidationError = exports.ServerError = exports.RateLimitError = exports.PermissionDeniedError = exports.OutcomeUnknownError = exports.NotFoundError = exports.ModelsLabError = exports.InvalidResponseError = exports.InsufficientCreditsError = exports.GenerationFailedError = exports.EmptyOutputError = exports.ConnectionError = exports.ConfigurationError = exports.AuthenticationError = exports.ApiError = exports.AbortedError = exports.BaseClient = exports.parseWebhook = void 0;
/** The hand-written half of the package's public names; `index.ts` adds the generated half. */
const contract_js_1 = require("./contract.js");
const webhooks_js_1 = require("./webhooks.js");
/**
 * Reads a webhook delivery.
 * @throws InvalidResponseError if the body is above `maxBytes` or no JSON object. With `confirm` also whatever kept
 *   it from asking (ConnectionError, AuthenticationError ...): answer 5xx then, and the delivery is not lost.
 */
exports.parseWebhook = (0, webhooks_js_1.webhookParser)(contract_js_1.contract);
var base_client_js_1 = require("./base-client.js");
Object.defineProperty(exports, "BaseClient", { enumerable: true, get: function () { return base_client_js_1.BaseClient; } });
var errors_js_1 = require("./errors.js");
Object.defineProperty(exports, "AbortedError", { enumerable: true, get: function () { return errors_js_1.AbortedError; } });
Object.defineProperty(exports, "ApiError", { enumerable: true, get: function () { return errors_js_1.ApiError; } });
Object.defineProperty(exports, "AuthenticationError", { enumerable: true, get: function () { return errors_js_1.AuthenticationError; } });
Object.defineProperty(exports, "ConfigurationError", { enumerable: true, get: function () { return errors_js_1.ConfigurationError; } });
Object.defineProperty(exports, "ConnectionError", { enumerable: true, get: function () { return errors_js_1.ConnectionError; } });
Object.defineProperty(exports, "EmptyOutputError", { enumerable: true, get: function () { return errors_js_1.EmptyOutputError; } });
Object.defineProperty(exports, "GenerationFailedError", { enumerable: true, get: function () { return errors_js_1.GenerationFailedError; } });
Object.defineProperty(exports, "InsufficientCreditsError", { enumerable: true, get: function () { return errors_js_1.InsufficientCreditsError; } });
Object.defineProperty(exports, "InvalidResponseError", { enumerable: true, get: function () { return errors_js_1.InvalidResponseError; } });
Object.defineProperty(exports, "ModelsLabError", { enumerable: true, get: function () { return errors_js_1.ModelsLabError; } });
Object.defineProperty(exports, "NotFoundError", { enumerable: true, get: function () { return errors_js_1.NotFoundError; } });
Object.defineProperty(exports, "OutcomeUnknownError", { enumerable: true, get: function () { return errors_js_1.OutcomeUnknownError; } });
Object.defineProperty(exports, "PermissionDeniedError", { enumerable: true, get: function () { return errors_js_1.PermissionDeniedError; } });
Object.defineProperty(exports, "RateLimitError", { enumerable: true, get: function () { return errors_js_1.RateLimitError; } });
Object.defineProperty(exports, "ServerError", { enumerable: true, get: function () { return errors_js_1.ServerError; } });
Object.defineProperty(exports, "ValidationError", { enumerable: true, get: function () { return errors_js_1.ValidationError; } });
Object.defineProperty(exports, "WaitTimeoutError", { enumerable: true, get: function () { return errors_js_1.WaitTimeoutError; } });
var generation_js_1 = require("./generation.js");
Object.defineProperty(exports, "Generation", { enumerable: true, get: function () { return generation_js_1.Generation; } });
Object.defineProperty(exports, "Image", { enumerable: true, get: function () { return generation_js_1.Image; } });
var job_js_1 = require("./job.js");
Object.defineProperty(exports, "Job", { enumerable: true, get: function () { return job_js_1.Job; } });
var webhooks_js_2 = require("./webhooks.js");
Object.defineProperty(exports, "createWebhookRequest", { enumerable: true, get: function () { return webhooks_js_2.createWebhookRequest; } });
