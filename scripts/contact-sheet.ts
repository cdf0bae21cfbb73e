// A contact sheet of the simulator's art, for looking at: tsx scripts/contact-sheet.ts sheet.png
import { writeFileSync } from "node:fs";
import { Inks } from "../simulator/src/art/inks.js";
import { encodePng, type Picture, render, type Safety, type Scene } from "../simulator/src/art/index.js";

const PROMPTS: readonly [prompt: string, style?: string][] = [
  ["A paper boat on a calm lake, watercolour", "watercolor"],
  ["A lighthouse on a rocky shore at dusk, long exposure, soft light"],
  ["A tram in the rain, neon reflections, wide angle"],
  ["A fox on a hill in autumn"],
  ["A teapot on a wooden table, morning light"],
  ["Snowy mountains above a pine forest"],
  ["A harbour town in the morning"],
  ["A ringed planet over a quiet moon"],
  ["Tulips in a spring garden"],
  ["Portrait of a sailor, warm light"],
  ["Bauhaus poster of circles and bars"],
  ["A cat under the full moon"],
  ["City skyline at night", "pixel-art"],
  ["A reading chair by a window"],
  ["Sailing boats at sunset on the open sea"],
  ["A robin on a branch in winter"],
  ["Hot air balloon over a green valley"],
  ["A cabin in the mountains", "papercraft-papercut-collage"],
  ["Market street with a tram", "comic-book"],
  ["Old lighthouse on the coast", "line-art"],
  ["Rooftops of the city", "neonpunk"],
  ["A vase of poppies", "craft-clay"],
  ["Geometric pattern in warm colours"],
  ["Ein Café am Fluß – señor, déjà vu, 東京 🚲"],
];

const BASE: Scene = {
  kind: "generate",
  prompt: "",
  seed: 1,
  model: "flux",
  style: null,
  width: 256,
  height: 256,
  sample: 0,
};

function scene(prompt: string, more: Partial<Scene> = {}): Scene {
  return { ...BASE, prompt, seed: 100 + prompt.length, ...more };
}

const LAKE = "A lighthouse on a rocky shore at dusk";
const CHAIR = "https://images.example.com/uploads/armchair.jpg";
const BOAT = "https://images.example.com/uploads/boat-at-dusk.jpg";

/** Rows of pictures; each row has one height. */
const rows: Scene[][] = [];
for (let i = 0; i < PROMPTS.length; i += 6) {
  rows.push(PROMPTS.slice(i, i + 6).map(([prompt, style]) => scene(prompt, { style: style ?? null })));
}
const states: Safety[] = ["blur", "pixelate", "sensitive_content_text", "black"];
rows.push([scene(LAKE), ...states.map((safety) => scene(LAKE, { safety })), scene(LAKE, { sample: 1 })]);
rows.push([
  scene("several views of the armchair", { kind: "views", source: CHAIR }),
  scene("several views of the teapot", { kind: "views", width: 512 }),
  scene("a small robot", { kind: "views", width: 768 }),
]);
rows.push([
  scene("a lighthouse at dusk", { kind: "transform", source: BOAT, strength: 0.3 }),
  scene("a garden of tulips", { kind: "transform", source: BOAT, strength: 0.9 }),
  scene("a garden of tulips", { kind: "mix", source: BOAT, strength: 0.5 }),
  scene("a city at night", { kind: "mix", source: CHAIR, strength: 0.9 }),
  scene("a lake among hills", { panorama: true, width: 512 }),
]);
rows.push([
  scene("A fishing boat off the coast", { width: 512, height: 512 }),
  scene("A city street in the evening with a tram and neon signs", { width: 384, height: 512 }),
  scene("A quiet valley with a cabin, autumn", { width: 640, height: 512 }),
]);

const GAP = 8;
const width = Math.max(...rows.map((row) => row.reduce((sum, item) => sum + item.width + GAP, GAP)));
const height = rows.reduce((sum, row) => sum + (row[0]?.height ?? 0) + GAP, GAP);
const inks = new Inks(256);
// The sheet has one palette for all its pictures: an even cube, and what does not fall on it is scattered over neighbours.
for (let red = 0; red < 6; red++) {
  for (let green = 0; green < 7; green++) {
    for (let blue = 0; blue < 6; blue++)
      inks.ink(((red * 51) << 16) | (Math.round(green * 42.5) << 8) | (blue * 51));
  }
}
const pixels = new Uint8Array(width * height).fill(inks.nearest(40, 40, 44));

function paste(picture: Picture, left: number, top: number): void {
  const { palette } = picture;
  for (let y = 0; y < picture.height; y++) {
    for (let x = 0; x < picture.width; x++) {
      const at = (picture.pixels[y * picture.width + x] ?? 0) * 3;
      const step =
        ([0, 8, 2, 10, 12, 4, 14, 6, 3, 11, 1, 9, 15, 7, 13, 5][((y & 3) << 2) | (x & 3)] ?? 0) / 16;
      const red = Math.min(5, Math.floor((palette[at] ?? 0) / 51 + step));
      const green = Math.min(6, Math.floor((palette[at + 1] ?? 0) / 42.5 + step));
      const blue = Math.min(5, Math.floor((palette[at + 2] ?? 0) / 51 + step));
      pixels[(top + y) * width + left + x] = (red * 7 + green) * 6 + blue;
    }
  }
}

let top = GAP;
for (const row of rows) {
  let left = GAP;
  for (const item of row) {
    paste(render(item), left, top);
    left += item.width + GAP;
  }
  top += (row[0]?.height ?? 0) + GAP;
}

const file = process.argv[2];
if (!file) {
  console.error("usage: tsx scripts/contact-sheet.ts <file.png>");
  process.exit(2);
}
writeFileSync(file, encodePng({ width, height, palette: inks.triples(), pixels }));
console.log(`${file}: ${rows.flat().length} pictures, ${width} x ${height}`);
