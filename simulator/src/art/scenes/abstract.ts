// Compositions without a subject: tiles of quarter circles, layered waves, and overlapping discs and bars.
import { along, flat } from "../canvas.js";
import { arc, hoop } from "../outline.js";
import { blendColours } from "../inks.js";
import { hill, ridge, solid, type Stage } from "../stage.js";

export function abstract(stage: Stage): void {
  const kind = stage.layout.below(3);
  if (kind === 0) tiles(stage);
  else if (kind === 1) waves(stage);
  else discs(stage);
}

function tiles(stage: Stage): void {
  const { canvas, inks, palette, layout } = stage;
  const colours = [
    palette.light,
    palette.warm,
    palette.cool,
    palette.mid,
    palette.dark,
    palette.sky[0],
    palette.sky[2],
  ];
  const flats = colours.map((colour) => inks.ink(colour));
  const size = Math.max(64, Math.floor(Math.min(stage.right, stage.bottom) / layout.range(3, 5)));
  for (let y = 0; y < stage.bottom; y += size) {
    for (let x = 0; x < stage.right; x += size) {
      const ground = layout.below(flats.length);
      const shape = flat(flats[(ground + layout.range(1, flats.length - 1)) % flats.length] ?? 0);
      canvas.rectangle(x, y, x + size, y + size, flat(flats[ground] ?? 0));
      const kind = layout.below(5);
      const corner = layout.below(4);
      const cx = corner % 2 ? x + size : x;
      const cy = corner > 1 ? y + size : y;
      if (kind < 2) {
        // Angles from the corner into the tile.
        const from = [0, 64, 192, 128][corner] ?? 0;

        canvas.polygon([cx, cy, ...arc(cx, cy, size, size, from, from + 64)], shape);
        if (kind === 1)
          canvas.polygon(
            [cx, cy, ...arc(cx, cy, size >> 1, size >> 1, from, from + 64)],
            flat(flats[ground] ?? 0),
          );
      } else if (kind === 2) canvas.circle(x + (size >> 1), y + (size >> 1), (size * 3) >> 3, shape);
      else if (kind === 3) canvas.polygon([x, y, x + size, y, x, y + size], shape);
      else
        for (let bar = 0; bar < 4; bar += 2)
          canvas.rectangle(x, y + ((size * bar) >> 2), x + size, y + ((size * (bar + 1)) >> 2), shape);
    }
  }
}

function waves(stage: Stage): void {
  const { canvas, inks, palette, layout } = stage;
  const ground = inks.ramp([palette.sky[0], palette.sky[1], palette.sky[2], palette.sun], 30);
  const paint = along(ground, 0, 0, stage.right >> 2, stage.bottom >> 1);
  for (let y = 0; y < canvas.height; y++) canvas.run(y, 0, canvas.width, paint);
  canvas.circle(
    stage.x(layout.range(300, 700)),
    stage.y(layout.range(220, 380)),
    stage.unit(170),
    flat(inks.ink(palette.sun)),
  );
  const colours = [
    palette.light,
    palette.cool,
    palette.far,
    palette.warm,
    palette.mid,
    palette.near,
    palette.dark,
  ];
  for (const [i, colour] of colours.entries()) {
    const tops = ridge(
      stage,
      stage.y(500 + i * 85),
      stage.unit(260),
      Math.max(8, Math.floor(canvas.width / layout.range(2, 3))),
      0,
    );
    hill(stage, tops, colour, blendColours(colour, palette.sky[0], 120), stage.bottom);
  }
}

function discs(stage: Stage): void {
  const { canvas, inks, palette, layout } = stage;
  const ground = inks.ramp([blendColours(palette.light, palette.sky[2], 160), palette.light], 14);
  const paint = along(ground, 0, 0, stage.right, stage.bottom);
  for (let y = 0; y < canvas.height; y++) canvas.run(y, 0, canvas.width, paint);
  const big = solid(stage, palette.warm, 12);
  const x = stage.x(layout.range(380, 620));
  const y = stage.y(layout.range(340, 480));
  const r = stage.unit(layout.range(230, 290));
  canvas.circle(x, y, r, along(big, x + r, y + r, x - r, y - r));
  const glazes = [palette.cool, palette.sky[0], palette.mid, palette.near].map((colour) => inks.ink(colour));
  for (let i = 0; i < 5; i++) {
    canvas.circle(
      stage.x(layout.range(120, 880)),
      stage.y(layout.range(120, 880)),
      stage.unit(layout.range(60, 190)),
      flat(glazes[i % 4] ?? 0, layout.pick([5, 6, 8])),
    );
  }
  const ink = inks.ink(palette.dark);
  const lean = layout.range(-200, 200);
  for (let bar = 0; bar < 3; bar++) {
    const bx = stage.x(layout.range(100, 900));
    canvas.stroke(
      bx,
      stage.y(layout.range(60, 300)),
      bx + stage.unit(lean),
      stage.y(layout.range(700, 940)),
      stage.unit(bar ? 8 : 40),
      stage.unit(bar ? 8 : 40),
      flat(bar ? ink : (glazes[2] ?? ink), bar ? 8 : 6),
    );
  }
  for (let ring = 1; ring < 5; ring++) {
    const [cx, cy] = [stage.x(780), stage.y(260)];
    const [outer, inner] = [stage.unit(ring * 34), stage.unit(ring * 34 - 9)];
    canvas.polygon(hoop(cx, cy, outer, outer, inner, inner, 96, 288), flat(ink));
  }
  canvas.polygon(
    [stage.x(80), stage.y(930), stage.x(400), stage.y(930), stage.x(240), stage.y(650)],
    flat(glazes[1] ?? 0, 6),
  );
}
