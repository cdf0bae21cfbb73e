// One request on its way to its answer.
import type { Held, SimAnswer, SimClock, SimEvent, SimRequest, Wish } from "../types.js";
import { type Body, errorBody, messageName, wished } from "./answers.js";
import type { Contract, ValidationError } from "./contract.js";
import { type Rules, preferred, wishText } from "./faults.js";
import type { Job, Jobs } from "./jobs.js";
import type { Counts } from "./ids.js";
import { answerJob, createJob } from "./lifecycle.js";
import { lookUp } from "./lookup.js";
import type { Operation } from "./operations.js";
import type { Pictures } from "./pictures.js";
import { redacted } from "./requests.js";
import { readBody, setStorage } from "./reading.js";
import type { Routes } from "./routes.js";
import type { Settings } from "./settings.js";
import { headerText, nearest, shown } from "./text.js";
import type { Ticket } from "./token.js";
import { messages } from "./validate.js";

/** What all exchanges of a core share. */
export interface World {
  contract: Contract;
  settings: Settings;
  clock: SimClock;
  jobs: Jobs;
  rules: Rules;
  pictures: Pictures;
  prepared: Map<string, Operation>;
  routes: Routes;
  draw: () => number;
  /** Where accounts have their pictures put, by key and kind of server. */
  storage: Map<string, string>;
  counts: Counts;
  listening(): boolean;
  emit(event: SimEvent): void;
  /** Tells listeners of a new job. */
  created(job: Job): void;
  webhookWarning(url: string): string | undefined;
}

const cors = {
  "access-control-allow-origin": "*",
  "access-control-expose-headers": "X-Sim-Warning, Retry-After, X-RateLimit-Reset, ETag",
};
/** Shared by most answers, so it is never written to. */
const jsonHeaders: Record<string, string> = { "content-type": "application/json" };

export class Exchange implements Held {
  readonly world: World;
  readonly request: SimRequest;
  readonly arrival: number;
  readonly path: string;
  readonly query: string;
  /** Of URLs in answers. */
  readonly base: string;
  readonly warnings: string[] = [];
  until: number;
  operation: Operation | undefined;
  parameter: string | undefined;
  body: unknown;
  key = "";
  job: Job | undefined;
  /** What the job that this request made draws, and its meta. */
  ticket: Ticket | undefined;
  meta: Body | undefined;
  /** What is answered; a job's answer is made when it is asked for. */
  #result: SimAnswer | undefined;
  #wish: Wish | undefined;
  #unread = false;

  constructor(world: World, request: SimRequest) {
    this.world = world;
    this.request = request;
    this.arrival = this.until = world.clock.now();
    const { url } = request;
    // By hand, for `new URL` costs more than all the rest of a look-up.
    const slash = url.indexOf("/", url.indexOf("://") + 3);
    const origin = slash < 0 ? url : url.slice(0, slash);
    const rest = slash < 0 ? "/" : url.slice(slash);
    const end = rest.search(/[?#]/);
    this.path = end < 0 ? rest : rest.slice(0, end);
    this.query = end < 0 || rest[end] === "#" ? "" : rest.slice(end + 1);
    this.base = world.settings.publicUrl ?? origin;
    try {
      this.#start();
    } catch {
      // What fails fails alone. The message of an unforeseen error may quote the request, so it is not told.
      this.refuse("server");
    }
  }

  answer(): SimAnswer {
    const { world, warnings } = this;
    if (!this.#result) {
      try {
        answerJob(this);
      } catch {
        this.refuse("server");
      }
    }
    let answer = this.#result!;
    // Only browsers name where they come from, and only they want to be told that it is welcome.
    if (this.request.headers.origin !== undefined)
      answer = { ...answer, headers: { ...answer.headers, ...cors } };
    if (warnings.length > 0) {
      answer = {
        ...answer,
        headers: { ...answer.headers, "x-sim-warning": headerText(warnings.join("; ")) },
      };
    }
    if (this.#wish?.fault) answer = spoilt(answer, this.#wish.fault);
    if (world.listening()) world.emit(this.#event(answer.status));
    return answer;
  }

  #start(): void {
    const { world, request, path } = this;
    const { method, headers } = request;
    if (method === "OPTIONS") return this.#preflight();
    const found = world.routes.find(method, path);
    if (found && "operation" in found) {
      this.operation = world.prepared.get(found.operation.id)!;
      this.parameter = found.parameter;
      this.#read();
    }
    this.#wish = this.#wishOf(headers);
    const wish = this.#wish;
    if (wish) {
      if (wish.wait) this.until += wish.wait;
      if (wish.code !== undefined || wish.example !== undefined) return this.force(wish);
    }
    if (!found) {
      const picture = /^(?:GET|HEAD)$/.test(method)
        ? world.pictures.answer(path, method, headers, this.arrival)
        : undefined;
      if (typeof picture === "object") return this.#settle(picture);
      if (picture) return this.#transport(404, picture);
      const near = world.routes.nearest(path);
      return this.#transport(
        404,
        `There is no route ${method} ${shown(path, 200)}. The nearest is POST ${near}`,
      );
    }
    if ("allow" in found) {
      const allow = found.allow.join(", ");
      return this.#transport(405, `${shown(path, 200)} takes ${allow}, not ${method.slice(0, 20)}`, {
        allow,
      });
    }
    this.#serve(this.operation!);
  }

