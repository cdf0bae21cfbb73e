import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Counts, decodeId, encodeId, outcomes, tick } from "../../../simulator/src/core/ids.js";
import { decodeTicket, encodeTicket, type Ticket } from "../../../simulator/src/core/token.js";

const now = 1_800_000_000_000;
const day = 86_400_000;
const sizes = [
  [512, 512],
  [640, 960],
  [1024, 576],
];
const facts = fc.record({
  ends: fc.integer({ min: (now - day) / tick, max: (now + 3 * day) / tick }).map((ticks) => ticks * tick),
  outcome: fc.constantFrom(...outcomes),
  samples: fc.integer({ min: 1, max: 4 }),
  size: fc.constantFrom(...sizes),
  family: fc.integer({ min: 0, max: 7 }),
});
const count = fc.integer({ min: 0, max: 4095 });

describe("ids", () => {
  it("say what was put into them, in a number that JSON carries exactly", () => {
    fc.assert(
      fc.property(facts, count, ({ size, ...rest }, count) => {
        const given = { ...rest, width: size[0]!, height: size[1]! };
        const id = encodeId(given, count);
        expect(Number.isSafeInteger(id) && id > 0).toBe(true);
        expect(JSON.parse(JSON.stringify(id))).toBe(id);
        expect(decodeId(id, now, day)).toEqual(given);
      }),
      { numRuns: 2000 },
    );
  });

  it("are not taken for another when one or two bits are wrong", () => {
    fc.assert(
      fc.property(
        facts,
        count,
        fc.uniqueArray(fc.integer({ min: 0, max: 52 }), { minLength: 1, maxLength: 2 }),
        (given, count, bits) => {
          const id = encodeId({ ...given, width: 512, height: 512 }, count);
          const forged = bits.reduce((value, bit) => value ^ (1n << BigInt(bit)), BigInt(id));
          expect(decodeId(Number(forged), now, day)).toBeUndefined();
        },
      ),
      { numRuns: 2000 },
    );
  });

  it("that nobody gave are refused, all but one in hundreds", () => {
    let taken = 0;
    fc.assert(
      fc.property(fc.maxSafeInteger(), (id) => {
        if (decodeId(id, now, day)) taken++;
      }),
      { numRuns: 20_000, seed: 7 },
    );
    expect(taken).toBeLessThan(150);
    for (const id of [0, -1, 1, 302456, 1.5, NaN, Infinity, 2 ** 53])
      expect(decodeId(id, now, day)).toBeUndefined();
  });

  it("are forgotten a day after the job's end", () => {
    const id = encodeId({ ends: now, outcome: "success", samples: 1, width: 512, height: 512, family: 0 }, 1);
    expect(decodeId(id, now + day, day)).toBeDefined();
    expect(decodeId(id, now + day + tick, day)).toBeUndefined();
  });

  it("mean the nearest of the sizes that they can tell apart", () => {
    const id = encodeId({ ends: now, outcome: "success", samples: 9, width: 770, height: 500, family: 0 }, 1);
    expect(decodeId(id, now, day)).toMatchObject({ width: 768, height: 512, samples: 4 });
  });

  it("are given once: when a tenth of a second has no more, the job ends in the next", () => {
    const counts = new Counts(4000);
    const seen = new Set<string>();
    for (let index = 0; index < 10_000; index++) {
      const { ends, count } = counts.take(now);
      seen.add(`${ends}/${count}`);
    }
    expect(seen.size).toBe(10_000);
    expect(counts.take(now).ends).toBe(now + 2 * tick);
    expect(counts.take(now + 10 * tick).ends).toBe(now + 10 * tick);
  });
});

const text = fc.option(fc.string({ unit: "grapheme", maxLength: 40 }), { nil: null });
const ticket: fc.Arbitrary<Ticket> = fc.record({
  kind: fc.constantFrom("generate", "mix"),
  width: fc.integer({ min: 1, max: 2048 }),
  height: fc.integer({ min: 1, max: 2048 }),
  samples: fc.integer({ min: 1, max: 4 }),
  seed: fc.maxSafeInteger(),
  prompt: fc.string({ unit: "grapheme", maxLength: 200 }),
  model: fc.string({ maxLength: 80 }),
  style: text,
  source: text,
  strength: fc.option(
    fc.double({ min: 0, max: 1, noNaN: true }).map((value) => value + 0),
    { nil: null },
  ),
  safety: text,
  panorama: fc.boolean(),
  base64: fc.boolean(),
  temp: fc.boolean(),
  ends: fc.option(fc.nat(), { nil: null }),
  store: text,
});

describe("tickets", () => {
  it("come back as they were, from text that may stand in a path", () => {
    fc.assert(
      fc.property(ticket, (given) => {
        const token = encodeTicket(given);
        expect(token).toMatch(/^[A-Za-z0-9_-]+$/);
        expect(decodeTicket(token)).toEqual(JSON.parse(JSON.stringify(given)));
      }),
      { numRuns: 500 },
    );
  });

  it("are refused when a letter is changed, and nothing that is sent as one throws", () => {
    fc.assert(
      fc.property(ticket, fc.nat(), (given, place) => {
        const token = encodeTicket(given);
        const at = place % token.length;
        const other = token[at] === "A" ? "B" : "A";
        expect(decodeTicket(token.slice(0, at) + other + token.slice(at + 1))).toBeUndefined();
      }),
      { numRuns: 500 },
    );
    fc.assert(fc.property(fc.string({ unit: "binary" }), (token) => decodeTicket(token) === undefined));
  });
});
