// What is prepared of each operation once, so that a request pays only for what differs from request to request.
import type { Contract, MemberFacts, OperationFacts, Role, Validators, Validator } from "./contract.js";

type Body = Record<string, unknown>;

/** How a member of `meta` is filled. */
interface MetaMember {
  name: string;
  from: "seed" | "file" | "request";
  member: string;
  standard: unknown;
  example: unknown;
}

/** `meta` of an example, and which of its members say something about the request. */
interface Meta {
  example: Body;
  members: MetaMember[];
}

export interface Operation {
  facts: OperationFacts;
  validate: Validator | undefined;
  secrets: ReadonlySet<string>;
  /** Examples by the `status` of their bodies; an empty frame where the contract gives none. */
  success: Body;
  processing: Body;
  failed: Body;
  error: Body;
  /** `processing` as it is sent when nothing in it differs. */
  processingText: string;
  /** undefined where the example has none. */
  meta: Meta | undefined;
  metaOfProcessing: Meta | undefined;
  /** Which of the fetch operations this is, or looks this operation's jobs up. */
  family: number;
  poll: Operation | undefined;
}

export function prepare(contract: Contract, validators: Validators): Map<string, Operation> {
  const prepared = new Map<string, Operation>();
  const fetches = contract.operations.filter(({ kind }) => kind === "fetch");
  for (const facts of contract.operations) {
    const example = (status: string, names: string[], frame: Body): Body => {
      const found = facts.answers
        .filter(([code]) => code === 200)
        .map(([, name, key]) => ({ name, body: contract.examples[key]! }))
        .filter(({ body }) => body.status === status);
      return (found.find(({ name }) => names.includes(name)) ?? found[0])?.body ?? frame;
    };
    const success = example("success", ["success"], { status: "success" });
    const processing = example("processing", ["processing"], { status: "processing", message: "Try again." });
    prepared.set(facts.id, {
      facts,
      validate: validators[facts.id],
      secrets: new Set(Object.keys(facts.members).filter((name) => facts.members[name]!.secret)),
      success,
      processing,
      failed: example("failed", ["failed"], { status: "failed", message: "Failed, Try Again", output: "" }),
      error: example("error", ["error"], { status: "error", message: "Processing failed" }),
      processingText: JSON.stringify(processing),
      meta: metaMembers(contract, facts, success.meta),
      metaOfProcessing: metaMembers(contract, facts, processing.meta),
      family: Math.max(
        0,
        fetches.findIndex(({ id }) => id === (facts.poll ?? facts.id)),
      ),
      poll: undefined,
    });
  }
  for (const operation of prepared.values()) operation.poll = prepared.get(operation.facts.poll ?? "");
  return prepared;
}

function metaMembers(
  contract: Contract,
  { roles, members }: OperationFacts,
  example: unknown,
): Meta | undefined {
  if (typeof example !== "object" || example === null) return undefined;
  const open = (member: string) => members[member] && !members[member].secret;
  const filled = Object.entries(example).flatMap(([name, value]): MetaMember[] => {
    const role: Role | undefined = contract.meta[name];
    const base = { name, member: "", standard: null, example: value };
    if (role === "seed") return [{ ...base, from: "seed" }];
    if (role === "file-prefix") return [{ ...base, from: "file" }];
    const byRole = role && roles[role];
    if (byRole && open(byRole))
      return [{ ...base, from: "request", member: byRole, standard: members[byRole]!.default ?? null }];
    // The same name without a role means the same thing; what the request leaves out stays as in the example.
    if (!role && open(name))
      return [{ ...base, from: "request", member: name, standard: members[name]!.default ?? value }];
    return [];
  });
  return { example: example as Body, members: filled };
}

/** Texts of a request that are repeated in answers are cut here: a picture in base64 may have megabytes. */
const longest = 4096;

/** @param enhanced What the prompt is lengthened by. */
export function fillMeta(
  { example: template, members }: Meta,
  body: Body,
  seed: number,
  file: string,
  prompt: string | undefined,
  enhanced: string,
): Body {
  // A copy has all its members at once: twenty stores by name would make it a dictionary, which is slow to write as JSON.
  const meta: Body = { ...template };
  for (const { name, from, member, standard, example } of members) {
    if (from === "seed") meta[name] = seed;
    else if (from === "file") meta[name] = file;
    else {
      const given = body[member] === undefined ? standard : body[member];
      meta[name] = inForm(member === prompt && typeof given === "string" ? given + enhanced : given, example);
    }
  }
  return meta;
}

/** A value in the form that the example has: the API writes "no" for false and numbers without quotes. */
function inForm(value: unknown, example: unknown): unknown {
  if (typeof value === "string" && value.length > longest) return value.slice(0, longest);
  if (
    typeof example === "number" &&
    typeof value === "string" &&
    value !== "" &&
    Number.isFinite(Number(value))
  )
    return Number(value);
  if (isWord(example) && (typeof value === "boolean" || isWord(value))) {
    if (typeof example === "boolean") return flag(value);
    if (example === "0" || example === "1") return flag(value) ? "1" : "0";
    if (example === "true" || example === "false") return flag(value) ? "true" : "false";
    return flag(value) ? "yes" : example === "none" ? "none" : "no";
  }
  return value;
}

const words = new Set<unknown>([true, false, "true", "false", "yes", "no", "none", "0", "1"]);
const isWord = (value: unknown) => words.has(value);

/** Whether a flag is set, in any of the forms that flags have. */
export const flag = (value: unknown): boolean =>
  value === true || value === "yes" || value === "true" || value === 1 || value === "1";

/** The value of the member with a role, or its default; undefined where the operation has no such member. */
export function valueOf(operation: OperationFacts, body: Body, role: Role): unknown {
  const name = operation.roles[role];
  if (name === undefined) return undefined;
  const value = body[name];
  return value === undefined ? (operation.members[name] as MemberFacts).default : value;
}

/** A number, or the number in quotes. */
export function numberOf(value: unknown, otherwise: number): number {
  const number =
    typeof value === "number" ? value : typeof value === "string" && value !== "" ? Number(value) : NaN;
  return Number.isFinite(number) ? number : otherwise;
}
