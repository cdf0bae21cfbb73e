// Cities: skylines in the haze, and a wet street in front.
import { along, flat } from "../canvas.js";
import { blendColours, brightness, type Colour } from "../inks.js";
import { tram } from "../motifs.js";
import { clouds, has, isNight, mirror, shallows, sky, solid, type Stage } from "../stage.js";

function skyline(stage: Stage, foot: number, low: number, high: number, colour: Colour, lit: number): void {
  const { canvas, inks, palette, layout, detail } = stage;
  const ramp = inks.ramp([colour, blendColours(colour, palette.sky[2], 110)], 6);
  const edge = inks.ink(blendColours(colour, palette.sun, 70));
  const lights = inks.ink(
    lit > 1 ? blendColours(palette.warm, palette.sun, 110) : blendColours(colour, palette.light, 90),
  );
  const extra = inks.ink(palette.cool);
  for (let x = -stage.unit(30); x < stage.right;) {
    const wide = stage.unit(layout.range(70, 140));
    const height = stage.unit(layout.range(low, high));
    const top = foot - height;
    const paint = along(ramp, 0, top, 0, foot);
    canvas.rectangle(x, top, x + wide, foot, paint);
    const kind = layout.below(5);
    if (kind === 0)
      canvas.polygon([x, top + 8, x + (wide >> 1), top - (wide >> 1), x + wide, top + 8], flat(ramp.base));
    if (kind === 1)
      canvas.rectangle(
        x + (wide >> 2),
        top - stage.unit(28),
        x + ((wide * 3) >> 2),
        top + 8,
        flat(ramp.base),
      );
    if (kind === 2)
      canvas.stroke(
        x + (wide >> 1),
        top,
        x + (wide >> 1),
        top - stage.unit(70),
        stage.unit(6),
        12,
        flat(ramp.base),
      );
    canvas.rectangle(x, top, x + Math.max(10, stage.unit(4)), foot, flat(edge, 3));
    if (lit > 0) {
      // On whole pixels: many small things, and sharp.
      const cell = Math.max(64, stage.unit(22) & ~63);
      for (let wy = (top + cell) & ~15; wy < foot - cell; wy += cell + (cell >> 1)) {
        for (let wx = (x + (cell >> 1) + (cell >> 2)) & ~15; wx + cell < x + wide; wx += cell + (cell >> 2)) {
          if (!detail.chance(lit * 18)) continue;
          const paint = flat(detail.chance(12) ? extra : lights, lit > 1 ? detail.pick([6, 8]) : 4);
          canvas.rectangle(wx, wy, wx + (cell >> 1), wy + (((cell * 3) >> 2) & ~15), paint);
        }
      }
    }
    x += wide + stage.unit(layout.pick([0, 0, 6, 20]));
  }
}

/** Signs that glow on the nearest houses. */
function signs(stage: Stage, foot: number): void {
  const { canvas, inks, palette, detail } = stage;
  const tubes = [palette.warm, palette.cool, palette.sun].map((colour) => inks.ink(colour));
  for (let i = 0; i < 6; i++) {
    const tube = tubes[i % 3] ?? 0;
    const x = detail.below(stage.right);
    const y = foot - stage.unit(detail.range(130, 330));
    const wide = stage.unit(detail.range(14, 22));
    const high = stage.unit(detail.range(50, 100));
    for (const grow of [3, 2])
      canvas.ellipse(x, y + (high >> 1), wide * grow, Math.floor((high * grow) / 2), flat(tube, 1));
    canvas.rectangle(x - wide, y, x + wide, y + high, flat(inks.ink(palette.dark)));
    for (let bar = 1; bar < 5; bar++) {
      canvas.stroke(
        x - (wide >> 1),
        y + Math.floor((high * bar) / 5),
        x + (wide >> 1),
        y + Math.floor((high * bar) / 5),
        stage.unit(8),
        stage.unit(8),
        flat(tube),
      );
    }
  }
}

export function city(stage: Stage): void {
  const { canvas, inks, palette, layout, detail } = stage;
  const foot = stage.y(layout.range(700, 760));
  shallows(stage);
  sky(stage, foot);
  clouds(stage, foot >> 1, 3);
  const dim = isNight(stage) || brightness(palette.sky[0]) < 90;
  const scale = Math.min(1000, Math.floor((foot * 1000) / Math.max(1, stage.unit(1000))));
  const tall = (n: number): number => Math.floor((n * scale) / 720);
  skyline(stage, foot, tall(260), tall(560), blendColours(palette.far, palette.sky[2], 90), 0);
  skyline(stage, foot, tall(190), tall(430), palette.mid, dim ? 2 : 1);
  skyline(stage, foot, tall(100), tall(290), palette.near, dim ? 3 : 1);
  if (dim || has(stage, "neon")) signs(stage, foot);
  const kerb = solid(stage, palette.near, 4);
  canvas.rectangle(0, foot - stage.unit(12), stage.right, foot, flat(kerb.base));
  const riding = has(stage, "tram", "train", "bus", "metro", "street") || layout.chance(45);
  if (riding) tram(stage, stage.x(layout.range(380, 620)), foot, stage.unit(layout.range(460, 540)));
  const lamp = inks.ink(palette.sun);
  const iron = inks.ink(palette.dark);
  const gap = stage.unit(360);
  for (let x = layout.below(gap + 1); x < stage.right && gap > 0; x += gap) {
    canvas.stroke(x, foot, x, foot - stage.unit(210), stage.unit(10), stage.unit(7), flat(iron));
    for (const glow of [46, 26]) canvas.circle(x, foot - stage.unit(218), stage.unit(glow), flat(lamp, 1));
    canvas.circle(x, foot - stage.unit(218), stage.unit(13), flat(lamp));
  }
  mirror(stage, foot, stage.bottom, 5);
  if (riding) {
    for (const [at, width] of [
      [80, 10],
      [190, 18],
    ] as const) {
      const y = foot + Math.floor(((stage.bottom - foot) * at * 3) / 1000);
      canvas.stroke(0, y, stage.right, y, stage.unit(width) >> 1, stage.unit(width) >> 1, flat(iron, 5));
    }
  }
  if (has(stage, "rain", "rainy", "storm")) {
    const drop = inks.ink(palette.light);
    for (let i = 0; i < 90; i++) {
      const x = detail.below(stage.right + stage.unit(100));
      const y = detail.below(stage.bottom);
      const length = stage.unit(detail.range(30, 70));
      canvas.stroke(x, y, x - (length >> 2), y + length, 16, 16, flat(drop, 2));
    }
  }
}
