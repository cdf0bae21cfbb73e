import type { Job } from "./job.js";
import type { Settings } from "./options.js";
import { untilAborted } from "./timing.js";
import { lookAround } from "./wait.js";

/** A job that has a slot. */
export interface Held {
  /** On the client's clock. */
  since: number;
  /** How many callers are waiting for the job, and so looking at it. */
  waiters: number;
}

/**
 * Counts jobs, not sockets: a job takes a place in the account's queue until it ends, and one job too many is refused.
 * A batch of any size therefore never meets that limit.
 *
 * A job that was only submitted holds its slot too. Nobody may ever ask about it (its owner listens for a webhook), so
 * when all slots are taken and somebody wants one, the slots themselves look at the jobs that nobody waits for.
 */
export class Slots {
  readonly #settings: Settings;
  readonly #queue: (() => void)[] = [];
  readonly #held = new Map<Job, Held>();
  #taken = 0;
  #driving = false;

  constructor(settings: Settings) {
    this.#settings = settings;
  }

  /** Takes a slot, first come, first served. Rejects when the signal is aborted. */
  async acquire(signal: AbortSignal | undefined): Promise<void> {
    const { maxInFlight } = this.#settings;
    if (!maxInFlight || this.#taken < maxInFlight) {
      this.#taken++;
      return;
    }
    let enter!: () => void;
    const turn = new Promise<void>((resolve) => this.#queue.push((enter = resolve)));
    void this.drive();
    try {
      await untilAborted(signal, turn);
    } catch (reason) {
      const place = this.#queue.indexOf(enter);
      // No longer queued: the slot came in the same instant, and goes to the next in line.
      if (place < 0) this.free();
      else this.#queue.splice(place, 1);
      throw reason;
    }
  }

  /** Gives a slot back. It goes straight to the first in line, so nobody can overtake. */
  free(): void {
    const next = this.#queue.shift();
    if (next) next();
    else this.#taken--;
  }

  /** From now on the slot is the job's. */
  hold(job: Job): void {
    this.#held.set(job, { since: this.#settings.clock.now(), waiters: 0 });
  }

  /** Gives the job's slot back, if it still has one. */
  release(job: Job): void {
    if (this.#held.delete(job)) this.free();
  }

  /** Notes that a caller looks at the job; returns what to call when it no longer does. */
  attend(job: Job): () => void {
    const held = this.#held.get(job);
    if (held) held.waiters++;
    return () => {
      if (held) held.waiters--;
      if (this.#queue.length) void this.drive();
    };
  }

  /** Looks at the jobs that nobody waits for, as long as somebody wants a slot. */
  async drive(): Promise<void> {
    if (this.#driving) return;
    this.#driving = true;
    try {
      // Every job that is attended gives its slot back by itself, or comes here when its caller leaves.
      const idle = () => (this.#queue.length ? [...this.#held].filter(([, held]) => !held.waiters) : []);
      await lookAround(this.#settings, idle, (job) => this.release(job));
    } finally {
      this.#driving = false;
    }
  }
}
