// Things that stand in scenes: trees, houses, boats, a lighthouse, a tram. x, y is the middle of the foot, in sixteenths of a pixel.
import { along, flat } from "./canvas.js";
import { arc, smooth } from "./outline.js";
import { blendColours, type Colour, type Ramp, tone } from "./inks.js";
import { across, isNight, solid, type Stage } from "./stage.js";

/** Colours that a scene's many trees share, so that they do not fill the table. */
export interface Wood {
  leaves: Ramp;
  trunk: number;
}

export function wood(stage: Stage, colour: Colour): Wood {
  return {
    leaves: solid(stage, colour, 6),
    trunk: stage.inks.ink(blendColours(stage.palette.dark, stage.palette.warm, 50)),
  };
}

export function pine(stage: Stage, wood: Wood, x: number, y: number, height: number): void {
  const half = Math.floor((height * stage.detail.range(17, 23)) / 100);
  const top = y - height;
  stage.canvas.rectangle(x - (half >> 3), y - (height >> 3), x + (half >> 3), y, flat(wood.trunk));
  const points = [x, top];
  const tiers = 4;
  const side = (sign: number, tier: number): number[] => {
    const foot = top + Math.floor((height * (tier + 1) * 22) / 100);
    const reach = Math.floor((half * (tier + 2)) / (tiers + 1));
    return [x + sign * reach, foot, x + sign * Math.floor((reach * 9) / 20), foot - Math.floor(height / 22)];
  };
  for (let tier = 0; tier < tiers; tier++) points.push(...side(1, tier));
  for (let tier = tiers - 1; tier >= 0; tier--) {
    const [ax = 0, ay = 0, bx = 0, by = 0] = side(-1, tier);
    points.push(bx, by, ax, ay);
  }
  stage.canvas.polygon(points, across(wood.leaves, x + half, x - half));
}

export function tree(stage: Stage, wood: Wood, x: number, y: number, height: number): void {
  const { canvas, detail } = stage;
  canvas.stroke(
    x,
    y,
    x + Math.floor(height / 40),
    y - Math.floor(height / 2),
    Math.floor(height / 11),
    Math.floor(height / 20),
    flat(wood.trunk),
  );
  const heads: [number, number, number][] = [];
  for (let i = 0; i < 5; i++) {
    heads.push([
      x + Math.floor((height * detail.range(-20, 20)) / 100),
      y - Math.floor((height * detail.range(52, 80)) / 100),
      Math.floor((height * detail.range(16, 23)) / 100),
    ]);
  }
  for (const [cx, cy, r] of heads) canvas.circle(cx, cy, r, flat(tone(wood.leaves, 1)));
  for (const [cx, cy, r] of heads) {
    canvas.circle(cx - (r >> 3), cy - (r >> 3), Math.floor((r * 4) / 5), flat(tone(wood.leaves, 3)));
  }
  for (const [cx, cy, r] of heads.slice(0, 4)) {
    canvas.circle(cx - (r >> 2), cy - (r >> 2), r >> 1, flat(tone(wood.leaves, 9), 4));
  }
}

export function house(stage: Stage, x: number, y: number, size: number, walls: Colour, roof: Colour): void {
  const { canvas, inks, palette } = stage;
  const half = size >> 1;
  const eaves = y - Math.floor((size * 55) / 100);
  const wall = solid(stage, walls, 6);
  canvas.rectangle(x - half, eaves, x + half, y, across(wall, x + half * 2, x - half));
  const tile = solid(stage, roof, 5);
  canvas.rectangle(
    x + (half >> 1),
    eaves - (half >> 0),
    x + Math.floor((half * 3) / 4),
    eaves,
    flat(tile.base),
  );
  const peak = eaves - Math.floor((size * 42) / 100);
  canvas.polygon(
    [x - half - (size >> 3), eaves, x, peak, x + half + (size >> 3), eaves],
    across(tile, x + size, x - half),
  );
  const glass = inks.ink(isNight(stage) ? palette.warm : blendColours(palette.dark, palette.sky[1], 80));
  const pane = Math.floor(size / 7);
  for (const side of [-1, 1]) {
    const wx = x + Math.floor((side * size * 27) / 100);
    canvas.rectangle(wx - (pane >> 1), eaves + pane, wx + (pane >> 1), eaves + pane * 2, flat(glass));
  }
  canvas.rectangle(
    x - (pane >> 1),
    y - pane * 2,
    x + (pane >> 1),
    y,
    flat(inks.ink(blendColours(roof, palette.dark, 110))),
  );
}

