import type { Json, JsonMap } from "./types.js";

/** Values of the `{{names}}` in a case: given by the driver, or bound by the first value that one is compared with. */
export type Bindings = Map<string, unknown>;

const placeholder = /^\{\{([\w-]+)\}\}$/;

/** Replaces the placeholders that have a value. */
export function fill<T>(value: T, bindings: Bindings): T {
  if (typeof value === "string") {
    return value.replace(/\{\{([\w-]+)\}\}/g, (whole, name: string) =>
      bindings.has(name) ? String(bindings.get(name)) : whole,
    ) as T;
  }
  if (Array.isArray(value)) return value.map((item) => fill(item, bindings)) as T;
  if (!value || typeof value !== "object") return value;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, fill(item, bindings)])) as T;
}

/**
 * The differences between what a case expects and what there is; none is a match. A number is not its string.
 * @param partial Members that the expectation does not name are allowed, at every level but that of lists.
 */
export function differences(
  expected: Json,
  actual: unknown,
  bindings: Bindings,
  partial: boolean,
  at = "",
): string[] {
  const name = typeof expected === "string" && placeholder.exec(expected)?.[1];
  if (name) {
    if (bindings.has(name)) return differences(bindings.get(name) as Json, actual, bindings, partial, at);
    const usable = (typeof actual === "string" && actual !== "") || typeof actual === "number";
    if (usable) bindings.set(name, actual);
    return usable ? [] : [`${at}: expected some text, got ${JSON.stringify(actual)}`];
  }
  if (Array.isArray(expected)) {
    if (!Array.isArray(actual) || actual.length !== expected.length) {
      return [`${at}: expected ${JSON.stringify(expected)}, got ${JSON.stringify(actual)}`];
    }
    return expected.flatMap((item, index) =>
      differences(item, actual[index], bindings, partial, `${at}[${index}]`),
    );
  }
  if (expected && typeof expected === "object") {
    if (!actual || typeof actual !== "object")
      return [`${at}: expected an object, got ${JSON.stringify(actual)}`];
    const given = actual as Record<string, unknown>;
    const unexpected = partial ? [] : Object.keys(given).filter((key) => !Object.hasOwn(expected, key));
    return [
      ...unexpected.map((key) => `${at}.${key}: not expected, got ${JSON.stringify(given[key])}`),
      ...Object.entries(expected as JsonMap).flatMap(([key, item]) =>
        differences(item, given[key], bindings, partial, `${at}.${key}`),
      ),
    ];
  }
  return Object.is(expected, actual)
    ? []
    : [`${at}: expected ${JSON.stringify(expected)}, got ${JSON.stringify(actual)}`];
}
