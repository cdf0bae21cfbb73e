// Objects that can be turned: a body that looks the same from all sides, and parts that go round it. Angles: 256 a turn;
// 0 shows the front. A part at `around` is seen at x = reach * sin(angle + around), in front of the body where cos is positive.
import { flat } from "./canvas.js";
import { arc, backwards, smooth } from "./outline.js";
import { type Colour, type Ramp, tone } from "./inks.js";
import { cos, sin } from "./random.js";
import { bird, chair, robot } from "./figures.js";
import { across, has, solid, type Stage } from "./stage.js";

export type Thing = "teapot" | "cup" | "vase" | "lamp" | "chair" | "robot" | "bird" | "fruit";

const THINGS: Readonly<Record<Thing, string>> = {
  chair: "chair armchair sofa bench stool seat",
  teapot: "teapot kettle tea coffee jug",
  cup: "cup mug glass",
  lamp: "lamp lantern light",
  robot: "robot toy figure figurine doll character android",
  bird: "bird owl duck penguin chicken parrot animal fox cat dog",
  fruit: "fruit apple pear orange lemon food",
  vase: "vase pot bottle flower bowl product perfume",
};

export function thingOf(stage: Stage): Thing {
  for (const thing of Object.keys(THINGS) as Thing[])
    if (has(stage, ...THINGS[thing].split(" "))) return thing;
  return stage.layout.pick(["teapot", "vase", "lamp", "robot", "bird", "chair"]);
}

/** Half-widths of turned bodies, from the foot up: per cent of the size, at heights in per cent. */
const BODIES: Readonly<Record<string, readonly number[]>> = {
  teapot: [22, 0, 27, 3, 37, 16, 41, 32, 36, 47, 23, 57, 19, 59],
  cup: [17, 0, 21, 3, 27, 20, 29, 40, 30, 56],
  vase: [16, 0, 20, 4, 33, 26, 34, 42, 24, 60, 12, 74, 11, 82, 17, 90],
};

function body(key: string, x: number, y: number, size: number, grow: number): number[] {
  const profile = BODIES[key] ?? [];
  const right: number[] = [];
  const left: number[] = [];
  for (let i = 0; i < profile.length; i += 2) {
    const half = Math.floor((size * (profile[i] ?? 0) * grow) / 10000);
    const height = y - Math.floor((size * (profile[i + 1] ?? 0)) / 100);
    right.push(x + half, height);
    left.unshift(x - half, height);
  }
  return smooth([...right, ...left]);
}

export interface Turn {
  stage: Stage;
  x: number;
  y: number;
  size: number;
  angle: number;
  main: Ramp;
  second: Ramp;
  /** per cent of the size */
  part(n: number): number;
  /** Sideways place of a part that goes round at this reach. */
  side(around: number, reach: number): number;
  front(around: number): boolean;
}

/** Draws a thing, `size` tall and about as wide, standing on y. */
export function thing(
  stage: Stage,
  name: Thing,
  x: number,
  y: number,
  size: number,
  angle: number,
  main: Colour,
  second: Colour,
): void {
  const turn: Turn = {
    stage,
    x,
    y,
    size,
    angle,
    main: solid(stage, main, 10),
    second: solid(stage, second, 7),
    part: (n) => Math.floor((size * n) / 100),
    side: (around, reach) => Math.floor((size * reach * sin(angle + around)) / 1638400),
    front: (around) => cos(angle + around) >= 0,
  };
  if (name === "chair") chair(turn);
  else if (name === "robot") robot(turn);
  else if (name === "bird") bird(turn);
  else if (name === "lamp") lamp(turn);
  else if (name === "fruit") fruit(turn);
  else vessel(turn, name);
}

