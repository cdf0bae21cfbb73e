import { checkJobId, Job, readSavedJob } from "./job.js";
import { readMessage, text } from "./read.js";
import { Slots } from "./slots.js";
import { quietly } from "./timing.js";
import { Transport } from "./transport.js";
import { toWire } from "./write.js";
/** What a client does. One request can be read from `submit` down through `send.ts`. */
export class Engine {
    #context;
    constructor(outlet) {
        this.#context = { transport: new Transport(outlet), slots: new Slots(outlet.settings) };
    }
    /** Goes on with a saved job. */
    resume(saved) {
        const { spec, job } = readSavedJob(saved, this.#context.transport.contract.operations);
        return new Job(this.#context, spec, { ...job, status: "processing" }, job);
    }
    /** Starts a job and waits for its end. */
    async run(operation, params, options = {}) {
        const { job, deadline } = await this.#start(operation, params, options);
        quietly(() => options.onUpdate?.(job));
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
        const job = new Job(this.#context, operation, { status: "processing" }, { id: checkJobId(id) });
        return job.refresh(options);
    }
    /** Sends a request that starts no job. */
    async call(operation, params, options = {}) {
        const { transport } = this.#context;
        const body = toWire(transport.contract, operation, params, options.extraBody);
        const raw = await transport.send({ ...transport.limits(options), operation, body });
        return { status: text(raw.status), message: readMessage(raw).message, raw };
    }
    async #start(operation, params, options) {
        const { transport, slots } = this.#context;
        const body = toWire(transport.contract, operation, params, options.extraBody);
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
            job = new Job(this.#context, operation, answer, { track_id: trackId });
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
/** A page needs HTTPS or localhost for `randomUUID`; an id that only has to be rare needs no more than this. */
const randomId = () => crypto.randomUUID?.() ?? `${Math.random()}${Math.random()}`;
