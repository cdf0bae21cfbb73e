import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inspect } from "node:util";
import { operations } from "../../../generated/typescript/src/contract.js";
import * as subject from "../../../generated/typescript/src/index.js";
import { differences, fill, type Bindings } from "./match.js";
import { ScriptServer } from "./script-server.js";
import type { Case, Json, JsonMap, Step } from "./types.js";
import { VirtualClock } from "./virtual-clock.js";

/** Has a slash, a plus and a quote: each is written in another form in JSON or in a URL. */
export const testKey = 'test-key/0123+456"789';

type Method = (...args: unknown[]) => Promise<unknown>;
type Outcome = { value: unknown } | { error: unknown };

/** Everything a step can refer to. */
class Run {
  readonly problems: string[] = [];
  readonly bindings: Bindings = new Map();
  /** Whatever the client gave out, to be searched for the key. */
  readonly seen: unknown[] = [];
  readonly hooks: JsonMap[] = [];
  readonly server: ScriptServer;
  readonly clock: VirtualClock;
  readonly #case: Case;
  readonly #named = new Map<string, unknown>();
  readonly #pending = new Map<string, Promise<void>>();
  readonly #controllers: { abort: NonNullable<Step["abort"]>; controller: AbortController }[] = [];
  #client!: subject.ModelsLab;
  #folder = "";

