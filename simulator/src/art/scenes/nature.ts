// Gardens, space, and panoramas.
import { ball, flat } from "../canvas.js";
import { arc, hoop as ringPart, smooth } from "../outline.js";
import { blendColours, type Ramp, tone } from "../inks.js";
import { house, pine, sailingBoat, tree, wood } from "../motifs.js";
import { noise } from "../random.js";
import { across, clouds, has, hill, mirror, ridge, sky, solid, stars, type Stage } from "../stage.js";

export function garden(stage: Stage): void {
  const { canvas, inks, palette, layout, detail } = stage;
  const horizon = stage.y(layout.range(400, 480));
  sky(stage, horizon);
  clouds(stage, horizon, 4);
  const wide = canvas.width;
  hill(
    stage,
    ridge(stage, horizon + stage.unit(30), stage.unit(130), wide >> 1, 2),
    palette.far,
    palette.sky[2],
    stage.bottom,
  );
  const trees = wood(stage, palette.mid);
  for (let i = 0; i < 6; i++)
    tree(
      stage,
      trees,
      layout.below(stage.right),
      horizon + stage.unit(36),
      stage.unit(detail.range(70, 130)),
    );
  const meadow = ridge(stage, horizon + stage.unit(60), stage.unit(60), wide, 1);
  hill(stage, meadow, palette.mid, palette.near, stage.bottom);
  const stem = inks.ink(blendColours(palette.near, palette.dark, 60));
  const petals = [
    palette.warm,
    palette.cool,
    palette.light,
    blendColours(palette.warm, palette.light, 120),
  ].map((colour) => solid(stage, colour, 4));
  const heart = inks.ink(blendColours(palette.warm, palette.dark, 120));
  const gold = inks.ink(palette.sun);
  const tulips = has(stage, "tulip") || layout.chance(30);
  const rows = 9;
  for (let row = 0; row < rows; row++) {
    // Rows come closer: further apart, and with larger flowers.
    const near = (row + 1) * (row + 2);
    const y =
      horizon +
      stage.unit(70) +
      Math.floor(((stage.bottom + stage.unit(120) - horizon) * near) / (rows * (rows + 1)));
    const size = stage.unit(5 + row * 6);
    const gap = Math.max(16, size * 3);
    for (let x = -layout.below(gap); x < stage.right + gap; x += gap) {
      const fx = x + Math.floor((gap * detail.range(-35, 35)) / 100);
      const fy = y - Math.floor((size * detail.range(10, 28)) / 10);
      const paint = petals[detail.below(4)];
      if (!paint) continue;
      canvas.stroke(
        fx,
        fy,
        fx + (size >> 2),
        y + size,
        Math.max(10, size >> 2),
        Math.max(10, size >> 2),
        flat(stem),
      );
      if (row > 3) canvas.ellipse(fx + size, y - (size >> 1), size, size >> 2, flat(stem));
      if (tulips) tulip(stage, fx, fy, size, paint);
      else if (row < 3) canvas.circle(fx, fy, size, flat(tone(paint, 2)));
      else daisy(stage, fx, fy, size, paint, row % 2 ? heart : gold);
    }
  }
}

function daisy(stage: Stage, x: number, y: number, size: number, petal: Ramp, heart: number): void {
  const ring = arc(x, y, size, Math.floor((size * 8) / 10), 0, 256);
  const step = ring.length >= 32 ? 4 : 2;
  for (let i = 0; size >= 48 && i + 1 < ring.length; i += step) {
    stage.canvas.circle(
      ring[i] ?? 0,
      ring[i + 1] ?? 0,
      Math.floor((size * 5) / 10),
      flat(tone(petal, 1 + ((i / step) % 2))),
    );
  }
  if (size < 48) stage.canvas.circle(x, y, size, flat(tone(petal, 2)));
  stage.canvas.circle(x, y, Math.floor((size * 5) / 10), flat(heart));
}

