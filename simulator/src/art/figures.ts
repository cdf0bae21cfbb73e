// Things with a face or four corners, seen from any side.
import { flat } from "./canvas.js";
import { blendColours, type Ramp, tone } from "./inks.js";
import { smooth } from "./outline.js";
import { cos, sin } from "./random.js";
import { across } from "./stage.js";
import type { Turn } from "./turntable.js";

export function robot(turn: Turn): void {
  const { stage, x, y, main, second, part, side, front } = turn;
  const { canvas, inks, palette } = stage;
  const iron = inks.ink(palette.dark);
  const steel = across(main, x + part(34), x - part(20));
  const arm = (around: number): void => {
    const ax = x + side(around, 30);
    canvas.stroke(
      ax,
      y - part(50),
      ax + side(around, 6),
      y - part(24),
      part(9),
      part(8),
      flat(tone(second, 3)),
    );
    canvas.circle(ax + side(around, 6), y - part(22), part(6), flat(tone(second, 5)));
  };
  for (const around of [64, 192]) if (!front(around)) arm(around);
  for (const around of [52, 204]) {
    canvas.rectangle(
      x + side(around, 13) - part(6),
      y - part(20),
      x + side(around, 13) + part(6),
      y - part(3),
      flat(tone(second, 2)),
    );
    canvas.ellipse(x + side(around, 13) + side(0, 4), y - part(2), part(9), part(4), flat(iron));
  }
  canvas.polygon(
    smooth([
      x - part(22),
      y - part(18),
      x + part(22),
      y - part(18),
      x + part(25),
      y - part(54),
      x - part(25),
      y - part(54),
    ]),
    steel,
  );
  canvas.rectangle(x - part(4), y - part(62), x + part(4), y - part(54), flat(iron));
  canvas.polygon(
    smooth([
      x - part(22),
      y - part(62),
      x + part(22),
      y - part(62),
      x + part(23),
      y - part(88),
      x - part(23),
      y - part(88),
    ]),
    steel,
  );
  canvas.stroke(x, y - part(90), x, y - part(98), part(2), part(2), flat(iron));
  canvas.circle(x, y - part(99), part(3), flat(tone(second, 5)));
  if (front(0)) {
    const middle = x + side(0, 12);
    canvas.ellipse(middle, y - part(75), part(17), part(9), flat(iron));
    for (const eye of [-8, 8])
      canvas.circle(middle + part(eye), y - part(75), part(4), flat(inks.ink(palette.sun)));
    canvas.rectangle(middle - part(10), y - part(46), middle + part(10), y - part(32), flat(tone(second, 3)));
    for (const knob of [-5, 0, 5])
      canvas.circle(middle + part(knob), y - part(39), part(2), flat(inks.ink(palette.sun)));
  } else {
    const middle = x + side(128, 12);
    for (const slot of [0, 5, 10])
      canvas.stroke(
        middle - part(8),
        y - part(34 + slot),
        middle + part(8),
        y - part(34 + slot),
        part(2),
        part(2),
        flat(iron),
      );
  }
  for (const around of [64, 192]) if (front(around)) arm(around);
}

