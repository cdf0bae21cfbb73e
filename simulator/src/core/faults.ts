// One vocabulary of faults, by three doors: the header `Prefer`, rules, and words in keys and prompts.
import type { Fault, FaultRule, FaultRules, Wish } from "../types.js";
import { duration, nearest, random, shown } from "./text.js";

const faults: readonly Fault[] = [
  "reset",
  "empty",
  "truncate",
  "malformed-json",
  "slow-body",
  "wrong-content-type",
];

/** A rule that cannot be taken; the message names the member. */
export class FaultRuleError extends Error {
  override readonly name = "FaultRuleError";
}

/** What a `Prefer` header asks for, with complaints about what is not understood. */
export function preferred(header: string, warnings: string[]): Wish {
  const wish: Wish = {};
  for (const part of header.split(/[,;]/)) {
    const [, name, quoted] = /^\s*([a-z]+)\s*=\s*(.+?)\s*$/i.exec(part) ?? [];
    // `Prefer` is older than we are: what is not ours, such as `respond-async`, is somebody else's.
    if (!name || !["code", "example", "wait", "fault"].includes(name)) continue;
    const value = quoted!.replace(/^"(.*)"$/, "$1");
    try {
      Object.assign(wish, read({ [name]: name === "code" ? Number(value) : value }));
    } catch (error) {
      warnings.push(`Prefer: ${(error as Error).message}`);
    }
  }
  return wish;
}

/** What words such as `sim:failed=3` in a prompt ask for. */
export interface Magic {
  outcome?: "failed" | "error" | "stuck";
  /** Simulated milliseconds that the job runs. */
  delay?: number;
  /** The answer is not held. */
  processing?: boolean;
  nsfw?: boolean;
  wish?: Wish;
}

