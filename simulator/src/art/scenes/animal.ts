// Animals on a hill, against the sky.
import { flat } from "../canvas.js";
import { blendColours, tone } from "../inks.js";
import { pine, wood } from "../motifs.js";
import { smooth } from "../outline.js";
import { across, clouds, has, hill, isNight, ridge, sky, solid, type Stage } from "../stage.js";

// Outlines in a box of 100 by 100, the foot at y = 100; drawn smooth.
const ANIMALS: Readonly<Record<string, readonly number[]>> = {
  cat: [
    30, 99, 28, 84, 33, 66, 36, 50, 33, 40, 31, 30, 32, 16, 34, 14, 40, 22, 47, 22, 54, 14, 56, 16, 57, 31,
    54, 42, 62, 54, 69, 70, 72, 86, 84, 90, 92, 82, 92, 68, 87, 58, 90, 55, 97, 66, 98, 82, 91, 95, 78, 99,
    66, 100, 46, 100,
  ],
  fox: [
    5, 47, 12, 41, 17, 35, 20, 30, 20, 17, 27, 24, 32, 25, 38, 17, 39, 30, 42, 38, 54, 45, 66, 47, 74, 52, 84,
    62, 94, 66, 100, 76, 98, 86, 88, 88, 80, 80, 75, 72, 73, 84, 74, 98, 68, 99, 66, 84, 62, 72, 48, 71, 44,
    84, 44, 99, 38, 99, 37, 82, 32, 68, 29, 55, 20, 51, 11, 51,
  ],
  dog: [
    8, 36, 16, 28, 24, 22, 32, 22, 38, 30, 36, 42, 34, 40, 40, 46, 54, 48, 68, 48, 78, 42, 86, 30, 90, 30, 86,
    44, 80, 56, 78, 70, 80, 84, 82, 98, 75, 99, 71, 84, 66, 70, 52, 70, 42, 72, 40, 84, 41, 98, 34, 99, 31,
    84, 29, 66, 25, 50, 18, 46, 10, 44,
  ],
  rabbit: [
    20, 56, 26, 46, 32, 42, 26, 26, 24, 10, 28, 8, 34, 22, 37, 36, 40, 24, 46, 10, 49, 12, 47, 28, 44, 44, 46,
    54, 60, 52, 76, 60, 84, 76, 90, 78, 92, 86, 86, 90, 84, 98, 60, 99, 58, 92, 48, 98, 34, 99, 36, 92, 40,
    84, 34, 72, 24, 66,
  ],
  deer: [
    12, 40, 20, 34, 24, 28, 20, 18, 12, 14, 12, 10, 20, 12, 20, 2, 23, 2, 25, 14, 28, 24, 30, 14, 36, 2, 39,
    4, 36, 14, 44, 8, 46, 12, 36, 20, 32, 30, 36, 44, 46, 52, 64, 52, 76, 52, 82, 58, 80, 70, 79, 84, 80, 99,
    75, 99, 73, 82, 68, 72, 52, 72, 46, 74, 45, 86, 45, 99, 40, 99, 39, 84, 36, 68, 30, 54, 24, 46, 14, 46,
  ],
  bird: [
    10, 52, 20, 46, 24, 38, 34, 34, 44, 40, 56, 46, 70, 56, 84, 66, 98, 74, 96, 79, 82, 76, 70, 76, 60, 82,
    48, 84, 36, 80, 28, 70, 24, 58, 20, 53,
  ],
};

function animalOf(stage: Stage): string {
  const names: [string, string[]][] = [
    ["cat", ["cat", "kitten", "tiger", "lion"]],
    ["fox", ["fox", "foxes", "wolf"]],
    ["dog", ["dog", "puppy", "bear", "horse"]],
    ["rabbit", ["rabbit", "hare", "bunny", "bunnies"]],
    ["deer", ["deer", "stag"]],
    ["bird", ["bird", "owl", "robin", "sparrow", "parrot"]],
  ];
  return names.find(([, words]) => has(stage, ...words))?.[0] ?? stage.layout.pick(names)[0];
}

