// Still lifes, portraits, and the views of one object.
import { along, flat } from "../canvas.js";
import { arc, smooth } from "../outline.js";
import { blendColours, tone } from "../inks.js";
import { across, has, shadow, solid, type Stage } from "../stage.js";
import { type Thing, thing, thingOf } from "../turntable.js";

/** A wall with light falling in, and a table. */
function room(stage: Stage, table: number): void {
  const { canvas, inks, palette, layout } = stage;
  const wall = inks.ramp(
    [
      blendColours(palette.near, palette.far, 90),
      palette.far,
      blendColours(palette.far, palette.sky[2], 150),
    ],
    24,
  );
  const paint = along(wall, stage.right, 0, 0, stage.bottom);
  paint.light = {
    x: stage.right >> 6,
    y: stage.bottom >> 6,
    radius: Math.max(2, stage.right >> 5),
    gain: 9 * 4096,
  };
  for (let y = 0; y < canvas.height; y++) canvas.run(y, 0, canvas.width, paint);
  const beam = inks.ink(palette.sun);
  const lean = stage.unit(layout.range(80, 180));
  for (let pane = 0; pane < 4; pane++) {
    const x = stage.x(120 + (pane % 2) * 190);
    const y = stage.y(90 + (pane >> 1) * 210) + (pane % 2) * (lean >> 2);
    const wide = stage.x(170);
    const high = stage.y(190);
    canvas.polygon(
      [x, y, x + wide, y + (lean >> 2), x + wide, y + high + (lean >> 2), x, y + high],
      flat(beam, 2),
    );
  }
  const wood = inks.ramp(
    [blendColours(palette.warm, palette.dark, 170), blendColours(palette.warm, palette.light, 110)],
    14,
  );
  canvas.rectangle(
    0,
    table,
    stage.right,
    stage.bottom,
    along(wood, stage.right, stage.bottom + stage.unit(300), 0, table),
  );
  canvas.rectangle(0, table, stage.right, table + stage.unit(8), flat(tone(wood, 13), 4));
}

export function stillLife(stage: Stage): void {
  const { canvas, palette, layout, detail } = stage;
  const name = thingOf(stage);
  const table = stage.y(name === "chair" ? 700 : 660);
  room(stage, table);
  const foot = table + Math.floor(((stage.bottom - table) * 4) / 10);
  const size = stage.unit(name === "chair" ? 640 : 520);
  const x = stage.x(layout.range(440, 560));
  // From the side, a little towards the viewer, so that spout and handle show.
  const angle = name === "teapot" || name === "cup" ? layout.pick([6, 12, 250]) : layout.pick([24, 40, 222]);
  const others: Thing[] =
    name === "chair" ? [] : (["fruit", "cup", "fruit", "vase"] as Thing[]).filter((other) => other !== name);
  const put = (what: Thing, px: number, py: number, big: number, main: number, second: number): void => {
    shadow(stage, px + (big >> 3), py, Math.floor((big * 46) / 100), big >> 4);
    thing(stage, what, px, py, big, angle, main, second);
  };
  const other = others[0];
  if (other === "fruit") {
    put("vase", x + stage.unit(290), foot - stage.unit(50), stage.unit(430), palette.mid, palette.sun);
    flowers(stage, x + stage.unit(290), foot - stage.unit(50) - stage.unit(380), stage.unit(250));
  }
  put(name, x, foot, size, palette.cool, palette.warm);
  if (others.length) {
    const each = stage.unit(150);
    put("fruit", x - stage.unit(270), foot + stage.unit(40), each, palette.warm, palette.near);
    put(
      "fruit",
      x - stage.unit(185),
      foot + stage.unit(72),
      Math.floor((each * detail.range(85, 100)) / 100),
      blendColours(palette.cool, palette.warm, 128),
      palette.near,
    );
  } else {
    canvas.ellipse(
      x,
      stage.bottom - stage.unit(30),
      stage.unit(520),
      stage.unit(60),
      flat(stage.inks.ink(palette.light), 1),
    );
  }
}

