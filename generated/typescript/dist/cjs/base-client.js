"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.BaseClient = void 0;
const errors_js_1 = require("./errors.js");
const options_js_1 = require("./options.js");
const raw_js_1 = require("./raw.js");
/**
 * What every generated client is built on. It is as small as a page needs before anybody draws; the engine, which sends, waits and
 * tells errors apart, is loaded with the first call.
 */
class BaseClient {
    /**
     * The openapi-fetch client below this one: typed by the contract, adds the key, and does nothing else. No retries,
     * no waiting, and an error inside HTTP 200 lands in `data`.
     */
    raw;
    /** Jobs of other processes. */
    jobs;
    #engine;
    /** @throws ConfigurationError, naming the option. */
    constructor(contract, options) {
        const key = (0, options_js_1.findKey)(options);
        const settings = (0, options_js_1.checkOptions)(options, key);
        const outlet = (0, raw_js_1.openOutlet)(contract, settings, key);
        let engine;
        this.#engine = () => (engine ??= import("./engine.js").then((module) => new module.Engine(outlet), (cause) => {
            // The next call tries again.
            engine = undefined;
            throw (0, errors_js_1.cleanError)(settings.redact, errors_js_1.ConnectionError, "Part of the client did not load", {
                cause,
                retryable: true,
            });
        }));
        this.raw = outlet.raw;
        this.jobs = { resume: async (saved) => (await this.#engine()).resume(saved) };
    }
    /** Starts a job and waits for its end. */
    async run(operation, params, options) {
        return (await this.#engine()).run(operation, params, options);
    }
    /** Starts a job. */
    async submit(operation, params, options) {
        return (await this.#engine()).submit(operation, params, options);
    }
    /** Looks at a job once, by its id. */
    async look(operation, id, options) {
        return (await this.#engine()).look(operation, id, options);
    }
    /** Sends a request that starts no job. */
    async call(operation, params, options) {
        return (await this.#engine()).call(operation, params, options);
    }
}
exports.BaseClient = BaseClient;
