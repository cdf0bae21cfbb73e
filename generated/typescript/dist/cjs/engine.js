"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.Engine = void 0;
const job_js_1 = require("./job.js");
const read_js_1 = require("./read.js");
const slots_js_1 = require("./slots.js");
const timing_js_1 = require("./timing.js");
const transport_js_1 = require("./transport.js");
const write_js_1 = require("./write.js");
/** What a client does. One request can be read from `submit` down through `send.ts`. */
class Engine {
    #context;
    constructor(outlet) {
        this.#context = { transport: new transport_js_1.Transport(outlet), slots: new slots_js_1.Slots(outlet.settings) };
    }
    /** Goes on with a saved job. */
    resume(saved) {
        const { spec, job } = (0, job_js_1.readSavedJob)(saved, this.#context.transport.contract.operations);
        return new job_js_1.Job(this.#context, spec, { ...job, status: "processing" }, job);
    }
    /** Starts a job and waits for its end. */
    async run(operation, params, options = {}) {
        const { job, deadline } = await this.#start(operation, params, options);
        (0, timing_js_1.quietly)(() => options.onUpdate?.(job));
        // The deadline is that of the whole call, so the wait gets what the create has left over.
        const timeout = Math.max(1, Math.floor(deadline - this.#context.transport.settings.clock.now()));
        return job.wait({ ...options, timeout });
    }
    /** Starts a job. */
    async submit(operation, params, options = {}) {
        const { job } = await this.#start(operation, params, options);
        // Somebody may have queued for a slot while the create was on its way, and nobody waits for this job yet.
        void this.#context.slots.drive();
        return job;
    }
    /** Looks at a job once, by its id. */
    async look(operation, id, options = {}) {
        const job = new job_js_1.Job(this.#context, operation, { status: "processing" }, { id: (0, job_js_1.checkJobId)(id) });
        return job.refresh(options);
    }
    /** Sends a request that starts no job. */
    async call(operation, params, options = {}) {
        const { transport } = this.#context;
        const body = (0, write_js_1.toWire)(transport.contract, operation, params, options.extraBody);
        const raw = await transport.send({ ...transport.limits(options), operation, body });
        return { status: (0, read_js_1.text)(raw.status), message: (0, read_js_1.readMessage)(raw).message, raw };
    }
    async #start(operation, params, options) {
        const { transport, slots } = this.#context;
        const body = (0, write_js_1.toWire)(transport.contract, operation, params, options.extraBody);
        const { track } = operation;
        // The same one on every resend. An explicit null stays: the caller wants none.
        if (track && body[track] === undefined)
            body[track] = randomId();
        const trackId = track ? (body[track] ?? undefined) : undefined;
        const { signal, allowDuplicateCharge } = options;
        // Checked before there is a slot to lose.
        transport.limits(options);
        transport.throwIfAborted(signal, { trackId });
        await slots.acquire(signal).catch((reason) => {
            transport.throwIfAborted(signal, { trackId });
            throw reason;
        });
        let job;
        try {
            const limits = transport.limits(options);
            const answer = await transport.send({ ...limits, operation, body, trackId, allowDuplicateCharge });
            job = new job_js_1.Job(this.#context, operation, answer, { track_id: trackId });
            if (!job.generation)
                slots.hold(job);
            return { job, ...limits };
        }
        finally {
            if (!job || job.generation)
                slots.free();
        }
    }
}
exports.Engine = Engine;
/** A page needs HTTPS or localhost for `randomUUID`; an id that only has to be rare needs no more than this. */
const randomId = () => crypto.randomUUID?.() ?? `${Math.random()}${Math.random()}`;
