// Waiting for jobs: for one that a caller asks about, and for those that nobody asks about but that hold a slot.
import { type ModelsLabError, WaitTimeoutError } from "./errors.js";
import type { Generation } from "./generation.js";
import type { Job, JobContext } from "./job.js";
import type { Settings, WaitOptions } from "./options.js";
import type { Held } from "./slots.js";
import { quietly } from "./timing.js";
import type { Limits } from "./transport.js";

/** When to look at a job again. */
export class PollSchedule {
  #base: number;
  /** Milliseconds until the next look. */
  delay: number;
  readonly #random: () => number;

  /** @param eta Seconds as told by the API. */
  constructor(eta: number | undefined, random: () => number) {
    this.#random = random;
    this.#base = this.delay = clampEta(eta);
  }

  /** After an answer. A new eta is taken as it is; otherwise the delay grows to 10 s, less up to a quarter. */
  next(eta?: number): void {
    if (eta !== undefined) {
      this.#base = this.delay = clampEta(eta);
      return;
    }
    // Jitter shortens the sleep only: were it kept, the delays would drift down.
    this.#base = Math.min(10_000, this.#base * 1.5);
    this.delay = this.#base * (1 - 0.25 * this.#random());
  }
}

const clampEta = (eta = 1): number => Math.min(30, Math.max(1, eta)) * 1000;

/**
 * Looks until the job ends or the deadline comes.
 * @param look Asks once and returns the eta that it was told.
 * @param failure The error that the job has ended with, if it has.
 */
export async function wait(
  job: Job,
  { transport, slots }: JobContext,
  { signal, deadline }: Limits,
  { onUpdate }: WaitOptions,
  look: () => Promise<number | undefined>,
  failure: () => ModelsLabError | undefined,
): Promise<Generation> {
  const { clock, random } = transport.settings;
  const known = { job, trackId: job.trackId, mayHaveBeenCharged: true };
  let cause: unknown;
  try {
    const schedule = new PollSchedule(job.eta, random);
    while (!job.generation) {
      const ended = failure();
      if (ended) throw ended;
      if (clock.now() + schedule.delay >= deadline) {
        const message = `Job ${job.id ?? ""} of ${job.operation} is still ${job.status} at the deadline`;
        throw transport.problem(WaitTimeoutError, message, { ...known, cause });
      }
      await transport.sleep(schedule.delay, signal, known);
      try {
        schedule.next(await look());
        cause = undefined;
        quietly(() => onUpdate?.(job));
      } catch (error) {
        if (!(error as ModelsLabError).retryable) throw error;
        cause = error;
        const { retryAfter } = error as { retryAfter?: number };
        schedule.next();
        if (retryAfter !== undefined) schedule.delay = retryAfter * 1000;
      }
    }
    return job.generation;
  } catch (error) {
    // Whatever ended the wait, the generation may have been paid for.
    Object.assign(error as object, known);
    // An abort ends the wait, not the job: that keeps its place in the account's queue, and so its slot.
    if (!signal?.aborted) slots.release(job);
    throw error;
  }
}

/** Looks at jobs that nobody waits for. `idle` lists them as long as somebody wants a slot. */
export async function lookAround(
  { clock, random, timeout }: Settings,
  idle: () => [Job, Held][],
  release: (job: Job) => void,
): Promise<void> {
  let schedule: PollSchedule | undefined;
  for (let jobs; (jobs = idle()).length;) {
    const etas = jobs.map(([job]) => job.eta ?? 1);
    schedule ??= new PollSchedule(Math.min(...etas), random);
    await clock.sleep(schedule.delay);
    schedule.next();
    for (const [job, held] of jobs) {
      // It may have ended, or found somebody who waits for it, during the sleep.
      if (!idle().some(([other]) => other === job)) continue;
      // A job that is never heard of again must not keep its slot for ever.
      if (clock.now() - held.since >= timeout) release(job);
      else await lookOnce(job, release);
    }
  }
}

async function lookOnce(job: Job, release: (job: Job) => void): Promise<void> {
  try {
    await job.refresh({ maxRetries: 0 });
  } catch (error) {
    // A passing fault is no news. Anything else ends the job as far as the queue is concerned; its owner is told the
    // reason on asking.
    if (!(error as { retryable?: boolean }).retryable) release(job);
  }
}