export function sailingBoat(stage: Stage, x: number, y: number, size: number, colour: Colour): void {
  const { canvas, inks, palette } = stage;
  const part = (n: number): number => Math.floor((size * n) / 100);
  const sail = inks.ramp([blendColours(palette.light, palette.sky[0], 90), palette.light], 6);
  const mast = inks.ink(palette.dark);
  canvas.stroke(x, y - part(8), x, y - part(112), part(3), part(2), flat(mast));
  const main = smoothSail(
    x + part(3),
    y - part(108),
    x + part(3),
    y - part(18),
    x + part(46),
    y - part(22),
    part(9),
  );
  canvas.polygon(main, along(sail, x + part(50), y, x, y - part(60)));
  const jib = smoothSail(
    x - part(3),
    y - part(98),
    x - part(3),
    y - part(18),
    x - part(36),
    y - part(20),
    -part(4),
  );
  canvas.polygon(jib, along(sail, x - part(60), y, x, y - part(40)));
  const hull = solid(stage, colour, 6);
  const deck = y - part(13);
  const shape = [
    x - part(48),
    deck - part(4),
    x + part(52),
    deck - part(2),
    x + part(38),
    y + part(2),
    x - part(34),
    y + part(2),
  ];
  canvas.polygon(shape, along(hull, 0, y + part(4), 0, deck - part(10)));
  canvas.stroke(
    x - part(46),
    deck - part(1),
    x + part(49),
    deck,
    part(3),
    part(3),
    flat(inks.ink(palette.light)),
  );
}

/** A triangle whose outer edge the wind fills. */
function smoothSail(
  ax: number,
  ay: number,
  bx: number,
  by: number,
  cx: number,
  cy: number,
  belly: number,
): number[] {
  const points = [bx, by, cx, cy];
  for (let t = 1; t < 6; t++) {
    const bow = Math.floor((belly * t * (6 - t)) / 9);
    points.push(Math.floor((cx * (6 - t) + ax * t) / 6) + bow, Math.floor((cy * (6 - t) + ay * t) / 6));
  }
  return [...points, ax, ay];
}

export function paperBoat(stage: Stage, x: number, y: number, size: number): void {
  const { canvas, inks, palette } = stage;
  const part = (n: number): number => Math.floor((size * n) / 100);
  const paper = inks.ramp([blendColours(palette.light, palette.sky[0], 130), palette.light], 8);
  canvas.polygon(
    [x - part(28), y - part(14), x, y - part(64), x + part(2), y - part(10)],
    flat(tone(paper, 6)),
  );
  canvas.polygon(
    [x, y - part(64), x + part(30), y - part(16), x + part(2), y - part(10)],
    flat(tone(paper, 3)),
  );
  const hull = [
    x - part(64),
    y - part(32),
    x - part(20),
    y - part(8),
    x + part(22),
    y - part(8),
    x + part(66),
    y - part(34),
  ];
  canvas.polygon(
    [...hull, x + part(36), y + part(4), x - part(34), y + part(4)],
    across(paper, x + part(80), x - part(70)),
  );
  canvas.polygon(
    [
      x - part(20),
      y - part(8),
      x + part(22),
      y - part(8),
      x + part(36),
      y + part(4),
      x - part(34),
      y + part(4),
    ],
    flat(tone(paper, 1), 3),
  );
  canvas.stroke(x, y - part(64), x, y - part(84), part(2), part(2), flat(inks.ink(palette.dark)));
  canvas.polygon(
    [x, y - part(84), x + part(20), y - part(78), x, y - part(71)],
    flat(inks.ink(palette.warm)),
  );
}

