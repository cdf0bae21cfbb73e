"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.Job = void 0;
exports.readSavedJob = readSavedJob;
exports.checkJobId = checkJobId;
const errors_js_1 = require("./errors.js");
const generation_js_1 = require("./generation.js");
const read_js_1 = require("./read.js");
const wait_js_1 = require("./wait.js");
const write_js_1 = require("./write.js");
/** A generation under way. `JSON.stringify(job)` saves it, `client.jobs.resume(saved)` goes on in any process. */
class Job {
    /** operationId of the call that made it. */
    operation;
    /** As received. Undefined only if the API told a `fetch_result` instead. */
    id;
    trackId;
    /** `processing`, `success`, `error`, `failed`, or a status that this package has not heard of: still waiting. */
    status;
    /** Seconds until the job is expected to end, as last told. */
    eta;
    /** The result, once the job has succeeded. */
    generation;
    #context;
    #spec;
    #fetchResult;
    #error;
    /** Made by the client; `body` is the answer that told of the job, `sent` what is known from the request. */
    constructor(context, spec, body, sent) {
        this.#context = context;
        this.#spec = spec;
        this.operation = spec.id;
        this.id = sent.id ?? (0, read_js_1.identifier)(body.id);
        this.trackId = (0, read_js_1.identifier)(sent.track_id) ?? (0, read_js_1.identifier)(body.track_id);
        this.status = "";
        this.#learn(body);
    }
    /**
     * Looks once. Resolves to the job itself; a job that has ended is not asked about again.
     * @throws GenerationFailedError if it failed, EmptyOutputError if it succeeded without a picture, NotFoundError if
     *   the API does not know it, and what any call throws.
     */
    async refresh(options = {}) {
        await this.#look({ ...this.#context.transport.limits(options) }, options.extraBody);
        return this;
    }
    /**
     * Looks until the job ends: first after `eta` (1 to 30 s), then at growing intervals of at most 10 s. Faults that
     * pass do not end the wait.
     * @throws WaitTimeoutError after `timeout` (default: the client's, 10 minutes), AbortedError, and what `refresh`
     *   throws. Each carries the job.
     */
    async wait(options = {}) {
        const limits = { ...this.#context.transport.limits(options), maxRetries: 0 };
        const leave = this.#context.slots.attend(this);
        try {
            const look = () => this.#look(limits);
            return await (0, wait_js_1.wait)(this, this.#context, limits, options, look, () => this.#error);
        }
        finally {
            leave();
        }
    }
    toJSON() {
        const { operation, id, status, eta, trackId } = this;
        return { operation, id, status, eta, track_id: trackId, fetch_result: this.#fetchResult };
    }
    /** Asks the API once and returns the eta that it told, if any. */
    async #look(limits, extraBody) {
        if (this.#error)
            throw this.#error;
        if (this.generation)
            return undefined;
        const { transport } = this.#context;
        const operation = transport.contract.operations[this.#spec.poll ?? this.#spec.id];
        const { id, trackId } = this;
        const { name, in: place } = operation.jobId;
        const params = place === "body" && id !== undefined ? { [name]: id } : {};
        const call = {
            ...limits,
            operation,
            body: (0, write_js_1.toWire)(transport.contract, operation, params, extraBody),
            pathParams: place === "path" ? { [name]: String(id) } : {},
            url: this.#target(),
            trackId,
        };
        let body;
        try {
            body = await transport.send(call);
        }
        catch (thrown) {
            const error = thrown;
            Object.assign(error, { job: this });
            const told = (0, read_js_1.text)(error.raw?.status);
            if (!error.retryable && error.httpStatus === 200 && told)
                this.status = told;
            // The job has ended. Other errors are about this request, and the next one may fare better.
            if (error instanceof errors_js_1.GenerationFailedError)
                this.#end(error);
            throw error;
        }
        this.#learn(body);
        return (0, read_js_1.amount)(body.eta);
    }
    #learn(body) {
        const { transport, slots } = this.#context;
        const { settings, contract } = transport;
        this.status = (0, read_js_1.text)(body.status) ?? this.status;
        this.eta = (0, read_js_1.amount)(body.eta) ?? this.eta;
        this.#fetchResult = (0, read_js_1.text)(body.fetch_result) ?? this.#fetchResult;
        const { id, trackId } = this;
        if (this.status.toLowerCase() !== "success") {
            if (id !== undefined || this.#target())
                return;
            const message = `A job (status ${this.status}) without an id and without a fetch_result on our own host`;
            throw transport.problem(errors_js_1.InvalidResponseError, message, {
                mayHaveBeenCharged: true,
                trackId,
                raw: body,
            });
        }
        const generation = new generation_js_1.Generation(body, { settings, outputOrder: contract.outputOrder, id, trackId });
        if (generation.images.length) {
            this.generation = generation;
            slots.release(this);
            return;
        }
        const message = "The job succeeded without a picture";
        const details = { job: this, trackId, mayHaveBeenCharged: true, httpStatus: 200, raw: body };
        throw this.#end(transport.problem(errors_js_1.EmptyOutputError, message, details));
    }
    #end(error) {
        this.#error = error;
        this.#context.slots.release(this);
        return error;
    }
    /** `fetch_result`, if it is on the host that the job was made on: the key is posted there. */
    #target() {
        const { transport } = this.#context;
        try {
            const url = new URL(this.#fetchResult ?? "");
            const own = new URL(transport.baseUrl(this.#spec)).origin;
            return url.origin === own && !url.username && !url.password ? url : undefined;
        }
        catch {
            return undefined;
        }
    }
}
exports.Job = Job;
/** A saved job, or its JSON text, checked. */
function readSavedJob(saved, operations) {
    let job = {};
    try {
        job = (0, read_js_1.object)(typeof saved === "string" ? JSON.parse(saved) : saved) ?? {};
    }
    catch {
        // Then it has no operation either.
    }
    const spec = Object.values(operations).find(({ id, poll, jobId }) => id === job.operation && (poll ?? jobId));
    const lacking = !spec ? "operation" : !(0, read_js_1.text)(job.status) ? "status" : undefined;
    if (!spec || lacking)
        throw new errors_js_1.ConfigurationError(`Not a saved job: ${lacking} is missing or unknown`);
    if (job.id !== undefined || !(0, read_js_1.text)(job.fetch_result))
        checkJobId(job.id);
    return { spec, job };
}
/** An id that can stand in a path: dots alone would name another path. */
function checkJobId(id) {
    const known = (0, read_js_1.identifier)(id);
    if (known !== undefined && !/^\.+$/.test(String(known)))
        return known;
    throw new errors_js_1.ConfigurationError("id must be a number or a text that is not empty");
}
