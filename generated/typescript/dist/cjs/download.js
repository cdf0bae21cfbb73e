"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.download = download;
exports.save = save;
const errors_js_1 = require("./errors.js");
const options_js_1 = require("./options.js");
const stream_js_1 = require("./stream.js");
const timing_js_1 = require("./timing.js");
/** How long a 404 is believed to be a picture that is still being uploaded. */
const uploadPatience = 30_000;
const maxRedirects = 3;
/** The bytes behind an entry of `output`: a URL of a picture, a URL of base64 text, or base64 text itself. */
async function download(source, settings, options = {}) {
    const { clock, random, redact } = settings;
    const { signal } = options;
    const fail = (Class, message, details = {}) => (0, errors_js_1.cleanError)(redact, Class, message, details);
    const maxBytes = (0, options_js_1.checkNumber)("maxBytes", options.maxBytes ?? 64 * 2 ** 20, 1, 2 ** 31 - 1);
    const deadline = clock.now() + (0, options_js_1.checkNumbers)(options, settings).timeout;
    if (!/^https?:/i.test(source))
        return decode(source, fail);
    for (let retry = 0, slept = 0;; retry++) {
        try {
            if (signal?.aborted)
                throw signal.reason;
            const ms = Math.min(settings.attemptTimeout, deadline - clock.now());
            const bytes = await (0, timing_js_1.withinTime)(ms, signal, (attempt) => get(source, settings.fetch, attempt, maxBytes, fail));
            return looksLikeBase64(bytes) ? decode(new TextDecoder().decode(bytes), fail) : bytes;
        }
        catch (thrown) {
            if (signal?.aborted)
                throw fail(errors_js_1.AbortedError, "The download was aborted", { cause: thrown });
            const fault = thrown instanceof errors_js_1.ModelsLabError;
            const error = fault
                ? thrown
                : fail(errors_js_1.ConnectionError, "The download failed", { cause: thrown, retryable: true });
            const patient = error instanceof errors_js_1.NotFoundError ? slept < uploadPatience : retry < settings.maxRetries;
            const ms = (0, timing_js_1.backOff)(retry, random);
            if (!error.retryable || !patient || clock.now() + ms >= deadline)
                throw error;
            slept += ms;
            await (0, timing_js_1.untilAborted)(signal, clock.sleep(ms, signal)).catch((cause) => {
                throw fail(errors_js_1.AbortedError, "The download was aborted", { cause });
            });
        }
    }
}
async function get(source, fetch, signal, maxBytes, fail) {
    let url = new URL(source);
    for (let hop = 0;; hop++) {
        const response = await fetch(url, {
            signal,
            // A browser does not show where a redirect leads, so there it follows by itself.
            redirect: (0, options_js_1.inBrowser)() ? "follow" : "manual",
            ...("credentials" in Request.prototype && { credentials: "omit" }),
        });
        const { status: httpStatus, headers } = response;
        const location = httpStatus >= 300 && httpStatus < 400 && headers.get("location");
        if (response.ok)
            return read(response, maxBytes, fail);
        await response.body?.cancel();
        if (!location) {
            const Class = httpStatus === 404 ? errors_js_1.NotFoundError : httpStatus >= 500 ? errors_js_1.ServerError : errors_js_1.ApiError;
            // Links are handed out before the upload is done.
            const retryable = httpStatus === 404 || httpStatus === 408 || httpStatus === 429 || httpStatus >= 500;
            throw fail(Class, `HTTP ${httpStatus} from ${url.host}`, { httpStatus, retryable });
        }
        url = new URL(location, url);
        if (hop === maxRedirects || !/^https?:$/.test(url.protocol)) {
            const why = hop === maxRedirects ? `more than ${maxRedirects} redirects` : `a redirect to ${url.protocol}`;
            throw fail(errors_js_1.InvalidResponseError, `Not followed: ${why}`, { httpStatus });
        }
    }
}
async function read(response, maxBytes, fail) {
    const { status: httpStatus, headers } = response;
    const refuse = async (what) => {
        await response.body?.cancel();
        return fail(errors_js_1.InvalidResponseError, what, { httpStatus });
    };
    const type = headers.get("content-type") ?? "";
    if (/html|json|xml(?!\+)/i.test(type) && !/svg/i.test(type))
        throw await refuse(`Not a picture but ${type.slice(0, 100)}`);
    const tooLarge = `The picture is larger than maxBytes (${maxBytes})`;
    if (Number(headers.get("content-length")) > maxBytes)
        throw await refuse(tooLarge);
    const bytes = await (0, stream_js_1.readBytes)(response.body, maxBytes, () => fail(errors_js_1.InvalidResponseError, tooLarge, { httpStatus }));
    if (!bytes.length)
        throw fail(errors_js_1.InvalidResponseError, "The picture is empty", { httpStatus, retryable: true });
    if (/^\s*<(!doctype html|html)/i.test(head(bytes)))
        throw fail(errors_js_1.InvalidResponseError, "Not a picture but a page", { httpStatus });
    return bytes;
}
const head = (bytes) => new TextDecoder("latin1").decode(bytes.subarray(0, 64));
/** Whether the bytes are the text of a PNG, JPEG, GIF, WebP or AVIF in base64: with `base64` the URL holds text. */
const looksLikeBase64 = (bytes) => /^\s*(data:[^,]*;base64,|iVBORw0KGgo|\/9j\/|R0lGOD|UklGR|AAAA)/.test(head(bytes));
function decode(base64, fail) {
    try {
        const binary = atob(base64.replace(/^\s*data:[^,]*,/, "").replace(/\s/g, ""));
        return Uint8Array.from(binary, (character) => character.charCodeAt(0));
    }
    catch {
        throw fail(errors_js_1.InvalidResponseError, "The output is neither a URL nor base64");
    }
}
/** Writes to a file beside the wanted one and renames it: a reader sees the whole picture or none. */
async function save(path, source, settings, options) {
    // Only here, and under a name that bundlers do not follow: the package also runs where there are no files.
    const name = "node:fs/promises";
    const files = await import(/* @vite-ignore */ /* webpackIgnore: true */ name).catch(() => {
        throw new errors_js_1.ConfigurationError("There is no file system here: use bytes()");
    });
    const bytes = await download(source, settings, options);
    const suffix = `.${Math.random().toString(36).slice(2)}.part`;
    const part = typeof path === "string" ? path + suffix : new URL(path.href + suffix);
    try {
        await files.writeFile(part, bytes, { flag: "wx" });
        await files.rename(part, path);
    }
    catch (error) {
        await files.rm(part, { force: true });
        throw error;
    }
}
