// The TypeScript client against a running simulator, over real HTTP, with nothing between them.
import { describe, expect, test } from "vitest";
import { cases } from "./cases/index.js";
import { operations } from "./support/calls.js";
import { runCase } from "./support/world.js";

describe("end to end", () => {
  test.each(cases.map((one) => [one.name, one] as const))("%s", async (_name, one) => {
    expect((await runCase(one)).complaints).toEqual([]);
  });

  test("every operation of the contract has a case of its own, and no two cases share a name", () => {
    const names = cases.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const { id } of operations)
      expect(
        names.some((name) => name.startsWith(`${id}: `)),
        id,
      ).toBe(true);
  });
});
