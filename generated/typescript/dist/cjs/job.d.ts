import { Generation } from "./generation.js";
import type { CallOptions, WaitOptions } from "./options.js";
import type { Slots } from "./slots.js";
import type { JsonObject, OperationSpec } from "./spec.js";
import type { Transport } from "./transport.js";
/** What is left of a job between two processes; the same in every language's client. Holds no key. */
export interface SavedJob {
    operation: string;
    id?: string | number | undefined;
    status: string;
    eta?: number | undefined;
    track_id?: string | number | undefined;
    fetch_result?: string | undefined;
}
/** What a job needs of its client. */
export interface JobContext {
    transport: Transport;
    slots: Slots;
}
/** A generation under way. `JSON.stringify(job)` saves it, `client.jobs.resume(saved)` goes on in any process. */
export declare class Job {
    #private;
    /** operationId of the call that made it. */
    readonly operation: string;
    /** As received. Undefined only if the API told a `fetch_result` instead. */
    readonly id: string | number | undefined;
    readonly trackId: string | number | undefined;
    /** `processing`, `success`, `error`, `failed`, or a status that this package has not heard of: still waiting. */
    status: string;
    /** Seconds until the job is expected to end, as last told. */
    eta: number | undefined;
    /** The result, once the job has succeeded. */
    generation: Generation | undefined;
    /** Made by the client; `body` is the answer that told of the job, `sent` what is known from the request. */
    constructor(context: JobContext, spec: OperationSpec, body: JsonObject, sent: Pick<SavedJob, "id" | "track_id">);
    /**
     * Looks once. Resolves to the job itself; a job that has ended is not asked about again.
     * @throws GenerationFailedError if it failed, EmptyOutputError if it succeeded without a picture, NotFoundError if
     *   the API does not know it, and what any call throws.
     */
    refresh(options?: CallOptions): Promise<this>;
    /**
     * Looks until the job ends: first after `eta` (1 to 30 s), then at growing intervals of at most 10 s. Faults that
     * pass do not end the wait.
     * @throws WaitTimeoutError after `timeout` (default: the client's, 10 minutes), AbortedError, and what `refresh`
     *   throws. Each carries the job.
     */
    wait(options?: WaitOptions): Promise<Generation>;
    toJSON(): SavedJob;
}
/** A saved job, or its JSON text, checked. */
export declare function readSavedJob(saved: SavedJob | string, operations: Readonly<Record<string, OperationSpec>>): {
    spec: OperationSpec;
    job: JsonObject;
};
/** An id that can stand in a path: dots alone would name another path. */
export declare function checkJobId(id: unknown): string | number;