function tulip(stage: Stage, x: number, y: number, size: number, petal: Ramp): void {
  const s = (n: number): number => Math.floor((size * n) / 10);
  const cup = [
    x - s(9),
    y - s(12),
    x - s(4),
    y - s(5),
    x,
    y - s(14),
    x + s(4),
    y - s(5),
    x + s(9),
    y - s(12),
    x + s(8),
    y + s(3),
    x,
    y + s(9),
    x - s(8),
    y + s(3),
  ];
  // From afar corners do not show.
  if (size < 112) stage.canvas.polygon(cup, flat(tone(petal, 2)));
  else stage.canvas.polygon(smooth(cup), across(petal, x + s(10), x - s(8)));
}

export function space(stage: Stage): void {
  const { canvas, inks, palette, layout, detail } = stage;
  const night = blendColours(palette.dark, 0x04050f, 150);
  const ramp = inks.ramp(
    [
      night,
      blendColours(night, palette.near, 160),
      blendColours(palette.sky[0], palette.sky[1], 90),
      palette.sky[1],
    ],
    30,
  );
  const seed = layout.next();
  const tilt = layout.range(-30, 30);
  const step = Math.max(4, canvas.width >> 2);
  const { width, height, pixels } = canvas;
  // A band of mist across the sky, its edges wandering.
  const bend = Int32Array.from(
    { length: width },
    (_, x) => noise(x, step, seed) + (noise(x, step / 4, seed ^ 5) >> 2),
  );
  const broad = Int32Array.from({ length: width }, (_, x) => 200 + (noise(x, step / 2, seed ^ 9) >> 2));
  for (let y = 0; y < height; y++) {
    const place = Math.floor((y * 1024) / height);
    const ripple = noise(y, Math.max(4, height >> 3), seed ^ 3) >> 3;
    for (let x = 0; x < width; x++) {
      const middle = 260 + ((bend[x] ?? 0) >> 1) + Math.floor((tilt * 6 * (x * 2 - width)) / width);
      const off = Math.abs(place - middle + ripple - 64);
      const reach = (broad[x] ?? 1) * 2;
      const near = off < reach ? 1024 - Math.floor((off * 1024) / reach) : 0;
      const value = ((near * near) >> 10) * 24 + (((x & 1) ^ (y & 1)) * 2 + (y & 1)) * 256;
      pixels[y * width + x] = tone(ramp, value >> 10);
    }
  }
  stars(stage, Math.floor((stage.bottom * 10) / 9), 150);
  const r = stage.unit(layout.range(210, 270));
  const x = stage.x(layout.range(380, 620));
  const y = stage.y(layout.range(400, 500));
  const planet = inks.ramp(
    [blendColours(palette.warm, night, 215), palette.warm, blendColours(palette.warm, palette.sun, 180)],
    16,
  );
  const ring = inks.ink(blendColours(palette.cool, palette.light, 120));
  const ringed = layout.chance(60) || has(stage, "saturn", "ring", "ringed");
  const hoop = (from: number, to: number): void => {
    for (const [wide, level] of [
      [19, 6],
      [17, 4],
      [15, 5],
    ] as const) {
      const inner = wide - 1;
      const outline = ringPart(
        x,
        y,
        Math.floor((r * wide) / 10),
        Math.floor((r * wide) / 38),
        Math.floor((r * inner) / 10),
        Math.floor((r * inner) / 38),
        from,
        to,
      );
      canvas.polygon(outline, flat(ring, level));
    }
  };
  canvas.circle(x, y, Math.floor((r * 11) / 10), flat(inks.ink(palette.sun), 1));
  if (ringed) hoop(128, 256);
  canvas.circle(x, y, r, ball(planet, x - (r >> 1), y - (r >> 1), Math.floor((r * 19) / 10)));
  for (let i = 0; i < 4; i++) {
    const by = y + Math.floor((r * (i * 45 - 65)) / 100);
    const half = Math.floor((r * ([64, 95, 95, 70][i] ?? 0)) / 100);
    canvas.ellipse(
      x - (r >> 4),
      by,
      half - (r >> 3),
      r >> (i % 2 ? 5 : 4),
      flat(tone(planet, i % 2 ? 13 : 7), 3),
    );
  }
  if (ringed) hoop(0, 128);
  const moon = solid(stage, palette.cool, 10);
  const mr = stage.unit(detail.range(35, 60));
  const side = layout.chance(50) ? 1 : -1;
  canvas.circle(
    x + side * Math.floor((r * 16) / 10),
    y - Math.floor((r * 12) / 10),
    mr,
    ball(
      moon,
      x + side * Math.floor((r * 16) / 10) - (mr >> 1),
      y - Math.floor((r * 12) / 10) - (mr >> 1),
      mr * 2,
    ),
  );
  const ground = ridge(stage, stage.y(980), stage.unit(150), Math.max(8, width >> 1), 3);
  hill(stage, ground, blendColours(palette.near, night, 90), night, stage.bottom);
  if (has(stage, "rocket", "astronaut", "spaceship")) {
    const [rx, ry, s] = [stage.x(side > 0 ? 240 : 760), stage.y(620), stage.unit(10)];
    const white = solid(stage, palette.light, 6);
    canvas.polygon(
      smooth([rx, ry + s * 26, rx - s * 4, ry + s * 14, rx + s * 4, ry + s * 14]),
      flat(inks.ink(palette.sun)),
    );
    canvas.polygon(
      [rx - s * 10, ry + s * 16, rx - s * 4, ry + s * 2, rx + s * 4, ry + s * 2, rx + s * 10, ry + s * 16],
      flat(inks.ink(palette.warm)),
    );
    canvas.polygon(
      smooth([
        rx,
        ry - s * 22,
        rx + s * 6,
        ry - s * 8,
        rx + s * 5,
        ry + s * 14,
        rx - s * 5,
        ry + s * 14,
        rx - s * 6,
        ry - s * 8,
      ]),
      across(white, rx + s * 9, rx - s * 6),
    );
    canvas.circle(rx, ry - s * 6, s * 3, flat(inks.ink(palette.cool)));
  }
}

