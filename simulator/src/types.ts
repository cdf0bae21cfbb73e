// What the parts of the simulator say to each other: the core, the adapters that carry requests to it, and the host around it.
import type { Contract, Validators } from "./core/contract.js";

export type { Contract, Validators } from "./core/contract.js";

/** A request, whatever carried it. */
export interface SimRequest {
  method: string;
  /** Absolute: its origin is the base of the URLs in answers unless the option `publicUrl` says another. */
  url: string;
  /** Names in lower case. */
  headers: Record<string, string>;
  body: string | Uint8Array;
}

/** Faults that happen below HTTP, so that an adapter has to make them. */
export type WireFault = "reset" | "empty" | "truncate" | "slow-body";

/** All faults of the vocabulary; the two others are made of ordinary answers. */
export type Fault = WireFault | "malformed-json" | "wrong-content-type";

export interface SimAnswer {
  status: number;
  /** Names in lower case. Without content-length, which is the adapter's. */
  headers: Record<string, string>;
  body: string | Uint8Array;
  /** reset: no answer, the connection breaks. empty: the connection ends without an answer. truncate: half of the body. slow-body: in drops. */
  fault?: WireFault;
}

/** An answer that is not there yet. */
export interface Held {
  /** Simulated time at which to call `answer`; in the past when the answer is ready. */
  readonly until: number;
  /** To be called once. What it says depends on the clock at that moment. */
  answer(): SimAnswer;
}

/** The one clock, in simulated milliseconds since 1970. It never goes back. */
export interface SimClock {
  now(): number;
  /** Real milliseconds until a simulated time: 0 when it has passed, Infinity while the clock is frozen. */
  realDelay(until: number): number;
  readonly frozen: boolean;
  readonly speed: number;
  advance(ms: number): void;
  freeze(): void;
  resume(): void;
  /** Simulated milliseconds a real one, more than 0. */
  scale(speed: number): void;
  /** Called after every advance, freeze, resume and scale. Gives what ends it. */
  changed(listener: () => void): () => void;
}

export type JobState = "queued" | "processing" | "success" | "failed" | "error";

/** A job as its owner may see it; a copy at one moment of the clock, without any key. */
export interface JobView {
  id: number;
  operation: string;
  state: JobState;
  /** 0 to 1, by the clock. */
  progress: number;
  /** Simulated milliseconds. */
  created: number;
  started: number;
  /** null for a job that never ends. */
  ends: number | null;
  /** Which key made it, without the key: the same for the same key in this process. */
  account: string;
  prompt: string;
  model: string;
  style: string | null;
  seed: number;
  width: number;
  height: number;
  samples: number;
  trackId: string | number | null;
  webhook: string | null;
  nsfw: boolean;
  /** Addresses of the pictures once there are any. */
  output: string[];
  /** Where the simulator itself serves the pictures, whatever storage the account has set. */
  pictures: string[];
}

/** A webhook that is due: what to send, and where. */
export interface DueWebhook {
  job: JobView;
  url: string;
  /** Simulated time at which the job ended. */
  at: number;
  body: Record<string, unknown>;
  /** `X-Sim-Test` of the request that made the job, for rules about webhooks. */
  testId: string | null;
}

/** A line of the journal, without keys and secrets. */
export interface RequestEntry {
  /** Simulated time of arrival. */
  at: number;
  /** Simulated milliseconds until the answer. */
  ms: number;
  method: string;
  /** Without the query. */
  path: string;
  operation: string | null;
  /** The members with secrets replaced and long texts shortened; a text where it was not a JSON object. */
  body: unknown;
  status: number;
  job: number | null;
  warnings: string[];
  /** The fault that was asked for, in the words of the vocabulary, such as `code=429`. */
  fault: string | null;
  testId: string | null;
}

