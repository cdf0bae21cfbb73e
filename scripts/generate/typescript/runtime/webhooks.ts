import type { BaseClient } from "./base-client.js";
import { errorKinds } from "./error-kinds.js";
import {
  errorOfKind,
  EmptyOutputError,
  GenerationFailedError,
  InvalidResponseError,
  NotFoundError,
  type ModelsLabError,
} from "./errors.js";
import { Generation } from "./generation.js";
import { checkNumber, defaultSettings } from "./options.js";
import { identifier, kindOfMessage, object, readMessage, text } from "./read.js";
import type { ContractSpec, JsonObject } from "./spec.js";
import { readBytes } from "./stream.js";

interface Delivered {
  id: string | number | undefined;
  trackId: string | number | undefined;
  /** The same for every delivery of the same news: deliveries may repeat. Undefined without id and track id. */
  deduplicationKey: string | undefined;
  /** The payload as delivered, which anybody may have sent. */
  raw: JsonObject;
  /** Whether the API was asked and `type` is its answer. */
  confirmed: boolean;
}

/** What became of the job: `type` decides which other member there is. */
type Outcome =
  | { type: "succeeded"; generation: Generation; error?: undefined }
  | { type: "failed"; error: ModelsLabError; generation?: undefined }
  /** Not ended, not confirmed as asked, or a status that this package has not heard of. */
  | { type: "unknown"; generation?: undefined; error?: undefined };

/**
 * What a delivery says, or, if it was confirmed, what the API itself says: `type` is `succeeded` (with `generation`),
 * `failed` (with `error`) or `unknown`.
 */
export type WebhookEvent = Delivered & Outcome;

/** Options of `parseWebhook`. */
export interface WebhookOptions {
  /** Refuses a larger body. 1 to 2147483647 bytes, default 1048576 (1 MiB). */
  maxBytes?: number | undefined;
  /**
   * Payloads are not signed: with this the job is looked up by its id, and the answer decides. `operation` is the
   * operationId that made the job.
   */
  confirm?: { client: Pick<BaseClient<{}>, "jobs">; operation: string } | undefined;
}

/** A delivery: the raw body, a web `Request`, or the object that your framework has parsed already. */
export type WebhookInput = string | Uint8Array | Request | Record<string, unknown>;

/** Makes `parseWebhook` for a contract. */
export function webhookParser({ outputOrder }: ContractSpec) {
  return async function parseWebhook(
    input: WebhookInput,
    options: WebhookOptions = {},
  ): Promise<WebhookEvent> {
    const raw = await readPayload(
      input,
      checkNumber("maxBytes", options.maxBytes ?? 2 ** 20, 1, 2 ** 31 - 1),
    );
    const id = identifier(raw.id);
    const trackId = identifier(raw.track_id);
    const event = (outcome: Outcome, rest: Partial<Delivered> = {}): WebhookEvent => {
      const about = id ?? rest.trackId ?? trackId;
      const deduplicationKey = about === undefined ? undefined : `${about}:${outcome.type}`;
      return { id, trackId, deduplicationKey, raw, confirmed: false, ...rest, ...outcome };
    };

    if (options.confirm) {
      if (id === undefined) return event({ type: "unknown" });
      const { client, operation } = options.confirm;
      const job = await client.jobs.resume({ operation, id, status: "processing" });
      try {
        const { generation } = await job.refresh();
        if (!generation) return event({ type: "unknown" });
        // A forged payload may pair a real id with somebody else's track id.
        const about = { trackId: generation.trackId ?? trackId, confirmed: true };
        return event({ type: "succeeded", generation }, about);
      } catch (error) {
        if (error instanceof NotFoundError) return event({ type: "unknown" });
        const ended = error instanceof GenerationFailedError || error instanceof EmptyOutputError;
        if (ended) return event({ type: "failed", error }, { confirmed: true });
        throw error;
      }
    }

    const status = text(raw.status)?.toLowerCase();
    if (status === "success") {
      const generation = new Generation(raw, { settings: defaultSettings(), outputOrder });
      if (generation.images.length)
        return event({ type: "succeeded", generation }, { trackId: generation.trackId });
      const error = new EmptyOutputError("The job succeeded without a picture", {
        mayHaveBeenCharged: true,
        trackId,
        raw,
      });
      return event({ type: "failed", error });
    }
    if (status !== "failed" && status !== "error") return event({ type: "unknown" });
    const { message, fields } = readMessage(raw);
    const Class =
      errorOfKind[fields ? "validation" : (kindOfMessage(errorKinds, message) ?? "generation-failed")];
    const details = { mayHaveBeenCharged: Class === GenerationFailedError, trackId, fields, raw };
    return event({ type: "failed", error: new Class(message || `status ${status}`, details) });
  };
}

async function readPayload(input: WebhookInput, maxBytes: number): Promise<JsonObject> {
  const tooLarge = () => new InvalidResponseError(`The webhook's body is larger than maxBytes (${maxBytes})`);
  let body: unknown = input;
  if (input instanceof Request) {
    body = new TextDecoder().decode(await readBytes(input.body, maxBytes, tooLarge));
  } else if (input instanceof Uint8Array) {
    if (input.length > maxBytes) throw tooLarge();
    body = new TextDecoder().decode(input);
  } else if (typeof input === "string" && new TextEncoder().encode(input).length > maxBytes) throw tooLarge();
  try {
    const payload = object(typeof body === "string" ? JSON.parse(body.replace(/^\uFEFF/, "")) : body);
    if (payload) return payload;
  } catch {
    // Said below.
  }
  throw new InvalidResponseError("The webhook's body is no JSON object");
}

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
export function createWebhookRequest(url: string | URL, delivery: TestDelivery): Request {
  const { id, status = "success", output, trackId: track_id, message, meta } = delivery;
  return new Request(url, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ status, id, output, track_id, message, meta }),
  });
}
