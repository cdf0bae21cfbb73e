import { describe, expect, it } from "vitest";
import { Journal } from "../../../simulator/src/host/journal.js";

describe("the journal", () => {
  const filled = (count: number, limit: number) => {
    const journal = new Journal<{ n: number; odd: boolean }>(limit);
    for (let index = 1; index <= count; index++) journal.add({ odd: index % 2 === 1 });
    return journal;
  };
  const numbers = (entries: { n: number }[]) => entries.map(({ n }) => n);

  it("keeps the newest, never more than its limit", () => {
    for (const count of [0, 1, 9, 10, 11, 19, 20, 21, 1005]) {
      const journal = filled(count, 10);
      const kept = Math.min(count, 10);
      expect(journal.size, String(count)).toBe(kept);
      expect(numbers(journal.list({ limit: 100 }))).toEqual(
        Array.from({ length: kept }, (_, index) => count - index),
      );
    }
  });

  it("gives what came after an entry, what fits, and no more than asked for", () => {
    const journal = filled(15, 10);
    expect(numbers(journal.list({ after: 12 }))).toEqual([15, 14, 13]);
    expect(numbers(journal.list({ limit: 2 }))).toEqual([15, 14]);
    expect(numbers(journal.list({ where: ({ odd }) => odd, limit: 3 }))).toEqual([15, 13, 11]);
    expect(journal.list({ limit: 0 })).toEqual([]);
  });

  it("goes on counting after it was cleared", () => {
    const journal = filled(3, 10);
    journal.clear();
    expect(journal.list()).toEqual([]);
    expect(journal.add({ odd: true }).n).toBe(4);
  });
});
