/** A number that may also be written as text has the same range in both forms. */
import { follow, isObject } from "../document.mjs";
import { accepts, isInteger, isNumericText, typesOf, valuesOf } from "../shape.mjs";

/** @param {any} branch */
function boundsOf(branch) {
  const values = valuesOf(branch)?.filter((value) => typeof value === "number");
  if (values) return { low: Math.min(...values), high: Math.max(...values) };
  return {
    low: branch.minimum ?? (branch.exclusiveMinimum === undefined ? -Infinity : branch.exclusiveMinimum + 1),
    high: branch.maximum ?? (branch.exclusiveMaximum === undefined ? Infinity : branch.exclusiveMaximum - 1),
  };
}

/**
 * The integers worth trying: a small range whole, with a margin on both sides; of a large one the edges and the places
 * where the number of digits changes, which is where patterns for ranges go wrong.
 *
 * @param {number} low @param {number} high
 */
function probes(low, high) {
  const numbers = new Set([0, -1, 1]);
  const around = (/** @type {number} */ n, /** @type {number} */ margin) => {
    for (let i = n - margin; i <= n + margin; i++) numbers.add(i);
  };
  for (const edge of [low, high]) if (Number.isFinite(edge)) around(edge, 200);
  if (high - low <= 20_000) for (let n = low; n <= high; n++) numbers.add(n);
  for (let power = 10; power <= 1e15; power *= 10) {
    around(power, 11);
    around(-power, 11);
  }
  if (Number.isFinite(high)) for (const factor of [2, 3, 5, 10, 100]) around(high * factor, 9);
  return [...numbers].filter(Number.isSafeInteger).toSorted((a, b) => Math.abs(a) - Math.abs(b));
}

/** Spellings of an integer that are not its own: the client would read them as the same number. @param {number} n */
const spellings = (n) => [
  `0${n}`,
  `+${n}`,
  `${n}.0`,
  `${n}.5`,
  `${n}e0`,
  ` ${n}`,
  `${n} `,
  `${n}\n`,
  `x${n}`,
  `${n}x`,
];

/** @param {any[]} integers @param {any[]} texts @returns {string | undefined} the first disagreement */
export function disagreement(integers, texts) {
  const asInteger = integers.map(accepts);
  /** @type {((value: unknown) => boolean)[]} */
  let asText;
  try {
    asText = texts.map(accepts);
  } catch (error) {
    return `the pattern is no regular expression (${/** @type {Error} */ (error).message})`;
  }
  const takesInteger = (/** @type {number} */ n) => asInteger.some((accept) => accept(n));
  const takesText = (/** @type {string} */ text) => asText.some((accept) => accept(text));
  const bounds = integers.map(boundsOf);
  const numbers = probes(Math.min(...bounds.map((b) => b.low)), Math.max(...bounds.map((b) => b.high)));
  for (const n of numbers) {
    if (takesInteger(n) === takesText(String(n))) continue;
    return takesInteger(n) ? `${n} is accepted, "${n}" is not` : `"${n}" is accepted, ${n} is not`;
  }
  const accepted = numbers.filter(takesInteger);
  for (const n of [accepted[0], accepted[Math.floor(accepted.length / 2)], accepted.at(-1)]) {
    if (n === undefined) continue;
    const wrong = spellings(n).find(takesText);
    if (wrong !== undefined)
      return `${JSON.stringify(wrong)} is accepted, though it is no plain spelling of an integer`;
  }
  return takesText("") ? `"" is accepted` : undefined;
}

export function NumericStringUnion() {
  return {
    Schema: {
      enter(/** @type {any} */ schema, /** @type {import("../document.mjs").Context} */ ctx) {
        const lists = ["anyOf", "oneOf"].filter((keyword) => Array.isArray(schema?.[keyword]));
        const union = lists.flatMap((keyword) =>
          schema[keyword].map(
            (/** @type {any} */ child, /** @type {number} */ index) =>
              follow(ctx, child, ctx.location.child([keyword, index])).node,
          ),
        );
        // `type: [integer, string]` is a union too: its bounds hold for the number, its pattern for the text.
        const all = lists.length > 0 ? union : typesOf(schema).length > 1 ? [schema] : [];
        const integers = all.filter((branch) => isObject(branch) && isInteger(branch));
        const texts = all.filter((branch) => {
          try {
            return isObject(branch) && isNumericText(branch);
          } catch {
            return true; // a broken pattern: let the comparison say so
          }
        });
        if (integers.length === 0 || texts.length === 0) return;
        const problem = disagreement(integers, texts);
        if (problem)
          ctx.report({ message: `The integer and its text form do not have the same range: ${problem}.` });
      },
    },
  };
}