function flowers(stage: Stage, x: number, y: number, reach: number): void {
  const { canvas, inks, palette, detail } = stage;
  const stem = flat(inks.ink(blendColours(palette.near, palette.mid, 100)));
  const heart = inks.ink(palette.sun);
  const petals = [palette.warm, palette.cool, palette.light].map((colour) => inks.ink(colour));
  for (let i = 0; i < 7; i++) {
    const fx = x + Math.floor((reach * (i - 3) * 22) / 100);
    const fy = y - Math.floor((reach * detail.range(40, 95)) / 100) + Math.abs(i - 3) * (reach >> 4);
    canvas.stroke(x, y + (reach >> 3), fx, fy, stage.unit(7), stage.unit(5), stem);
    const r = Math.floor((reach * detail.range(11, 16)) / 100);
    for (const turn of arc(0, 0, 256, 256, 0, 256).keys())
      if (turn < 6) {
        const [px = 0, py = 0] = arc(fx, fy, r, r, turn * 43, turn * 43);
        canvas.circle(px, py, Math.floor((r * 7) / 10), flat(petals[i % 3] ?? 0));
      }
    canvas.circle(fx, fy, r >> 1, flat(heart));
  }
}

export function portrait(stage: Stage): void {
  const { canvas, inks, palette, layout } = stage;
  const ground = inks.ramp(
    [blendColours(palette.sky[0], palette.dark, 40), palette.sky[1], palette.sky[2]],
    26,
  );
  const paint = along(ground, 0, 0, stage.right, stage.bottom);
  for (let y = 0; y < canvas.height; y++) canvas.run(y, 0, canvas.width, paint);
  const x = stage.x(layout.range(470, 530));
  const y = stage.y(430);
  const u = stage.unit(10);
  canvas.circle(x + u * 10, y - u * 4, u * 37, flat(inks.ink(palette.sun), 5));
  canvas.circle(x - u * 28, y + u * 22, u * 13, flat(inks.ink(palette.cool), 5));
  const skinTone = layout.pick([0xf0c9a4, 0xd9a066, 0xa9714b, 0x7a4a35, 0xe8b28a]);
  const skin = inks.ramp(
    [blendColours(skinTone, palette.dark, 110), skinTone, blendColours(skinTone, 0xfff2e0, 110)],
    10,
  );
  const hair = solid(
    stage,
    layout.pick([palette.dark, palette.near, blendColours(palette.warm, palette.dark, 150)]),
    6,
  );
  const long = layout.chance(55);
  if (long)
    canvas.polygon(
      smooth([
        x - u * 24,
        y - u * 8,
        x,
        y - u * 29,
        x + u * 24,
        y - u * 8,
        x + u * 26,
        y + u * 32,
        x,
        y + u * 36,
        x - u * 26,
        y + u * 32,
      ]),
      across(hair, x + u * 26, x - u * 20),
    );
  const coat = solid(stage, palette.warm, 9);
  const robot = has(stage, "robot", "android");
  canvas.polygon(
    smooth([
      x - u * 46,
      stage.bottom + u * 30,
      x - u * 38,
      y + u * 42,
      x - u * 10,
      y + u * 32,
      x + u * 10,
      y + u * 32,
      x + u * 38,
      y + u * 42,
      x + u * 46,
      stage.bottom + u * 30,
    ]),
    across(coat, x + u * 46, x - u * 30),
  );
  canvas.polygon(
    [
      x - u * 8,
      y + u * 14,
      x + u * 8,
      y + u * 14,
      x + u * 10,
      y + u * 34,
      x,
      y + u * 42,
      x - u * 10,
      y + u * 34,
    ],
    flat(tone(skin, 2)),
  );
  const face = smooth([
    x,
    y - u * 22,
    x + u * 15,
    y - u * 14,
    x + u * 17,
    y + u * 2,
    x + u * 11,
    y + u * 18,
    x,
    y + u * 24,
    x - u * 11,
    y + u * 18,
    x - u * 17,
    y + u * 2,
    x - u * 15,
    y - u * 14,
  ]);
  canvas.polygon(face, flat(tone(skin, 7)));
  // The shaded half, cut along the nose: planes instead of features.
  canvas.polygon(
    smooth([
      x + u,
      y - u * 22,
      x + u * 15,
      y - u * 14,
      x + u * 17,
      y + u * 2,
      x + u * 11,
      y + u * 18,
      x + u,
      y + u * 24,
      x,
      y + u * 8,
      x + u * 4,
      y + u * 6,
      x,
      y - u * 4,
    ]),
    flat(tone(skin, 4)),
  );
  const ink = inks.ink(palette.dark);
  for (const side of [-1, 1]) {
    canvas.ellipse(x + side * u * 8, y, u * 3, u + (u >> 2), flat(robot ? inks.ink(palette.sun) : ink));
    canvas.stroke(
      x + side * u * 4,
      y - u * 5,
      x + side * u * 12,
      y - u * 5 + (side > 0 ? 0 : u >> 1),
      u,
      u >> 1,
      flat(tone(hair, 1)),
    );
    canvas.circle(x - side * u * 9, y + u * 9, u * 3, flat(inks.ink(palette.warm), 2));
  }
  canvas.polygon(
    smooth([
      x - u * 5,
      y + u * 14,
      x - u,
      y + u * 13,
      x + u,
      y + u * 13,
      x + u * 5,
      y + u * 14,
      x,
      y + u * 17,
    ]),
    flat(inks.ink(blendColours(palette.warm, palette.dark, 60))),
  );
  const fringe = layout.range(-8, 8);
  canvas.polygon(
    smooth([
      x - u * 20,
      y + u * 4,
      x - u * 20,
      y - u * 16,
      x,
      y - u * 30,
      x + u * 20,
      y - u * 16,
      x + u * 20,
      y + u * 4,
      x + u * 14,
      y - u * 9,
      x + u * fringe,
      y - u * 14,
      x - u * 14,
      y - u * 9,
    ]),
    across(hair, x + u * 22, x - u * 16),
  );
  canvas.polygon(
    [
      x - u * 10,
      y + u * 33,
      x,
      y + u * 43,
      x + u * 10,
      y + u * 33,
      x + u * 16,
      y + u * 40,
      x,
      y + u * 56,
      x - u * 16,
      y + u * 40,
    ],
    flat(tone(coat, 8)),
  );
}

