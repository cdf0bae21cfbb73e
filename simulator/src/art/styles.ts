// What a style does to a finished painting: its colours change, then its surface. Families go by words in the style's name;
// a name that has none of them gets a treatment of its own by its hash.
import type { Canvas } from "./canvas.js";
import { blendColours, brightness, type Colour } from "./inks.js";
import { hashText, noise, scramble } from "./random.js";

type Surface = "outline" | "chalk" | "glow" | "dots" | "wash" | "relief" | "leading" | "vignette" | "hatch";
type Tint =
  | "grey"
  | "sepia"
  | "pastel"
  | "vivid"
  | "deep"
  | "paper"
  | "wash"
  | "ember"
  | "cold"
  | "blueprint"
  | "negative";

export interface Treatment {
  /** Painted so coarse that this many pixels span the shorter side. */
  coarse?: number;
  tint?: Tint;
  surfaces: readonly Surface[];
}

// The first line with a word that the style's name contains decides.
const FAMILIES: readonly [words: string, treatment: Treatment][] = [
  ["pixel minecraft arcade mario zelda", { coarse: 84, tint: "vivid", surfaces: [] }],
  ["blueprint schematic infographic", { tint: "blueprint", surfaces: ["chalk"] }],
  ["pencil sketch charcoal ink zentangle etching", { tint: "paper", surfaces: ["outline", "hatch"] }],
  ["line-art line doodle mandola", { tint: "paper", surfaces: ["outline"] }],
  ["noir monochrome silhouette gothic horror macabre", { tint: "grey", surfaces: ["vignette"] }],
  [
    "neon cyber vaporwave disco glo-fi glitch psychedelic dmt retro-futur",
    { tint: "deep", surfaces: ["glow"] },
  ],
  ["manga", { tint: "grey", surfaces: ["dots", "outline"] }],
  ["comic pop-art streetfighter fighting graffiti op-art", { tint: "vivid", surfaces: ["dots", "outline"] }],
  [
    "anime cel kawaii sticker pokemon cartoon caricature vector character gta fortnite logo",
    { tint: "vivid", surfaces: ["outline"] },
  ],
  ["stained glass mosaic byzantine cubis lowpoly low-poly cubism", { tint: "vivid", surfaces: ["leading"] }],
  [
    "watercolor watercolour impression paint fauvism pointillism expression texture tranquil idyllic dream",
    { tint: "wash", surfaces: ["wash"] },
  ],
  ["paper origami collage kirigami 3d clay isometric model sketchup", { surfaces: ["relief"] }],
  [
    "polaroid analog vintage steampunk renaissance baroque rococo medieval retro classicism",
    { tint: "sepia", surfaces: ["vignette"] },
  ],
  ["negative", { tint: "negative", surfaces: [] }],
  [
    "photo cinematic hdr masterpiece sharp realis luxur fashion ads volumetric rim",
    { tint: "vivid", surfaces: ["vignette"] },
  ],
  ["dark dystopian lovecraft grunge", { tint: "cold", surfaces: ["vignette"] }],
  ["minimal flat bauhaus suprematism constructivis", { tint: "pastel", surfaces: [] }],
];

export function treatmentOf(style: string | null): Treatment {
  const name = (style ?? "").slice(0, 200).toLowerCase().trim();
  if (name === "") return { surfaces: [] };
  for (const [words, treatment] of FAMILIES)
    if (words.split(" ").some((word) => name.includes(word))) return treatment;
  const hash = hashText(name);
  const tints: (Tint | undefined)[] = ["pastel", "vivid", "ember", "cold", "sepia", undefined];
  const surfaces: Surface[][] = [[], ["vignette"], ["wash"], ["outline"], ["relief"]];
  const tint = tints[hash % tints.length];
  return { ...(tint ? { tint } : {}), surfaces: surfaces[(hash >>> 8) % surfaces.length] ?? [] };
}

/** A tint, and a slight turn of the colours that is the model's own. */
export function tint(canvas: Canvas, treatment: Treatment, model: string, style: string | null): void {
  const hash = hashText(model, 3);
  const style2 = hashText(style ?? "", 5);
  const warmth = (hash % 17) - 8 + (style ? (style2 % 9) - 4 : 0);
  const contrast = 250 + ((hash >>> 8) % 24);
  const { inks } = canvas;
  inks.recolour((colour) => {
    const channel = (shift: number, add: number): number =>
      clamp(128 + (((((colour >> shift) & 255) - 128) * contrast) >> 8) + add);
    const turned = (channel(16, warmth) << 16) | (channel(8, 0) << 8) | channel(0, -warmth);
    return treatment.tint ? TINTS[treatment.tint](turned) : turned;
  });
}

