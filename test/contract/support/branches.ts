// The forms that a schema accepts, taken apart so that tests can be derived from it without knowing any member by name. A keyword
// that is not known here is an error: it would otherwise go untested in silence.
import { resolve, texts } from "../../../scripts/generate/document.js";
import type { Json } from "./contract.js";

export type TypeName = "null" | "boolean" | "integer" | "number" | "string" | "array" | "object";

export interface Branch {
  types: TypeName[];
  enum?: unknown[];
  minimum?: number;
  maximum?: number;
  pattern?: string;
  minLength?: number;
  maxLength?: number;
  format?: string;
}

const constraints = ["type", "enum", "minimum", "maximum", "pattern", "minLength", "maxLength", "format"];
const annotations = ["title", "description", "default", "examples", "deprecated", "readOnly", "writeOnly"];

export function typeOf(value: unknown): TypeName {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  if (typeof value === "number") return Number.isInteger(value) ? "integer" : "number";
  return typeof value as TypeName;
}

/** The alternatives of a scalar schema. */
export function branchesOf(document: Json, schema: Json): Branch[] {
  const { node } = resolve(document, schema);
  const known = new Set([...constraints, ...annotations, "anyOf", "oneOf"]);
  const unknown = Object.keys(node).filter((name) => !known.has(name) && !name.startsWith("x-"));
  if (unknown.length > 0)
    throw new Error(`the tests do not know ${unknown.join(", ")} of ${JSON.stringify(node)}`);
  const alternatives = (node.anyOf ?? node.oneOf) as Json[] | undefined;
  if (alternatives) {
    const beside = constraints.filter((name) => name in node);
    if (beside.length > 0) throw new Error(`the tests do not know ${beside.join(", ")} beside alternatives`);
    return alternatives.flatMap((alternative) => branchesOf(document, alternative));
  }
  const branch = Object.fromEntries(
    constraints.filter((name) => name in node).map((name) => [name, node[name]]),
  );
  const stated = texts(node.type) as TypeName[];
  const types = stated.length > 0 ? stated : [...new Set((node.enum ?? []).map(typeOf))];
  if (types.length === 0) throw new Error(`the tests do not know what ${JSON.stringify(node)} accepts`);
  delete branch.type;
  return [{ ...branch, types: types as TypeName[] }];
}

export const isNumeric = ({ types }: Branch): boolean =>
  types.includes("integer") || types.includes("number");

/** Whether values of a type can be accepted at all. */
export function takes(branches: readonly Branch[], type: TypeName): boolean {
  return branches.some(({ types, enum: values }) => {
    const listed = types.includes(type) || (type === "integer" && types.includes("number"));
    return listed && (!values || values.some((value) => typeOf(value) === type));
  });
}

/** Whether a number lies in one of the branches. */
export function inRange(branches: readonly Branch[], value: number): boolean {
  return branches.some((branch) => {
    if (branch.enum) return branch.enum.includes(value);
    if (!isNumeric(branch) || (!branch.types.includes("number") && !Number.isInteger(value))) return false;
    return value >= (branch.minimum ?? -Infinity) && value <= (branch.maximum ?? Infinity);
  });
}

/**
 * Whether a text is a number in quotes: the branch takes numbers too, and its pattern has no room for letters. Asked of letters and
 * not of digits, so that a pattern which refuses a number in range is found and not passed over.
 */
export function isNumericText(branch: Branch): boolean {
  if (!branch.pattern || !branch.types.includes("string") || !isNumeric(branch)) return false;
  const pattern = new RegExp(branch.pattern, "u");
  return !["a", "z", "A", "Z", "ab", "a1", "_"].some((text) => pattern.test(text));
}
