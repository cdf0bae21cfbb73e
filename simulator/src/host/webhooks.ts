// Sends the webhooks of jobs that have ended: at the simulated time at which they are due, in the order in which they are due.
import type { Core, DueWebhook } from "../types.js";
import { Journal } from "./journal.js";
import { type WebhookFault, WebhookRules } from "./webhook-rules.js";

/** How an attempt ended. */
export interface Outcome {
  /** delivered: answered with 2xx. failed: anything else that may go better next time. refused: never sent, and never will be. */
  result: "delivered" | "failed" | "refused";
  /** The receiver's HTTP status, if it answered. */
  status?: number;
  /** Why it was not delivered. */
  reason?: string;
  /** The address that was connected to. */
  address?: string;
}

/** What really sends. */
export interface Sender {
  /** Why it would not send to this address, as far as that can be told without resolving names. */
  check(url: string): string | undefined;
  /** Sends once; never throws. */
  send(delivery: { url: string; body: string; headers: Record<string, string> }): Promise<Outcome>;
}

/** One attempt to deliver a webhook. */
export interface WebhookAttempt extends Outcome {
  n: number;
  job: number;
  operation: string;
  trackId: string | number | null;
  url: string;
  /** Why it was sent: the job ended, an earlier attempt failed, a rule doubled it, or somebody asked for it. */
  cause: "end" | "retry" | "duplicate" | "redelivery";
  /** 1 for the first of its cause. */
  attempt: number;
  /** Simulated time of the attempt. */
  at: number;
  /** Real milliseconds that it took. */
  ms: number;
  /** The fault that a rule made of it. */
  fault?: WebhookFault;
  body: unknown;
}

interface Planned {
  due: DueWebhook;
  /** Simulated time of the first attempt; retries count from here. */
  base: number;
  /** Simulated time of this attempt. */
  at: number;
  attempt: number;
  cause: WebhookAttempt["cause"];
  fault?: WebhookFault;
  /** Set on one that waits for another to overtake it. */
  overtakable?: boolean;
}

/** Simulated milliseconds after the first attempt at which a webhook is tried again. */
const retries = [1000, 5000, 30_000] as const;

/** How late a webhook is that a rule makes late, and how long one waits for another to overtake it, in simulated milliseconds. */
const late = 10_000;

/** A receiver that does not answer delays the next webhook to it by this much, in real milliseconds, and no more. */
const patience = 1000;

const maxTimer = 2 ** 31 - 1;
/** Webhooks that can be sent again. */
const maxRemembered = 1000;
/** Webhooks that wait: for their time, or for a receiver that is down. */
const maxPlanned = 10_000;

export class Webhooks {
  readonly rules = new WebhookRules();
  readonly attempts: Journal<WebhookAttempt>;
  readonly #core: Core;
  readonly #sender: Sender;
  #planned: Planned[] = [];
  /** Webhooks by job, to be sent again on demand. */
  readonly #remembered = new Map<number, DueWebhook>();
  /** By receiver, what is to be sent to it one after the other. */
  readonly #lines = new Map<string, { queue: Planned[]; over: Promise<void> }>();
  readonly #listeners = new Set<(attempt: WebhookAttempt) => void>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** What a reset leaves behind belongs to an earlier generation, and is neither journaled nor tried again. */
  #generation = 0;
  #closed = false;
  readonly #stop: (() => void)[];

  constructor(core: Core, sender: Sender, limit: number) {
    this.#core = core;
    this.#sender = sender;
    this.attempts = new Journal(limit);
    core.checkWebhook = (url) => sender.check(url);
    this.#stop = [
      core.clock.changed(() => this.#wake()),
      core.on((event) => {
        if (event.type === "job" && event.state === "created" && event.webhook) this.#arm();
      }),
    ];
  }

  /** How many webhooks are yet to be sent. */
  get waiting(): number {
    return this.#planned.length;
  }

  /** When the next attempt is due, in simulated time. */
  get next(): number | undefined {
    const times = this.#planned.map(({ at }) => at);
    const end = this.#core.nextEnd();
    if (end !== undefined) times.push(end);
    return times.length > 0 ? times.reduce((least, at) => Math.min(least, at)) : undefined;
  }

  /** Sends the webhook of a job that has ended once more, now. False if there is none. */
  redeliver(job: number): boolean {
    const due = this.#remembered.get(job);
    if (!due) return false;
    this.#plan({ due, base: this.#now(), at: this.#now(), attempt: 1, cause: "redelivery" });
    this.#wake();
    return true;
  }

