/**
 * `yes` and `no` without quotes are text to YAML 1.2 and booleans to YAML 1.1, which PyYAML, Ruby and many others
 * read: the same contract would have other enums there. Parsed documents do not show the difference, the text does.
 */
import { isScalar, parseDocument, visit } from "yaml";

const ambiguous = /^(y|yes|n|no|on|off)$/i;

/** @param {readonly any[]} path the nodes above, outermost first @returns {(string | number)[]} */
function keysOf(path, /** @type {any} */ node) {
  /** @type {(string | number)[]} */
  const keys = [];
  for (const [index, above] of path.entries()) {
    const below = path[index + 1] ?? node;
    if (above?.items && !below?.key)
      keys.push(above.items.indexOf(below)); // a sequence
    else if (above?.key !== undefined && "value" in above) keys.push(String(above.key?.value ?? above.key)); // a pair
  }
  return keys;
}

/** @param {string} text @returns {{ word: string, keys: (string | number)[] }[]} */
export function unquoted(text) {
  /** @type {{ word: string, keys: (string | number)[] }[]} */
  const found = [];
  visit(parseDocument(text, { logLevel: "silent" }), {
    Scalar(_key, node, path) {
      if (!isScalar(node) || node.type !== "PLAIN" || !ambiguous.test(node.source ?? "")) return;
      found.push({ word: /** @type {string} */ (node.source), keys: keysOf(path, node) });
    },
  });
  return found;
}

export function YesNoQuoted() {
  /** @type {Map<string, import("../document.mjs").Location>} file -> a place in it */
  const files = new Map();
  return {
    any: {
      enter(/** @type {any} */ _node, /** @type {import("../document.mjs").Context} */ ctx) {
        if (/\.ya?ml$/.test(ctx.location.source.absoluteRef))
          files.set(ctx.location.source.absoluteRef, ctx.location);
      },
    },
    Root: {
      leave(/** @type {any} */ _root, /** @type {import("../document.mjs").Context} */ ctx) {
        for (const { source, constructor } of files.values()) {
          const LocationOf = /** @type {any} */ (constructor);
          for (const { word, keys } of unquoted(source.body)) {
            const start = new LocationOf(source, "#/");
            ctx.report({
              message: `YAML 1.1 reads ${word} as a boolean: write "${word}".`,
              location: keys.length ? start.child(keys) : start,
            });
          }
        }
      },
    },
  };
}
