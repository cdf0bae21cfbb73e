"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.Transport = void 0;
const errors_js_1 = require("./errors.js");
const options_js_1 = require("./options.js");
const send_js_1 = require("./send.js");
const timing_js_1 = require("./timing.js");
/** What every request is sent with; sending itself is in `send.ts`. */
class Transport {
    contract;
    settings;
    outlet;
    constructor(outlet) {
        this.outlet = outlet;
        this.contract = outlet.contract;
        this.settings = outlet.settings;
    }
    limits(options) {
        const { timeout, ...numbers } = (0, options_js_1.checkNumbers)(options, this.settings);
        return { ...numbers, signal: options.signal, deadline: this.settings.clock.now() + timeout };
    }
    baseUrl(operation) {
        return this.settings.baseUrl ?? operation.server;
    }
    /** Every error is made here, so none can carry the key. */
    problem(Class, message, details) {
        return (0, errors_js_1.cleanError)(this.settings.redact, Class, message, details);
    }
    /** Sleeps on the client's clock, even if that ignores the signal. */
    async sleep(ms, signal, details) {
        try {
            await (0, timing_js_1.untilAborted)(signal, this.settings.clock.sleep(ms, signal));
        }
        finally {
            this.throwIfAborted(signal, details);
        }
    }
    throwIfAborted(signal, details) {
        if (!signal?.aborted)
            return;
        const error = this.problem(errors_js_1.AbortedError, "The call was aborted", details);
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
        return (0, send_js_1.send)(this, call);
    }
}
exports.Transport = Transport;
