// Ids that say what a process that never saw the job has to know of it, in the 53 bits that every JSON reader keeps:
//
//   end 23 | outcome 2 | samples 2 | size 4 | family 3 | count 12 | check 7
//
// `end` is the time at which the job ends, in tenths of a second modulo 9.7 days; which of its values is meant is told by the clock.
// `family` is the operation that looks the job up. `check` is a CRC-7, so that no id with one or two wrong bits is taken for another.

export const outcomes = ["success", "failed", "error", "stuck"] as const;
export type Outcome = (typeof outcomes)[number];

/** The pictures that an id can tell apart; an id means the nearest. */
const sizes: readonly (readonly [width: number, height: number])[] = [
  [512, 512],
  [256, 256],
  [768, 768],
  [1024, 1024],
  [768, 512],
  [512, 768],
  [1024, 768],
  [768, 1024],
  [640, 960],
  [960, 640],
  [1024, 512],
  [512, 1024],
  [640, 480],
  [480, 640],
  [1024, 576],
  [576, 1024],
];

/** Milliseconds in which ends are counted; a job's end is rounded to them so that id and memory say the same. */
export const tick = 100;
const span = 2 ** 23;
const low = 2 ** 30;
const counts = 4096;
const day = 86_400_000;
/** A job may end this long after it was made, and be known this long after its end. */
const furthest = 4 * day;
/** The longest that a job may run: with what waits before it, it stays below `furthest`. */
export const longest = 3 * day;

export interface IdFacts {
  /** Simulated milliseconds. */
  ends: number;
  outcome: Outcome;
  samples: number;
  width: number;
  height: number;
  /** 0 to 7. */
  family: number;
}

export function encodeId(facts: IdFacts, count: number): number {
  const end = Math.round(facts.ends / tick) % span;
  const rest =
    (outcomes.indexOf(facts.outcome) << 21) |
    ((Math.min(4, Math.max(1, facts.samples)) - 1) << 19) |
    (sizeIndex(facts.width, facts.height) << 15) |
    ((facts.family & 7) << 12) |
    (count & (counts - 1));
  return end * low + rest * 128 + check(end, rest);
}

/** Tenths of a second that are remembered: twice as many as a default simulator remembers jobs. */
const mostPlaces = 20_000;

/**
 * Gives the counts of ids, each once for a tenth of a second. Several processes that count had better not begin with the same, so
 * each begins with a number of its own.
 */
export class Counts {
  readonly #start: number;
  /** How many are given, by tenth of a second. */
  readonly #given = new Map<number, number>();
  /** From a tenth of a second that is full to one that may not be. */
  readonly #later = new Map<number, number>();

  constructor(start: number) {
    this.#start = start;
  }

  /** A count for a job that ends then, or as soon after as there is one. */
  take(ends: number): { ends: number; count: number } {
    let place = Math.round(ends / tick);
    const first = place;
    for (let next = this.#later.get(place); next !== undefined; next = this.#later.get(place)) place = next;
    if (place !== first) this.#later.set(first, place);
    const given = this.#given.get(place) ?? 0;
    if (given === counts - 1) this.#later.set(place, place + 1);
    // Long past ones first, for a map keeps the order in which its entries came.
    if (given === 0 && this.#given.size > mostPlaces) this.#forget();
    this.#given.set(place, given + 1);
    return { ends: place * tick, count: (this.#start + given) % counts };
  }

  #forget(): void {
    let left = mostPlaces / 2;
    for (const place of this.#given.keys()) {
      if (left-- === 0) break;
      this.#given.delete(place);
      this.#later.delete(place);
    }
  }
}

/**
 * What an id says; undefined for one that no simulator gave, or gave long ago.
 * @param keep Milliseconds for which a job is known after its end.
 */
export function decodeId(id: number, now: number, keep: number): IdFacts | undefined {
  if (!Number.isSafeInteger(id) || id <= 0) return undefined;
  const end = Math.floor(id / low);
  const rest = Math.floor((id % low) / 128);
  if (check(end, rest) !== id % 128) return undefined;
  const present = Math.floor(now / tick);
  // Of all times with this remainder, the one nearest to now.
  let ticks = present - (present % span) + end;
  if (ticks - present > span / 2) ticks -= span;
  else if (present - ticks > span / 2) ticks += span;
  const ends = ticks * tick;
  if (ends + Math.min(keep, furthest) < now || ends - now > furthest) return undefined;
  const [width, height] = sizes[(rest >>> 15) & 15]!;
  return {
    ends,
    outcome: outcomes[(rest >>> 21) & 3]!,
    samples: ((rest >>> 19) & 3) + 1,
    width,
    height,
    family: (rest >>> 12) & 7,
  };
}

function sizeIndex(width: number, height: number): number {
  let best = 0;
  let least = Infinity;
  for (let index = 0; index < sizes.length; index++) {
    const [w, h] = sizes[index]!;
    const off = Math.abs(w - width) + Math.abs(h - height);
    if (off === 0) return index;
    if (off < least) [best, least] = [index, off];
  }
  return best;
}

/** CRC-7 (polynomial 0x09), in the upper bits of a byte. */
const crc = Uint8Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 128 ? (value << 1) ^ 0x12 : value << 1;
  return value;
});

function check(end: number, rest: number): number {
  // Not 0 at the start: an id of zeros is not one.
  let value = crc[0xa4 ^ (end >>> 16)]!;
  value = crc[value ^ ((end >>> 8) & 255)]!;
  value = crc[value ^ (end & 255)]!;
  value = crc[value ^ (rest >>> 16)]!;
  value = crc[value ^ ((rest >>> 8) & 255)]!;
  return crc[value ^ (rest & 255)]! >> 1;
}
