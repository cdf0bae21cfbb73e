// Names and small pieces of text that several of the emitted files share.
import type { Field } from "../model.js";
import { literal } from "./source.js";

/** The first line of what is made from the contract. */
export const header = "# Made by `npm run generate` from the contract; do not edit.\n";

/** The name of the list of an enumeration's documented values. */
export const constant = (name: string) => `${snakeOf(name).toUpperCase()}_VALUES`;
const snakeOf = (name: string) => name.replace(/([a-z0-9])([A-Z])/g, "$1_$2").toLowerCase();

// Words that cannot be names of arguments.
const keywords = new Set(
  "false none true and as assert async await break class continue def del elif else except finally for from global if import in is lambda nonlocal not or pass raise return try while with yield".split(
    " ",
  ),
);
/** A parameter's name. */
export const pythonName = (field: Field): string => {
  const name = field.words.join("_");
  return keywords.has(name) ? `${name}_` : name;
};

/** `__all__`, in the order that ruff wants. */
export const all = (names: string[]) =>
  `__all__ = [\n${[...names]
    .sort(byCase)
    .map((name) => `    ${literal(name)},\n`)
    .join("")}]\n`;

/** Constants, then classes, then the rest, each by alphabet. */
export function byCase(left: string, right: string): number {
  const rank = (name: string) => (/^[A-Z0-9_]{2,}$/.test(name) ? 0 : /^[A-Z]/.test(name) ? 1 : 2);
  return rank(left) - rank(right) || (left < right ? -1 : left > right ? 1 : 0);
}
