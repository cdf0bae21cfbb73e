import type { JsonObject } from "./spec.js";
import type { Call, Transport } from "./transport.js";
/** Sends until there is an answer, an error that must not be retried, or no time or attempt left. */
export declare function send(transport: Transport, call: Call): Promise<JsonObject>;