export function lighthouse(stage: Stage, x: number, y: number, height: number): void {
  const { canvas, inks, palette } = stage;
  const part = (n: number): number => Math.floor((height * n) / 100);
  const white = solid(stage, palette.light, 7);
  const red = solid(stage, palette.warm, 7);
  const top = y - part(78);
  const half = (at: number): number => part(7) + Math.floor((part(5) * (at - top)) / Math.max(1, y - top));
  const bands = 5;
  const glow = inks.ink(palette.sun);
  const lamp = y - part(84);
  for (const side of [-1, 1]) {
    // The beam, in three widths, so that its edge is soft.
    for (const wide of [8, 14, 20]) {
      const far = x + side * stage.right;
      canvas.polygon(
        [x, lamp - part(1), x, lamp + part(1), far, lamp + part(wide * 2), far, lamp - part(wide)],
        flat(glow, 1),
      );
    }
  }
  for (let band = 0; band < bands; band++) {
    const a = top + Math.floor(((y - top) * band) / bands);
    const b = top + Math.floor(((y - top) * (band + 1)) / bands);
    const paint = across(band % 2 ? white : red, x + half(y), x - half(y) + part(4));
    canvas.polygon([x - half(a), a, x + half(a), a, x + half(b), b, x - half(b), b], paint);
  }
  const iron = inks.ink(palette.dark);
  canvas.rectangle(
    x - part(6),
    top - part(11),
    x + part(6),
    top,
    flat(inks.ink(blendColours(palette.sun, palette.cool, 90))),
  );
  canvas.circle(x, lamp, part(4), flat(glow));
  for (const bar of [-6, -2, 2, 6])
    canvas.stroke(x + part(bar), top - part(11), x + part(bar), top, part(1), part(1), flat(iron));
  canvas.rectangle(x - part(10), top - part(2), x + part(10), top + part(1), flat(iron));
  canvas.polygon(
    [
      ...arc(x, top - part(11), part(8), part(8), 128, 256),
      x + part(8),
      top - part(10),
      x - part(8),
      top - part(10),
    ],
    flat(tone(red, 2)),
  );
  canvas.stroke(x, top - part(18), x, top - part(23), part(1), part(1), flat(iron));
  const door = flat(iron);
  canvas.polygon([...arc(x, y - part(9), part(3), part(3), 128, 256), x + part(3), y, x - part(3), y], door);
  for (const at of [30, 52]) canvas.rectangle(x - part(1), y - part(at + 4), x + part(1), y - part(at), door);
}

export function tram(stage: Stage, x: number, y: number, size: number): void {
  const { canvas, inks, palette } = stage;
  const part = (n: number): number => Math.floor((size * n) / 100);
  const body = solid(stage, palette.warm, 7);
  const iron = inks.ink(palette.dark);
  const glass = inks.ramp(
    [blendColours(palette.sun, palette.cool, 120), blendColours(palette.sun, palette.cool, 20)],
    5,
  );
  canvas.stroke(x - part(8), y - part(44), x + part(4), y - part(58), part(1), part(1), flat(iron));
  canvas.stroke(x - stage.right, y - part(58), x + stage.right, y - part(58), 10, 10, flat(iron));
  const shell = [x - part(62), y - part(8), x - part(60), y - part(40), x - part(54), y - part(44)];
  shell.push(x + part(54), y - part(44), x + part(60), y - part(40), x + part(62), y - part(8));
  canvas.polygon(shell, along(body, 0, y, 0, y - part(48)));
  canvas.polygon(
    [
      x - part(61),
      y - part(22),
      x - part(62),
      y - part(13),
      x + part(62),
      y - part(13),
      x + part(61),
      y - part(22),
    ],
    flat(inks.ink(palette.light)),
  );
  for (let i = 0; i < 6; i++) {
    const wx = x - part(55) + part(19) * i;
    canvas.rectangle(
      wx,
      y - part(39),
      wx + part(15),
      y - part(25),
      along(glass, wx, y - part(39), wx + part(15), y - part(22)),
    );
  }
  canvas.rectangle(x - part(60), y - part(9), x + part(60), y - part(5), flat(iron));
  for (const wheel of [-40, -26, 26, 40]) canvas.circle(x + part(wheel), y - part(4), part(5), flat(iron));
  canvas.circle(x + part(58), y - part(17), part(2), flat(inks.ink(palette.sun)));
}

export function balloon(stage: Stage, x: number, y: number, size: number): void {
  const { canvas, inks, palette } = stage;
  const stripes = [solid(stage, palette.warm, 5), solid(stage, palette.light, 5)];
  const low = y + Math.floor((size * 80) / 100);
  const rope = inks.ink(palette.dark);
  for (const side of [-1, 1])
    canvas.stroke(
      x + side * (size >> 1),
      y + (size >> 1),
      x + side * (size >> 3),
      low + (size >> 1),
      14,
      14,
      flat(rope),
    );
  const shape = (reach: number): number[] =>
    smooth([
      x,
      y - size,
      x + ((reach * 7) >> 3),
      y - (size >> 1),
      x + reach,
      y,
      x + (reach >> 1),
      y + ((size * 3) >> 2),
      x,
      low,
      x - (reach >> 1),
      y + ((size * 3) >> 2),
      x - reach,
      y,
      x - ((reach * 7) >> 3),
      y - (size >> 1),
    ]);
  for (const [i, reach] of [100, 72, 44, 16].entries()) {
    const ramp = stripes[i % 2];
    if (ramp) canvas.polygon(shape(Math.floor((size * reach) / 100)), across(ramp, x + size, x - size));
  }
  canvas.rectangle(
    x - (size >> 3),
    low + (size >> 1),
    x + (size >> 3),
    low + Math.floor((size * 3) / 4),
    flat(rope),
  );
}
