/** The ledger of discrepancies and the document name the same ids, and each entry says who claims what. */
import { isText, readLedger, sourceIds } from "../ledger.mjs";

/** @param {any} entry @param {Set<string>} known @returns {string[]} */
function entryProblems(entry, known) {
  const problems = ["title", "accept"]
    .filter((member) => !isText(entry[member]))
    .map((member) => `has no ${member}`);
  if (!Array.isArray(entry.says) || entry.says.length === 0)
    return [...problems, "does not say who says what"];
  for (const [index, claim] of entry.says.entries()) {
    if (!isText(claim?.what)) problems.push(`has no "what" in says[${index}]`);
    // Here a source may be an id alone: what it says is in the text beside it.
    const id = typeof claim?.source === "string" ? claim.source.split(": ")[0] : undefined;
    if (!known.has(id))
      problems.push(`names a source in says[${index}] that sources.yaml does not list: ${id ?? "none"}`);
  }
  return problems;
}

export function DiscrepancyExists() {
  /** @type {Map<string, import("../document.mjs").Location>} id -> first use */
  const used = new Map();
  const note = (/** @type {any} */ holder, /** @type {import("../document.mjs").Location} */ location) => {
    for (const id of [holder?.["x-discrepancy"] ?? []].flat()) if (!used.has(id)) used.set(id, location);
  };
  return {
    any: {
      enter: (/** @type {any} */ node, /** @type {import("../document.mjs").Context} */ ctx) =>
        note(node, ctx.location),
    },
    // What stands beside a reference: the walker enters a shared target only once, but each reference to it.
    ref: {
      enter: (/** @type {any} */ node, /** @type {import("../document.mjs").Context} */ ctx) =>
        note(node, ctx.location),
    },
    Root: {
      leave(/** @type {any} */ _root, /** @type {import("../document.mjs").Context} */ ctx) {
        const ledger = readLedger(ctx, "discrepancies.yaml");
        if (ledger.problem) ctx.report({ message: ledger.problem });
        const known = sourceIds(ctx);
        const ids = new Set();
        for (const [index, entry] of ledger.entries.entries()) {
          const location = ledger.at([index]);
          if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(entry?.id ?? "")) {
            ctx.report({
              message: `Entry ${index} of discrepancies.yaml has no id in kebab-case.`,
              location,
            });
            continue;
          }
          if (ids.has(entry.id))
            ctx.report({ message: `Discrepancy ${entry.id} is in the ledger twice.`, location });
          ids.add(entry.id);
          for (const problem of entryProblems(entry, known))
            ctx.report({ message: `Discrepancy ${entry.id} ${problem}.`, location });
          if (!used.has(entry.id))
            ctx.report({ message: `Discrepancy ${entry.id} is used nowhere in the document.`, location });
        }
        for (const [id, location] of used) {
          if (!ids.has(id))
            ctx.report({ message: `Discrepancy ${id} is not in discrepancies.yaml.`, location });
        }
      },
    },
  };
}
