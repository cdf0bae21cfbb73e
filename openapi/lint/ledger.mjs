/**
 * The two ledgers beside the contract: sources.yaml says where facts come from, discrepancies.yaml where they disagree.
 *
 * @typedef {import("./document.mjs").Context} Context
 * @typedef {import("./document.mjs").Location} Location
 * @typedef {{ name: string, entries: any[], problem?: string, at(pointer: (string | number)[]): Location }} Ledger
 */
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { parse } from "yaml";
import { isObject } from "./document.mjs";

/**
 * Reads a ledger from the folder of the contract's root document.
 *
 * @param {Context} ctx the context of the root @param {string} name @returns {Ledger}
 */
export function readLedger(ctx, name) {
  const file = join(dirname(ctx.location.source.absoluteRef), name);
  if (!existsSync(file))
    return { name, entries: [], problem: `There is no ${name} beside the contract.`, at: () => ctx.location };
  const text = readFileSync(file, "utf8");
  // The classes are Redocly's own and are not exported: with them a problem shows the ledger's line, not the root's.
  const SourceOf = /** @type {any} */ (ctx.location.source).constructor;
  const LocationOf = /** @type {any} */ (ctx.location).constructor;
  const start = new LocationOf(new SourceOf(file, text), "#/");
  const at = (/** @type {(string | number)[]} */ pointer) => (pointer.length ? start.child(pointer) : start);
  const entries = parse(text);
  if (!Array.isArray(entries)) return { name, entries: [], problem: `${name} is not a list.`, at };
  return { name, entries, at };
}

/** @param {Context} ctx @returns {Set<string>} */
export const sourceIds = (ctx) => new Set(readLedger(ctx, "sources.yaml").entries.map((entry) => entry?.id));

/** @param {unknown} value */
export const isText = (value) => typeof value === "string" && value.trim() !== "";

/**
 * What is wrong with an `x-source`: a "source-id: place" or a list of them.
 *
 * @param {unknown} value @param {Set<string>} known @returns {string | undefined}
 */
export function sourceProblem(value, known) {
  if (value === undefined) return "has no x-source";
  const list = Array.isArray(value) ? value : [value];
  if (list.length === 0) return "has an empty x-source";
  for (const source of list) {
    // A place in quotes is a text; without quotes YAML reads `seed-000: body` as a map.
    if (isObject(source)) return `has an x-source that is a map: put "source-id: place" in quotes`;
    const match = typeof source === "string" ? /^([a-z0-9][a-z0-9-]*): (\S.*)$/s.exec(source) : null;
    if (!match?.[1]) return `has an x-source that is not "source-id: place": ${JSON.stringify(source)}`;
    if (!known.has(match[1])) return `has an x-source that sources.yaml does not list: ${match[1]}`;
  }
  return undefined;
}
