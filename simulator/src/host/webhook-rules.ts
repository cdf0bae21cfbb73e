// How webhooks go wrong on demand. The service promises neither order nor a single delivery, so receivers must be tried with both.
import { random } from "../core/text.js";
import { ControlError, readDuration } from "./errors.js";

const kinds = ["duplicate", "late", "out-of-order"] as const;

/** duplicate: sent twice. late: sent `wait` after the job's end. out-of-order: sent after the next one to the same receiver. */
export type WebhookFault = (typeof kinds)[number];

export interface WebhookRule {
  /** `"w1"`: told apart from the rules about requests, which have numbers. */
  id: string;
  webhook: WebhookFault;
  match: { operation?: string; trackId?: string };
  /** late: simulated milliseconds, 10 s if not given. */
  wait?: number;
  /** Hits that are left; endless when absent. */
  times?: number;
  /** Of the webhooks that match, the share that is hit, 0 to 1, drawn with the seed. */
  share?: number;
  seed?: number;
  /** Only webhooks of jobs whose request had the header `X-Sim-Test` of this value. */
  testId?: string;
  hits: number;
}

/** What a rule is matched with. */
export interface WebhookFacts {
  operation: string;
  trackId: string | number | null;
  testId: string | undefined;
}

interface Kept {
  rule: WebhookRule;
  draw: () => number;
}

const maxRules = 1000;
const members = new Set(["webhook", "match", "wait", "times", "share", "seed", "testId"]);

/** Whether a rule is about webhooks; the others are the core's. */
export const isWebhookRule = (rule: unknown): boolean =>
  typeof rule === "object" && rule !== null && "webhook" in rule;

export class WebhookRules {
  #kept: Kept[] = [];
  #next = 1;

  /** Takes what came as JSON. @throws ControlError, naming the member. */
  add(input: unknown): WebhookRule {
    if (this.#kept.length >= maxRules)
      throw new ControlError(409, `there are ${maxRules} webhook rules; remove some first`);
    const rule = read(input as Record<string, unknown>, `w${this.#next++}`);
    this.#kept.push({ rule, draw: random(rule.seed ?? 1) });
    return view(rule);
  }

  list(): WebhookRule[] {
    return this.#kept.map(({ rule }) => view(rule));
  }

  remove(id: string): boolean {
    const before = this.#kept.length;
    this.#kept = this.#kept.filter(({ rule }) => rule.id !== id);
    return this.#kept.length < before;
  }

  clear(testId?: string): void {
    this.#kept = testId === undefined ? [] : this.#kept.filter(({ rule }) => rule.testId !== testId);
  }

  /** The first rule that hits this webhook, counted as a hit. */
  hit(facts: WebhookFacts): WebhookRule | undefined {
    for (const { rule, draw } of this.#kept) {
      if (rule.times === 0 || !matches(rule, facts)) continue;
      if (rule.share !== undefined && draw() >= rule.share) continue;
      if (rule.times !== undefined) rule.times--;
      rule.hits++;
      return rule;
    }
    return undefined;
  }
}

function matches({ match, testId }: WebhookRule, facts: WebhookFacts): boolean {
  if (testId !== undefined && testId !== facts.testId) return false;
  if (match.operation !== undefined && match.operation !== facts.operation) return false;
  return match.trackId === undefined || match.trackId === String(facts.trackId ?? "");
}

const view = (rule: WebhookRule): WebhookRule => ({ ...rule, match: { ...rule.match } });

function read(input: Record<string, unknown>, id: string): WebhookRule {
  for (const name of Object.keys(input)) {
    if (!members.has(name))
      throw new ControlError(400, `${name} is no member of a webhook rule (${[...members].join(", ")})`);
  }
  const kind = kinds.find((kind) => kind === input.webhook);
  if (!kind) throw new ControlError(400, `webhook must be ${kinds.join(", ")}`);
  const rule: WebhookRule = { id, webhook: kind, match: readMatch(input.match ?? {}), hits: 0 };
  const { wait, times, share, seed, testId } = input;
  if (wait !== undefined) {
    if (kind !== "late") throw new ControlError(400, "wait belongs to the webhook fault late only");
    rule.wait = readDuration("wait", wait);
  }
  if (times !== undefined)
    rule.times = number(
      "times",
      times,
      (value) => Number.isInteger(value) && value >= 1,
      "a whole number from 1",
    );
  if (share !== undefined)
    rule.share = number("share", share, (value) => value >= 0 && value <= 1, "a number from 0 to 1");
  if (seed !== undefined) rule.seed = number("seed", seed, Number.isInteger, "a whole number");
  if (testId !== undefined) rule.testId = text("testId", testId);
  return rule;
}

function readMatch(input: unknown): WebhookRule["match"] {
  if (typeof input !== "object" || input === null || Array.isArray(input))
    throw new ControlError(400, "match must be an object");
  const match: WebhookRule["match"] = {};
  for (const [name, value] of Object.entries(input)) {
    if (name !== "operation" && name !== "trackId")
      throw new ControlError(400, `match.${name} is not known (operation, trackId)`);
    match[name] =
      name === "trackId" && typeof value === "number" ? String(value) : text(`match.${name}`, value);
  }
  return match;
}

function number(name: string, value: unknown, holds: (value: number) => boolean, form: string): number {
  if (typeof value === "number" && holds(value)) return value;
  throw new ControlError(400, `${name} must be ${form}`);
}

function text(name: string, value: unknown): string {
  if (typeof value === "string" && value !== "" && value.length <= 200) return value;
  throw new ControlError(400, `${name} must be a text of 1 to 200 characters`);
}
