import type { Client as FetchClient } from "openapi-fetch";
import type { Acknowledgement, Engine } from "./engine.js";
import { cleanError, ConnectionError } from "./errors.js";
import type { Generation } from "./generation.js";
import type { Job, SavedJob } from "./job.js";
import {
  checkOptions,
  findKey,
  type CallOptions,
  type ClientOptions,
  type RunOptions,
  type SubmitOptions,
} from "./options.js";
import { openOutlet } from "./raw.js";
import type { ContractSpec, OperationSpec } from "./spec.js";

/** A request body without the need to name the key, which the client adds. */
type KeyOptional<Body> = Body extends unknown
  ? { [Name in keyof Body as Name extends "key" ? never : Name]: Body[Name] } & { key?: string }
  : never;

/** openapi-typescript's `paths` with the key optional in every request body. */
export type WithoutKey<Paths> = {
  [Path in keyof Paths]: {
    [Method in keyof Paths[Path]]: Paths[Path][Method] extends { requestBody: { content: infer Content } }
      ? Omit<Paths[Path][Method], "requestBody"> & {
          requestBody: { content: { [Type in keyof Content]: KeyOptional<Content[Type]> } };
        }
      : Paths[Path][Method];
  };
};

/**
 * What every generated client is built on. It is as small as a page needs before anybody draws; the engine, which sends, waits and
 * tells errors apart, is loaded with the first call.
 */
export class BaseClient<Paths extends {}> {
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
  readonly #engine: () => Promise<Engine>;

  /** @throws ConfigurationError, naming the option. */
  constructor(contract: ContractSpec, options: ClientOptions) {
    const key = findKey(options);
    const settings = checkOptions(options, key);
    const outlet = openOutlet(contract, settings, key);
    let engine: Promise<Engine> | undefined;
    this.#engine = () =>
      (engine ??= import("./engine.js").then(
        (module) => new module.Engine(outlet),
        (cause: unknown) => {
          // The next call tries again.
          engine = undefined;
          throw cleanError(settings.redact, ConnectionError, "Part of the client did not load", {
            cause,
            retryable: true,
          });
        },
      ));
    this.raw = outlet.raw as unknown as FetchClient<WithoutKey<Paths>>;
    this.jobs = { resume: async (saved) => (await this.#engine()).resume(saved) };
  }

  /** Starts a job and waits for its end. */
  protected async run(operation: OperationSpec, params: object, options?: RunOptions): Promise<Generation> {
    return (await this.#engine()).run(operation, params, options);
  }

  /** Starts a job. */
  protected async submit(operation: OperationSpec, params: object, options?: SubmitOptions): Promise<Job> {
    return (await this.#engine()).submit(operation, params, options);
  }

  /** Looks at a job once, by its id. */
  protected async look(operation: OperationSpec, id: string | number, options?: CallOptions): Promise<Job> {
    return (await this.#engine()).look(operation, id, options);
  }

  /** Sends a request that starts no job. */
  protected async call(
    operation: OperationSpec,
    params: object,
    options?: CallOptions,
  ): Promise<Acknowledgement> {
    return (await this.#engine()).call(operation, params, options);
  }
}
