// Filled shapes with smooth edges, on a grid of palette entries. Coordinates are sixteenths of a pixel.
import type { Inks, Ramp } from "./inks.js";
import { arc, hoop } from "./outline.js";
import { squareRoot } from "./random.js";

/** What a shape is filled with: shades of a ramp, chosen by a linear field plus a radial one, dithered between neighbours. */
export interface Paint {
  base: number;
  top: number;
  /** Place on the ramp at pixel (0, 0), and its change per pixel across and down: 4096ths of a shade. */
  at: number;
  dx: number;
  dy: number;
  /** A light: its centre and radius in pixels, and how many 4096ths of a shade it adds at its centre. */
  light?: { x: number; y: number; radius: number; gain: number };
  /** Eighths: 8 covers, less lets what lies below shine through. */
  level: number;
}

// The ordered 4 x 4 pattern: it repeats, and so it compresses.
const BAYER = Int32Array.from(
  [0, 8, 2, 10, 12, 4, 14, 6, 3, 11, 1, 9, 15, 7, 13, 5],
  (step) => step * 256 + 128,
);

export function flat(index: number, level = 8): Paint {
  return { base: index, top: 0, at: 0, dx: 0, dy: 0, level };
}

/** The shades of a ramp from one point (first shade) to another (last), in sixteenths of a pixel. */
export function along(ramp: Ramp, x0: number, y0: number, x1: number, y1: number, level = 8): Paint {
  const vx = (x1 - x0) / 16;
  const vy = (y1 - y0) / 16;
  const length = vx * vx + vy * vy;
  const span = (ramp.size - 1) * 4096;
  if (length === 0) return { base: ramp.base, top: ramp.size - 1, at: 0, dx: 0, dy: 0, level };
  const dx = Math.trunc((span * vx) / length);
  const dy = Math.trunc((span * vy) / length);
  return { base: ramp.base, top: ramp.size - 1, at: -Math.trunc((dx * x0 + dy * y0) / 16), dx, dy, level };
}

/** A ramp as a ball shows it: the last shade where the light falls, the first at `radius` from there. */
export function ball(ramp: Ramp, x: number, y: number, radius: number, level = 8): Paint {
  const gain = (ramp.size - 1) * 4096 + 2048;
  const light = { x: x >> 4, y: y >> 4, radius: Math.max(1, radius >> 4), gain };
  return { base: ramp.base, top: ramp.size - 1, at: 0, dx: 0, dy: 0, light, level };
}

/** Room for the edges of one shape; drawing is synchronous, and so one is enough for all. */
let scratch = edgesFor(512);

function edgesFor(
  size: number,
): Record<"upper" | "lower" | "start" | "run" | "turn" | "order" | "active" | "xs" | "turns", Int32Array> {
  const row = (): Int32Array => new Int32Array(size);
  return {
    upper: row(),
    lower: row(),
    start: row(),
    run: row(),
    turn: row(),
    order: row(),
    active: row(),
    xs: row(),
    turns: row(),
  };
}

function reserve(size: number): void {
  if (size > scratch.upper.length) scratch = edgesFor(size * 2);
}

function crossing(edge: number, line: number): number {
  const { upper, lower, start, run } = scratch;
  const top = upper[edge] ?? 0;
  return (start[edge] ?? 0) + Math.floor(((line - top) * (run[edge] ?? 0)) / ((lower[edge] ?? 0) - top));
}

export class Canvas {
  readonly width: number;
  readonly height: number;
  readonly inks: Inks;
  readonly pixels: Uint8Array;
  private readonly partial: Int32Array;
  private readonly delta: Int32Array;

  constructor(width: number, height: number, inks: Inks) {
    this.width = width;
    this.height = height;
    this.inks = inks;
    this.pixels = new Uint8Array(width * height);
    this.partial = new Int32Array(width + 2);
    this.delta = new Int32Array(width + 2);
  }