export type SimEvent =
  | ({ type: "request" } & RequestEntry)
  /** ended: told by `ended()`, and so for jobs with a webhook only. */
  | {
      type: "job";
      state: "created" | "ended";
      /** Whether it has one, told without making the view, which costs more than all the rest of a create. */
      webhook: boolean;
      readonly job: JobView;
    }
  | { type: "reset" };

/** What a rule, a `Prefer` header or a magic word asks for. */
export interface Wish {
  code?: number;
  example?: string;
  /** Simulated milliseconds before the answer. */
  wait?: number;
  fault?: Fault;
}

export interface FaultRule extends Wish {
  id: number;
  match: { operation?: string; path?: string; key?: string };
  /** Hits that are left; endless when absent. */
  times?: number;
  /** Of the requests that match, the share that is hit, 0 to 1, drawn with the seed. */
  share?: number;
  seed?: number;
  /** Only requests with the header `X-Sim-Test` of this value. */
  testId?: string;
  hits: number;
}

export interface FaultRules {
  /** Takes what came as JSON: `wait` may be "2s". @throws FaultRuleError, naming the member. */
  add(rule: unknown): FaultRule;
  /** Copies, with keys replaced. */
  list(): FaultRule[];
  remove(id: number): boolean;
  clear(testId?: string): void;
}

export interface CoreOptions {
  /** Base of the URLs in answers; default the origin that was asked. */
  publicUrl?: string;
  /** How long a job runs: "2s", "1s..6s", or milliseconds. Default "1s..4s". */
  latency?: string | number;
  /** How long an answer is held for a job that may end soon. Default "1s". */
  hold?: string | number;
  /** Jobs of one key that run at a time; 0 for all. Default 1. */
  lanes?: number;
  /** Plan of keys that do not name one; default the contract's first. */
  plan?: string;
  /** Jobs that a key may have queued and running, whatever its plan; 0 for no limit. */
  queue?: number;
  /** documented: errors have the HTTP status that the contract documents. 200: errors of the API come in HTTP 200. */
  errors?: "documented" | "200";
  /** A request without a seed gets another picture every time. */
  vary?: boolean;
  /** Everything about a job is told from its id and fetch_result alone, so that replicas answer alike. */
  stateless?: boolean;
  /** Start of all that is random. */
  seed?: number;
  /** Largest request body in bytes. Default 10 MB. */
  maxBody?: number;
  /** Jobs remembered. Default 10000. */
  maxJobs?: number;
  /** Bytes of finished pictures kept. Default 64 MB. */
  cacheBytes?: number;
  clock?: SimClock;
  /** Another contract than the one that the package was built with. */
  contract?: Contract;
  validators?: Validators;
}

/** The API without sockets and timers. */
export interface Core {
  readonly contract: Contract;
  readonly clock: SimClock;
  readonly maxBody: number;
  handle(request: SimRequest): Held;
  /** Calls the listener on every event; gives what ends it. A listener that throws is not called for anybody else's sake: it must not. */
  on(listener: (event: SimEvent) => void): () => void;
  /** Jobs that are remembered, the newest first. */
  jobs(limit?: number): JobView[];
  job(id: number | string): JobView | undefined;
  /** How many jobs are remembered. */
  readonly size: number;
  /** How many of them are in each state; far cheaper than their views. */
  counts(): Record<JobState, number>;
  /** The next simulated time at which a job with a webhook ends. */
  nextEnd(): number | undefined;
  /** Takes the webhooks of jobs that have ended by now; each is given once. */
  ended(now?: number): DueWebhook[];
  readonly faults: FaultRules;
  /** Set by a host that sends webhooks: why it would not send to this address, if so. */
  checkWebhook?: (url: string) => string | undefined;
  /** Forgets jobs, storage settings and fault rules. The clock stays, for it never goes back. */
  reset(): void;
}

/** What adapters ask first: the control API, the admin page. */
export interface Host {
  /** undefined where the path is not the host's. */
  handle(request: SimRequest): Promise<SimAnswer> | undefined;
  close(): void | Promise<void>;
}