/** One object from several sides, on a neutral ground, in a grid that suits the picture's shape. */
export function views(stage: Stage): void {
  const { canvas, inks, palette, layout, detail } = stage;
  const name = thingOf(stage);
  const wide = canvas.width * 10 >= canvas.height * 17;
  const tall = canvas.height * 10 >= canvas.width * 20;
  const columns = wide ? 4 : tall ? 1 : 2;
  const lines = 4 / columns;
  const cellX = Math.floor(stage.right / columns);
  const cellY = Math.floor(stage.bottom / lines);
  const tint = blendColours(0xe9e7e2, palette.sky[2], 90);
  const wall = inks.ramp([blendColours(tint, 0x8a8a8c, 80), tint, 0xfaf9f6], 18);
  const coats = layout.chance(50)
    ? ([palette.cool, palette.warm] as const)
    : ([palette.warm, palette.cool] as const);
  // Front, three-quarter, side, back; the hand that turns the table is never quite the same.
  const turned = detail.range(-5, 5);
  const grown = detail.range(70, 78);
  for (const [i, angle] of [0, 36, 64, 128].entries()) {
    const left = (i % columns) * cellX;
    const top = Math.floor(i / columns) * cellY;
    const size = Math.floor((Math.min(Math.floor((cellX * 11) / 12), cellY) * grown) / 100);
    const x = left + (cellX >> 1);
    const foot = top + Math.floor(cellY / 2) + Math.floor((size * 42) / 100);
    canvas.rectangle(
      left,
      top,
      left + cellX + 16,
      top + cellY + 16,
      along(wall, 0, top - (cellY >> 1), 0, foot - (size >> 3)),
    );
    canvas.rectangle(
      left,
      foot - (size >> 3),
      left + cellX + 16,
      top + cellY + 16,
      along(wall, 0, top + cellY + (cellY >> 1), 0, foot - (size >> 3)),
    );
    shadow(stage, x + (size >> 4), foot, Math.floor((size * 42) / 100), size >> 4);
    thing(stage, name, x, foot, size, angle + turned, coats[0], coats[1]);
  }
  const rule = flat(inks.ink(blendColours(tint, 0x555558, 120)), 4);
  for (let i = 1; i < columns; i++) canvas.rectangle(i * cellX - 8, 0, i * cellX + 8, stage.bottom, rule);
  for (let i = 1; i < lines; i++) canvas.rectangle(0, i * cellY - 8, stage.right, i * cellY + 8, rule);
}