  rectangle(x0: number, y0: number, x1: number, y1: number, paint: Paint): void {
    const left = Math.max(0, x0);
    const right = Math.min(this.width << 4, x1);
    if (right <= left) return;
    const last = Math.min(this.height - 1, (y1 - 1) >> 4);
    for (let y = Math.max(0, y0 >> 4); y <= last; y++) {
      const lines = Math.min(16, y1 - (y << 4)) - Math.max(0, y0 - (y << 4));
      for (let i = (lines + 2) >> 2; i > 0; i--) this.cover(left, right);
      if (lines > 1) this.settle(y, left >> 4, (right - 1) >> 4, paint);
    }
  }

  ellipse(x: number, y: number, rx: number, ry: number, paint: Paint): void {
    this.polygon(arc(x, y, rx, ry, 0, 256), paint);
  }

  circle(x: number, y: number, radius: number, paint: Paint): void {
    this.ellipse(x, y, radius, radius, paint);
  }

  /** A hoop, `thick` wide, inside the given radius. */
  ring(x: number, y: number, radius: number, thick: number, paint: Paint): void {
    const inner = radius - thick;
    for (let turn = 0; turn < 256; turn += 32) {
      this.polygon(hoop(x, y, radius, radius, inner, inner, turn, turn + 32), paint);
    }
  }

  /** A line that may change its width, with round ends. */
  stroke(x0: number, y0: number, x1: number, y1: number, from: number, to: number, paint: Paint): void {
    const length = squareRoot((x1 - x0) * (x1 - x0) + (y1 - y0) * (y1 - y0));
    if (length > 0) {
      const nx = (half: number): number => Math.trunc(((y1 - y0) * half) / length / 2);
      const ny = (half: number): number => Math.trunc(((x0 - x1) * half) / length / 2);
      const outline = [x0 + nx(from), y0 + ny(from), x1 + nx(to), y1 + ny(to)];
      outline.push(x1 - nx(to), y1 - ny(to), x0 - nx(from), y0 - ny(from));
      this.polygon(outline, paint);
    }
    // A glaze must not cover its own ends twice.
    if (paint.level === 8 && from > 24) this.circle(x0, y0, from >> 1, paint);
    if (paint.level === 8 && to > 24) this.circle(x1, y1, to >> 1, paint);
  }

  /** Everything from a line of heights (one for each pixel column, sixteenths) down to `bottom` (pixels). */
  below(tops: Int32Array, bottom: number, paint: Paint): void {
    let least = 1 << 30;
    let most = -(1 << 30);
    for (let x = 0; x < this.width; x++) {
      const top = tops[x] ?? 0;
      if (top < least) least = top;
      if (top > most) most = top;
    }
    const end = Math.min(this.height, bottom);
    for (let y = Math.max(0, least >> 4); y < end; y++) {
      if (y << 4 >= most) {
        this.run(y, 0, this.width, paint);
        continue;
      }
      const foot = (y + 1) << 4;
      let start = -1;
      for (let x = 0; x < this.width; x++) {
        const cover = foot - (tops[x] ?? 0);
        if (cover >= 16) {
          if (start < 0) start = x;
        } else {
          if (start >= 0) this.run(y, start, x, paint);
          start = -1;
          if (cover > 1) this.dot(y, x, cover >> 1, paint);
        }
      }
      if (start >= 0) this.run(y, start, this.width, paint);
    }
  }

