// Values of a JSON schema, for fast-check. It knows the keywords that the contract's request schemas use, and refuses any other, so that
// a keyword that is new to the contract cannot be left out of the fuzzing without anybody noticing.
import * as fc from "fast-check";
import { type Json, resolve } from "../../../../scripts/generate/document.js";

type Value = fc.Arbitrary<unknown>;

const annotations = new Set([
  "title",
  "description",
  "default",
  "examples",
  "deprecated",
  "writeOnly",
  "format",
]);
const known = new Set(
  "$ref type enum const anyOf pattern minLength maxLength minimum maximum properties required additionalProperties items".split(
    " ",
  ),
);

const safe = Number.MAX_SAFE_INTEGER;

/** Values that a schema accepts; all but all of them, so who needs certainty asks a validator. */
export function valuesOf(document: Json, schema: Json): Value {
  const node = resolve(document, schema).node as Json;
  for (const name of Object.keys(node)) {
    if (!known.has(name) && !annotations.has(name) && !name.startsWith("x-"))
      throw new Error(`the fuzzer does not know the keyword ${name}`);
  }
  if (node.anyOf) return fc.oneof(...(node.anyOf as Json[]).map((one) => valuesOf(document, one)));
  if ("const" in node) return fc.constant(node.const as unknown);
  if (node.enum) return fc.constantFrom(...(node.enum as unknown[]));
  const types = [node.type ?? []].flat() as string[];
  if (types.length === 0) throw new Error("the fuzzer needs a type, an enum or anyOf");
  return fc.oneof(...types.map((type) => ofType(document, node, type)));
}

function ofType(document: Json, node: Json, type: string): Value {
  const { minimum, maximum } = node as { minimum?: number; maximum?: number };
  switch (type) {
    case "null":
      return fc.constant(null);
    case "boolean":
      return fc.boolean();
    case "integer":
      return fc.integer({ min: Math.ceil(minimum ?? -safe), max: Math.floor(maximum ?? safe) });
    case "number":
      return fc.oneof(
        fc.double({ min: minimum ?? -1e9, max: maximum ?? 1e9, noNaN: true }),
        fc.integer({ min: Math.ceil(minimum ?? -safe), max: Math.floor(maximum ?? safe) }),
      );
    case "string":
      return text(node);
    case "array":
      return fc.array(valuesOf(document, node.items as Json), { maxLength: 4 });
    case "object":
      return object(document, node);
    default:
      throw new Error(`the fuzzer does not know the type ${type}`);
  }
}

function text({ pattern, minLength = 0, maxLength, format }: Json): Value {
  // What a pattern alone would hardly ever come to.
  if (format === "uri") return fc.webUrl({ withQueryParameters: true });
  if (pattern)
    return fc.stringMatching(new RegExp(pattern as string, "u"), { maxLength: (maxLength as number) ?? 60 });
  const bounds = {
    minLength: minLength as number,
    maxLength: (maxLength as number | undefined) ?? (minLength as number) + 80,
  };
  return fc.oneof(fc.string(bounds), fc.string({ ...bounds, unit: "grapheme" }));
}

function object(document: Json, { properties = {}, required = [] }: Json): Value {
  const members = Object.fromEntries(
    Object.entries(properties as Json).map(([name, schema]) => [name, valuesOf(document, schema as Json)]),
  );
  return fc.record(members, { requiredKeys: required as string[] });
}

/** Whatever JSON can say, the names that have a meaning in JavaScript among it. */
export const anything: Value = fc.oneof(
  fc.jsonValue({ maxDepth: 3 }),
  fc.constantFrom<unknown>(
    "",
    " ",
    "\u0000",
    "\ud800",
    "null",
    "true",
    "1e999",
    -0,
    0,
    1e308,
    5e-324,
    2 ** 53,
    -1,
    0.1,
  ),
  fc.constantFrom<unknown>("x".repeat(5000), [], {}, [[[[]]]], [null], { toString: null }, "__proto__"),
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.string({ unit: "binary", maxLength: 40 }),
);

const strangeNames = fc.oneof(
  fc.constantFrom(
    "__proto__",
    "constructor",
    "prototype",
    "hasOwnProperty",
    "toString",
    "",
    "widht",
    "Key",
    "sim",
  ),
  fc.string({ maxLength: 12 }),
);

export interface Mutation {
  member: number;
  kind: "drop" | "replace" | "nudge" | "text" | "list" | "add" | "null";
  value: unknown;
  name: string;
}

const mutation: fc.Arbitrary<Mutation> = fc.record({
  member: fc.nat(1000),
  kind: fc.constantFrom<Mutation["kind"]>(
    "drop",
    "replace",
    "replace",
    "nudge",
    "nudge",
    "text",
    "list",
    "add",
    "null",
  ),
  value: anything,
  name: strangeNames,
});

/** Numbers just outside or at the bounds that contracts like to have. */
const nudges = [-1, 0, 1, 0.5, 1.5, 8, 9, 20.0001, 50, 51, 1024, 1025, 2 ** 53, -(2 ** 53)];

/** A number or a word as the text that some operations take it for. */
const inText = (value: unknown) => (typeof value === "object" ? JSON.stringify(value) : String(value));

/** A body with one to three things changed. Some of these are still right: the validator says which. */
export function mutated(bodies: Value): Value {
  return fc.tuple(bodies, fc.array(mutation, { minLength: 1, maxLength: 3 })).map(([body, changes]) => {
    const members = new Map<string, unknown>(Object.entries(body as object));
    for (const { member, kind, value, name } of changes) {
      const names = [...members.keys()];
      const at = names[member % Math.max(1, names.length)];
      if (kind === "add" || at === undefined) members.set(name, value);
      else if (kind === "drop") members.delete(at);
      else if (kind === "null") members.set(at, null);
      else if (kind === "text") members.set(at, inText(members.get(at)));
      else if (kind === "list") members.set(at, [members.get(at)]);
      else if (kind === "nudge") members.set(at, nudges[member % nudges.length]);
      else members.set(at, value);
    }
    // Defined, not assigned: a member called __proto__ is to be a member.
    const copy = {};
    for (const [name, value] of members)
      Object.defineProperty(copy, name, { value, enumerable: true, configurable: true, writable: true });
    return copy;
  });
}
