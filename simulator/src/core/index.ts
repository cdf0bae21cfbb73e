// The core: what a request is answered with. No I/O, no timers, no Node import; time is what the clock says.
import { contract as builtContract } from "../../../generated/simulator/contract.js";
import { validators as builtValidators } from "../../../generated/simulator/validators.js";
import type { Core, CoreOptions, DueWebhook, JobState, JobView, SimEvent } from "../types.js";
import { outputUrls, pictureUrls, webhookBody } from "./answers.js";
import { createClock } from "./clock.js";
import { Exchange, type World } from "./exchange.js";
import { createRules } from "./faults.js";
import { Counts } from "./ids.js";
import { Jobs, type Job } from "./jobs.js";
import { prepare } from "./operations.js";
import { createPictures } from "./pictures.js";
import { ticketOf } from "./requests.js";
import { createRoutes } from "./routes.js";
import { settingsOf } from "./settings.js";
import { random } from "./text.js";
import { decodeTicket, encodeTicket } from "./token.js";

export { createClock } from "./clock.js";
export { FaultRuleError } from "./faults.js";
export { duration } from "./text.js";

/** Makes a simulated API with its own clock, jobs and faults. @throws RangeError, naming an option that cannot be. */
export function createCore(options: CoreOptions = {}): Core {
  const contract = options.contract ?? builtContract;
  const settings = settingsOf(options, contract);
  const clock = options.clock ?? createClock();
  const listeners = new Set<(event: SimEvent) => void>();
  const jobs = new Jobs(settings.maxJobs, contract.expires);
  const rules = createRules(settings.seed);
  const pictures = createPictures(contract.expires, settings.cacheBytes);
  const prepared = prepare(contract, options.validators ?? (options.contract ? {} : builtValidators));
  const draw = random(settings.seed);
  const emit = (event: SimEvent) => {
    for (const listener of listeners) listener(event);
  };
  const world: World = {
    contract,
    settings,
    clock,
    jobs,
    rules,
    pictures,
    prepared,
    draw,
    routes: createRoutes(contract),
    storage: new Map(),
    counts: new Counts(Math.floor(Math.random() * 4096)),
    listening: () => listeners.size > 0,
    emit,
    created: (job) => emit(new Created(job, clock.now())),
    webhookWarning: (url) => core.checkWebhook?.(url),
  };

  const core: Core = {
    contract,
    clock,
    maxBody: settings.maxBody,
    handle: (request) => new Exchange(world, request),
    on(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    jobs: (limit = Infinity) =>
      jobs.list(Math.min(limit, settings.maxJobs)).map((job) => viewOf(job, clock.now())),
    job(id) {
      const job = jobs.get(Number(id));
      return job && viewOf(job, clock.now());
    },
    get size() {
      return jobs.size;
    },
    counts() {
      const counts = { queued: 0, processing: 0, success: 0, failed: 0, error: 0 };
      const now = clock.now();
      for (const job of jobs.list(settings.maxJobs)) counts[stateOf(job, now)]++;
      return counts;
    },
    nextEnd: () => jobs.nextEnd(),
    ended(now = clock.now()) {
      const due: DueWebhook[] = [];
      for (let job = jobs.takeEnded(now); job; job = jobs.takeEnded(now)) {
        const ticket = decodeTicket(job.token)!;
        const view = viewOf(job, now);
        const body = webhookBody(contract, job.operation.facts, job, ticket, seconds(job));
        due.push({ job: view, url: job.webhook!, at: job.ends, body, testId: job.testId });
        delete job.meta;
        emit({ type: "job", state: "ended", webhook: true, job: view });
      }
      return due;
    },
    faults: rules,
    reset() {
      jobs.clear();
      rules.clear();
      world.storage.clear();
      pictures.clear();
      emit({ type: "reset" });
    },
  };
  return core;
}

/** A new job; its view is made for listeners that look at it. */
class Created {
  readonly type = "job";
  readonly state = "created";
  readonly webhook: boolean;
  readonly #job: Job;
  readonly #now: number;

  constructor(job: Job, now: number) {
    this.webhook = job.webhook !== null;
    this.#job = job;
    this.#now = now;
  }

  get job(): JobView {
    return viewOf(this.#job, this.#now);
  }
}

/** How long the job ran, in seconds. */
const seconds = ({ started, ends }: Pick<Job, "started" | "ends">): number =>
  Math.max(0, Math.round(ends - started) / 1000);

const stateOf = ({ started, ends, outcome }: Job, now: number): JobState =>
  ends <= now ? (outcome as "success" | "failed" | "error") : started > now ? "queued" : "processing";

function viewOf(job: Job, now: number): JobView {
  const { id, created, started, ends, account, nsfw, trackId, webhook, token, base, outcome } = job;
  const ticket = decodeTicket(token)!;
  const { prompt, model, style, seed, width, height, samples } = ticket;
  const done = ends <= now;
  const success = done && outcome === "success";
  return {
    id,
    created,
    started,
    account,
    nsfw,
    trackId,
    webhook,
    prompt,
    model,
    style,
    seed,
    width,
    height,
    samples,
    operation: job.operation.facts.id,
    state: stateOf(job, now),
    progress: done ? 1 : ends === Infinity || now <= started ? 0 : (now - started) / (ends - started),
    ends: ends === Infinity ? null : ends,
    output: success ? outputUrls(job, ticket) : [],
    pictures: success ? pictureUrls(base, "images", token, ticket) : [],
  };
}

/** The address of a picture that is there at once: what the contract's first example would have been answered with. */
export function demoPicture({ contract, clock }: Core, base: string): string {
  const operation = [...prepare(contract, {}).values()].find(
    ({ facts }) => facts.kind === "create" && facts.request,
  );
  const request = operation ? contract.examples[operation.facts.request!]! : {};
  const ticket = operation && ticketOf(operation, request, false, undefined).ticket;
  if (!ticket) return `${base}/`;
  ticket.ends = clock.now();
  return pictureUrls(base, "images", encodeTicket(ticket), ticket)[0]!;
}