function clamp(value: number): number {
  return value < 0 ? 0 : value > 255 ? 255 : value;
}

/** Away from grey (above 256) or towards it, around its own brightness. */
function saturate(colour: Colour, amount: number): Colour {
  const grey = brightness(colour);
  const channel = (shift: number): number =>
    clamp(grey + (((((colour >> shift) & 255) - grey) * amount) >> 8));
  return (channel(16) << 16) | (channel(8) << 8) | channel(0);
}

const grey = (colour: Colour): Colour => brightness(colour) * 0x10101;

const TINTS: Readonly<Record<Tint, (colour: Colour) => Colour>> = {
  grey: (colour) => blendColours(grey(colour), 0x1b1d24, 30),
  sepia: (colour) => blendColours(colour, duotone(colour, 0x2e1a12, 0xf7e6c4), 180),
  pastel: (colour) => blendColours(saturate(colour, 235), 0xfdf8f0, 70),
  vivid: (colour) => saturate(colour, 340),
  deep: (colour) => saturate(blendColours(colour, 0x0a0620, 105), 400),
  paper: (colour) => blendColours(duotone(colour, 0xa9a08f, 0xfbf7ec), colour, 40),
  wash: (colour) => blendColours(saturate(colour, 400), 0xfdf8f0, 36),
  ember: (colour) => blendColours(colour, duotone(colour, 0x2a1020, 0xffd9a0), 120),
  cold: (colour) => blendColours(saturate(colour, 150), duotone(colour, 0x0c1420, 0xbfd0d8), 130),
  blueprint: (colour) => duotone(colour, 0x0d2c63, 0x2f63b0),
  negative: (colour) => 0xffffff - colour,
};

function duotone(colour: Colour, dark: Colour, light: Colour): Colour {
  return blendColours(dark, light, brightness(colour));
}

export function finish(canvas: Canvas, treatment: Treatment): void {
  for (const surface of treatment.surfaces) SURFACES[surface](canvas);
}

const SURFACES: Readonly<Record<Surface, (canvas: Canvas) => void>> = {
  outline: (canvas) => drawn(canvas, 300, 7),
  leading: (canvas) => drawn(canvas, 130, 8),
  glow: (canvas) => {
    const { inks } = canvas;
    const tubes = [0x3fe8ff, 0xff4fb0, 0xffd25e].map((colour) => inks.ink(colour));
    edges(canvas, 280, (index) => tubes[(inks.group[index] ?? 0) % 3] ?? index);
  },
  chalk: (canvas) => {
    const chalk = canvas.inks.ink(0xd8ecff);
    edges(canvas, 300, (index) => canvas.inks.mix(index, chalk, 7));
  },
  dots: halftone,
  wash,
  relief,
  vignette,
  hatch,
};

/** Lines in ink. */
function drawn(canvas: Canvas, part: number, level: number): void {
  const ink = canvas.inks.ink(0x15131c);
  edges(canvas, part, (index) => canvas.inks.mix(index, ink, level));
}

/** Recolours the pixels where one object ends and another begins; the lines are a `part`th of the picture wide. */
function edges(canvas: Canvas, part: number, tone: (index: number) => number): void {
  const { width, height, pixels, inks } = canvas;
  const from = pixels.slice();
  const { group } = inks;
  const step = Math.max(1, Math.round(Math.min(width, height) / part));
  const lines = Uint8Array.from({ length: 256 }, (_, i) => (i < inks.count ? tone(i) : i));
  // Two things of nearly one colour, or shades that stand in for each other in a full table, have no line between them.
  const tones = Array.from({ length: inks.count }, (_, i) => inks.brightness(i));
  const least = (Math.max(...tones) - Math.min(...tones)) >> 4;
  const apart = (a: number, b: number): boolean =>
    a !== b && group[a] !== group[b] && inks.gap(a, b) > 9 * least * least;
  for (let y = 0; y + step < height; y++) {
    for (let x = 0; x + step < width; x++) {
      const place = y * width + x;
      const index = from[place] ?? 0;
      const beside = from[place + step] ?? 0;
      const beneath = from[place + step * width] ?? 0;
      if (apart(index, beside) || apart(index, beneath)) pixels[place] = lines[index] ?? index;
    }
  }
}

