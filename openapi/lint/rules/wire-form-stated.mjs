/** Where a request takes several forms of one value, the contract says which one the clients write. */
import { idOf, mediaTypes, operations, properties, requestBody, responses, stated } from "../document.mjs";
import { accepts, branches, isBoolean, isInteger, isNumber, isNumericText, isText } from "../shape.mjs";

/**
 * @param {import("../document.mjs").Context} ctx @param {import("../document.mjs").Property} property
 */
function formsOf(ctx, property) {
  const all = branches(ctx, property.node, property.location);
  const takes = (/** @type {unknown} */ value) => all.some((branch) => accepts(branch)(value));
  const closed = !takes({}) && !takes([]); // an unconstrained schema has no form to write
  return {
    closed,
    boolean: all.some(isBoolean),
    text: all.some(isText),
    integer: all.some(isInteger),
    number: all.some(isNumber),
    numericText: all.some(isNumericText),
    words: takes("yes") && takes("no"),
  };
}

/** @param {unknown} hint @param {ReturnType<typeof formsOf>} forms @returns {string | undefined} */
function hintProblem(hint, forms) {
  switch (hint) {
    case "boolean":
      return forms.boolean ? undefined : "its schema takes no boolean";
    case "yes-no":
      return forms.words ? undefined : `its schema does not take "yes" and "no"`;
    case "number":
      return forms.number ? undefined : "its schema takes no number";
    case "string":
      return forms.numericText ? undefined : "its schema does not take a number as text";
    default:
      return "the hint is one of string, number, yes-no, boolean";
  }
}

export function WireFormStated() {
  return {
    Root: {
      leave(/** @type {any} */ root, /** @type {import("../document.mjs").Context} */ ctx) {
        const seen = new Set();
        /** @param {import("../document.mjs").Place} owner @param {boolean} written */
        const check = (owner, written) => {
          for (const media of mediaTypes(ctx, owner)) {
            for (const property of properties(ctx, media.node.schema, media.location.child(["schema"]))) {
              const hint = stated(property.raw, property.node, "x-wire");
              const location = property.rawLocation;
              if (seen.has(idOf(location)) || (hint === undefined && !written)) continue;
              seen.add(idOf(location));
              /** @type {ReturnType<typeof formsOf>} */
              let forms;
              try {
                forms = formsOf(ctx, property);
              } catch {
                continue; // a pattern that is no regular expression has its own finding
              }
              if (hint !== undefined) {
                const problem = hintProblem(hint, forms);
                if (problem)
                  ctx.report({
                    message: `Property ${property.name} has x-wire ${hint}, but ${problem}.`,
                    location,
                  });
              } else if (
                forms.closed &&
                ((forms.boolean && forms.text) || (forms.integer && forms.numericText))
              ) {
                const pair =
                  forms.boolean && forms.text ? "booleans and text" : "integers and integers as text";
                ctx.report({
                  message: `Property ${property.name} takes ${pair}: x-wire says which one clients write.`,
                  location,
                });
              }
            }
          }
        };
        // Requests first: a schema that requests and responses share is written by clients too.
        for (const operation of operations(ctx, root)) check(requestBody(ctx, operation), true);
        for (const operation of operations(ctx, root)) {
          for (const response of responses(ctx, operation)) check(response, false);
        }
      },
    },
  };
}