function vessel(turn: Turn, name: "teapot" | "cup" | "vase"): void {
  const { stage, x, y, size, main, second, part, side, front } = turn;
  const { canvas } = stage;
  const round = across(main, x + part(44), x - part(24));
  const spout = (): void => {
    const out = side(64, 66);
    const root = side(64, 30);
    canvas.polygon(
      smooth([
        x + root,
        y - part(14),
        x + Math.floor((root + out) / 2),
        y - part(26),
        x + out,
        y - part(52),
        x + out + part(4),
        y - part(54),
        x + out - (out >> 3) + part(4),
        y - part(40),
        x + root + part(3),
        y - part(34),
        x + root - part(3),
        y - part(30),
      ]),
      across(main, Math.max(x + root, x + out) + part(14), Math.min(x + root, x + out) - part(14)),
    );
  };
  const handle = (): void => {
    const out = side(192, name === "cup" ? 52 : 64);
    const root = side(192, 30);
    const [low, high] = name === "cup" ? [14, 44] : [18, 48];
    const middle = (low + high) >> 1;
    const loop = [
      root,
      low,
      Math.floor((out * 9) / 10),
      low + 3,
      out,
      middle,
      Math.floor((out * 9) / 10),
      high,
      root,
      high,
    ];
    const outline = smooth(loop.map((value, i) => (i % 2 ? y - part(value) : x + value)));
    // The way back from the last point to the first lies inside the body.
    for (let i = 0; i + 3 < 50; i += 2) {
      canvas.stroke(
        outline[i] ?? 0,
        outline[i + 1] ?? 0,
        outline[i + 2] ?? 0,
        outline[i + 3] ?? 0,
        part(6),
        part(6),
        flat(tone(main, 4)),
      );
    }
  };
  if (name === "teapot" && !front(64)) spout();
  if (name !== "vase" && !front(192)) handle();
  canvas.polygon(body(name, x, y, size, 100), round);
  const band = (at: number, half: number, thick: number): void => {
    const lower = arc(x, y - part(at), part(half), part(5), 0, 128);
    const upper = arc(x, y - part(at + thick), part(half), part(5), 0, 128);
    canvas.polygon([...lower, ...backwards(upper)], across(second, x + part(44), x - part(24)));
  };
  if (name === "teapot") {
    band(28, 41, 6);
    canvas.ellipse(x, y - part(58), part(20), part(5), across(main, x + part(20), x - part(30)));
    canvas.polygon(
      arc(x, y - part(58), part(17), part(11), 128, 256),
      across(second, x + part(20), x - part(16)),
    );
    canvas.circle(x, y - part(72), part(5), across(second, x + part(8), x - part(6)));
  } else if (name === "cup") {
    band(22, 28, 5);
    canvas.ellipse(x, y - part(56), part(30), part(7), flat(tone(main, 9)));
    canvas.ellipse(x, y - part(55), part(27), part(5), flat(second.base));
  } else {
    band(34, 34, 7);
    canvas.ellipse(x, y - part(90), part(17), part(4), flat(main.base));
    // A painted leaf tells the sides of a vase apart.
    if (front(0)) {
      const middle = x + side(0, 20);
      for (const lean of [-9, 0, 9])
        canvas.ellipse(
          middle + part(lean),
          y - part(53 + (lean ? 0 : 4)),
          part(3),
          part(8),
          flat(tone(second, 5)),
        );
    }
  }
  canvas.ellipse(x - part(17), y - part(name === "vase" ? 50 : 40), part(3), part(9), flat(tone(main, 9), 4));
  if (name === "teapot" && front(64)) spout();
  if (name !== "vase" && front(192)) handle();
}

function lamp(turn: Turn): void {
  const { stage, x, y, second, main, part, side } = turn;
  const { canvas, inks, palette } = stage;
  const glow = inks.ink(palette.sun);
  for (const grow of [52, 40]) canvas.ellipse(x, y - part(62), part(grow), part(grow - 6), flat(glow, 1));
  canvas.ellipse(x, y - part(2), part(24), part(6), across(second, x + part(26), x - part(18)));
  canvas.stroke(x, y - part(4), x, y - part(56), part(6), part(5), across(second, x + part(5), x - part(4)));
  canvas.polygon(
    [
      x - part(20),
      y - part(90),
      x + part(20),
      y - part(90),
      x + part(36),
      y - part(50),
      x - part(36),
      y - part(50),
    ],
    across(main, x + part(46), x - part(20)),
  );
  canvas.ellipse(x, y - part(50), part(36), part(5), flat(glow));
  const chain = x + side(20, 26);
  canvas.stroke(chain, y - part(48), chain, y - part(34), part(1), part(1), flat(inks.ink(palette.dark)));
  canvas.circle(chain, y - part(33), part(2), flat(tone(second, 5)));
}

function fruit(turn: Turn): void {
  const { stage, x, y, main, second, part, side } = turn;
  const { canvas, inks, palette } = stage;
  canvas.polygon(
    smooth([
      x,
      y,
      x + part(28),
      y - part(6),
      x + part(38),
      y - part(32),
      x + part(28),
      y - part(56),
      x + part(6),
      y - part(56),
      x,
      y - part(52),
      x - part(6),
      y - part(56),
      x - part(28),
      y - part(56),
      x - part(38),
      y - part(32),
      x - part(28),
      y - part(6),
    ]),
    across(main, x + part(42), x - part(24)),
  );
  canvas.ellipse(x - part(16), y - part(42), part(6), part(9), flat(tone(main, 9), 4));
  canvas.stroke(x, y - part(52), x + part(4), y - part(70), part(3), part(4), flat(inks.ink(palette.dark)));
  const tip = x + part(4) + side(64, 24);
  canvas.polygon(
    smooth([
      x + part(3),
      y - part(64),
      (x + tip) >> 1,
      y - part(76),
      tip,
      y - part(68),
      (x + tip) >> 1,
      y - part(62),
    ]),
    flat(tone(second, 4)),
  );
}
