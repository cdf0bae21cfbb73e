import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { resolve } from "../../scripts/generate/document.js";
import { branchesOf, isNumeric } from "./support/branches.js";
import { document, type Json, operation, requestPointer } from "./support/contract.js";
import { findings, validator } from "./support/validator.js";

/** What the provider's table says of a parameter, read from its pages and written down apart from the contract. */
interface Fact {
  /** Whether the operation is no use without it. */
  required?: boolean;
  default?: unknown;
  minimum?: number;
  maximum?: number;
  /** Values that the table names; all of them, where `count` is their number. */
  options?: unknown[];
  count?: number;
  /** Values that the samples and the descriptions use. */
  sent?: unknown[];
}

const table = JSON.parse(readFileSync(new URL("seed-parameters.json", import.meta.url), "utf8")) as Record<
  string,
  Record<string, Fact>
>;
const facts = Object.entries(table).flatMap(([id, members]) =>
  Object.entries(members).map(([member, fact]) => [id, member, fact] as const),
);

const property = (id: string, member: string) => operation(id).request.properties[member] as Json;

/** What ajv says of a value of one member, in a request that is right otherwise. */
function said(id: string, member: string, value: unknown): string[] {
  const found = operation(id);
  return findings(validator().at(requestPointer(found)), { ...found.requests[0]!.value, [member]: value });
}

const having = (...names: (keyof Fact)[]) => facts.filter(([, , fact]) => names.some((name) => name in fact));

const limits = facts.flatMap(([id, member, fact]) =>
  (["minimum", "maximum"] as const).flatMap((limit) => {
    const value = fact[limit];
    return value === undefined ? [] : [[id, member, limit, value] as const];
  }),
);

describe("the parameters of the provider's tables and samples", () => {
  test.each(facts)("%s has %s", (id, member) => {
    expect(property(id, member)).toBeDefined();
  });

  test.each(having("default"))("%s: default of %s", (id, member, fact) => {
    const { node } = resolve(document, property(id, member));
    expect(node).toHaveProperty("default", fact.default);
  });

  test.each(limits)("%s: %s has the %s %d", (id, member, limit, value) => {
    const numeric = branchesOf(document, property(id, member)).filter(
      (branch) => isNumeric(branch) && !branch.enum,
    );
    expect(numeric.map((branch) => branch[limit])).toEqual([value]);
    expect(said(id, member, value)).toEqual([]);
    expect(said(id, member, value + (limit === "minimum" ? -1 : 1))).not.toEqual([]);
  });

  test.each(having("options", "sent"))("%s: values of %s", (id, member, { options = [], sent = [] }) => {
    for (const value of [...options, ...sent]) expect(said(id, member, value), String(value)).toEqual([]);
  });

  test.each(having("count"))("%s: the whole set of %s", (id, member, { count, options }) => {
    const sets = branchesOf(document, property(id, member)).flatMap((branch) =>
      branch.enum ? [branch.enum] : [],
    );
    // null is no value of a table.
    const words = sets.map((set) => [...new Set(set)].filter((value) => value !== null));
    expect(words.map((set) => set.length)).toEqual([count]);
    expect(words[0]).toEqual(expect.arrayContaining(options!));
  });

  test.each(Object.entries(table))("%s: what is required", (id, members) => {
    const required = Object.entries(members).flatMap(([member, fact]) => (fact.required ? [member] : []));
    expect(operation(id).request.required.toSorted()).toEqual(required.toSorted());
  });

  test("the table names more than the examples of the contract do", () => {
    for (const [id, members] of Object.entries(table)) {
      const { requests, request } = operation(id);
      const names = Object.keys(members);
      for (const { name, value } of requests) {
        expect(names, `${id} ${name}`).toEqual(expect.arrayContaining(Object.keys(value)));
      }
      // What the contract takes beyond the table comes from another source, and is not of the seeds.
      const others = Object.keys(request.properties).filter((member) => !names.includes(member));
      for (const member of others) {
        const sources = JSON.stringify(request.properties[member]["x-source"]);
        expect(sources, `${id} ${member}`).not.toContain("seed-");
      }
    }
  });
});
