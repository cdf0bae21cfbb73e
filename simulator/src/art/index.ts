// Pictures for a simulated generation: pure functions of what was asked for, the same in every engine.
import { Canvas, flat } from "./canvas.js";
import { caption } from "./caption.js";
import { Inks } from "./inks.js";
import { encodePng, type Picture } from "./png.js";
import { hashInteger, hashText, Random, scramble } from "./random.js";
import { type Safety, withhold } from "./safety.js";
import { abstract } from "./scenes/abstract.js";
import { stillLife, portrait, views } from "./scenes/indoors.js";
import { animal } from "./scenes/animal.js";
import { garden, panorama, space } from "./scenes/nature.js";
import { landscape, water } from "./scenes/outdoors.js";
import { city } from "./scenes/town.js";
import { isNight, type Stage, stageOn } from "./stage.js";
import { finish, tint, treatmentOf } from "./styles.js";
import { anyFamily, type Family, familyOf, paletteFor, wordsOf } from "./words.js";
import type { Palette } from "./palettes.js";

export { encodePng, type Picture, toBase64 } from "./png.js";
export type { Safety } from "./safety.js";

/** From a prompt; from a given picture; several views of one object; a blend of a picture and a prompt. */
export type Kind = "generate" | "transform" | "views" | "mix";

export interface Scene {
  kind: Kind;
  /** Also the caption, shortened to fit. */
  prompt: string;
  seed: number;
  model: string;
  style: string | null;
  width: number;
  height: number;
  /** Which of several pictures of one request: 0 to 3. */
  sample: number;
  /** Address or base64 text of the given picture. Never fetched: the art derives from the text. */
  source?: string;
  /** 0..1: how far a transformed picture is from its source, how much a mix shows of the prompt. */
  strength?: number;
  /** How the picture is withheld. */
  safety?: Safety;
  panorama?: boolean;
  caption?: boolean;
}

/** Entries kept free for what is drawn after the scene: the surface of a style, and the caption. */
const SCENE_INKS = 204;
const STYLE_INKS = 228;

const SCENES: Readonly<Record<Family, (stage: Stage) => void>> = {
  water,
  city,
  landscape,
  animal,
  "still-life": stillLife,
  portrait,
  space,
  garden,
  abstract,
};

function side(length: number): number {
  return Math.max(1, Math.min(2048, Math.floor(length) || 1));
}

export function render(scene: Scene): Picture {
  const width = side(scene.width);
  const height = side(scene.height);
  const treatment = treatmentOf(scene.style);
  const short = Math.min(width, height);
  const grain = treatment.coarse ? Math.max(1, Math.round(short / treatment.coarse)) : 1;
  const inks = new Inks(SCENE_INKS);
  const small = new Canvas(Math.ceil(width / grain), Math.ceil(height / grain), inks);
  inks.reserve = 44;
  paint(small, scene);
  inks.reserve = 0;
  tint(small, treatment, scene.model, scene.style);
  inks.limit = STYLE_INKS;
  let canvas = grain > 1 ? enlarge(small, width, height, grain) : small;
  finish(canvas, treatment);
  inks.limit = 256;
  if (scene.caption !== false) caption(canvas, scene.prompt);
  if (scene.safety) canvas = withhold(canvas, scene.safety);
  inks.release();
  return { width, height, palette: canvas.inks.triples(), pixels: canvas.pixels };
}

export function renderPng(scene: Scene): Uint8Array {
  return encodePng(render(scene));
}

