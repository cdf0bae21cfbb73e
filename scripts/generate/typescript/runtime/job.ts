import {
  ConfigurationError,
  EmptyOutputError,
  GenerationFailedError,
  InvalidResponseError,
  type ModelsLabError,
} from "./errors.js";
import { Generation } from "./generation.js";
import type { CallOptions, WaitOptions } from "./options.js";
import { amount, identifier, object, text } from "./read.js";
import type { Slots } from "./slots.js";
import type { JsonObject, OperationSpec } from "./spec.js";
import type { Limits, Transport } from "./transport.js";
import { wait } from "./wait.js";
import { toWire } from "./write.js";

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
export class Job {
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
  readonly #context: JobContext;
  readonly #spec: OperationSpec;
  #fetchResult: string | undefined;
  #error: ModelsLabError | undefined;

  /** Made by the client; `body` is the answer that told of the job, `sent` what is known from the request. */
  constructor(
    context: JobContext,
    spec: OperationSpec,
    body: JsonObject,
    sent: Pick<SavedJob, "id" | "track_id">,
  ) {
    this.#context = context;
    this.#spec = spec;
    this.operation = spec.id;
    this.id = sent.id ?? identifier(body.id);
    this.trackId = identifier(sent.track_id) ?? identifier(body.track_id);
    this.status = "";
    this.#learn(body);
  }

  /**
   * Looks once. Resolves to the job itself; a job that has ended is not asked about again.
   * @throws GenerationFailedError if it failed, EmptyOutputError if it succeeded without a picture, NotFoundError if
   *   the API does not know it, and what any call throws.
   */
  async refresh(options: CallOptions = {}): Promise<this> {
    await this.#look({ ...this.#context.transport.limits(options) }, options.extraBody);
    return this;
  }

  /**
   * Looks until the job ends: first after `eta` (1 to 30 s), then at growing intervals of at most 10 s. Faults that
   * pass do not end the wait.
   * @throws WaitTimeoutError after `timeout` (default: the client's, 10 minutes), AbortedError, and what `refresh`
   *   throws. Each carries the job.
   */
  async wait(options: WaitOptions = {}): Promise<Generation> {
    const limits = { ...this.#context.transport.limits(options), maxRetries: 0 };
    const leave = this.#context.slots.attend(this);
    try {
      const look = () => this.#look(limits);
      return await wait(this, this.#context, limits, options, look, () => this.#error);
    } finally {
      leave();
    }
  }

  toJSON(): SavedJob {
    const { operation, id, status, eta, trackId } = this;
    return { operation, id, status, eta, track_id: trackId, fetch_result: this.#fetchResult };
  }

  /** Asks the API once and returns the eta that it told, if any. */
  async #look(limits: Limits, extraBody?: JsonObject): Promise<number | undefined> {
    if (this.#error) throw this.#error;
    if (this.generation) return undefined;
    const { transport } = this.#context;
    const operation = transport.contract.operations[this.#spec.poll ?? this.#spec.id]!;
    const { id, trackId } = this;
    const { name, in: place } = operation.jobId!;
    const params = place === "body" && id !== undefined ? { [name]: id } : {};
    const call = {
      ...limits,
      operation,
      body: toWire(transport.contract, operation, params, extraBody),
      pathParams: place === "path" ? { [name]: String(id) } : {},
      url: this.#target(),
      trackId,
    };
    let body: JsonObject;
    try {
      body = await transport.send(call);
    } catch (thrown) {
      const error = thrown as ModelsLabError;
      Object.assign(error, { job: this });
      const told = text(error.raw?.status);
      if (!error.retryable && error.httpStatus === 200 && told) this.status = told;
      // The job has ended. Other errors are about this request, and the next one may fare better.
      if (error instanceof GenerationFailedError) this.#end(error);
      throw error;
    }
    this.#learn(body);
    return amount(body.eta);
  }

  #learn(body: JsonObject): void {
    const { transport, slots } = this.#context;
    const { settings, contract } = transport;
    this.status = text(body.status) ?? this.status;
    this.eta = amount(body.eta) ?? this.eta;
    this.#fetchResult = text(body.fetch_result) ?? this.#fetchResult;
    const { id, trackId } = this;
    if (this.status.toLowerCase() !== "success") {
      if (id !== undefined || this.#target()) return;
      const message = `A job (status ${this.status}) without an id and without a fetch_result on our own host`;
      throw transport.problem(InvalidResponseError, message, {
        mayHaveBeenCharged: true,
        trackId,
        raw: body,
      });
    }
    const generation = new Generation(body, { settings, outputOrder: contract.outputOrder, id, trackId });
    if (generation.images.length) {
      this.generation = generation;
      slots.release(this);
      return;
    }
    const message = "The job succeeded without a picture";
    const details = { job: this, trackId, mayHaveBeenCharged: true, httpStatus: 200, raw: body };
    throw this.#end(transport.problem(EmptyOutputError, message, details));
  }

  #end(error: ModelsLabError): ModelsLabError {
    this.#error = error;
    this.#context.slots.release(this);
    return error;
  }

  /** `fetch_result`, if it is on the host that the job was made on: the key is posted there. */
  #target(): URL | undefined {
    const { transport } = this.#context;
    try {
      const url = new URL(this.#fetchResult ?? "");
      const own = new URL(transport.baseUrl(this.#spec)).origin;
      return url.origin === own && !url.username && !url.password ? url : undefined;
    } catch {
      return undefined;
    }
  }
}

/** A saved job, or its JSON text, checked. */
export function readSavedJob(saved: SavedJob | string, operations: Readonly<Record<string, OperationSpec>>) {
  let job: JsonObject = {};
  try {
    job = object(typeof saved === "string" ? JSON.parse(saved) : saved) ?? {};
  } catch {
    // Then it has no operation either.
  }
  const spec = Object.values(operations).find(
    ({ id, poll, jobId }) => id === job.operation && (poll ?? jobId),
  );
  const lacking = !spec ? "operation" : !text(job.status) ? "status" : undefined;
  if (!spec || lacking) throw new ConfigurationError(`Not a saved job: ${lacking} is missing or unknown`);
  if (job.id !== undefined || !text(job.fetch_result)) checkJobId(job.id);
  return { spec, job };
}

/** An id that can stand in a path: dots alone would name another path. */
export function checkJobId(id: unknown): string | number {
  const known = identifier(id);
  if (known !== undefined && !/^\.+$/.test(String(known))) return known;
  throw new ConfigurationError("id must be a number or a text that is not empty");
}
