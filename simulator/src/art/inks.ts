// The colours of one picture. A palette PNG holds 256 of them; every shade, edge and glaze of the painting is an entry here,
// made when it is first asked for, and the nearest one there is once the table is full.

/** 0xRRGGBB */
export type Colour = number;

/** Neighbouring entries, from dark to light or from one colour to another. */
export interface Ramp {
  readonly base: number;
  readonly size: number;
}

const LEVELS = 8;

/** Tables of mixtures that no picture uses at the moment: they are large, and many pictures follow each other. */
const spare: Uint16Array[] = [];

export class Inks {
  readonly red = new Uint8Array(256);
  readonly green = new Uint8Array(256);
  readonly blue = new Uint8Array(256);
  /** Which object a colour belongs to: the outlines of some styles run where this changes. */
  readonly group = new Uint8Array(256);
  count = 0;
  private groups = 0;
  /** Things of one colour share their shades. */
  private readonly ramps = new Map<string, Ramp>();
  private mixed: (Uint16Array | undefined)[] = [];
  private readonly cells = new Uint16Array(32768);

  /** How many entries may be made by now; raised step by step, so that what is drawn last finds room. */
  limit: number;
  /** How many of these mixtures must leave to the colours of things yet to be drawn. */
  reserve = 0;

  constructor(limit: number) {
    this.limit = limit;
  }

  /** One colour of an object of its own. */
  ink(colour: Colour): number {
    return this.ramp([colour], 1).base;
  }

  /** `size` shades through the given stops. With the table full, an existing colour stands for all. */
  ramp(stops: readonly Colour[], size: number): Ramp {
    const name = `${stops.join()}/${size}`;
    const known = this.ramps.get(name);
    if (known) return known;
    const ramp = this.makeRamp(stops, size);
    this.ramps.set(name, ramp);
    return ramp;
  }

  private makeRamp(stops: readonly Colour[], wanted: number): Ramp {
    this.groups = (this.groups + 1) & 255;
    const first = stops[0] ?? 0;
    // With little room left, fewer shades.
    const size = Math.min(wanted, this.limit - this.count);
    if (size <= 0) {
      const middle = stops[stops.length >> 1] ?? first;
      return { base: this.nearest(middle >> 16, (middle >> 8) & 255, middle & 255), size: 1 };
    }
    const base = this.count;
    for (let i = 0; i < size; i++) {
      const at = size === 1 ? 0 : Math.floor((i * (stops.length - 1) * 256) / (size - 1));
      const low = stops[at >> 8] ?? first;
      const high = stops[(at >> 8) + 1] ?? low;
      this.add(blendColours(low, high, at & 255), this.groups);
    }
    return { base, size };
  }

  /** `level` eighths of `over` on `under`. */
  mix(under: number, over: number, level: number): number {
    if (level <= 0 || under === over) return under;
    if (level >= LEVELS) return over;
    const table = this.mixtures(level);
    const key = (under << 8) | over;
    const known = table[key] ?? 0;
    if (known) return known - 1;
    const index = this.blend(under, over, level);
    table[key] = index + 1;
    return index;
  }

  /** What is known of mixtures at a level, for loops over many pixels: at (under << 8) | over the entry + 1, or 0. */
  mixtures(level: number): Uint16Array {
    return (this.mixed[level] ??= spare.pop()?.fill(0) ?? new Uint16Array(65536));
  }