/** Dots on a slanting grid, larger where it is darker. */
function halftone(canvas: Canvas): void {
  const { width, height, pixels, inks } = canvas;
  const dark = inks.ink(0x14121c);
  const tone = Uint8Array.from({ length: 256 }, (_, i) => inks.brightness(i));
  const shift = Math.max(0, 29 - Math.clz32(Math.min(width, height)) - 5);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const u = (((x + y) >> shift) & 7) - 4;
      const v = (((x - y) >> shift) & 7) - 4;
      const place = y * width + x;
      const index = pixels[place] ?? 0;
      if ((u * u + v * v) * 9 + 26 < 130 - (tone[index] ?? 0)) pixels[place] = inks.mix(index, dark, 2);
    }
  }
}

/** Colour that ran a little, on paper that took it unevenly. */
function wash(canvas: Canvas): void {
  const { width, height, pixels, inks } = canvas;
  const from = pixels.slice();
  const paper = inks.ink(0xfbf6ea);
  const swing = Math.max(1, Math.min(width, height) >> 7);
  const across = Int32Array.from(
    { length: height },
    (_, y) => ((noise(y, swing * 4, 11) - 512) * swing) >> 9,
  );
  const down = Int32Array.from({ length: width }, (_, x) => ((noise(x, swing * 4, 29) - 512) * swing) >> 9);
  // Brush strokes: two families of slanting streaks.
  const rising = Int32Array.from({ length: width + height }, (_, i) => noise(i, swing * 17, 41));
  const falling = Int32Array.from({ length: width + height }, (_, i) => noise(i, swing * 29, 57));
  const edge = Math.max(2, swing * 3);
  for (let y = 0; y < height; y++) {
    const margin = Math.min(y, height - 1 - y);
    for (let x = 0; x < width; x++) {
      const sx = Math.max(0, Math.min(width - 1, x + (across[y] ?? 0)));
      const sy = Math.max(0, Math.min(height - 1, y + (down[x] ?? 0)));
      const index = from[sy * width + sx] ?? 0;
      const stroke = (rising[x + (y >> 1)] ?? 0) + (falling[(x >> 1) + height - y] ?? 0);
      const rim = Math.min(margin, x, width - 1 - x) - ((stroke * edge) >> 11);
      const level = rim < edge ? 8 : stroke > 1240 || stroke < 560 ? 1 : 0;
      pixels[y * width + x] = level ? inks.mix(index, paper, level) : index;
    }
  }
}

/** Layers lie on each other: light on their upper left edges, shadow to the lower right. */
function relief(canvas: Canvas): void {
  const { width, height, pixels, inks } = canvas;
  const from = pixels.slice();
  const { group } = inks;
  const light = inks.ink(0xfffdf4);
  const dark = inks.ink(0x151320);
  const step = Math.max(1, Math.min(width, height) >> 7);
  for (let y = step; y < height - step; y++) {
    for (let x = step; x < width - step; x++) {
      const place = y * width + x;
      const index = from[place] ?? 0;
      const here = group[index];
      if (group[from[place - step * (width + 1)] ?? 0] !== here) pixels[place] = inks.mix(index, light, 2);
      else if (group[from[place + step * (width + 1)] ?? 0] !== here)
        pixels[place] = inks.mix(index, dark, 3);
    }
  }
}

function vignette(canvas: Canvas): void {
  const { width, height, pixels, inks } = canvas;
  const dark = inks.ink(0x0c0a12);
  for (let y = 0; y < height; y++) {
    const v = Math.floor((Math.abs(2 * y - height) * 1024) / height);
    const vv = (v * v) >> 10;
    for (let x = 0; x < width; x++) {
      const u = Math.floor((Math.abs(2 * x - width) * 1024) / width);
      const far = ((u * u) >> 10) + vv - 820 + ((x & 1) * 2 + ((x ^ y) & 1)) * 45;
      if (far <= 0) continue;
      const place = y * width + x;
      pixels[place] = inks.mix(pixels[place] ?? 0, dark, Math.min(4, 1 + (far >> 8)));
    }
  }
}

/** Slanting strokes, closer and crossed where it is darker. */
function hatch(canvas: Canvas): void {
  const { width, height, pixels, inks } = canvas;
  const lead = inks.ink(0x3a3730);
  const tone = Uint8Array.from({ length: 256 }, (_, i) => inks.brightness(i));
  const gap = Math.max(4, Math.min(width, height) >> 6);
  const wide = Math.max(1, gap >> 2);
  for (let y = 0; y < height; y++) {
    const shake = scramble(y >> 2) & 1;
    for (let x = 0; x < width; x++) {
      const place = y * width + x;
      const index = pixels[place] ?? 0;
      const dark = 232 - (tone[index] ?? 0);
      const one = (x + y + shake) % gap < wide && dark > 22;
      const two = (x - y + height) % gap < wide && dark > 48;
      if (one || two) pixels[place] = inks.mix(index, lead, 3);
    }
  }
}
