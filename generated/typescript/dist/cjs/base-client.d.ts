import type { Client as FetchClient } from "openapi-fetch";
import type { Acknowledgement } from "./engine.js";
import type { Generation } from "./generation.js";
import type { Job, SavedJob } from "./job.js";
import { type CallOptions, type ClientOptions, type RunOptions, type SubmitOptions } from "./options.js";
import type { ContractSpec, OperationSpec } from "./spec.js";
/** A request body without the need to name the key, which the client adds. */
type KeyOptional<Body> = Body extends unknown ? {
    [Name in keyof Body as Name extends "key" ? never : Name]: Body[Name];
} & {
    key?: string;
} : never;
/** openapi-typescript's `paths` with the key optional in every request body. */
export type WithoutKey<Paths> = {
    [Path in keyof Paths]: {
        [Method in keyof Paths[Path]]: Paths[Path][Method] extends {
            requestBody: {
                content: infer Content;
            };
        } ? Omit<Paths[Path][Method], "requestBody"> & {
            requestBody: {
                content: {
                    [Type in keyof Content]: KeyOptional<Content[Type]>;
                };
            };
        } : Paths[Path][Method];
    };
};
/**
 * What every generated client is built on. It is as small as a page needs before anybody draws; the engine, which sends, waits and
 * tells errors apart, is loaded with the first call.
 */
export declare class BaseClient<Paths extends {}> {
    #private;
    /**
     * The openapi-fetch client below this one: typed by the contract, adds the key, and does nothing else. No retries,
     * no waiting, and an error inside HTTP 200 lands in `data`.
     */
    readonly raw: FetchClient<WithoutKey<Paths>>;
    /** Jobs of other processes. */
    readonly jobs: {
        /**
         * Goes on with a saved job; nothing is sent.
         * @param saved What `JSON.stringify(job)` wrote, or the object that it was.
         * @throws ConfigurationError if it is not a saved job.
         */
        resume(saved: SavedJob | string): Promise<Job>;
    };
    /** @throws ConfigurationError, naming the option. */
    constructor(contract: ContractSpec, options: ClientOptions);
    /** Starts a job and waits for its end. */
    protected run(operation: OperationSpec, params: object, options?: RunOptions): Promise<Generation>;
    /** Starts a job. */
    protected submit(operation: OperationSpec, params: object, options?: SubmitOptions): Promise<Job>;
    /** Looks at a job once, by its id. */
    protected look(operation: OperationSpec, id: string | number, options?: CallOptions): Promise<Job>;
    /** Sends a request that starts no job. */
    protected call(operation: OperationSpec, params: object, options?: CallOptions): Promise<Acknowledgement>;
}
export {};
