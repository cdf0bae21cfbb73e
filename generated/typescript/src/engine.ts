import type { Generation } from "./generation.js";
import { checkJobId, Job, readSavedJob, type JobContext, type SavedJob } from "./job.js";
import type { CallOptions, RunOptions, SubmitOptions } from "./options.js";
import type { Outlet } from "./raw.js";
import { readMessage, text } from "./read.js";
import { Slots } from "./slots.js";
import type { JsonObject, OperationSpec } from "./spec.js";
import { quietly } from "./timing.js";
import { Transport, type Limits } from "./transport.js";
import { toWire } from "./write.js";

/** The answer of an operation that makes no picture. */
export interface Acknowledgement {
  status: string;
  message: string;
  /** The whole answer. */
  raw: JsonObject;
}

/** What a client does. One request can be read from `submit` down through `send.ts`. */
export class Engine {
  readonly #context: JobContext;

  constructor(outlet: Outlet) {
    this.#context = { transport: new Transport(outlet), slots: new Slots(outlet.settings) };
  }

  /** Goes on with a saved job. */
  resume(saved: SavedJob | string): Job {
    const { spec, job } = readSavedJob(saved, this.#context.transport.contract.operations);
    return new Job(this.#context, spec, { ...job, status: "processing" }, job);
  }

  /** Starts a job and waits for its end. */
  async run(operation: OperationSpec, params: object, options: RunOptions = {}): Promise<Generation> {
    const { job, deadline } = await this.#start(operation, params, options);
    quietly(() => options.onUpdate?.(job));
    // The deadline is that of the whole call, so the wait gets what the create has left over.
    const timeout = Math.max(1, Math.floor(deadline - this.#context.transport.settings.clock.now()));
    return job.wait({ ...options, timeout });
  }

  /** Starts a job. */
  async submit(operation: OperationSpec, params: object, options: SubmitOptions = {}): Promise<Job> {
    const { job } = await this.#start(operation, params, options);
    // Somebody may have queued for a slot while the create was on its way, and nobody waits for this job yet.
    void this.#context.slots.drive();
    return job;
  }

  /** Looks at a job once, by its id. */
  async look(operation: OperationSpec, id: string | number, options: CallOptions = {}): Promise<Job> {
    const job = new Job(this.#context, operation, { status: "processing" }, { id: checkJobId(id) });
    return job.refresh(options);
  }

  /** Sends a request that starts no job. */
  async call(operation: OperationSpec, params: object, options: CallOptions = {}): Promise<Acknowledgement> {
    const { transport } = this.#context;
    const body = toWire(transport.contract, operation, params, options.extraBody);
    const raw = await transport.send({ ...transport.limits(options), operation, body });
    return { status: text(raw.status)!, message: readMessage(raw).message, raw };
  }

  async #start(
    operation: OperationSpec,
    params: object,
    options: SubmitOptions,
  ): Promise<{ job: Job } & Limits> {
    const { transport, slots } = this.#context;
    const body = toWire(transport.contract, operation, params, options.extraBody);
    const { track } = operation;
    // The same one on every resend. An explicit null stays: the caller wants none.
    if (track && body[track] === undefined) body[track] = randomId();
    const trackId = track ? ((body[track] as string | number | null) ?? undefined) : undefined;
    const { signal, allowDuplicateCharge } = options;
    // Checked before there is a slot to lose.
    transport.limits(options);
    transport.throwIfAborted(signal, { trackId });
    await slots.acquire(signal).catch((reason: unknown) => {
      transport.throwIfAborted(signal, { trackId });
      throw reason;
    });
    let job: Job | undefined;
    try {
      const limits = transport.limits(options);
      const answer = await transport.send({ ...limits, operation, body, trackId, allowDuplicateCharge });
      job = new Job(this.#context, operation, answer, { track_id: trackId });
      if (!job.generation) slots.hold(job);
      return { job, ...limits };
    } finally {
      if (!job || job.generation) slots.free();
    }
  }
}

/** A page needs HTTPS or localhost for `randomUUID`; an id that only has to be rare needs no more than this. */
const randomId = (): string => crypto.randomUUID?.() ?? `${Math.random()}${Math.random()}`;
