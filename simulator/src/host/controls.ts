// The simulator's levers for programs in the same process: tests with a server, and tests in a browser without one.
import { duration } from "../core/text.js";
import type { JobView } from "../types.js";
import type { Faults, JournalEntry, SimHost } from "./host.js";
import type { WebhookAttempt } from "./webhooks.js";

export interface Controls {
  /** Simulated milliseconds since 1970. */
  now(): number;
  /**
   * Moves the clock on at once, by "30s" or milliseconds. The promise ends when the webhooks that have become due have been tried; a
   * receiver that hangs is not waited for. @throws RangeError for what is no duration.
   */
  advance(time: string | number): Promise<void>;
  freeze(): void;
  resume(): void;
  /** Simulated seconds a real one, more than 0. */
  scale(speed: number): void;
  /** The jobs that are remembered, in the order in which they were made. */
  jobs(): JobView[];
  job(id: number | string): JobView | undefined;
  /** The journal of requests, in their order; with a test id only those with this `X-Sim-Test`. */
  requests(filter?: { testId?: string }): JournalEntry[];
  readonly webhooks: {
    /** The attempts to deliver, in their order; with a job only its own. */
    list(filter?: { job?: number | string }): WebhookAttempt[];
    /**
     * The delivery of a job's webhook: at once if it has been delivered, else when it is. Rejects when the webhook is refused, when the
     * job has none, and after `timeout` real milliseconds (5000), with what is known of it.
     */
    waitFor(job: number | string, options?: { timeout?: number }): Promise<WebhookAttempt>;
    /** Sends the webhook of an ended job once more. False if there is none. */
    redeliver(job: number | string): boolean;
  };
  readonly faults: Faults;
  /** Forgets jobs, storage settings, faults, journal and webhooks. The clock goes on. */
  reset(): void;
}

export function controlsOf(host: SimHost): Controls {
  const { core, journal, webhooks } = host;
  const attemptsOf = (job: number | string) =>
    webhooks.attempts.list({ where: (attempt) => String(attempt.job) === String(job) }).toReversed();

  async function waitFor(id: number | string, { timeout = 5000 } = {}): Promise<WebhookAttempt> {
    const job = core.job(id);
    const earlier = attemptsOf(id);
    const done = earlier.find(({ result }) => result !== "failed");
    if (!done && !job) throw new Error(`job ${id} is not known to the simulator`);
    if (!done && job?.webhook === null) throw new Error(`the request of job ${id} had no webhook`);
    return settle(done ?? (await next(id, timeout)));
  }

  function settle(attempt: WebhookAttempt): WebhookAttempt {
    if (attempt.result === "delivered") return attempt;
    throw new Error(`the webhook of job ${attempt.job} was refused: ${attempt.reason}`);
  }

  function next(id: number | string, timeout: number): Promise<WebhookAttempt> {
    return new Promise((resolve, reject) => {
      const stop = webhooks.on((attempt) => {
        if (String(attempt.job) !== String(id) || attempt.result === "failed") return;
        clearTimeout(timer);
        stop();
        resolve(attempt);
      });
      const timer = setTimeout(() => {
        stop();
        reject(new Error(`no webhook of job ${id} was delivered within ${timeout} ms: ${situation(id)}`));
      }, timeout);
    });
  }

  /** What a developer needs to know whose webhook does not come. */
  function situation(id: number | string): string {
    const { clock } = core;
    const last = attemptsOf(id).at(-1);
    if (last)
      return `attempt ${last.attempt} failed (${last.reason}); later ones come 1, 5 and 30 simulated seconds after the first`;
    const ends = core.job(id)?.ends;
    if (ends === null) return "the job never ends";
    const left = ((ends ?? clock.now()) - clock.now()) / 1000;
    if (left <= 0) return "the job has ended, and no attempt has been made or finished yet";
    return `the job ends in ${left.toFixed(1)} simulated seconds${clock.frozen ? ", and the clock is frozen; advance it" : ""}`;
  }

  return {
    now: () => core.clock.now(),
    async advance(time) {
      core.clock.advance(duration(time));
      await webhooks.idle();
    },
    freeze: () => core.clock.freeze(),
    resume: () => core.clock.resume(),
    scale: (speed) => core.clock.scale(speed),
    jobs: () => core.jobs().toReversed(),
    job: (id) => core.job(id),
    requests: ({ testId } = {}) =>
      journal.list(testId === undefined ? {} : { where: (entry) => entry.testId === testId }).toReversed(),
    webhooks: {
      list: ({ job } = {}) => (job === undefined ? webhooks.attempts.list().toReversed() : attemptsOf(job)),
      waitFor,
      redeliver: (job) => webhooks.redeliver(Number(job)),
    },
    faults: host.faults,
    reset: () => host.reset(),
  };
}