export function bird(turn: Turn): void {
  const { stage, x, y, main, second, part, side, front } = turn;
  const { canvas, inks, palette } = stage;
  const iron = inks.ink(palette.dark);
  const down = across(main, x + part(36), x - part(22));
  const tail = (): void => {
    const tip = x + side(128, 52);
    canvas.polygon(
      smooth([
        x + side(128, 10) - part(7),
        y - part(14),
        tip - part(5),
        y - part(26),
        tip + part(5),
        y - part(28),
        x + side(128, 10) + part(7),
        y - part(36),
      ]),
      flat(tone(main, 3)),
    );
  };
  const beak = (): void => {
    const root = x + side(0, 18);
    const tip = x + side(0, 38);
    canvas.polygon(
      [
        root - part(4),
        y - part(66),
        tip,
        y - part(61),
        root + part(4),
        y - part(57),
        root - part(2),
        y - part(57),
      ],
      flat(tone(second, 5)),
    );
  };
  for (const around of [40, 216])
    canvas.stroke(x + side(around, 12), y - part(12), x + side(around, 12), y, part(3), part(3), flat(iron));
  if (front(0)) tail();
  else beak();
  const lean = side(0, 7);
  canvas.polygon(
    smooth([
      x - part(16),
      y - part(8),
      x + part(16),
      y - part(8),
      x + part(29),
      y - part(28),
      x + part(22) + lean,
      y - part(50),
      x + part(19) + lean,
      y - part(68),
      x + lean,
      y - part(80),
      x - part(19) + lean,
      y - part(68),
      x - part(22) + lean,
      y - part(50),
      x - part(29),
      y - part(28),
    ]),
    down,
  );
  if (front(0))
    canvas.ellipse(
      x + side(0, 14),
      y - part(28),
      part(16),
      part(18),
      flat(inks.ink(blendColours(palette.light, palette.warm, 40))),
    );
  for (const around of [56, 200]) {
    if (!front(around) && front(0)) continue;
    const wing = x + side(around, 22);
    canvas.ellipse(wing, y - part(30), part(9), part(17), flat(tone(second, 2)));
    canvas.ellipse(wing, y - part(27), part(6), part(11), flat(tone(second, 4)));
  }
  if (front(0)) {
    for (const around of [26, 230]) {
      if (!front(around)) continue;
      const eye = x + lean + side(around, 15);
      canvas.circle(eye, y - part(66), part(5), flat(inks.ink(palette.light)));
      canvas.circle(eye + side(0, 2), y - part(66), part(3), flat(iron));
    }
    beak();
  } else tail();
}

export function chair(turn: Turn): void {
  const { stage, x, y, main, second, part, angle } = turn;
  const { canvas, inks, palette } = stage;
  const iron = inks.ink(blendColours(palette.dark, palette.warm, 60));
  // A corner of the chair on the picture: turned about the middle, seen from a little above.
  const at = (dx: number, dz: number, height: number): [number, number] => [
    x + Math.floor((part(dx) * cos(angle) + part(dz) * sin(angle)) / 16384),
    y - part(8) - part(height) + Math.floor((part(dz) * cos(angle) - part(dx) * sin(angle)) / 16384 / 4),
  ];
  const depth = (dx: number, dz: number): number => dz * cos(angle) - dx * sin(angle);
  const box = (
    x0: number,
    x1: number,
    z0: number,
    z1: number,
    low: number,
    high: number,
    ramp: Ramp,
  ): void => {
    const corners: [number, number][] = [
      [x0, z0],
      [x1, z0],
      [x1, z1],
      [x0, z1],
    ];
    for (let i = 0; i < 4; i++) {
      const [ax, az] = corners[i] ?? [0, 0];
      const [bx, bz] = corners[(i + 1) % 4] ?? [0, 0];
      const [mx, mz] = [(ax + bx - x0 - x1) / 2, (az + bz - z0 - z1) / 2];
      if (depth(mx, mz) <= 0) continue;
      // Light from the left: what looks there is brighter.
      const facing = Math.floor((mx * cos(angle) + mz * sin(angle)) / 16384);
      const face = tone(ramp, facing < -2 ? ramp.size - 2 : facing > 2 ? 1 : ramp.size >> 1);
      canvas.polygon(
        [...at(ax, az, low), ...at(bx, bz, low), ...at(bx, bz, high), ...at(ax, az, high)],
        flat(face),
      );
    }
    canvas.polygon(
      corners.flatMap(([cx, cz]) => at(cx, cz, high)),
      flat(tone(ramp, 99)),
    );
  };
  const legs: [number, number][] = [
    [-26, -22],
    [26, -22],
    [26, 22],
    [-26, 22],
  ];
  legs.sort((a, b) => depth(a[0], a[1]) - depth(b[0], b[1]));
  for (const [lx, lz] of legs)
    canvas.stroke(...at(lx, lz, 0), ...at(lx, lz, 24), part(4), part(6), flat(iron));
  const boxes: [number, number, number, number, number, number, Ramp][] = [
    [-30, 30, -24, 26, 18, 30, main],
    [-24, 24, -16, 24, 30, 37, second],
    [-30, 30, -30, -20, 18, 86, main],
    [-36, -28, -24, 24, 18, 48, main],
    [28, 36, -24, 24, 18, 48, main],
  ];
  const order = boxes.map((item, i) => ({
    item,
    i,
    far: depth((item[0] + item[1]) / 2, (item[2] + item[3]) / 2),
  }));
  order.sort((a, b) => a.far - b.far || a.i - b.i);
  for (const { item } of order) box(...item);
}
