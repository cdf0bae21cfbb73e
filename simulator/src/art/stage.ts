// What every scene is given, and the scenery that many share: sky, sun, clouds, hills and still water.
import { along, type Canvas, flat, type Paint } from "./canvas.js";
import { arc, backwards } from "./outline.js";
import { blendColours, brightness, type Colour, type Inks, type Ramp } from "./inks.js";
import type { Palette } from "./palettes.js";
import { noise, type Random } from "./random.js";

export interface Stage {
  canvas: Canvas;
  inks: Inks;
  palette: Palette;
  words: ReadonlySet<string>;
  /** Decides the composition; the same for all pictures derived from one source. */
  layout: Random;
  /** Decides the small things. */
  detail: Random;
  panorama: boolean;
  /** Sixteenths of a pixel: the picture's size, thousandths of its width and height, and of its shorter side. */
  right: number;
  bottom: number;
  x(thousandths: number): number;
  y(thousandths: number): number;
  unit(thousandths: number): number;
}

export function stageOn(
  canvas: Canvas,
  rest: Omit<Stage, "canvas" | "inks" | "right" | "bottom" | "x" | "y" | "unit">,
): Stage {
  const right = canvas.width * 16;
  const bottom = canvas.height * 16;
  const short = Math.min(right, bottom);
  return {
    ...rest,
    canvas,
    inks: canvas.inks,
    right,
    bottom,
    x: (n) => Math.floor((right * n) / 1000),
    y: (n) => Math.floor((bottom * n) / 1000),
    unit: (n) => Math.floor((short * n) / 1000),
  };
}

export function isNight(stage: Stage): boolean {
  return brightness(stage.palette.sky[0]) < 45;
}

export function has(stage: Stage, ...words: string[]): boolean {
  return words.some((word) => stage.words.has(word) || stage.words.has(`${word}s`));
}

/** A ramp from an object's shadow through its colour to its light. */
export function solid(stage: Stage, colour: Colour, size = 8): Ramp {
  const { dark, sun } = stage.palette;
  return stage.inks.ramp([blendColours(colour, dark, 130), colour, blendColours(colour, sun, 110)], size);
}

export interface Sun {
  x: number;
  y: number;
  radius: number;
}

/** The sky down to `horizon` (sixteenths), with the sun or moon in it. */
export function sky(stage: Stage, horizon: number, low = false): Sun {
  const { canvas, inks, palette, layout, detail } = stage;
  const [top, middle, bottom] = palette.sky;
  const ramp = inks.ramp(
    [top, blendColours(top, middle, 150), middle, bottom, blendColours(bottom, palette.sun, 190)],
    40,
  );
  const night = isNight(stage);
  const left = layout.chance(50);
  const radius = stage.unit(layout.range(55, 85));
  const sun = {
    x: stage.x(left ? layout.range(200, 400) : layout.range(600, 800)),
    y: low
      ? horizon - (radius >> 1)
      : Math.floor((horizon * layout.range(night ? 250 : 380, night ? 450 : 680)) / 1000),
    radius,
  };
  const paint = along(ramp, 0, 0, 0, Math.max(16, Math.floor((horizon * 40) / 31)));
  const reach = Math.max(stage.right, stage.bottom) >> 4;
  paint.light = { x: sun.x >> 4, y: sun.y >> 4, radius: Math.max(1, (reach * 5) >> 3), gain: 14 * 4096 };
  for (let y = 0; y < Math.min(canvas.height, (horizon >> 4) + 1); y++) canvas.run(y, 0, canvas.width, paint);
  if (night) stars(stage, horizon, 90);
  const disc = inks.ink(palette.sun);
  canvas.circle(sun.x, sun.y, Math.floor(radius * 2), flat(disc, 1));
  canvas.circle(sun.x, sun.y, Math.floor((radius * 27) / 20), flat(disc, 1));
  if (night && detail.chance(50)) {
    const moon = arc(sun.x, sun.y, radius, radius, 32, 224);
    const inner = arc(sun.x + (radius >> 1), sun.y - (radius >> 3), radius, radius, 52, 204);
    canvas.polygon([...moon, ...backwards(inner)], flat(disc));
  } else {
    canvas.circle(sun.x, sun.y, radius, flat(disc));
  }
  return sun;
}

export function stars(stage: Stage, horizon: number, count: number): void {
  const { canvas, inks, palette, detail } = stage;
  const light = inks.ink(palette.light);
  for (let i = 0; i < count; i++) {
    const size = stage.unit(detail.chance(12) ? 4 : detail.range(1, 2)) + 6;
    const paint = flat(light, detail.pick([3, 5, 8]));
    canvas.circle(
      detail.below(stage.right),
      detail.below(Math.max(1, Math.floor((horizon * 9) / 10))),
      size,
      paint,
    );
  }
}

/** Clouds with flat feet and round heads, or long bands. */
export function clouds(stage: Stage, horizon: number, count: number): void {
  const { canvas, inks, palette, detail } = stage;
  const tone = inks.ink(isNight(stage) ? palette.sky[1] : palette.light);
  const bands = stage.layout.chance(45);
  for (let i = 0; i < count; i++) {
    const x = detail.below(stage.right);
    const y = Math.floor((horizon * detail.range(120, bands ? 850 : 620)) / 1000);
    const width = stage.unit(detail.range(90, 210));
    const paint = flat(tone, isNight(stage) ? 3 : detail.range(3, 5));
    if (bands) {
      canvas.ellipse(x, y, width * 2, stage.unit(detail.range(7, 14)), paint);
      continue;
    }
    const points = [x + width, y];
    const heads = detail.range(3, 4);
    for (let head = 0; head < heads; head++) {
      // Bumps from right to left, the middle ones higher: one outline, so that the glaze lies on it once.
      const centre = x + width - Math.floor((width * (2 * head + 1)) / heads);
      const rise = stage.unit(detail.range(24, 38)) * (head === 0 || head === heads - 1 ? 1 : 2);
      const bump = arc(centre, y, Math.floor((width * 5) / (heads * 4)), rise, 128, 256);
      points.push(...backwards(bump));
    }
    points.push(x - width, y);
    canvas.polygon(points, paint);
  }
}

