// The simulator's pictures: what they depend on, what they never do, and that they stay the same.
import { createHash } from "node:crypto";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type Kind,
  type Picture,
  render,
  renderPng,
  type Safety,
  type Scene,
} from "../../../simulator/src/art/index.js";
import { BASE, BOAT, PINNED } from "./scenes.js";

const hash = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex").slice(0, 16);

/** The share of pixels that differ in colour. */
function difference(a: Picture, b: Picture): number {
  let count = 0;
  const colour = (picture: Picture, i: number): number => {
    const at = (picture.pixels[i] ?? 0) * 3;
    return (
      ((picture.palette[at] ?? 0) << 16) |
      ((picture.palette[at + 1] ?? 0) << 8) |
      (picture.palette[at + 2] ?? 0)
    );
  };
  for (let i = 0; i < a.pixels.length; i++) if (colour(a, i) !== colour(b, i)) count++;
  return count / a.pixels.length;
}

/** The share of a's colours that b has too. */
function shared(a: Picture, b: Picture): number {
  const triples = (picture: Picture): Set<string> => {
    const set = new Set<string>();
    for (let i = 0; i < picture.palette.length; i += 3) set.add(picture.palette.subarray(i, i + 3).join());
    return set;
  };
  const [own, other] = [triples(a), triples(b)];
  return [...own].filter((triple) => other.has(triple)).length / own.size;
}

/** What is wrong with a picture, in words; nothing if it is sound. */
function faults(picture: Picture, scene: Scene): string[] {
  const colours = picture.palette.length / 3;
  const found: string[] = [];
  if (picture.width !== scene.width || picture.height !== scene.height) found.push("another size");
  if (picture.pixels.length !== scene.width * scene.height) found.push("another number of pixels");
  if (!Number.isInteger(colours) || colours < 2 || colours > 256) found.push(`${colours} colours`);
  if (!picture.pixels.every((index) => index < colours)) found.push("an index outside the palette");
  return found;
}

describe("the same everywhere", () => {
  test("pinned scenes keep their bytes", () => {
    const hashes = Object.fromEntries(
      Object.entries(PINNED).map(([name, scene]) => [name, hash(renderPng(scene))]),
    );
    expect(hashes).toMatchInlineSnapshot(`
      {
        "abstract": "4756aa7ac276b3b6",
        "animal": "b47498472bc5a15d",
        "blur": "5e7309d003a31651",
        "city": "76cbfe7c47975c0a",
        "garden": "9c5dc8f514626ecd",
        "landscape": "db0fe0c9d85a9c16",
        "mix": "64c59ecb9f42cec8",
        "notice": "9e45b69e9db3f985",
        "panorama": "865d0fc08d75ec92",
        "pixelate": "f7cc10e1f5c05f53",
        "portrait": "28749741956d8ddd",
        "space": "d4a6b388dc21ffd4",
        "still life": "84887fd2cd6710de",
        "transform": "a6ef6c54af1d7e05",
        "views": "599852b4102b24df",
        "water": "a8287ca1f9df3f31",
      }
    `);
  });

  test("a picture does not depend on those rendered before", () => {
    const first = hash(renderPng(BASE));
    for (const scene of Object.values(PINNED).toReversed()) render({ ...scene, width: 333, height: 77 });
    expect(hash(renderPng(BASE))).toBe(first);
  });
});

describe("what a picture depends on", () => {
  const plain = { ...BASE, caption: false };
  const changes: Record<string, Partial<Scene>> = {
    seed: { seed: 43 },
    "the upper half of a long seed": { seed: 42 + 2 ** 40 },
    sample: { sample: 1 },
    style: { style: "craft-clay" },
    "a style that nobody knows": { style: "my own style" },
    model: { model: "sdxl" },
    prompt: { prompt: "A lighthouse on a rocky shore at dawn" },
    "the subject": { prompt: "A cat" },
  };
  test.each(Object.entries(changes))("%s", (_, change) => {
    expect(difference(render(plain), render({ ...plain, ...change }))).toBeGreaterThan(0.05);
  });

  test.each(["transform", "views", "mix"] as const)(
    "%s changes with seed, prompt, sample and style",
    (kind) => {
      const scene: Scene = { ...plain, kind, source: BOAT };
      const first = render(scene);
      for (const change of [{ seed: 43 }, { sample: 2 }, { style: "anime" }, { prompt: "A teapot" }]) {
        expect(difference(first, render({ ...scene, ...change })), JSON.stringify(change)).toBeGreaterThan(
          0.005,
        );
      }
    },
  );

  test.each(["transform", "views", "mix"] as const)(
    "%s from one source is related, from another not",
    (kind) => {
      const scene: Scene = { ...plain, kind, source: BOAT, strength: 0.4 };
      const related = shared(render(scene), render({ ...scene, seed: 7, sample: 1 }));
      const foreign = [1, 2, 3, 4, 5, 6].map((n) =>
        shared(render(scene), render({ ...scene, source: `https://images.example.com/other-${n}.png` })),
      );
      expect(related).toBeGreaterThan(0.3);
      expect(foreign.filter((share) => share < related / 2).length).toBeGreaterThanOrEqual(4);
    },
  );

  test("the strength of a transform decides how near it stays to the source", () => {
    const scene: Scene = { ...plain, kind: "transform", source: BOAT, prompt: "A garden of tulips" };
    const near = render({ ...scene, strength: 0.2 });
    const other = render({ ...scene, strength: 0.3, seed: 5 });
    const far = render({ ...scene, strength: 0.9 });
    expect(difference(near, far)).toBeGreaterThan(difference(near, other));
  });

  test("a base64 source of any length will do", () => {
    const scene: Scene = { ...plain, kind: "transform", source: "iVBORw0KGgo".repeat(20_000) };
    expect(faults(render(scene), scene)).toEqual([]);
  });
});