  constructor(testCase: Case) {
    this.#case = testCase;
    this.bindings.set("key", testCase.client?.apiKey ?? testKey);
    this.server = new ScriptServer(testCase, this.bindings, (count) => this.#abort("onRequest", count));
    this.clock = new VirtualClock(async (count) => {
      if (count === testCase.refusedUntilSleep) await this.server.listen();
      this.#abort("onSleep", count);
    });
  }

  async execute(): Promise<string[]> {
    const base = await this.server.start();
    this.bindings.set("base", base).set("other", base.replace("127.0.0.1", "localhost"));
    this.bindings.set("authority", base.replace("http://", ""));
    this.#folder = await mkdtemp(join(tmpdir(), "conformance-"));
    try {
      const constructs = this.#case.steps.some((step) => step.do === "construct");
      if (!constructs) this.#client = this.#construct(this.#case.client);
      for (const [index, step] of this.#case.steps.entries())
        await this.#step(step, `step ${index + 1} (${step.do})`);
      await Promise.all(this.#pending.values());
      this.#checkWhole();
    } finally {
      await this.server.stop();
      await rm(this.#folder, { recursive: true });
    }
    return [...this.problems, ...this.server.problems];
  }

  #construct(options: JsonMap = {}): subject.ModelsLab {
    const note = (event: string) => (info: subject.RequestInfo) => {
      this.hooks.push({ event, ...info } as unknown as JsonMap);
      this.seen.push(info);
    };
    const log = (message: string, fields: subject.RequestInfo) => void this.seen.push([message, fields]);
    const client = new subject.ModelsLab({
      apiKey: String(this.bindings.get("key")),
      baseUrl: String(this.bindings.get("base")),
      clock: this.clock,
      random: () => this.#case.random ?? 0,
      logger: { debug: log, warn: log },
      hooks: { onRequest: note("request"), onResponse: note("response"), onRetry: note("retry") },
      ...(fill(options, this.bindings) as object),
    });
    this.seen.push(client);
    return client;
  }

  #abort(when: "onRequest" | "onSleep", count: number): void {
    for (const { abort, controller } of this.#controllers) {
      if (abort[when] === count) controller.abort(new Error("the caller's reason"));
    }
  }

  async #step(step: Step, at: string): Promise<void> {
    if (step.do === "await") {
      await this.#pending.get(step.of!);
      return;
    }
    if (step.do === "until") return this.server.until(step.requests!);
    if (step.do === "release") return this.server.release();
    const updates: string[] = [];
    const work = this.#perform(step, updates).then(
      (value): Outcome => ({ value }),
      (error: unknown): Outcome => ({ error }),
    );
    const judged = work.then((outcome) => this.#judge(step, outcome, updates, at));
    if (step.background) this.#pending.set(step.as!, judged);
    else await judged;
  }

  async #perform(step: Step, updates: string[]): Promise<unknown> {
    const options: Record<string, unknown> = { ...fill(step.options ?? {}, this.bindings) };
    if (step.abort) {
      const controller = new AbortController();
      this.#controllers.push({ abort: step.abort, controller });
      if (step.abort.before) controller.abort(new Error("the caller's reason"));
      options.signal = controller.signal;
    }
    const onUpdate = (job: subject.Job) => {
      updates.push(job.status);
      if (step.onUpdate === "throws") throw new Error("thrown by onUpdate");
    };
    const { operation = "textToImage" } = step;
    const params = camelCase(fill(step.params ?? {}, this.bindings));
    const method = (name: string): Method =>
      (this.#client as unknown as Record<string, Method>)[name]!.bind(this.#client);
    const submit = `submit${operation[0]!.toUpperCase()}${operation.slice(1)}`;
    const job = this.#named.get(step.job ?? "") as subject.Job;
    const image = () => (this.#named.get(step.generation!) as subject.Generation).images[step.image ?? 0]!;

    switch (step.do) {
      case "construct":
        return (this.#client = this.#construct(step.client));
      case "run":
        return method(operation)(params, { ...options, onUpdate });
      case "submit":
        return method(submit)(params, options);
      case "call":
        return method(operation)(params, options);
      case "fetch":
        return method(operation)(step.id, options);
      case "wait":
        return job.wait({ ...options, onUpdate });
      case "refresh":
        return job.refresh(options);
      case "saved":
        return JSON.parse(JSON.stringify(job));
      case "resume": {
        const saved = step.job ? JSON.stringify(job) : fill(step.saved!, this.bindings);
        return this.#client.jobs.resume(saved as unknown as string);
      }
      case "batch": {
        const prompts = Array.from({ length: step.prompts! }, (_, index) => ({
          ...params,
          prompt: `${index + 1}`,
        }));
        return Promise.all(prompts.map((each) => method(operation)(each, options)));
      }
      case "text":
        return image().toString();
      case "download":
        return image().bytes(options);
      case "save": {
        const path = join(this.#folder, "picture");
        try {
          await image().save(path, options);
        } finally {
          const files = await readdir(this.#folder);
          const left = files.filter((file) => file !== "picture");
          if (left.length) this.problems.push(`left behind: ${left.join(", ")}`);
          this.bindings.set("files", files.length);
        }
        return new Uint8Array(await readFile(path));
      }
      case "raw": {
        const path = operations[operation as keyof typeof operations].path as "/v1/enterprise/text2img";
        const body = fill(step.params ?? {}, this.bindings) as unknown as {
          prompt: string;
          model_id: string;
        };
        return (await this.#client.raw.POST(path, { body })).data;
      }
      case "parse-webhook":
      case "deliver-webhook": {
        const confirm = step.confirm ? { client: this.#client, operation: step.confirm } : undefined;
        const input =
          step.do === "deliver-webhook"
            ? subject.createWebhookRequest(
                "http://127.0.0.1/hook",
                camelCase(step.delivery!) as unknown as subject.TestDelivery,
              )
            : step.fill
              ? new Uint8Array(step.fill)
              : (step.text ?? JSON.stringify(fill(step.payload, this.bindings)));
        return subject.parseWebhook(input, { maxBytes: step.maxBytes, confirm });
      }
      default:
        throw new Error(`the driver knows no step "${step.do}"`);
    }
  }

  #judge(step: Step, outcome: Outcome, updates: string[], at: string): void {
    const { expect = {} } = step;
    const { result, error } = fill(expect, this.bindings);
    this.seen.push("error" in outcome ? outcome.error : outcome.value);
    if ("error" in outcome) {
      if (!error) this.problems.push(`${at}: threw ${inspect(outcome.error)}`);
      else
        this.problems.push(
          ...differences(...this.#compareError(error, outcome.error), this.bindings, true, at),
        );
    } else {
      if (step.as) this.#named.set(step.as, outcome.value);
      if (error) this.problems.push(`${at}: expected ${error.type}, got ${inspect(outcome.value)}`);
      if (result)
        this.problems.push(...differences(result, describe(outcome.value), this.bindings, true, at));
    }
    const told = (outcome as { error?: { job?: unknown } }).error?.job;
    if (told && step.as) this.#named.set(step.as, told);
    if (expect.updates)
      this.problems.push(...differences(expect.updates, updates, this.bindings, false, `${at} updates`));
  }

  /** Pairs the expectation with plain data: `message` and `cause` need only be contained. */
  #compareError({ message, cause, ...expected }: JsonMap, error: unknown): [Json, unknown] {
    const actual = describe(error) as Record<string, unknown>;
    const pairs: [string, Json | undefined, unknown][] = [
      ["message", message, actual.message],
      ["cause", cause, actual.cause],
    ];
    for (const [name, part, whole] of pairs) {
      if (typeof part !== "string") continue;
      if (String(whole).includes(part)) continue;
      this.problems.push(`${name} does not contain ${JSON.stringify(part)}: ${String(whole)}`);
    }
    return [expected, actual];
  }

  #checkWhole(): void {
    const { requests, sleeps, hooks, maxConcurrentJobs, never = [] } = this.#case.expect;
    const note = (found: string[]) => this.problems.push(...found);
    note(differences(requests, this.server.requests, this.bindings, false, "requests"));
    if (this.server.unused.length) note([`never requested: ${this.server.unused.join(", ")}`]);
    const ordered = (list: number[]) => (this.#case.order === "any" ? list.toSorted((a, b) => a - b) : list);
    note(differences(ordered(sleeps), ordered(this.clock.sleeps), this.bindings, false, "sleeps"));
    if (hooks) note(differences(hooks, this.hooks, this.bindings, true, "hooks"));
    if (maxConcurrentJobs !== undefined) {
      note(
        differences(
          maxConcurrentJobs,
          this.server.maxConcurrentJobs,
          this.bindings,
          false,
          "maxConcurrentJobs",
        ),
      );
    }
    const texts = this.seen.flatMap(allTexts).join("\n");
    const key = String(this.bindings.get("key"));
    const forms = key ? [key, JSON.stringify(key).slice(1, -1), encodeURIComponent(key)] : [];
    for (const form of [...forms, ...never]) {
      const index = texts.indexOf(form);
      if (index >= 0) note([`"${form}" appears: ...${texts.slice(Math.max(0, index - 80), index + 80)}...`]);
    }
  }
}

/** Runs a case; resolves to what went against it. */
export const runCase = (testCase: Case): Promise<string[]> => new Run(testCase).execute();

/** Params are written with their wire names in the cases. */
function camelCase(params: JsonMap): Record<string, unknown> {
  const camel = (name: string) => name.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
  return Object.fromEntries(Object.entries(params).map(([name, value]) => [camel(name), value]));
}

/** What a case can say about a value, in the same words for every language. */
function describe(value: unknown): unknown {
  const { Job, Generation, ModelsLabError } = subject;
  if (value instanceof Uint8Array)
    return { bytes: Buffer.from(value).toString("base64"), size: value.length };
  if (value instanceof Job) {
    const { operation, id, status, eta, trackId, generation } = value;
    return { type: "Job", operation, id, status, eta, trackId, done: generation !== undefined };
  }
  if (value instanceof Generation) {
    const { id, images, meta, generationTime, trackId, raw } = value;
    const urls = images.map(({ url }) => url ?? null);
    return { type: "Generation", id, images: urls, meta, generationTime, trackId: trackId ?? null, raw };
  }
  if (value instanceof ModelsLabError) {
    const { message, httpStatus, retryable, mayHaveBeenCharged, trackId, job, raw, cause } = value;
    const { fields, retryAfter } = value as subject.ValidationError & subject.RateLimitError;
    const rest = { fields: fields ?? null, retryAfter: retryAfter ?? null, raw: raw ?? null };
    const told = {
      httpStatus: httpStatus ?? null,
      trackId: trackId ?? null,
      job: job ? describe(job) : null,
    };
    const type = classNames.get(value.constructor);
    return { type, message, retryable, mayHaveBeenCharged, cause: cause && inspect(cause), ...told, ...rest };
  }
  if (value instanceof Error) return { type: value.name, message: value.message };
  if (Array.isArray(value)) return value.map(describe);
  if (value && typeof value === "object" && "deduplicationKey" in value) {
    const event = value as subject.WebhookEvent;
    return {
      ...event,
      generation: event.type === "succeeded" ? describe(event.generation) : null,
      error: event.type === "failed" ? describe(event.error) : null,
    };
  }
  return value;
}

const classNames = new Map<unknown, string>(
  Object.entries(subject).flatMap(([name, value]) =>
    typeof value === "function" ? [[value, name] as const] : [],
  ),
);

/** Every text in which a value can reach a log or a screen. */
function allTexts(value: unknown, depth = 0): string[] {
  const shown = [inspect(value, { depth: null, showHidden: true, maxStringLength: null }), String(value)];
  try {
    shown.push(JSON.stringify(value) ?? "");
  } catch {
    // Has a cycle: then JSON.stringify shows it to nobody.
  }
  if (value instanceof Error && depth < 5) {
    shown.push(value.message, value.stack ?? "", ...allTexts(value.cause, depth + 1));
  }
  return shown;
}