/** A wide horizon whose ends meet: hills in whole waves, and things that stand around it. */
export function panorama(stage: Stage, wet: boolean): void {
  const { canvas, palette, layout, detail } = stage;
  const line = stage.y(wet ? 600 : 660);
  sky(stage, line);
  clouds(stage, line, 6);
  const wave = Math.max(8, canvas.height);
  hill(stage, ridge(stage, line, stage.unit(260), wave, 4), palette.far, palette.sky[2], line);
  hill(
    stage,
    ridge(stage, line + stage.unit(40), stage.unit(200), wave >> 1, 2),
    palette.mid,
    palette.far,
    stage.bottom,
  );
  const woods = wood(stage, palette.near);
  const gap = stage.unit(110);
  for (let x = 0; x < stage.right && gap > 0; x += gap) {
    const place = x + detail.below(gap);
    if (layout.chance(20))
      house(stage, place, line + stage.unit(4), stage.unit(90), palette.light, palette.warm);
    else pine(stage, woods, place, line + stage.unit(4), stage.unit(detail.range(80, 180)));
  }
  if (!wet) {
    hill(
      stage,
      ridge(stage, stage.y(900), stage.unit(130), wave, 1),
      palette.near,
      palette.dark,
      stage.bottom,
    );
    return;
  }
  mirror(stage, line, stage.bottom, 6);
  for (let x = gap; x < stage.right && gap > 0; x += gap * layout.range(4, 7)) {
    sailingBoat(stage, x, line + stage.unit(layout.range(90, 190)), stage.unit(130), palette.warm);
  }
}
