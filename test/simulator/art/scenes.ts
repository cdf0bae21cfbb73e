// Scenes whose pictures are pinned, here and in a browser.
import type { Scene } from "../../../simulator/src/art/index.js";

export const BASE: Scene = {
  kind: "generate",
  prompt: "A lighthouse on a rocky shore at dusk",
  seed: 42,
  model: "flux",
  style: null,
  width: 160,
  height: 128,
  sample: 0,
};

export const BOAT = "https://images.example.com/uploads/boat.jpg";

export const PINNED: Readonly<Record<string, Scene>> = {
  water: BASE,
  city: { ...BASE, prompt: "A tram in the rain, neon reflections", style: "neonpunk" },
  landscape: { ...BASE, prompt: "Snowy mountains above a pine forest", width: 200 },
  animal: { ...BASE, prompt: "A fox on a hill in autumn", style: "comic-book" },
  "still life": { ...BASE, prompt: "A teapot on a table, señor", style: "watercolor" },
  space: { ...BASE, prompt: "A ringed planet", seed: 9007199254740991 },
  garden: { ...BASE, prompt: "Tulips in a garden", style: "papercraft-collage" },
  portrait: { ...BASE, prompt: "Portrait of a sailor", style: "photo-film-noir" },
  abstract: { ...BASE, prompt: "Bauhaus shapes", style: "pixel-art" },
  transform: { ...BASE, kind: "transform", source: BOAT, strength: 0.4 },
  views: { ...BASE, kind: "views", source: BOAT, prompt: "a robot" },
  mix: { ...BASE, kind: "mix", source: BOAT, prompt: "a garden", strength: 0.6 },
  panorama: { ...BASE, panorama: true, width: 384 },
  blur: { ...BASE, safety: "blur" },
  pixelate: { ...BASE, safety: "pixelate" },
  notice: { ...BASE, safety: "sensitive_content_text" },
};