export function animal(stage: Stage): void {
  const { canvas, inks, palette, layout, detail } = stage;
  const horizon = stage.y(640);
  sky(stage, horizon);
  clouds(stage, horizon, 4);
  const wide = canvas.width;
  hill(
    stage,
    ridge(stage, horizon, stage.unit(220), wide >> 1, 3),
    palette.far,
    palette.sky[2],
    stage.bottom,
  );
  const far = ridge(stage, horizon + stage.unit(60), stage.unit(120), wide >> 1, 1);
  hill(stage, far, palette.mid, palette.far, stage.bottom);
  const pines = wood(stage, blendColours(palette.mid, palette.near, 120));
  for (let i = 0; i < 12; i++) {
    const x = layout.below(stage.right);
    pine(stage, pines, x, (far[x >> 4] ?? horizon) + stage.unit(20), stage.unit(detail.range(60, 120)));
  }
  const front = ridge(stage, stage.y(860), stage.unit(90), wide, 1);
  hill(stage, front, palette.near, palette.dark, stage.bottom);
  const name = animalOf(stage);
  const size = stage.unit(name === "bird" ? 430 : 520);
  const flip = layout.chance(50);
  const x = stage.x(layout.range(430, 570));
  const y = (front[Math.min(wide - 1, x >> 4)] ?? stage.y(820)) + stage.unit(name === "bird" ? -60 : 18);
  const at = (px: number, py: number): [number, number] => [
    x + Math.floor(((flip ? 50 - px : px - 50) * size) / 100),
    y + Math.floor(((py - 100) * size) / 100),
  ];
  const outline = ANIMALS[name] ?? [];
  const points: number[] = [];
  for (let i = 0; i < outline.length; i += 2) points.push(...at(outline[i] ?? 0, outline[i + 1] ?? 0));
  const coat =
    { cat: palette.dark, fox: 0xd9692f, dog: 0x8a5a3c, rabbit: 0xb9a48c, deer: 0x8f5f3a, bird: palette.warm }[
      name
    ] ?? palette.dark;
  const fur = solid(stage, blendColours(coat, palette.near, isNight(stage) ? 110 : 30), 8);
  if (name === "bird") {
    const branch = flat(inks.ink(blendColours(palette.dark, palette.warm, 40)));
    const by = y - Math.floor((size * 14) / 100);
    canvas.stroke(
      -stage.unit(40),
      by + stage.unit(70),
      stage.right + stage.unit(40),
      by - stage.unit(20),
      stage.unit(34),
      stage.unit(16),
      branch,
    );
    const leaves = wood(stage, palette.mid).leaves;
    for (let i = 0; i < 12; i++) {
      const lx = detail.below(stage.right);
      canvas.ellipse(
        lx,
        by + stage.unit(detail.range(-30, 70)),
        stage.unit(26),
        stage.unit(11),
        flat(tone(leaves, detail.below(6))),
      );
    }
  }
  // Light from behind draws a rim; the body stands a little aside of it.
  const rim = inks.ink(blendColours(coat, palette.sun, 170));
  const offset = Math.max(6, stage.unit(5));
  if (name === "fox" || name === "dog" || name === "deer") {
    // The legs of the far side.
    for (const leg of [36, 68])
      canvas.stroke(
        ...at(leg + 2, 66),
        ...at(leg - 3, 98),
        Math.floor(size / 13),
        Math.floor(size / 22),
        flat(tone(fur, 1)),
      );
  }
  canvas.polygon(
    smooth(points.map((value, i) => value - (i % 2 ? offset : flip ? -offset : offset))),
    flat(rim),
  );
  canvas.polygon(smooth(points), across(fur, x + (flip ? -size : size), x + (flip ? size : -size)));
  const eyes: Record<string, [number, number][]> = {
    cat: [
      [39, 31],
      [49, 31],
    ],
    fox: [[21, 39]],
    dog: [[22, 31]],
    rabbit: [[33, 52]],
    deer: [[22, 36]],
    bird: [[27, 44]],
  };
  const eye = inks.ink(name === "cat" ? palette.warm : palette.dark);
  for (const [ex, ey] of eyes[name] ?? []) {
    if (name === "bird")
      canvas.circle(...at(ex, ey), Math.floor((size * 3) / 100), flat(inks.ink(palette.light)));
    canvas.circle(...at(ex, ey), Math.floor((size * (name === "cat" ? 25 : 16)) / 1000), flat(eye));
  }
  if (name === "fox") {
    const pale = flat(inks.ink(palette.light));
    canvas.polygon(
      smooth([...at(98, 86), ...at(100, 77), ...at(95, 68), ...at(90, 76), ...at(91, 87)]),
      pale,
    );
    canvas.polygon(
      smooth([
        ...at(9, 48),
        ...at(19, 46),
        ...at(30, 48),
        ...at(38, 60),
        ...at(34, 70),
        ...at(29, 56),
        ...at(20, 51),
      ]),
      pale,
    );
  }
  if (name === "bird") {
    canvas.polygon(
      smooth([...at(40, 56), ...at(56, 52), ...at(78, 66), ...at(60, 70), ...at(46, 68)]),
      flat(tone(fur, 1)),
    );
    canvas.polygon(
      smooth([...at(26, 60), ...at(36, 60), ...at(46, 76), ...at(38, 79), ...at(30, 70)]),
      flat(inks.ink(palette.light), 6),
    );
  }
  const blade = flat(inks.ink(blendColours(palette.near, palette.dark, 150)));
  for (let i = 0; i < 46; i++) {
    const bx = detail.below(stage.right);
    const by = (front[bx >> 4] ?? 0) + stage.unit(detail.range(8, 30));
    canvas.stroke(
      bx,
      by,
      bx + stage.unit(detail.range(-14, 14)),
      by - stage.unit(detail.range(24, 50)),
      stage.unit(7),
      4,
      blade,
    );
  }
}
