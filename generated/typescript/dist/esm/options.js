import { ConfigurationError } from "./errors.js";
import { redactor } from "./redact.js";
const systemClock = {
    now: () => performance.now(),
    sleep: (ms, signal) => new Promise((resolve) => {
        const done = () => {
            clearTimeout(timer);
            signal?.removeEventListener("abort", done);
            resolve();
        };
        const timer = setTimeout(done, ms);
        signal?.addEventListener("abort", done);
    }),
};
/** A page or a worker of a browser: whatever is in memory there belongs to the visitor. */
export const inBrowser = () => "document" in globalThis || "importScripts" in globalThis;
/** For a download without a client. */
export const defaultSettings = () => checkOptions({ apiKey: "" }, "");
/** Default, least and greatest of the numeric options. No timer holds more than 2147483647 ms. */
const ranges = {
    timeout: [600_000, 1, 2 ** 31 - 1],
    attemptTimeout: [120_000, 1, 2 ** 31 - 1],
    maxRetries: [2, 0, 100],
    maxInFlight: [5, 0, 10_000],
};
/** `value`, if it is a whole number of that range. */
export function checkNumber(name, value, min, max) {
    if (Number.isInteger(value) && value >= min && value <= max)
        return value;
    throw new ConfigurationError(`${name} must be a whole number from ${min} to ${max}, not ${show(value)}`);
}
/** The numeric options of a client or a call; `base` has the values of those that are not given. */
export function checkNumbers(options, base) {
    const numbers = {};
    for (const [name, [fallback, min, max]] of Object.entries(ranges)) {
        numbers[name] = checkNumber(name, options[name] ?? base?.[name] ?? fallback, min, max);
    }
    return numbers;
}
/** Reached through globalThis: browsers and some edge runtimes have no process. An empty variable is none. */
const fromEnvironment = (name) => globalThis.process?.env?.[name] ||
    undefined;
/** The key, from the option or the environment. */
export function findKey({ apiKey, allowBrowserKey }) {
    const key = apiKey ?? fromEnvironment("MODELSLAB_API_KEY");
    if (typeof key !== "string") {
        throw new ConfigurationError('apiKey must be a text: pass it, set MODELSLAB_API_KEY, or pass "" behind a proxy');
    }
    if (key && !allowBrowserKey && inBrowser()) {
        throw new ConfigurationError('apiKey in a browser is every visitor\'s: pass "" and a baseUrl of a proxy that adds it, or set allowBrowserKey');
    }
    return key;
}
/** Checks what the caller gave and fills in the defaults. */
export function checkOptions(options, key) {
    const redact = redactor(key);
    return {
        ...checkNumbers(options),
        baseUrl: checkBaseUrl(options.baseUrl ?? fromEnvironment("MODELSLAB_BASE_URL"), redact),
        // Looked up at each call: test tools replace the global after the client is made.
        fetch: options.fetch ?? ((input, init) => globalThis.fetch(input, init)),
        logger: options.logger,
        hooks: options.hooks ?? {},
        clock: options.clock ?? systemClock,
        random: options.random ?? Math.random,
        redact,
        // A short key is likely to be part of honest words, so it is only taken out of errors.
        clean: key.length < 8 ? (body) => body : redact,
    };
}
function checkBaseUrl(value, redact) {
    if (value === undefined)
        return undefined;
    try {
        // A path alone is fine in a browser: a proxy usually lives on the page's own host.
        const url = new URL(value, globalThis.location?.href);
        const plain = !url.username && !url.password && !url.search && !url.hash;
        if (/^https?:$/.test(url.protocol) && plain)
            return url.href.replace(/\/+$/, "");
    }
    catch {
        // Not a URL: said below, with the other reasons.
    }
    throw new ConfigurationError(`baseUrl must be a plain http(s) URL, not ${redact(show(value))}`);
}
const show = (value) => typeof value === "string" ? `"${value.slice(0, 100)}"` : String(value);