  /** Calls the listener after every attempt; gives what ends it. */
  on(listener: (attempt: WebhookAttempt) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Ends when nothing that is due is on its way. A receiver that hangs is not waited for. */
  async idle(): Promise<void> {
    while (this.#lines.size > 0) await Promise.all([...this.#lines.values()].map(({ over }) => over));
  }

  reset(): void {
    this.#generation++;
    this.#planned = [];
    this.#remembered.clear();
    this.#lines.clear();
    this.attempts.clear();
    this.rules.clear();
    this.#arm();
  }

  close(): void {
    this.#closed = true;
    this.#generation++;
    clearTimeout(this.#timer);
    for (const stop of this.#stop) stop();
  }

  #now(): number {
    return this.#core.clock.now();
  }

  // Nothing ticks: there is one timer, for the next thing that is due, and none while nothing is.
  #arm(): void {
    clearTimeout(this.#timer);
    const next = this.#closed ? undefined : this.next;
    const delay = next === undefined ? Infinity : this.#core.clock.realDelay(next);
    if (delay === Infinity) return;
    this.#timer = setTimeout(() => this.#wake(), Math.min(Math.ceil(delay), maxTimer));
    // In Node a webhook that is due in an hour must not keep a finished process alive.
    (this.#timer as { unref?: () => void }).unref?.();
  }

  #wake(): void {
    if (this.#closed) return;
    const now = this.#now();
    for (const due of this.#core.ended(now)) this.#take(due);
    const ready = this.#planned.filter(({ at }) => at <= now).sort((one, other) => one.at - other.at);
    this.#planned = this.#planned.filter(({ at }) => at > now);
    for (const planned of ready) this.#enqueue(planned);
    this.#arm();
  }

  /** A job has ended: what the rules make of its webhook. */
  #take(due: DueWebhook): void {
    this.#remembered.set(due.job.id, due);
    if (this.#remembered.size > maxRemembered) this.#remembered.delete(this.#remembered.keys().next().value!);
    const { operation, trackId } = due.job;
    const rule = this.rules.hit({ operation, trackId, testId: due.testId ?? undefined });
    const line = lineOf(due.url);
    const held = this.#planned.find((other) => other.overtakable && lineOf(other.due.url) === line);
    const wait = rule?.wait ?? late;
    // Where one waits to be overtaken, this is the one that does it, whatever else the rule says.
    const postponed = rule?.webhook === "late" || (rule?.webhook === "out-of-order" && !held);
    const at = due.at + (postponed ? wait : 0);
    const first: Planned = {
      due,
      base: at,
      at,
      attempt: 1,
      cause: "end",
      ...(rule && { fault: rule.webhook }),
    };
    if (rule?.webhook === "out-of-order" && !held) first.overtakable = true;
    this.#plan(first);
    if (rule?.webhook === "duplicate") this.#plan({ ...first, cause: "duplicate" });
    if (!held || at > held.at) return;
    // Webhooks to one receiver are sent in the order of this list.
    this.#planned = this.#planned.filter((other) => other !== held);
    this.#plan({ ...held, base: at, at, overtakable: false });
  }

  #plan(planned: Planned): void {
    this.#planned.push(planned);
    // Receivers that are down for long must not fill the memory; what is given up is the oldest.
    if (this.#planned.length > maxPlanned) this.#planned.shift();
  }

  #enqueue(planned: Planned): void {
    const line = lineOf(planned.due.url);
    const running = this.#lines.get(line);
    if (running) return void running.queue.push(planned);
    const queue = [planned];
    this.#lines.set(line, { queue, over: this.#run(line, queue) });
  }

  async #run(line: string, queue: Planned[]): Promise<void> {
    const generation = this.#generation;
    for (let next = queue.shift(); next && generation === this.#generation; next = queue.shift()) {
      await atMost(patience, this.#attempt(next, generation));
    }
    if (this.#lines.get(line)?.queue === queue) this.#lines.delete(line);
  }

  async #attempt(planned: Planned, generation: number): Promise<void> {
    const { due, attempt, cause, fault } = planned;
    const started = performance.now();
    const at = this.#now();
    const outcome = await this.#sender.send({
      url: due.url,
      body: JSON.stringify(due.body),
      headers: { "User-Agent": "modelslab-images-simulator", "X-Sim-Attempt": `${cause} ${attempt}` },
    });
    if (generation !== this.#generation) return;
    const { job } = due;
    const entry = this.attempts.add({
      job: job.id,
      operation: job.operation,
      trackId: job.trackId,
      url: due.url,
      cause,
      attempt,
      at,
      ms: Math.round(performance.now() - started),
      ...outcome,
      ...(fault && { fault }),
      body: due.body,
    });
    if (outcome.result === "failed") {
      const delay = retries[attempt - 1];
      const again = cause === "end" ? "retry" : cause;
      // An attempt that took long is followed at once by one whose time has passed meanwhile.
      if (delay !== undefined)
        this.#plan({
          ...planned,
          at: planned.base + delay,
          attempt: attempt + 1,
          cause: again,
          overtakable: false,
        });
    }
    this.#wake();
    for (const listener of this.#listeners) listener(entry);
  }
}

function lineOf(url: string): string {
  return URL.canParse(url) ? new URL(url).origin : url;
}

/** Ends with the work, or before it after this many ms. The timer goes with it: one a webhook would add up where many are sent. */
function atMost(ms: number, work: Promise<void>): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const over = new Promise<void>((done) => {
    timer = setTimeout(done, ms);
    (timer as { unref?: () => void }).unref?.();
  });
  return Promise.race([work, over]).finally(() => clearTimeout(timer));
}
