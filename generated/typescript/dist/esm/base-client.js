import { cleanError, ConnectionError } from "./errors.js";
import { checkOptions, findKey, } from "./options.js";
import { openOutlet } from "./raw.js";
/**
 * What every generated client is built on. It is as small as a page needs before anybody draws; the engine, which sends, waits and
 * tells errors apart, is loaded with the first call.
 */
export class BaseClient {
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
        const key = findKey(options);
        const settings = checkOptions(options, key);
        const outlet = openOutlet(contract, settings, key);
        let engine;
        this.#engine = () => (engine ??= import("./engine.js").then((module) => new module.Engine(outlet), (cause) => {
            // The next call tries again.
            engine = undefined;
            throw cleanError(settings.redact, ConnectionError, "Part of the client did not load", {
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
