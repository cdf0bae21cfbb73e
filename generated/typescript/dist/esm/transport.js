import { AbortedError, cleanError, } from "./errors.js";
import { checkNumbers } from "./options.js";
import { send } from "./send.js";
import { untilAborted } from "./timing.js";
/** What every request is sent with; sending itself is in `send.ts`. */
export class Transport {
    contract;
    settings;
    outlet;
    constructor(outlet) {
        this.outlet = outlet;
        this.contract = outlet.contract;
        this.settings = outlet.settings;
    }
    limits(options) {
        const { timeout, ...numbers } = checkNumbers(options, this.settings);
        return { ...numbers, signal: options.signal, deadline: this.settings.clock.now() + timeout };
    }
    baseUrl(operation) {
        return this.settings.baseUrl ?? operation.server;
    }
    /** Every error is made here, so none can carry the key. */
    problem(Class, message, details) {
        return cleanError(this.settings.redact, Class, message, details);
    }
    /** Sleeps on the client's clock, even if that ignores the signal. */
    async sleep(ms, signal, details) {
        try {
            await untilAborted(signal, this.settings.clock.sleep(ms, signal));
        }
        finally {
            this.throwIfAborted(signal, details);
        }
    }
    throwIfAborted(signal, details) {
        if (!signal?.aborted)
            return;
        const error = this.problem(AbortedError, "The call was aborted", details);
        // The reason is the caller's own object, and stays it unless the key is in it.
        const reason = signal.reason;
        const shown = String(reason?.stack ?? reason);
        const { redact } = this.settings;
        const cause = redact(shown) === shown ? reason : redact(reason);
        Object.defineProperty(error, "cause", { value: cause, configurable: true, writable: true });
        throw error;
    }
    /** Sends until there is an answer, an error that must not be retried, or no time or attempt left. */
    send(call) {
        return send(this, call);
    }
}
