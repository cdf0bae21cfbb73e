/** Every operation and every property says what it is and which document says so. */
import { deliveries, follow, idOf, isObject, operations, stated } from "../document.mjs";
import { isText, readLedger, sourceIds, sourceProblem } from "../ledger.mjs";

/** Inside `not` and `if` properties are named to test for them; they are defined elsewhere. */
const isTest = (/** @type {string} */ pointer) => /(?<!\/properties)\/(not|if)(\/|$)/.test(pointer);

export function PropertySource() {
  /** @type {Map<string, import("../document.mjs").Property>} */
  const found = new Map();
  return {
    Schema: {
      enter(/** @type {any} */ schema, /** @type {import("../document.mjs").Context} */ ctx) {
        if (!isObject(schema?.properties) || isTest(ctx.location.pointer)) return;
        for (const [name, raw] of Object.entries(schema.properties)) {
          const rawLocation = ctx.location.child(["properties", name]);
          found.set(idOf(rawLocation), { name, raw, rawLocation, ...follow(ctx, raw, rawLocation) });
        }
      },
    },
    Root: {
      leave(/** @type {any} */ root, /** @type {import("../document.mjs").Context} */ ctx) {
        const ledger = readLedger(ctx, "sources.yaml");
        if (ledger.problem) ctx.report({ message: ledger.problem });
        const seen = new Set();
        for (const [index, entry] of ledger.entries.entries()) {
          for (const member of ["id", "title", "address", "date"]) {
            if (isText(entry?.[member])) continue;
            ctx.report({
              message: `Source ${entry?.id ?? index} has no ${member}.`,
              location: ledger.at([index]),
            });
          }
          if (seen.has(entry?.id))
            ctx.report({ message: `Source ${entry.id} is listed twice.`, location: ledger.at([index]) });
          seen.add(entry?.id);
        }
        const known = sourceIds(ctx);
        for (const { name, raw, node, rawLocation: location } of found.values()) {
          const problem = sourceProblem(stated(raw, node, "x-source"), known);
          if (problem) ctx.report({ message: `Property ${name} ${problem}.`, location });
          if (!isText(stated(raw, node, "description"))) {
            ctx.report({ message: `Property ${name} has no description.`, location });
          }
        }
        for (const { id, node, location } of [...operations(ctx, root), ...deliveries(ctx, root)]) {
          const problem = sourceProblem(node["x-source"], known);
          if (problem) ctx.report({ message: `Operation ${id} ${problem}.`, location });
        }
      },
    },
  };
}