  /** A closed shape: x, y, x, y, ... (non-zero rule, so that it may cross itself). */
  polygon(points: readonly number[], paint: Paint): void {
    const count = this.gather(points);
    if (count === 0) return;
    const { active, xs, turns, order, upper, lower } = scratch;
    let foot = -(1 << 30);
    for (let i = 0; i < count; i++) if ((lower[i] ?? 0) > foot) foot = lower[i] ?? 0;
    const first = Math.max(0, (upper[order[0] ?? 0] ?? 0) >> 4);
    const last = Math.min(this.height - 1, (foot - 1) >> 4);
    const edge = this.width << 4;
    let live = 0;
    let waiting = 0;
    for (let y = first; y <= last; y++) {
      let kept = 0;
      for (let i = 0; i < live; i++) {
        const e = active[i] ?? 0;
        if ((lower[e] ?? 0) > y << 4) active[kept++] = e;
      }
      live = kept;
      for (; waiting < count && (upper[order[waiting] ?? 0] ?? 0) < (y + 1) << 4; waiting++) {
        active[live++] = order[waiting] ?? 0;
      }
      let left = this.width;
      let right = -1;
      // Four lines through every row of pixels.
      for (let line = (y << 4) + 2; line < (y + 1) << 4; line += 4) {
        let found = 0;
        for (let i = 0; i < live; i++) {
          const e = active[i] ?? 0;
          if (line < (upper[e] ?? 0) || line >= (lower[e] ?? 0)) continue;
          const x = crossing(e, line);
          let place = found++;
          for (; place > 0 && (xs[place - 1] ?? 0) > x; place--) {
            xs[place] = xs[place - 1] ?? 0;
            turns[place] = turns[place - 1] ?? 0;
          }
          xs[place] = x;
          turns[place] = scratch.turn[e] ?? 0;
        }
        let winding = 0;
        for (let i = 0; i + 1 < found; i++) {
          winding += turns[i] ?? 0;
          if (winding === 0) continue;
          const a = Math.max(0, xs[i] ?? 0);
          const b = Math.min(edge, xs[i + 1] ?? 0);
          if (b <= a) continue;
          this.cover(a, b);
          if (a >> 4 < left) left = a >> 4;
          if ((b - 1) >> 4 > right) right = (b - 1) >> 4;
        }
      }
      if (right >= left) this.settle(y, left, right, paint);
    }
  }

  /** Takes down the edges of a shape in order of their upper ends; how many there are. */
  private gather(points: readonly number[]): number {
    reserve(points.length / 2);
    const { upper, lower, start, run, turn, order } = scratch;
    let count = 0;
    let ax = points[points.length - 2] ?? 0;
    let ay = points[points.length - 1] ?? 0;
    for (let i = 0; i + 1 < points.length; i += 2) {
      const bx = points[i] ?? 0;
      const by = points[i + 1] ?? 0;
      const high = Math.min(ay, by);
      if (ay !== by && high < this.height << 4 && Math.max(ay, by) > 0) {
        const down = by > ay;
        upper[count] = high;
        lower[count] = down ? by : ay;
        start[count] = down ? ax : bx;
        run[count] = down ? bx - ax : ax - bx;
        turn[count] = down ? 1 : -1;
        let place = count++;
        for (; place > 0 && (upper[order[place - 1] ?? 0] ?? 0) > high; place--)
          order[place] = order[place - 1] ?? 0;
        order[place] = count - 1;
      }
      ax = bx;
      ay = by;
    }
    return count;
  }

