// Numbers that are the same in every engine: integers, and where a quotient has a fraction only + - * / and rounding, which IEEE 754
// fixes to the last bit. No Math.random, and no function whose last digit an engine may choose.

/** A 32-bit hash of a text (FNV-1a over UTF-16 units, then mixed until every bit depends on every other). */
export function hashText(text: string, salt = 0): number {
  let hash = 0x811c9dc5 ^ salt;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return scramble(hash);
}

/** A 32-bit hash of an integer of up to 53 bits; both halves count. */
export function hashInteger(value: number, salt = 0): number {
  const whole = Number.isFinite(value) ? Math.floor(Math.abs(value)) : 0;
  const high = Math.floor(whole / 4294967296) >>> 0;
  return scramble(scramble((whole >>> 0) ^ salt) ^ Math.imul(high + (value < 0 ? 7 : 0), 0x9e3779b1));
}

/** The final steps of MurmurHash3. */
export function scramble(value: number): number {
  let hash = value | 0;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** A sequence of integers (a Weyl sequence, scrambled). */
export class Random {
  private state: number;

  constructor(seed: number) {
    this.state = seed >>> 0;
  }

  next(): number {
    this.state = (this.state + 0x9e3779b9) >>> 0;
    return scramble(this.state);
  }

  /** 0 .. limit - 1 */
  below(limit: number): number {
    return limit <= 1 ? 0 : this.next() % limit;
  }

  /** low .. high, both included */
  range(low: number, high: number): number {
    return low + this.below(high - low + 1);
  }

  /** True in `percent` of 100 cases. */
  chance(percent: number): boolean {
    return this.below(100) < percent;
  }

  pick<T>(list: readonly T[]): T {
    const item = list[this.below(list.length)];
    if (item === undefined) throw new RangeError("Nothing to pick from");
    return item;
  }
}

/** 16384 * sin, for a quarter turn in 64 steps. */
const QUARTER = [
  0, 402, 804, 1205, 1606, 2006, 2404, 2801, 3196, 3590, 3981, 4370, 4756, 5139, 5520, 5897, 6270, 6639, 7005,
  7366, 7723, 8076, 8423, 8765, 9102, 9434, 9760, 10080, 10394, 10702, 11003, 11297, 11585, 11866, 12140,
  12406, 12665, 12916, 13160, 13395, 13623, 13842, 14053, 14256, 14449, 14635, 14811, 14978, 15137, 15286,
  15426, 15557, 15679, 15791, 15893, 15986, 16069, 16143, 16207, 16261, 16305, 16340, 16364, 16379, 16384,
];

/** 16384 * sin; a full turn has 256 steps. */
export function sin(turn: number): number {
  const step = turn & 255;
  const within = step & 63;
  const value = QUARTER[step & 64 ? 64 - within : within] ?? 0;
  return step & 128 ? -value : value;
}

/** 16384 * cos; a full turn has 256 steps. */
export function cos(turn: number): number {
  return sin(turn + 64);
}

/** The whole part of the square root of an integer below 2^53. */
export function squareRoot(value: number): number {
  if (value < 2) return value < 0 ? 0 : value;
  let low = 1;
  while (low * low <= value) low *= 2;
  let root = low;
  for (;;) {
    const next = Math.floor((root + Math.floor(value / root)) / 2);
    if (next >= root) return root;
    root = next;
  }
}

/** Smooth noise over a line, 0..1023: a random height at every `step`, eased between. `period` (in steps) makes it repeat. */
export function noise(x: number, step: number, seed: number, period = 0): number {
  const cell = Math.floor(x / step);
  const within = Math.floor(((x - cell * step) * 1024) / step);
  const eased = (within * within * (3072 - 2 * within)) >>> 20;
  const at = (index: number): number =>
    scramble((period > 0 ? ((index % period) + period) % period : index) ^ seed) & 1023;
  const left = at(cell);
  return left + (((at(cell + 1) - left) * eased) >> 10);
}
