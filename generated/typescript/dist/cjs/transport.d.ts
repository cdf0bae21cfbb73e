import { type ErrorClass, type ErrorDetails, type ModelsLabError } from "./errors.js";
import { type CallOptions, type Settings } from "./options.js";
import type { Outlet } from "./raw.js";
import type { ContractSpec, JsonObject, OperationSpec } from "./spec.js";
/** How long and how often; the same for every send of one logical call. */
export interface Limits {
    signal: AbortSignal | undefined;
    /** On the client's clock. */
    deadline: number;
    attemptTimeout: number;
    maxRetries: number;
}
/** One logical call: a request that may be sent more than once. */
export interface Call extends Limits {
    operation: OperationSpec;
    body: JsonObject;
    pathParams?: Record<string, string>;
    /** Sent there instead: a `fetch_result` of our own host. */
    url?: URL | undefined;
    trackId?: string | number | undefined;
    /** The caller accepts a duplicate charge. */
    allowDuplicateCharge?: boolean | undefined;
}
/** What every request is sent with; sending itself is in `send.ts`. */
export declare class Transport {
    readonly contract: ContractSpec;
    readonly settings: Settings;
    readonly outlet: Outlet;
    constructor(outlet: Outlet);
    limits(options: CallOptions): Limits;
    baseUrl(operation: OperationSpec): string;
    /** Every error is made here, so none can carry the key. */
    problem(Class: ErrorClass, message: string, details: ErrorDetails): ModelsLabError;
    /** Sleeps on the client's clock, even if that ignores the signal. */
    sleep(ms: number, signal: AbortSignal | undefined, details: ErrorDetails): Promise<void>;
    throwIfAborted(signal: AbortSignal | undefined, details: ErrorDetails): void;
    /** Sends until there is an answer, an error that must not be retried, or no time or attempt left. */
    send(call: Call): Promise<JsonObject>;
}