  /** Whole pixels of a row, from x0 up to x1. */
  run(y: number, x0: number, x1: number, paint: Paint): void {
    const { pixels, inks } = this;
    const { base, level, dx, dy, light, top } = paint;
    const row = y * this.width;
    if (top === 0 && level === 8) {
      pixels.fill(base, row + x0, row + x1);
      return;
    }
    const limit = top << 12;
    let value = paint.at + dy * y + dx * x0;
    if (dx === 0 && !light && level === 8) {
      // The same four pixels again and again.
      const here = Math.max(0, Math.min(limit, value));
      for (let i = 0; i < 4 && x0 + i < x1; i++) pixels[row + x0 + i] = base + shade(here, x0 + i, y, top);
      for (let done = 4; done < x1 - x0; done *= 2) {
        pixels.copyWithin(row + x0 + done, row + x0, Math.min(row + x0 + done, row + x1 - done));
      }
      return;
    }
    if (top === 0 && !light) {
      // A glaze mostly lies on long stretches of one colour.
      let under = -1;
      let mixed = 0;
      for (let place = row + x0; place < row + x1; place++) {
        const here = pixels[place] ?? 0;
        if (here !== under) {
          under = here;
          mixed = inks.mix(here, base, level);
        }
        pixels[place] = mixed;
      }
      return;
    }
    const lx = light ? light.x : 0;
    const radius = light ? light.radius * light.radius : 0;
    const gain = light ? light.gain : 0;
    let shift = 0;
    while (radius >> shift > 16383) shift++;
    const inverse = radius ? Math.floor(67108864 / Math.max(1, radius >> shift)) : 0;
    const ly = light ? (y - light.y) * (y - light.y) : 0;
    const pattern = (y & 3) << 2;
    let lit = 0;
    for (let x = x0; x < x1; x++, value += dx) {
      // Light changes slowly: two pixels share it.
      if (radius > 0 && ((x & 1) === 0 || x === x0)) {
        const far = ly + ((x | 1) - lx) * ((x | 1) - lx);
        const near = far < radius ? 1024 - (((far >> shift) * inverse) >> 16) : 0;
        lit = (gain * ((near * near) >> 10)) >> 10;
      }
      const here = value + lit;
      let index = base;
      if (here > 0) {
        const step = (here + (BAYER[pattern | (x & 3)] ?? 0)) >> 12;
        index += step < top ? step : top;
      }
      pixels[row + x] = level === 8 ? index : inks.mix(pixels[row + x] ?? 0, index, level);
    }
  }

  /** One pixel, covered by some eighths. */
  dot(y: number, x: number, eighths: number, paint: Paint): void {
    const level = (eighths * paint.level) >> 3;
    if (level <= 0) return;
    const place = y * this.width + x;
    let index = paint.base;
    if (paint.top > 0) {
      let here = paint.at + paint.dy * y + paint.dx * x;
      const light = paint.light;
      if (light) {
        const far = (y - light.y) * (y - light.y) + (x - light.x) * (x - light.x);
        const near = Math.max(0, 1024 - Math.floor((far * 1024) / (light.radius * light.radius)));
        here += (light.gain * ((near * near) >> 10)) >> 10;
      }
      // Not dithered: an edge of many shades would fill the table.
      index += Math.max(0, Math.min(paint.top, (here + 2048) >> 12));
    }
    this.pixels[place] = this.inks.mix(this.pixels[place] ?? 0, index, level);
  }

  private cover(a: number, b: number): void {
    const first = a >> 4;
    const last = b >> 4;
    const { partial, delta } = this;
    if (first === last) {
      partial[first] = (partial[first] ?? 0) + b - a;
      return;
    }
    partial[first] = (partial[first] ?? 0) + 16 - (a & 15);
    delta[first + 1] = (delta[first + 1] ?? 0) + 16;
    delta[last] = (delta[last] ?? 0) - 16;
    partial[last] = (partial[last] ?? 0) + (b & 15);
  }

  /** Turns the coverage gathered for a row into pixels, and forgets it. */
  private settle(y: number, left: number, right: number, paint: Paint): void {
    const { partial, delta } = this;
    let sum = 0;
    let start = -1;
    for (let x = left; x <= right; x++) {
      sum += delta[x] ?? 0;
      const cover = sum + (partial[x] ?? 0);
      partial[x] = 0;
      delta[x] = 0;
      if (cover >= 62) {
        if (start < 0) start = x;
        continue;
      }
      if (start >= 0) this.run(y, start, x, paint);
      start = -1;
      if (cover > 3) this.dot(y, x, (cover + 4) >> 3, paint);
    }
    if (start >= 0) this.run(y, start, right + 1, paint);
    for (let x = right + 1; x <= Math.min(right + 2, this.width + 1); x++) {
      partial[x] = 0;
      delta[x] = 0;
    }
  }
}

function shade(value: number, x: number, y: number, top: number): number {
  return Math.min(top, (value + (BAYER[((y & 3) << 2) | (x & 3)] ?? 0)) >> 12);
}