function paint(canvas: Canvas, scene: Scene): void {
  const { inks } = canvas;
  const words = wordsOf(scene.prompt);
  const own = scramble(
    hashText(scene.prompt) ^
      hashInteger(scene.seed, scene.sample * 7919) ^
      hashText(scene.model, 1) ^
      hashText(scene.style ?? "", 2),
  );
  const derived = scene.kind !== "generate" && scene.source !== undefined;
  const given = derived ? hashText(scene.source ?? "", 17) : own;
  const sourceWords = derived ? wordsOf(scene.source ?? "") : words;
  const strength = Math.max(0, Math.min(1000, Math.floor((scene.strength ?? 0.5) * 1000) || 0));

  const chooser = new Random(given);
  // A neon style wants a night to glow in; a given picture keeps its own light.
  const mood = treatmentOf(scene.style).tint === "deep" ? ["neon", "night"] : words;
  const palette = paletteFor(derived ? sourceWords : mood, chooser);
  swatches(inks, palette);
  const stage = (salt: number, key: number, names: readonly string[]): Stage =>
    stageOn(canvas, {
      palette,
      words: new Set(names),
      layout: new Random(scramble(key ^ salt)),
      detail: new Random(scramble(own ^ salt)),
      panorama: scene.panorama === true,
    });
  const fallback = anyFamily(chooser);
  const family = familyOf(derived ? sourceWords : words) ?? fallback;

  if (scene.kind === "views") {
    views(stage(1, given, [...words, ...sourceWords]));
  } else if (scene.panorama) {
    panorama(stage(2, given, words), family === "water");
  } else if (scene.kind === "mix") {
    SCENES[family](stage(3, given, sourceWords));
    const other = familyOf(words) ?? anyFamily(new Random(own));
    overlay(stage(4, own, words), SCENES[other], strength);
  } else if (derived) {
    // Far from its source a picture shows what the prompt says, still in the colours of the source.
    const asked = strength > 600 ? familyOf(words) : undefined;
    SCENES[asked ?? family](stage(3, given, asked ? words : [...sourceWords, ...words]));
  } else {
    SCENES[family](stage(3, own, words));
  }
}

/** The palette itself comes first in the table, so that pictures from one source share it whatever they show. */
function swatches(inks: Inks, palette: Palette): void {
  const { sky, sun, far, mid, near, dark, warm, cool, light } = palette;
  for (const colour of [...sky, sun, far, mid, near, dark, warm, cool, light]) inks.ink(colour);
}

/** A second scene, seen through a round window that lets the first one shine through. */
function overlay(stage: Stage, scene: (stage: Stage) => void, strength: number): void {
  const { canvas, inks, palette, layout } = stage;
  const under = canvas.pixels.slice();
  inks.limit = SCENE_INKS - 8;
  scene(stage);
  inks.limit = SCENE_INKS + 20;
  const over = canvas.pixels.slice();
  canvas.pixels.set(under);
  const x = stage.x(layout.range(420, 580));
  const y = stage.y(layout.range(380, 460));
  const radius = stage.unit(220 + Math.floor((strength * 180) / 1000));
  const level = strength < 300 ? 4 : strength < 700 ? 6 : 7;
  const mask = new Canvas(canvas.width, canvas.height, inks);
  mask.pixels.fill(0);
  mask.circle(x, y, radius, flat(1));
  for (let place = 0; place < under.length; place++) {
    if (mask.pixels[place] === 1) canvas.pixels[place] = inks.mix(under[place] ?? 0, over[place] ?? 0, level);
  }
  const rim = inks.ink(isNight(stage) ? palette.sun : palette.light);
  canvas.ring(x, y, radius, Math.max(24, stage.unit(12)), flat(rim));
}

function enlarge(small: Canvas, width: number, height: number, grain: number): Canvas {
  const canvas = new Canvas(width, height, small.inks);
  for (let y = 0; y < height; y++) {
    if (y % grain) {
      canvas.pixels.copyWithin(y * width, (y - 1) * width, y * width);
      continue;
    }
    const row = Math.floor(y / grain) * small.width;
    for (let x = 0; x < width; x += grain) {
      canvas.pixels.fill(
        small.pixels[row + x / grain] ?? 0,
        y * width + x,
        y * width + Math.min(width, x + grain),
      );
    }
  }
  return canvas;
}
