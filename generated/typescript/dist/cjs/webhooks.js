"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.webhookParser = webhookParser;
exports.createWebhookRequest = createWebhookRequest;
const error_kinds_js_1 = require("./error-kinds.js");
const errors_js_1 = require("./errors.js");
const generation_js_1 = require("./generation.js");
const options_js_1 = require("./options.js");
const read_js_1 = require("./read.js");
const stream_js_1 = require("./stream.js");
/** Makes `parseWebhook` for a contract. */
function webhookParser({ outputOrder }) {
    return async function parseWebhook(input, options = {}) {
        const raw = await readPayload(input, (0, options_js_1.checkNumber)("maxBytes", options.maxBytes ?? 2 ** 20, 1, 2 ** 31 - 1));
        const id = (0, read_js_1.identifier)(raw.id);
        const trackId = (0, read_js_1.identifier)(raw.track_id);
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
                if (error instanceof errors_js_1.NotFoundError)
                    return event("unknown");
                const ended = error instanceof errors_js_1.GenerationFailedError || error instanceof errors_js_1.EmptyOutputError;
                if (ended)
                    return event("failed", { error, confirmed: true });
                throw error;
            }
        }
        const status = (0, read_js_1.text)(raw.status)?.toLowerCase();
        if (status === "success") {
            const generation = new generation_js_1.Generation(raw, { settings: (0, options_js_1.defaultSettings)(), outputOrder });
            if (generation.images.length)
                return event("succeeded", { generation, trackId: generation.trackId });
            const error = new errors_js_1.EmptyOutputError("The job succeeded without a picture", {
                mayHaveBeenCharged: true,
                trackId,
                raw,
            });
            return event("failed", { error });
        }
        if (status !== "failed" && status !== "error")
            return event("unknown");
        const { message, fields } = (0, read_js_1.readMessage)(raw);
        const Class = errors_js_1.errorOfKind[fields ? "validation" : ((0, read_js_1.kindOfMessage)(error_kinds_js_1.errorKinds, message) ?? "generation-failed")];
        const details = { mayHaveBeenCharged: Class === errors_js_1.GenerationFailedError, trackId, fields, raw };
        return event("failed", { error: new Class(message || `status ${status}`, details) });
    };
}
async function readPayload(input, maxBytes) {
    const tooLarge = () => new errors_js_1.InvalidResponseError(`The webhook's body is larger than maxBytes (${maxBytes})`);
    let body = input;
    if (input instanceof Request) {
        body = new TextDecoder().decode(await (0, stream_js_1.readBytes)(input.body, maxBytes, tooLarge));
    }
    else if (input instanceof Uint8Array) {
        if (input.length > maxBytes)
            throw tooLarge();
        body = new TextDecoder().decode(input);
    }
    else if (typeof input === "string" && new TextEncoder().encode(input).length > maxBytes)
        throw tooLarge();
    try {
        const payload = (0, read_js_1.object)(typeof body === "string" ? JSON.parse(body.replace(/^\uFEFF/, "")) : body);
        if (payload)
            return payload;
    }
    catch {
        // Said below.
    }
    throw new errors_js_1.InvalidResponseError("The webhook's body is no JSON object");
}
/** The request that the API would send to your route: hand it to the route's handler, or to `fetch`. */
function createWebhookRequest(url, delivery) {
    const { id, status = "success", output, trackId: track_id, message, meta } = delivery;
    return new Request(url, {
        method: "POST",
        headers: { "Content-Type": "application/json" },
        body: JSON.stringify({ status, id, output, track_id, message, meta }),
    });
}
