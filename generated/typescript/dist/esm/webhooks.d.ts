import type { BaseClient } from "./base-client.js";
import { type ModelsLabError } from "./errors.js";
import { Generation } from "./generation.js";
import type { ContractSpec, JsonObject } from "./spec.js";
/** What a delivery says, or, if it was confirmed, what the API itself says. */
export interface WebhookEvent {
    /** `unknown`: not ended, not confirmed as asked, or a status that this package has not heard of. */
    type: "succeeded" | "failed" | "unknown";
    id: string | number | undefined;
    trackId: string | number | undefined;
    /** Of a success. */
    generation?: Generation;
    /** Of a failure. */
    error?: ModelsLabError;
    /** The same for every delivery of the same news: deliveries may repeat. Undefined without id and track id. */
    deduplicationKey: string | undefined;
    /** The payload as delivered, which anybody may have sent. */
    raw: JsonObject;
    /** Whether the API was asked and `type` is its answer. */
    confirmed: boolean;
}
/** Options of `parseWebhook`. */
export interface WebhookOptions {
    /** Refuses a larger body. 1 to 2147483647 bytes, default 1048576 (1 MiB). */
    maxBytes?: number | undefined;
    /**
     * Payloads are not signed: with this the job is looked up by its id, and the answer decides. `operation` is the
     * operationId that made the job.
     */
    confirm?: {
        client: Pick<BaseClient<{}>, "jobs">;
        operation: string;
    } | undefined;
}
/** A delivery: the raw body, a web `Request`, or the object that your framework has parsed already. */
export type WebhookInput = string | Uint8Array | Request | Record<string, unknown>;
/** Makes `parseWebhook` for a contract. */
export declare function webhookParser({ outputOrder }: ContractSpec): (input: WebhookInput, options?: WebhookOptions) => Promise<WebhookEvent>;
/** What a test delivery says. */
export interface TestDelivery {
    id: string | number;
    /** Default `success`. */
    status?: string | undefined;
    /** URLs of pictures. */
    output?: readonly string[] | undefined;
    trackId?: string | number | null | undefined;
    message?: string | undefined;
    meta?: Record<string, unknown> | undefined;
}
/** The request that the API would send to your route: hand it to the route's handler, or to `fetch`. */
export declare function createWebhookRequest(url: string | URL, delivery: TestDelivery): Request;