  #read(): void {
    const read = readBody(this.request, this.world.settings.maxBody);
    if ("value" in read) this.body = read.value;
    else {
      this.#unread = true;
      this.#transport(read.status, read.message);
    }
  }

  #wishOf(headers: Record<string, string>): Wish | undefined {
    const { world, operation, path } = this;
    const prefer = headers.prefer;
    const asked = prefer === undefined ? undefined : preferred(prefer, this.warnings);
    const ruled =
      world.rules.size === 0
        ? undefined
        : world.rules.match({
            operation: operation?.facts.id,
            path,
            key: (this.body as Body | undefined)?.[world.contract.key],
            testId: headers["x-sim-test"],
          });
    if (!asked && !ruled) return undefined;
    const { code, example, wait, fault } = { ...ruled, ...asked };
    return {
      ...(code !== undefined && { code }),
      ...(example !== undefined && { example }),
      ...(wait !== undefined && { wait }),
      ...(fault !== undefined && { fault }),
    };
  }

  #serve(operation: Operation): void {
    if (this.#unread) return;
    const { world, body } = this;
    const { contract } = world;
    const { facts } = operation;
    if (typeof body === "object" && body !== null && !Array.isArray(body)) {
      const object = body as Body;
      if (facts.kind === "fetch") this.#idFromQuery(facts.jobId, object);
      const key = object[contract.key];
      if (key === undefined || key === null || key === "" || key === "sim_invalid")
        return this.refuse("authentication");
      if (key === "sim_quota") return this.refuse("insufficient-credits");
      if (typeof key === "string") this.key = key;
      for (const name of Object.keys(object)) {
        if (!Object.hasOwn(facts.members, name)) this.#unknownMember(name, facts.members);
      }
    }
    if (!this.#valid(operation)) return;
    const limit = this.limit();
    if (limit === undefined) return this.refuse("permission-denied");
    if (facts.kind === "create") return createJob(this, operation, limit);
    if (facts.kind === "fetch") return lookUp(this, operation);
    if (facts.storage) setStorage(world.storage, this.key, facts, body as Body);
    this.json(200, operation.success);
  }

  /** Whether the body is as the contract says; if not it has been refused. */
  #valid({ facts, validate }: Operation): boolean {
    let errors: readonly ValidationError[] | undefined;
    let valid = false;
    try {
      valid = !validate || validate(this.body);
      errors = validate?.errors ?? [];
    } catch {
      // A pattern that repeats groups needs stack for every one: megabytes of them are more than there is.
    }
    // Only now: taken out before, it would have changed what is judged.
    this.#takeOutKey();
    if (valid) return true;
    const text = "Invalid API Request: a member is too long to be checked";
    this.refuse("validation", errors ? messages(facts, this.body, errors) : text);
    return false;
  }

  /** A `fetch_result` of ours holds the id too, so that posting the key alone to it is enough, as the API has it. */
  #idFromQuery(jobId: { in: string; name: string } | undefined, body: Body): void {
    if (jobId?.in !== "body" || body[jobId.name] !== undefined || this.query === "") return;
    const id = new URLSearchParams(this.query).get(jobId.name);
    if (id !== null) body[jobId.name] = id;
  }

  /** A prompt stands in addresses and in the journal, so a key that slipped into it must not get that far. */
  #takeOutKey(): void {
    const { key, world, operation } = this;
    // A short key is likely to be a part of honest words.
    if (key.length < 8) return;
    const body = this.body as Body;
    const address = operation?.facts.roles.webhook;
    for (const name in body) {
      const value = body[name];
      if (name === world.contract.key || typeof value !== "string") continue;
      // A password and a query are where a receiver's own secrets belong, and whoever shows an address hides those.
      const open = name === address ? value.replace(/\?.*$|\/\/[^/@]*@/g, "") : value;
      if (!open.includes(key)) continue;
      body[name] = value.replaceAll(key, "[key]");
      this.warnings.push(`${name}: holds the key, which was taken out`);
    }
  }

  #unknownMember(name: string, known: object): void {
    if (this.warnings.length > 20) return;
    const near = nearest(name, Object.keys(known));
    this.warnings.push(
      `${shown(name).slice(1, -1)}: ${near ? `did you mean ${near}?` : "the contract knows no such member"}`,
    );
  }

  /** Jobs that the key may have; undefined for a plan that may not do this. */
  limit(): number | undefined {
    const { settings, contract } = this.world;
    const plan = /^sim_plan_(.+)$/.exec(this.key)?.[1];
    if (plan === undefined) return settings.queue;
    // sim_plan_standard_alice and sim_plan_standard_bob are two accounts of one plan.
    const known = Object.keys(contract.plans).find((name) => plan === name || plan.startsWith(`${name}_`));
    if (known === undefined) return undefined;
    return settings.queueForAll ? settings.queue : contract.plans[known]!;
  }

  /** Where the account has the pictures of a kind of server put. */
  get store(): string | null {
    return this.world.storage.get(`${this.operation?.facts.server}\n${this.key}`) ?? null;
  }

  /** Answers what a wish asks for, whatever the request says. */
  force({ code, example }: Wish): void {
    const { world } = this;
    const found = wished(world.contract, this.operation, code, example);
    if (typeof found === "string") return this.#transport(400, `Prefer: ${found}`);
    const body =
      this.request.method === "HEAD" || found.status === 204 || found.status === 304 ? "" : found.body;
    const extra = found.status === 429 ? this.retryHeaders(Number(found.body.retry_after ?? 30)) : undefined;
    if (body === "") return this.#settle({ status: found.status, headers: {}, body });
    this.json(found.status, body, extra);
  }

  /** The wish that a magic word is. */
  wish(wish: Wish): void {
    this.#wish = { ...wish, ...this.#wish };
    this.force(wish);
  }

  retryHeaders(after: number): Record<string, string> {
    const seconds = Math.max(1, Math.ceil(after));
    return {
      "retry-after": String(seconds),
      "x-ratelimit-reset": String(Math.ceil(this.arrival / 1000) + seconds),
    };
  }

  /** An error of the API, as the contract shows it. */
  refuse(kind: string, message?: unknown, more?: Body, headers?: Record<string, string>): void {
    const { contract, settings } = this.world;
    const error = contract.errors.find((known) => known.kind === kind) ?? {
      kind,
      status: kind === "server" ? 500 : 400,
    };
    const status = settings.errorsIn200 ? 200 : error.status;
    this.json(status, { ...errorBody(contract, error, message), ...more }, headers);
  }

  json(status: number, body: Body | string, extra?: Record<string, string>): void {
    this.#settle({
      status,
      headers: extra ? { ...jsonHeaders, ...extra } : jsonHeaders,
      body: typeof body === "string" ? body : JSON.stringify(body),
    });
  }

  /** An error below the API, such as an unknown path; its status is never changed. */
  #transport(status: number, message: string, extra?: Record<string, string>): void {
    const { contract } = this.world;
    const kind = contract.errors.find(({ kind }) => kind === "validation");
    const name = messageName(kind?.example ? contract.examples[kind.example]! : {});
    const head = this.request.method === "HEAD";
    this.json(status, head ? "" : { status: "error", [name]: message }, extra);
  }

  #preflight(): void {
    const { headers } = this.request;
    this.#settle({
      status: 204,
      headers: {
        ...cors,
        "access-control-allow-methods": "GET, HEAD, POST, OPTIONS",
        "access-control-allow-headers": headers["access-control-request-headers"] ?? "*",
        "access-control-max-age": "600",
        // A page of a public site that calls this machine has to be allowed to.
        ...(headers["access-control-request-private-network"] && {
          "access-control-allow-private-network": "true",
        }),
      },
      body: "",
    });
  }

  #settle(answer: SimAnswer): void {
    this.#result = answer;
  }

  #event(status: number): SimEvent {
    const { world, request, path, operation, arrival, body } = this;
    return {
      type: "request",
      at: arrival,
      ms: Math.max(0, world.clock.now() - arrival),
      method: request.method.slice(0, 20),
      path: path.length > 500 ? `${path.slice(0, 500)}…` : path,
      operation: operation?.facts.id ?? null,
      body: this.#unread
        ? `${request.body.length} bytes that are not JSON`
        : body === undefined
          ? null
          : redacted(world.contract, operation, body),
      status,
      job: this.job?.id ?? null,
      warnings: this.warnings,
      fault: this.#wish ? wishText(this.#wish) : null,
      testId: request.headers["x-sim-test"] ?? null,
    };
  }
}

/** An answer with a fault; those below HTTP are left to the adapter. */
function spoilt(answer: SimAnswer, fault: NonNullable<Wish["fault"]>): SimAnswer {
  if (fault === "malformed-json") {
    return { ...answer, body: answer.body.slice(0, Math.max(1, Math.floor(answer.body.length * 0.6))) };
  }
  if (fault === "wrong-content-type") {
    return { ...answer, headers: { ...answer.headers, "content-type": "text/html; charset=utf-8" } };
  }
  return { ...answer, fault };
}
