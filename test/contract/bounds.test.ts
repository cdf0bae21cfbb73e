import { afterAll, beforeAll, expect, test } from "vitest";
import { resolve } from "../../scripts/generate/document.js";
import { document, type Json, operations } from "./support/contract.js";
import { each, names, problems, referee, type Referee } from "./support/prism.js";
import { type Kind, kinds, type Probe, probesOf } from "./support/probes.js";

let prism: Referee;
beforeAll(async () => {
  prism = await referee();
});
afterAll(() => prism.close());

const count = (probes: readonly Probe[], kind: Kind) => probes.filter((probe) => probe.kind === kind).length;

/** Counts what a schema states, by a plain walk through all that it refers to, to compare with what was derived from it. */
function stated(schema: Json): { bounds: number; values: number; words: number; required: number } {
  const total = { bounds: 0, values: 0, words: 0, required: (schema.required ?? []).length };
  const walk = (node: unknown): void => {
    if (typeof node !== "object" || node === null) return;
    if (Array.isArray(node)) return node.forEach(walk);
    const { node: target } = resolve(document, node as Json);
    if (typeof target.minimum === "number") total.bounds += 1;
    if (typeof target.maximum === "number") total.bounds += 1;
    total.values += target.enum?.length ?? 0;
    total.words += target.enum?.filter((value: unknown) => typeof value === "string").length ?? 0;
    walk(target.anyOf ?? target.oneOf);
  };
  Object.values<Json>(schema.properties).forEach(walk);
  return total;
}

test.each(operations.map((operation) => [operation.id, operation] as const))(
  "%s: what is in the schema passes, what is not is refused by name",
  { timeout: 30_000 },
  async (_id, operation) => {
    const probes = probesOf(operation);
    const wrong: string[] = [];
    await each(probes, async (probe) => {
      const { kind, accepted, location, path, body } = probe;
      const found = problems(await prism.post(path, JSON.stringify(body)));
      const member = location.slice(1).join(".");
      const value = location[0] === "body" && member ? (body as Json)[member] : path;
      const say = (text: string) =>
        wrong.push(`${kind}, ${location.join(".")} = ${JSON.stringify(value)}: ${text}`);
      if (accepted && found.length > 0) say(found.map(({ message }) => message).join("; "));
      if (!accepted && found.length === 0) say("was accepted");
      const elsewhere = found.filter((problem) => !names(problem, location));
      if (!accepted && elsewhere.length > 0) say(`names another place: ${JSON.stringify(elsewhere)}`);
    });
    expect(wrong).toEqual([]);

    const { bounds, values, words, required } = stated(operation.request);
    expect(count(probes, "limit")).toBe(bounds);
    expect(count(probes, "enum")).toBe(values);
    expect(count(probes, "required")).toBe(required);
    expect(probes.filter(({ accepted }) => accepted).length).toBeGreaterThan(0);
    for (const kind of ["null", "type", "required"] as const)
      expect(count(probes, kind), kind).toBeGreaterThan(0);
    // Four near misses a word, of which a few are other words of the same set.
    expect(count(probes, "near miss")).toBeGreaterThanOrEqual(words * 3);
    expect(count(probes, "beyond")).toBeGreaterThanOrEqual(bounds);
  },
);

test("every kind of probe is derived from some operation", () => {
  const probes = operations.flatMap(probesOf);
  const table = Object.fromEntries(kinds.map((kind) => [kind, count(probes, kind)]));
  const refused = probes.filter(({ accepted }) => !accepted).length;
  console.log(
    `${probes.length} requests derived from the schemas, ${refused} to be refused: ${JSON.stringify(table)}`,
  );
  for (const kind of kinds) expect(table[kind], kind).toBeGreaterThan(0);
});