export function magicWords(prompt: string, warnings: string[]): Magic | undefined {
  if (!prompt.includes("sim:")) return undefined;
  const magic: Magic = {};
  for (const match of prompt.matchAll(/(?<![^\s,.;:!?(])sim:([a-z0-9-]+)(?:=(\d{1,7}(?:\.\d{1,3})?))?/g)) {
    const [, word, number] = match as unknown as [string, string, string | undefined];
    const delay = number === undefined ? undefined : Number(number) * 1000;
    if (/^[2-5]\d\d$/.test(word)) magic.wish = { code: Number(word) };
    else if (word === "failed" || word === "error" || word === "stuck") magic.outcome = word;
    else if (word === "processing") magic.processing = true;
    else if (word === "nsfw") magic.nsfw = true;
    else {
      const near = nearest(word, ["failed", "error", "stuck", "processing", "nsfw", "429"]);
      warnings.push(`sim:${word} is no magic word${near ? `; did you mean sim:${near}?` : ""}`);
      continue;
    }
    if (delay !== undefined) magic.delay = delay;
  }
  return magic;
}

export interface Rules extends FaultRules {
  readonly size: number;
  /** What the rules ask for this request; counts the hit. */
  match(request: {
    operation: string | undefined;
    path: string;
    key: unknown;
    testId: string | undefined;
  }): Wish | undefined;
}

const most = 1000;

export function createRules(seed: number): Rules {
  const rules: FaultRule[] = [];
  const draws = new Map<number, () => number>();
  let last = 0;
  return {
    get size() {
      return rules.length;
    },
    add(given) {
      const rule = { ...parse(given), id: ++last, hits: 0 };
      if (rules.length >= most) throw new FaultRuleError(`there are ${most} rules already; remove some`);
      rules.push(rule);
      draws.set(rule.id, random(rule.seed ?? seed + rule.id));
      return view(rule);
    },
    list: () => rules.map(view),
    remove(id) {
      const index = rules.findIndex((rule) => rule.id === id);
      if (index < 0) return false;
      rules.splice(index, 1);
      return draws.delete(id);
    },
    clear(testId) {
      for (const { id } of rules.filter((rule) => testId === undefined || rule.testId === testId))
        this.remove(id);
    },
    match({ operation, path, key, testId }) {
      for (const rule of rules) {
        const { match } = rule;
        if (rule.times === 0 || (rule.testId !== undefined && rule.testId !== testId)) continue;
        if (match.operation !== undefined && match.operation !== operation) continue;
        if (match.key !== undefined && match.key !== key) continue;
        if (match.path !== undefined && !pathMatches(match.path, path)) continue;
        if (rule.share !== undefined && draws.get(rule.id)!() >= rule.share) continue;
        rule.hits++;
        if (rule.times !== undefined) rule.times--;
        return rule;
      }
      return undefined;
    },
  };
}

/** A path, or its beginning with a star after it. */
const pathMatches = (pattern: string, path: string) =>
  pattern.endsWith("*") ? path.startsWith(pattern.slice(0, -1)) : path === pattern;

const view = (rule: FaultRule): FaultRule => ({
  ...rule,
  match: rule.match.key === undefined ? { ...rule.match } : { ...rule.match, key: "[key]" },
});

function parse(given: unknown): Omit<FaultRule, "id" | "hits"> {
  if (!isObject(given)) throw new FaultRuleError("a rule is a JSON object");
  const known = ["match", "fault", "code", "example", "wait", "times", "share", "seed", "testId"];
  for (const name of Object.keys(given)) {
    if (known.includes(name)) continue;
    const near = nearest(name, known);
    throw new FaultRuleError(`${name} is not a member of a rule${near ? `; did you mean ${near}?` : ""}`);
  }
  const { match = {}, times, share, seed, testId } = given;
  if (!isObject(match)) throw new FaultRuleError("match: must be an object with operation, path or key");
  for (const [name, value] of Object.entries(match)) {
    if (!["operation", "path", "key"].includes(name))
      throw new FaultRuleError(`match.${name} is not one of operation, path, key`);
    if (typeof value !== "string") throw new FaultRuleError(`match.${name}: must be a text`);
  }
  const wish = read(given);
  if (Object.keys(wish).length === 0)
    throw new FaultRuleError("a rule needs one of fault, code, example, wait");
  const integer = (name: string, value: unknown) => {
    if (!Number.isSafeInteger(value) || (value as number) < 0)
      throw new FaultRuleError(`${name}: must be a whole number from 0, not ${shown(value)}`);
    return value as number;
  };
  if (share !== undefined && !(typeof share === "number" && share >= 0 && share <= 1))
    throw new FaultRuleError(`share: must be from 0 to 1, not ${shown(share)}`);
  if (testId !== undefined && typeof testId !== "string") throw new FaultRuleError("testId: must be a text");
  return {
    match: { ...match } as FaultRule["match"],
    ...wish,
    ...(times !== undefined && { times: integer("times", times) }),
    ...(share !== undefined && { share: share as number }),
    ...(seed !== undefined && { seed: integer("seed", seed) }),
    ...(testId !== undefined && { testId }),
  };
}

/** The vocabulary. @throws FaultRuleError */
function read({ code, example, wait, fault }: Record<string, unknown>): Wish {
  const wish: Wish = {};
  if (code !== undefined) {
    if (!Number.isInteger(code) || (code as number) < 200 || (code as number) > 599)
      throw new FaultRuleError(`code: must be an HTTP status from 200 to 599, not ${shown(code)}`);
    wish.code = code as number;
  }
  if (example !== undefined) {
    if (typeof example !== "string" || example === "")
      throw new FaultRuleError("example: must be the name of an example");
    wish.example = example;
  }
  if (wait !== undefined) {
    try {
      wish.wait = duration(wait);
    } catch (error) {
      throw new FaultRuleError(`wait: ${(error as Error).message}`);
    }
  }
  if (fault !== undefined) {
    if (!faults.includes(fault as Fault))
      throw new FaultRuleError(`fault: must be one of ${faults.join(", ")}, not ${shown(fault)}`);
    wish.fault = fault as Fault;
  }
  return wish;
}

/** A wish in the words of the vocabulary, for the journal. */
export function wishText({ code, example, wait, fault }: Wish): string {
  const parts = { code, example, wait: wait === undefined ? undefined : `${wait}ms`, fault };
  return Object.entries(parts)
    .flatMap(([name, value]) => (value === undefined ? [] : [`${name}=${value}`]))
    .join(", ");
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