  private blend(under: number, over: number, level: number): number {
    const part = (a: Uint8Array): number =>
      ((a[under] ?? 0) * (LEVELS - level) + (a[over] ?? 0) * level + 4) >> 3;
    const red = part(this.red);
    const green = part(this.green);
    const blue = part(this.blue);
    // A thin glaze leaves a thing what it is; anything more, and it counts as covered.
    const group = this.group[level > 1 ? over : under] ?? 0;
    // Mixtures that differ by a few steps only are one.
    const cell = ((red >> 3) << 10) | ((green >> 3) << 5) | (blue >> 3);
    const like = (this.cells[cell] ?? 0) - 1;
    if (like >= 0 && this.group[like] === group) return like;
    let index = this.nearest(red, green, blue);
    const far = this.distance(index, red, green, blue);
    // The emptier the table, the finer the shades that it takes.
    const tolerance = this.count < 150 ? 60 : this.count < 200 ? 160 : 320;
    if (far > tolerance && this.count < this.limit - this.reserve) {
      index = this.count;
      this.add((red << 16) | (green << 8) | blue, group);
    }
    this.cells[cell] = index + 1;
    return index;
  }

  nearest(red: number, green: number, blue: number): number {
    const { red: reds, green: greens, blue: blues, count } = this;
    let best = 0;
    let least = 1 << 30;
    for (let i = 0; i < count; i++) {
      const dr = (reds[i] ?? 0) - red;
      const dg = (greens[i] ?? 0) - green;
      const db = (blues[i] ?? 0) - blue;
      const distance = 3 * dr * dr + 4 * dg * dg + 2 * db * db;
      if (distance < least) {
        least = distance;
        best = i;
      }
    }
    return best;
  }

  colour(index: number): Colour {
    return ((this.red[index] ?? 0) << 16) | ((this.green[index] ?? 0) << 8) | (this.blue[index] ?? 0);
  }

  /** 0..255 */
  brightness(index: number): number {
    return brightness(this.colour(index));
  }

  /** How far apart two entries look: squares of steps, green counting most. */
  gap(a: number, b: number): number {
    return this.distance(a, this.red[b] ?? 0, this.green[b] ?? 0, this.blue[b] ?? 0);
  }

  /** Changes every colour, as a style or a filter before the lens does. */
  recolour(change: (colour: Colour, index: number) => Colour): void {
    for (let i = 0; i < this.count; i++) this.set(i, change(this.colour(i), i));
    this.release();
  }

  /** Gives back the memory of the mixtures; they would be worked out anew. */
  release(): void {
    for (const table of this.mixed) if (table && spare.length < 8) spare.push(table);
    this.mixed = [];
    this.cells.fill(0);
  }

  triples(): Uint8Array {
    const size = Math.max(2, this.count);
    const palette = new Uint8Array(size * 3);
    for (let i = 0; i < size; i++)
      palette.set([this.red[i] ?? 0, this.green[i] ?? 0, this.blue[i] ?? 0], i * 3);
    return palette;
  }

  private distance(index: number, red: number, green: number, blue: number): number {
    const dr = (this.red[index] ?? 0) - red;
    const dg = (this.green[index] ?? 0) - green;
    const db = (this.blue[index] ?? 0) - blue;
    return 3 * dr * dr + 4 * dg * dg + 2 * db * db;
  }

  private add(colour: Colour, group: number): void {
    this.set(this.count, colour);
    this.group[this.count++] = group;
  }

  private set(index: number, colour: Colour): void {
    this.red[index] = colour >> 16;
    this.green[index] = colour >> 8;
    this.blue[index] = colour;
  }
}

/** The n-th shade of a ramp, or its last where the table had no room for as many. */
export function tone(ramp: Ramp, n: number): number {
  return ramp.base + Math.max(0, Math.min(ramp.size - 1, n));
}

/** `part` of 256 from one colour towards another. */
export function blendColours(from: Colour, to: Colour, part: number): Colour {
  const channel = (shift: number): number => {
    const a = (from >> shift) & 255;
    return a + (((((to >> shift) & 255) - a) * part + 128) >> 8);
  };
  return (channel(16) << 16) | (channel(8) << 8) | channel(0);
}

/** 0..255 */
export function brightness(colour: Colour): number {
  return (77 * (colour >> 16) + 150 * ((colour >> 8) & 255) + 29 * (colour & 255)) >> 8;
}
