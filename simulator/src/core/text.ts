// Small tools for texts: durations, likeness, and what may stand in a header or a message.

const units: Record<string, number> = { ms: 1, s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 };

/** Milliseconds of "250ms", "2s", "1.5m", "24h", "1d" or a number of milliseconds. @throws RangeError, naming the text. */
export function duration(value: unknown): number {
  const match = typeof value === "string" ? /^(\d+(?:\.\d+)?)\s*(ms|s|m|h|d)?$/.exec(value.trim()) : null;
  const ms = match ? Number(match[1]) * units[match[2] ?? "ms"]! : value;
  if (typeof ms !== "number" || !(ms >= 0) || ms > 1e13) {
    throw new RangeError(
      `${shown(value)} is not a duration; write 250ms, 2s, 5m, 24h or a number of milliseconds`,
    );
  }
  return ms;
}

/** "2s" or "1s..6s". */
export function durationRange(value: unknown): [number, number] {
  const parts = typeof value === "string" ? value.split("..") : [value];
  const low = duration(parts[0]);
  const high = parts.length > 1 ? duration(parts[1]) : low;
  if (parts.length > 2 || high < low)
    throw new RangeError(`${shown(value)} is not a range of durations, such as 1s..6s`);
  return [low, high];
}

/** A value as a message shows it: JSON, shortened. */
export function shown(value: unknown, most = 60): string {
  let text: string;
  try {
    // A very long text is cut before it is copied.
    text = JSON.stringify(typeof value === "string" ? value.slice(0, most + 1) : value) ?? String(value);
  } catch {
    // Nested deeper than the stack.
    text = Array.isArray(value) ? "a list" : "an object";
  }
  return text.length > most ? `${text.slice(0, most)}…` : text;
}

/** What may stand in a header: printable ASCII, of a bearable length. */
export const headerText = (text: string): string => text.replace(/[^\x20-\x7e]/g, "?").slice(0, 1000);

/** The known name that a misspelt one most likely means, if any is near. */
export function nearest(name: string, known: Iterable<string>): string | undefined {
  if (name.length > 100) return undefined;
  let best: string | undefined;
  // Up to a third of the name may be wrong.
  let least = Math.max(1, Math.floor(name.length / 3)) + 1;
  for (const candidate of known) {
    const steps = distance(name.toLowerCase(), candidate.toLowerCase());
    if (steps < least) [best, least] = [candidate, steps];
  }
  return best;
}

/** Insertions, deletions, replacements and swaps of neighbours from one text to another. */
function distance(a: string, b: string): number {
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let cost = Math.min(above[j]! + 1, row[j - 1]! + 1, above[j - 1]! + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, before[j - 2]! + 1);
      row.push(cost);
    }
    before = above;
    above = row;
  }
  return above[b.length]!;
}

/** 32 bits of a text (FNV-1a over UTF-16 units); the same in every engine. */
export function hash(text: string, start = 0x811c9dc5): number {
  let value = start | 0;
  for (let index = 0; index < text.length; index++)
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  // The last steps of a murmur hash: without them neighbouring texts have neighbouring hashes.
  value ^= value >>> 16;
  value = Math.imul(value, 0x85ebca6b);
  value ^= value >>> 13;
  return (Math.imul(value, 0xc2b2ae35) ^ (value >>> 16)) >>> 0;
}

/** Seeded numbers in 0 to 1 (mulberry32). */
export function random(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) / 4294967296;
  };
}