/** Heights of a range of hills, a sixteenth each pixel column. `rough` adds crags. */
export function ridge(stage: Stage, base: number, rise: number, step: number, rough: number): Int32Array {
  const { canvas, layout, panorama } = stage;
  const tops = new Int32Array(canvas.width);
  const seed = layout.next();
  // A panorama's ends meet: whole steps around.
  const period = panorama ? Math.max(2, Math.round(canvas.width / step)) : 0;
  const wide = panorama ? canvas.width / period : Math.max(2, step);
  for (let x = 0; x < canvas.width; x++) {
    let height = noise(x, wide, seed, period) * 6 + noise(x, wide / 2, seed ^ 77, period * 2) * 2;
    for (let part = 4, octave = 1; octave <= rough; octave++, part *= 2) {
      const each = wide / part;
      if (each >= 3) height += (noise(x, each, seed ^ (octave * 991), period * part) * 2) >> (octave - 1);
    }
    tops[x] = base - Math.floor((rise * height) / 8192);
  }
  return tops;
}

/** A hill's body, fading into haze towards its foot. */
export function hill(stage: Stage, tops: Int32Array, colour: Colour, haze: Colour, bottom: number): Ramp {
  let top = 1 << 30;
  for (const y of tops) if (y < top) top = y;
  const ramp = stage.inks.ramp([colour, blendColours(colour, haze, 120)], 7);
  stage.canvas.below(tops, bottom >> 4, along(ramp, 0, top, 0, Math.max(top + 16, bottom)));
  return ramp;
}

/** The shades of water. A scene with water asks for them first, before its mixtures crowd the table. */
export function shallows(stage: Stage): Ramp {
  const { inks, palette } = stage;
  const deep = blendColours(palette.sky[0], palette.near, 110);
  const shore = blendColours(palette.sky[2], palette.sky[1], 90);
  return inks.ramp([shore, blendColours(palette.sky[1], deep, 128), deep], 8);
}

/** Turns everything below `line` into water: what stands above it, upside down, broken by ripples, in the water's colour. */
export function mirror(stage: Stage, line: number, bottom: number, clear: number, sun?: Sun): void {
  const { canvas, inks, palette, detail } = stage;
  const { pixels, width } = canvas;
  const start = Math.max(1, line >> 4);
  const end = Math.min(canvas.height, bottom >> 4);
  const depth = Math.max(1, end - start);
  const ramp = shallows(stage);
  const water = along(ramp, 0, line, 0, bottom);
  const seed = detail.next();
  const reach = Math.max(1, canvas.height >> 7);
  for (let y = start; y < end; y++) {
    const down = y - start;
    const from = Math.max(0, start - 1 - Math.floor((down * 5) / 4));
    const swing = Math.floor((down * 6 * reach) / depth) + 1;
    const shift = ((noise(y, Math.max(2, reach * 3), seed) - 512) * swing) >> 9;
    canvas.run(y, 0, width, water);
    const murk = 8 - Math.max(1, clear - Math.floor((down * 4) / depth));
    const known = inks.mixtures(murk);
    const row = y * width;
    for (let x = 0; x < width; x++) {
      const source = x + shift < 0 ? 0 : x + shift >= width ? width - 1 : x + shift;
      const above = pixels[from * width + source] ?? 0;
      const here = pixels[row + x] ?? 0;
      pixels[row + x] = (known[(above << 8) | here] || inks.mix(above, here, murk) + 1) - 1;
    }
  }
  const glint = inks.ink(palette.sun);
  const dashes = sun ? 46 : 16;
  for (let i = 0; i < dashes; i++) {
    // Short near the horizon, longer towards the viewer.
    const place = detail.below(1000);
    const near = Math.floor((place * place) / 1000);
    const y = line + Math.floor(((bottom - line) * (near + 12)) / 1040);
    const half = stage.unit(6 + Math.floor((near * detail.range(20, 70)) / 1000));
    const spread = sun ? sun.radius + Math.floor((sun.radius * near) / 900) : stage.right;
    const x = (sun ? sun.x : stage.right >> 1) + Math.floor((spread * detail.range(-100, 100)) / 100);
    canvas.ellipse(
      x,
      y,
      half,
      8 + stage.unit(1 + Math.floor((near * 3) / 1000)),
      flat(glint, sun ? detail.range(3, 6) : 2),
    );
  }
}

/** A soft shadow on the ground. */
export function shadow(stage: Stage, x: number, y: number, rx: number, ry: number): void {
  const dark = stage.inks.ink(stage.palette.dark);
  stage.canvas.ellipse(x, y, rx, ry, flat(dark, 2));
  stage.canvas.ellipse(x, y, Math.floor((rx * 4) / 5), Math.floor((ry * 4) / 5), flat(dark, 2));
}

export function across(ramp: Ramp, x0: number, x1: number): Paint {
  return along(ramp, x0, 0, x1, 0);
}
