import type { Generation } from "./generation.js";
import { Job, type SavedJob } from "./job.js";
import type { CallOptions, RunOptions, SubmitOptions } from "./options.js";
import type { Outlet } from "./raw.js";
import type { JsonObject, OperationSpec } from "./spec.js";
/** The answer of an operation that makes no picture. */
export interface Acknowledgement {
    status: string;
    message: string;
    /** The whole answer. */
    raw: JsonObject;
}
/** What a client does. One request can be read from `submit` down through `send.ts`. */
export declare class Engine {
    #private;
    constructor(outlet: Outlet);
    /** Goes on with a saved job. */
    resume(saved: SavedJob | string): Job;
    /** Starts a job and waits for its end. */
    run(operation: OperationSpec, params: object, options?: RunOptions): Promise<Generation>;
    /** Starts a job. */
    submit(operation: OperationSpec, params: object, options?: SubmitOptions): Promise<Job>;
    /** Looks at a job once, by its id. */
    look(operation: OperationSpec, id: string | number, options?: CallOptions): Promise<Job>;
    /** Sends a request that starts no job. */
    call(operation: OperationSpec, params: object, options?: CallOptions): Promise<Acknowledgement>;
}
