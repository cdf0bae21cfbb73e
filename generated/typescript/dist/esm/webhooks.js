import { errorKinds } from "./error-kinds.js";
import { errorOfKind, EmptyOutputError, GenerationFailedError, InvalidResponseError, NotFoundError, } from "./errors.js";
import { Generation } from "./generation.js";
import { checkNumber, defaultSettings } from "./options.js";
import { identifier, kindOfMessage, object, readMessage, text } from "./read.js";
import { readBytes } from "./stream.js";
/** Makes `parseWebhook` for a contract. */
export function webhookParser({ outputOrder }) {
    return async function parseWebhook(input, options = {}) {
        const raw = await readPayload(input, checkNumber("maxBytes", options.maxBytes ?? 2 ** 20, 1, 2 ** 31 - 1));
        const id = identifier(raw.id);
        const trackId = identifier(raw.track_id);
        const event = (type, rest = {}) => {
            const about = id ?? rest.trackId ?? trackId;
            const deduplicationKey = about === undefined ? undefined : `${about}:${type}`;
            return { type, id, trackId, deduplicationKey, raw, confirmed: false, ...rest };
        };
        if (options.confirm) {
            if (id === undefined)
                return event("unknown");
            const { client, operation } = options.confirm;
            const job = await client.jobs.resume({ operation, id, status: "processing" });
            try {
                const { generation } = await job.refresh();
                if (!generation)
                    return event("unknown");
                // A forged payload may pair a real id with somebody else's track id.
                return event("succeeded", { generation, trackId: generation.trackId ?? trackId, confirmed: true });
            }
            catch (error) {
                if (error instanceof NotFoundError)
                    return event("unknown");
                const ended = error instanceof GenerationFailedError || error instanceof EmptyOutputError;
                if (ended)
                    return event("failed", { error, confirmed: true });
                throw error;
            }
        }
        const status = text(raw.status)?.toLowerCase();
        if (status === "success") {
            const generation = new Generation(raw, { settings: defaultSettings(), outputOrder });
            if (generation.images.length)
                return event("succeeded", { generation, trackId: generation.trackId });
            const error = new EmptyOutputError("The job succeeded without a picture", {
                mayHaveBeenCharged: true,
                trackId,
                raw,
            });
            return event("failed", { error });
        }
        if (status !== "failed" && status !== "error")
            return event("unknown");
        const { message, fields } = readMessage(raw);
        const Class = errorOfKind[fields ? "validation" : (kindOfMessage(errorKinds, message) ?? "generation-failed")];
        const details = { mayHaveBeenCharged: Class === GenerationFailedError, trackId, fields, raw };
        return event("failed", { error: new Class(message || `status ${status}`, details) });
    };
}
async function readPayload(input, maxBytes) {
    const tooLarge = () => new InvalidResponseError(`The webhook's body is larger than maxBytes (${maxBytes})`);
    let body = input;
    if (input instanceof Request) {
        body = new TextDecoder().decode(await readBytes(input.body, maxBytes, tooLarge));
    }
    else if (input instanceof Uint8Array) {
        if (input.length > maxBytes)
            throw tooLarge();
        body = new TextDecoder().decode(input);
    }
    else if (typeof input === "string" && new TextEncoder().encode(input).length > maxBytes)
        throw tooLarge();
    try {
        const payload = object(typeof body === "string" ? JSON.parse(body.replace(/^\uFEFF/, "")) : body);
        if (payload)
            return payload;
    }
    catch {
        // Said below.
    }
    throw new InvalidResponseError("The webhook's body is no JSON object");
}
/** The request that the API would send to your route: hand it to the route's handler, or to `fetch`. */
export function createWebhookRequest(url, delivery) {
    const { id, status = "success", output, trackId: track_id, message, meta } = delivery;
    return new Request(url, {
        method: "POST",
        headers: { "Content-Type": "application/json" },
        body: JSON.stringify({ status, id, output, track_id, message, meta }),
    });
}