describe("sizes", () => {
  test.each([
    [1, 1],
    [1, 2048],
    [2048, 1],
    [97, 33],
    [2048, 2048],
  ])("%i x %i", (width, height) => {
    for (const scene of Object.values(PINNED).slice(0, width * height > 1e6 ? 2 : 20)) {
      const sized = { ...scene, width, height };
      expect(faults(render(sized), sized)).toEqual([]);
    }
  });

  test("a panorama's ends meet", () => {
    const { pixels, width, height, palette } = render({
      ...BASE,
      panorama: true,
      width: 512,
      height: 128,
      caption: false,
    });
    const bright = (index: number): number => (palette[index * 3] ?? 0) + (palette[index * 3 + 1] ?? 0);
    let seam = 0;
    for (let y = 0; y < height; y++) {
      seam += Math.abs(bright(pixels[y * width] ?? 0) - bright(pixels[(y + 1) * width - 1] ?? 0));
    }
    expect(seam / height).toBeLessThan(60);
  });
});

describe("caption", () => {
  const size = { width: 256, height: 256 };
  const bottom = (scene: Scene): Picture => {
    const picture = render(scene);
    return { ...picture, pixels: picture.pixels.slice(-40 * scene.width) };
  };

  test("draws ink, and only when asked to and where there is room", () => {
    const scene = { ...BASE, ...size };
    expect(difference(bottom(scene), bottom({ ...scene, caption: false }))).toBeGreaterThan(0.3);
    for (const small of [{ height: 95 }, { width: 40 }]) {
      expect(difference(render({ ...scene, ...small }), render({ ...scene, ...small, caption: false }))).toBe(
        0,
      );
    }
    expect(
      difference(render({ ...scene, prompt: "" }), render({ ...scene, prompt: "", caption: false })),
    ).toBe(0);
  });

  test.each([
    ["words", "word ".repeat(2000)],
    ["one word", "x".repeat(10_000)],
    ["one line of signs", "🚲".repeat(5000)],
  ])("takes 10,000 characters: %s", (_, prompt) => {
    const scene = { ...BASE, ...size, prompt };
    expect(faults(render(scene), scene)).toEqual([]);
    expect(difference(bottom(scene), bottom({ ...scene, caption: false }))).toBeGreaterThan(0.3);
  });

  test.each([
    "emoji 🚲🏳️‍🌈 👩‍🚀",
    "مرحبا بالعالم שלום",
    "東京の夜",
    "a\nb\r\n\tc\u0000d",
    "Größe, Ångström, Çélestin, naïve",
    "\ud800 lone surrogate",
  ])("takes %j", (prompt) => {
    const scene = { ...BASE, ...size, prompt };
    expect(faults(render(scene), scene)).toEqual([]);
    expect(difference(bottom(scene), bottom({ ...scene, caption: false }))).toBeGreaterThan(0.1);
  });
});

describe("safety", () => {
  const scene: Scene = { ...BASE, width: 256, height: 256 };
  const states: Safety[] = ["blur", "pixelate", "sensitive_content_text", "black"];

  test("each state differs from the picture and from the others", () => {
    const pictures = [render(scene), ...states.map((safety) => render({ ...scene, safety }))];
    for (const [i, a] of pictures.entries())
      for (const b of pictures.slice(i + 1)) expect(difference(a, b)).toBeGreaterThan(0.7);
  });

  test("black is black, and pixelate has large even squares", () => {
    const black = render({ ...scene, safety: "black" });
    expect(
      black.pixels.every((index) => [0, 1, 2].every((part) => black.palette[index * 3 + part] === 0)),
    ).toBe(true);
    const { pixels } = render({ ...scene, safety: "pixelate" });
    for (let y = 0; y < 16; y++) expect(new Set(pixels.subarray(y * 256, y * 256 + 16)).size).toBe(1);
  });
});

test("any scene has a picture", () => {
  const kinds = fc.constantFrom<Kind>("generate", "transform", "views", "mix");
  const scenes: fc.Arbitrary<Scene> = fc.record(
    {
      kind: kinds,
      prompt: fc.oneof(
        fc.string({ unit: "binary", maxLength: 80 }),
        fc.constantFrom("a cat", "city", "planet", "rose", "chair", "sea"),
      ),
      seed: fc.maxSafeInteger(),
      model: fc.string({ maxLength: 12 }),
      style: fc.option(
        fc.oneof(
          fc.string({ maxLength: 12 }),
          fc.constantFrom(
            "pixel-art",
            "comic-book",
            "watercolor",
            "lowpoly",
            "line-art",
            "manga",
            "craft-clay",
            "neonpunk",
            "analog-film",
          ),
        ),
      ),
      width: fc.integer({ min: 1, max: 300 }),
      height: fc.integer({ min: 1, max: 300 }),
      sample: fc.integer({ min: 0, max: 3 }),
      source: fc.string({ maxLength: 40 }),
      strength: fc.double({ min: 0, max: 1, noNaN: true }),
      safety: fc.constantFrom<Safety>("blur", "sensitive_content_text", "pixelate", "black"),
      panorama: fc.boolean(),
      caption: fc.boolean(),
    },
    { requiredKeys: ["kind", "prompt", "seed", "model", "style", "width", "height", "sample"] },
  );
  const check = fc.check(
    fc.property(scenes, (scene) => faults(render(scene), scene).length === 0),
    { numRuns: 300 },
  );
  expect(check.failed, fc.defaultReportMessage(check)).toBe(false);
});
