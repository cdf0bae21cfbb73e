/**
 * What a schema accepts, asked by trying values on it: two schemas that look different may accept the same, and a
 * pattern that looks right may not.
 *
 * @typedef {import("./document.mjs").Context} Context
 * @typedef {import("./document.mjs").Location} Location
 */
import { Ajv2020 } from "ajv/dist/2020.js";
import { follow, isObject } from "./document.mjs";

const ajv = new Ajv2020({ strict: false, validateFormats: false });
const scalarKeywords = [
  "type",
  "enum",
  "const",
  "minimum",
  "maximum",
  "exclusiveMinimum",
  "exclusiveMaximum",
  "multipleOf",
  "pattern",
  "minLength",
  "maxLength",
];

/** @param {any} schema @returns {string[]} */
export const typesOf = (schema) =>
  Array.isArray(schema?.type) ? schema.type : schema?.type ? [schema.type] : [];

/** @param {any} schema @returns {unknown[] | undefined} */
export const valuesOf = (schema) =>
  Array.isArray(schema?.enum) ? schema.enum : schema?.const !== undefined ? [schema.const] : undefined;

/**
 * A test for scalars. Only the keywords for scalars count, so that no reference needs to be resolved for ajv.
 *
 * @param {any} schema one branch, references followed
 * @returns {(value: unknown) => boolean}
 * @throws {Error} where the pattern is no regular expression
 */
export function accepts(schema) {
  const picked = Object.fromEntries(
    scalarKeywords.filter((k) => schema[k] !== undefined).map((k) => [k, schema[k]]),
  );
  return /** @type {(value: unknown) => boolean} */ (ajv.compile(picked));
}

/**
 * The branches of a union, unions inside unions included; a schema that is none is its own only branch.
 *
 * @param {Context} ctx @param {any} schema @param {Location} at @param {number} [depth] @returns {any[]}
 */
export function branches(ctx, schema, at, depth = 0) {
  const { node, location } = follow(ctx, schema, at);
  if (!isObject(node) || depth > 10) return [];
  const lists = ["anyOf", "oneOf"].filter((keyword) => Array.isArray(node[keyword]));
  if (lists.length === 0) return [node];
  return lists.flatMap((keyword) =>
    node[keyword].flatMap((/** @type {any} */ child, /** @type {number} */ index) =>
      branches(ctx, child, location.child([keyword, index]), depth + 1),
    ),
  );
}

/** @param {any} branch */
export const isInteger = (branch) =>
  typesOf(branch).includes("integer") || (valuesOf(branch) ?? []).some((value) => Number.isInteger(value));

/** @param {any} branch */
export const isNumber = (branch) =>
  isInteger(branch) ||
  typesOf(branch).includes("number") ||
  (valuesOf(branch) ?? []).some((v) => typeof v === "number");

/** @param {any} branch */
export const isBoolean = (branch) =>
  valuesOf(branch)?.some((value) => typeof value === "boolean") ?? typesOf(branch).includes("boolean");

/** @param {any} branch */
export const isText = (branch) =>
  valuesOf(branch)?.some((value) => typeof value === "string") ?? typesOf(branch).includes("string");

/**
 * A branch that takes numbers written as text, and no words: `^[1-4]$` does, the pattern of an opaque id does not.
 *
 * @param {any} branch
 */
export function isNumericText(branch) {
  const texts = valuesOf(branch)?.filter((value) => typeof value === "string");
  if (texts)
    return texts.length > 0 && texts.every((text) => /^[+-]?\d+$/.test(/** @type {string} */ (text)));
  if (!typesOf(branch).includes("string") || typeof branch.pattern !== "string") return false;
  const accept = accepts(branch);
  return !["a", "abc", "yes", "No", "x-y_z"].some((word) => accept(word));
}
