// From what is typed to what is sent, and what is wrong with it, in words.
import type { Shape, TryField } from "../../../../scripts/site/tryit.js";

/** Whether a value is one that the contract accepts. */
export function fits(shape: Shape, value: unknown): boolean {
  if (shape.anyOf) return shape.anyOf.some((branch) => fits(branch, value));
  if (shape.const !== undefined) return value === shape.const;
  if (shape.enum) return shape.enum.includes(value);
  const types = shape.type === undefined ? [] : [shape.type].flat();
  if (types.length > 0 && !types.some((type) => isOf(type, value))) return false;
  if (typeof value === "number")
    return value >= (shape.minimum ?? -Infinity) && value <= (shape.maximum ?? Infinity);
  if (typeof value === "string") {
    const long = [...value].length;
    if (long < (shape.minLength ?? 0) || long > (shape.maxLength ?? Infinity)) return false;
    return shape.pattern === undefined || new RegExp(shape.pattern, "u").test(value);
  }
  return true;
}

function isOf(type: string, value: unknown): boolean {
  switch (type) {
    case "integer":
      return Number.isInteger(value);
    case "array":
      return Array.isArray(value);
    case "null":
      return value === null;
    case "object":
      return typeof value === "object" && value !== null && !Array.isArray(value);
    default:
      return typeof value === type;
  }
}

const typesOf = (shape: Shape): string[] =>
  shape.anyOf ? shape.anyOf.flatMap(typesOf) : shape.type === undefined ? [] : [shape.type].flat();

/** Flags are chosen; their words are few. */
export const isFlag = ({ values, shape }: TryField): boolean =>
  typesOf(shape).includes("boolean") ||
  (values.length > 0 &&
    values.every((value) => ["yes", "no", "true", "false", true, false].includes(value as string)));

/** What a flag may be set to, in the form that the operation documents. */
export const flagWords = ({ wire }: TryField): string[] =>
  wire === "yes-no" ? ["yes", "no"] : ["true", "false"];

/** Words, which take more than a line. */
export const isLong = ({ role = "" }: TryField): boolean => role === "prompt" || role === "negative-prompt";

/** Words and addresses. */
export const isWide = (field: TryField): boolean =>
  isLong(field) || /image|url/i.test(field.role ?? field.type);

/** The JSON value of what was typed; undefined for a member that is left out. */
export function valueOf(field: TryField, typed: string): unknown {
  if (typed === "") return undefined;
  if (field.in === "path") return typed;
  if (isFlag(field))
    return field.wire === "yes-no" ? typed : typed === "true" ? true : typed === "false" ? false : typed;
  const types = typesOf(field.shape);
  const numeric = types.includes("integer") || types.includes("number");
  const asText = types.includes("string") && field.wire !== "number";
  const number = Number(typed);
  if (numeric && !asText && typed.trim() !== "" && Number.isFinite(number)) return number;
  return typed;
}

/** What was typed for a value of an example. */
export const typedOf = (value: unknown): string =>
  value === null || value === undefined
    ? ""
    : typeof value === "object"
      ? JSON.stringify(value)
      : String(value);

export interface Finding {
  /** A value that is not listed is sent all the same: the provider may know more of them. */
  blocks: boolean;
  words: string;
}

/** Why a member should not be sent as it is: its name, what it takes, what was given. */
export function findingOf(field: TryField, typed: string): Finding | undefined {
  const value = valueOf(field, typed);
  if (value === undefined)
    return field.required ? { blocks: true, words: `${field.name} is required` } : undefined;
  if (fits(field.shape, value)) return undefined;
  const given = field.secret ? "something else" : JSON.stringify(value);
  const listed = field.values.length > 0 && typeof value === "string" && !field.shape.anyOf && !isFlag(field);
  if (listed) {
    const taken = field.values.length > 6 ? `one of the ${field.values.length} values listed` : field.type;
    return {
      blocks: false,
      words: `${field.name}: the contract lists ${taken}; given ${given}. It is sent as it is.`,
    };
  }
  return { blocks: true, words: `${field.name} takes ${field.type}; given ${given}` };
}
