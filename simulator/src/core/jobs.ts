// Jobs in memory, and the lanes that they wait in. A job's whole course is known when it is made; nothing here ticks.
import type { Operation } from "./operations.js";
import type { Outcome } from "./ids.js";

export interface Job {
  id: number;
  operation: Operation;
  outcome: Outcome;
  /** Simulated milliseconds. */
  created: number;
  started: number;
  /** Infinity for a job that never ends. */
  ends: number;
  /** `Ticket` as text: it is a flat copy, where cut texts would keep the request's whole body in memory. */
  token: string;
  /** Base of its URLs. */
  base: string;
  account: string;
  nsfw: boolean;
  trackId: string | number | null;
  webhook: string | null;
  /** `X-Sim-Test` of the request. */
  testId: string | null;
  /** For the webhook; dropped when that is taken. */
  meta?: Record<string, unknown>;
}

/** What a key has running and queued. */
export interface Account {
  name: string;
  /** When each lane is free. */
  lanes: number[];
  /** Ends of jobs that may still run. */
  active: number[];
}

const mostAccounts = 10_000;

export class Jobs {
  readonly #jobs = new Map<number, Job>();
  /** The jobs as they came, from `#first` on. Walking a map whose first entries are gone passes over all that were. */
  #order: Job[] = [];
  #first = 0;
  readonly #accounts = new Map<string, Account>();
  /** Jobs with a webhook that has not been taken: a heap, the next to end first. */
  #due: Job[] = [];
  readonly #most: number;
  readonly #keep: number;
  #names = 0;

  /**
   * @param most Jobs remembered.
   * @param keep Milliseconds for which a job is remembered after its end.
   */
  constructor(most: number, keep: number) {
    this.#most = most;
    this.#keep = keep;
  }

  get size(): number {
    return this.#jobs.size;
  }

  get(id: number): Job | undefined {
    return this.#jobs.get(id);
  }

  /** Whether a job is too old to be known. */
  isOver(job: Job, now: number): boolean {
    return (job.ends === Infinity ? job.created : job.ends) + this.#keep < now;
  }

  /** The newest first. */
  list(limit: number): Job[] {
    const from = Math.max(this.#first, this.#order.length - limit);
    const newest: Job[] = [];
    for (let index = this.#order.length - 1; index >= from; index--) newest.push(this.#order[index]!);
    return newest;
  }

  account(key: string, now: number): Account {
    let account = this.#accounts.get(key);
    if (!account) {
      if (this.#accounts.size >= mostAccounts) this.#forgetIdle(now);
      account = { name: `key ${++this.#names}`, lanes: [], active: [] };
      this.#accounts.set(key, account);
    }
    if (account.active.length > 0) account.active = account.active.filter((ends) => ends > now);
    return account;
  }

  add(job: Job, now: number): void {
    this.#jobs.set(job.id, job);
    if (job.webhook !== null && job.ends !== Infinity) this.#push(job);
    this.#order.push(job);
    // Oldest first, and a few at a time, so that no request pays for many.
    for (let left = 4; left > 0; left--) {
      const old = this.#order[this.#first]!;
      if (this.#jobs.size <= this.#most && !this.isOver(old, now)) break;
      this.#jobs.delete(old.id);
      this.#first++;
    }
    if (this.#first > this.#most) {
      this.#order = this.#order.slice(this.#first);
      this.#first = 0;
    }
    // Webhooks that nobody takes must not grow without bound.
    if (this.#due.length > 2 * this.#most) {
      const kept = this.#due.filter(({ id }) => this.#jobs.has(id));
      this.#due = [];
      for (const waiting of kept) this.#push(waiting);
    }
  }

  nextEnd(): number | undefined {
    return this.#due[0]?.ends;
  }

  /** Takes the next job with a webhook that has ended by now. */
  takeEnded(now: number): Job | undefined {
    const heap = this.#due;
    const first = heap[0];
    if (!first || first.ends > now) return undefined;
    const moved = heap.pop()!;
    if (heap.length === 0) return first;
    let index = 0;
    for (;;) {
      let child = 2 * index + 1;
      if (child + 1 < heap.length && heap[child + 1]!.ends < heap[child]!.ends) child++;
      if (child >= heap.length || heap[child]!.ends >= moved.ends) break;
      heap[index] = heap[child]!;
      index = child;
    }
    heap[index] = moved;
    return first;
  }

  clear(): void {
    this.#jobs.clear();
    this.#order = [];
    this.#first = 0;
    this.#accounts.clear();
    this.#due = [];
  }

  #push(job: Job): void {
    const heap = this.#due;
    let index = heap.push(job) - 1;
    while (index > 0) {
      const parent = (index - 1) >> 1;
      if (heap[parent]!.ends <= job.ends) break;
      heap[index] = heap[parent]!;
      index = parent;
    }
    heap[index] = job;
  }

  #forgetIdle(now: number): void {
    for (const [key, account] of this.#accounts) {
      const idle = account.active.every((ends) => ends <= now) && account.lanes.every((free) => free <= now);
      if (idle) this.#accounts.delete(key);
    }
    // All of them busy: the oldest loses its place in the queue rather than this process its memory.
    if (this.#accounts.size >= mostAccounts) this.#accounts.delete(this.#accounts.keys().next().value!);
  }
}
