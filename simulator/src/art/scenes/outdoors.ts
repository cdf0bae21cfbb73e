// Landscapes and waters.
import { along, flat } from "../canvas.js";
import { smooth } from "../outline.js";
import { blendColours, tone } from "../inks.js";
import { balloon, house, lighthouse, paperBoat, pine, sailingBoat, tree, wood } from "../motifs.js";
import { clouds, has, hill, isNight, mirror, ridge, shallows, sky, type Stage } from "../stage.js";

/** Mountains with snow where the range is high. */
function mountains(stage: Stage, base: number, rise: number): void {
  const { canvas, inks, palette } = stage;
  const tops = ridge(stage, base, rise, Math.max(8, canvas.width >> 2), 5);
  const snow = inks.ramp([blendColours(palette.light, palette.sky[0], 70), palette.light], 5);
  canvas.below(tops, base >> 4, flat(tone(snow, 3)));
  const crag = ridge(
    stage,
    base - Math.floor((rise * 48) / 100),
    Math.floor((rise * 26) / 100),
    Math.max(6, canvas.width >> 5),
    3,
  );
  const rock = tops.map((top, x) => Math.max(top, crag[x] ?? top));
  hill(stage, rock, blendColours(palette.far, palette.sky[0], 40), palette.sky[2], base);
}

export function landscape(stage: Stage): void {
  const { canvas, palette, layout, detail } = stage;
  const horizon = stage.y(layout.range(560, 680));
  shallows(stage);
  sky(stage, horizon);
  clouds(stage, horizon, detail.range(2, 5));
  if (has(stage, "balloon")) {
    balloon(stage, stage.x(layout.range(300, 700)), stage.y(260), stage.unit(120));
    balloon(stage, stage.x(layout.range(80, 260)), stage.y(400), stage.unit(48));
  }
  const wide = canvas.width;
  if (layout.chance(60) || has(stage, "mountain"))
    mountains(stage, horizon + stage.unit(30), stage.unit(layout.range(330, 430)));
  hill(
    stage,
    ridge(stage, horizon, stage.unit(170), wide >> 1, 2),
    palette.far,
    palette.sky[2],
    stage.bottom,
  );
  hill(
    stage,
    ridge(stage, horizon + stage.unit(90), stage.unit(170), Math.floor(wide / 3), 1),
    palette.mid,
    palette.far,
    stage.bottom,
  );
  const lake = layout.chance(40) || has(stage, "lake", "river", "reflection");
  if (lake) mirror(stage, horizon + stage.unit(90), stage.bottom, 6);
  const front = ridge(stage, stage.y(930), stage.unit(180), Math.floor((wide * 2) / 3), 1);
  const desert = has(stage, "desert", "dune", "canyon");
  if (!desert) {
    const woods = wood(stage, blendColours(palette.mid, palette.near, 150));
    for (let i = 0; i < 12; i++) {
      const x = layout.below(stage.right);
      const foot = horizon + stage.unit(lake ? 88 : 110);
      pine(stage, woods, x, foot + stage.unit(detail.range(0, 12)), stage.unit(detail.range(60, 120)));
    }
  }
  hill(stage, front, palette.near, palette.dark, stage.bottom);
  const at = (x: number): number => (front[Math.max(0, Math.min(wide - 1, x >> 4))] ?? 0) + stage.unit(14);
  if (has(stage, "house", "cabin", "farm", "castle", "cottage") || (!desert && layout.chance(35))) {
    const x = stage.x(layout.range(260, 740));
    house(stage, x, at(x) + stage.unit(10), stage.unit(150), palette.light, palette.warm);
  }
  const near = wood(stage, blendColours(palette.near, palette.dark, 90));
  const leafy = !has(stage, "pine", "snow", "winter", "mountain") && layout.chance(50);
  const left = layout.chance(50);
  for (let i = 0; i < (desert ? 0 : 6); i++) {
    const x = stage.x(left ? detail.range(-20, 300) : detail.range(700, 1020));
    const height = stage.unit(detail.range(220, 380));
    if (leafy) tree(stage, near, x, at(x), height);
    else pine(stage, near, x, at(x), height);
  }
}

/** A harbour town: a row of gabled houses at the water's edge. */
function town(stage: Stage, line: number): void {
  const { palette, layout } = stage;
  const coats = [
    palette.light,
    palette.warm,
    palette.cool,
    palette.far,
    blendColours(palette.light, palette.warm, 90),
  ];
  const size = stage.unit(105);
  for (
    let x = -stage.unit(20), i = 0;
    x < stage.right;
    x += Math.floor((size * layout.range(80, 105)) / 100), i++
  ) {
    const tall = Math.floor((size * layout.range(90, 130)) / 100);
    house(
      stage,
      x,
      line,
      tall,
      coats[layout.below(coats.length)] ?? palette.light,
      i % 2 ? palette.near : blendColours(palette.warm, palette.dark, 60),
    );
  }
}

export function water(stage: Stage): void {
  const { canvas, inks, palette, layout, detail } = stage;
  const line = stage.y(layout.range(540, 620));
  shallows(stage);
  const calm = has(stage, "lake", "calm", "river", "canal", "harbour", "harbor", "paper");
  const sun = sky(stage, line, !isNight(stage) && layout.chance(45));
  clouds(stage, line, detail.range(2, 5));
  const wide = canvas.width;
  hill(stage, ridge(stage, line, stage.unit(150), wide >> 1, 3), palette.far, palette.sky[2], line);
  if (layout.chance(60)) {
    const coast = ridge(stage, line + stage.unit(40), stage.unit(140), Math.floor(wide / 3), 2);
    hill(stage, coast, palette.mid, palette.far, line);
  }
  const paper = has(stage, "paper", "origami");
  const harbour = has(stage, "harbour", "harbor", "town", "village", "canal");
  if (harbour) town(stage, line);
  const tower = has(stage, "lighthouse", "coast", "shore") || (!calm && !harbour && layout.chance(35));
  const side = layout.chance(50) ? 1 : -1;
  const rockX = stage.x(500 + side * layout.range(230, 280));
  if (tower) {
    const stone = inks.ramp([palette.dark, palette.near, palette.mid], 8);
    const r = (n: number): number => stage.unit(n);
    const rock = smooth([
      rockX - r(260),
      line + r(20),
      rockX - r(170),
      line - r(40),
      rockX - r(70),
      line - r(95),
      rockX + r(60),
      line - r(100),
      rockX + r(150),
      line - r(45),
      rockX + r(270),
      line + r(20),
    ]);
    lighthouse(stage, rockX, line - stage.unit(84), stage.unit(430));
    canvas.polygon(rock, along(stone, 0, line + r(20), 0, line - r(130)));
  }
  // Boats far out stand on the line and are reflected; the near one is drawn on the water.
  const far = paper ? 0 : layout.range(1, 3);
  for (let i = 0; i < far; i++) {
    sailingBoat(stage, stage.x(detail.range(100, 900)), line, stage.unit(detail.range(45, 75)), palette.near);
  }
  mirror(stage, line, stage.bottom, calm ? 6 : 5, sun);
  if (tower && !has(stage, "boat", "ship", "sail")) return;
  const boatX = stage.x(500 - side * layout.range(40, 200));
  const boatY = line + Math.floor(((stage.bottom - line) * layout.range(42, 56)) / 100);
  const size = stage.unit(layout.range(260, 330));
  stage.canvas.ellipse(
    boatX,
    boatY + (size >> 5),
    Math.floor((size * 6) / 10),
    size >> 4,
    flat(inks.ink(palette.dark), 3),
  );
  if (paper) paperBoat(stage, boatX, boatY, size);
  else sailingBoat(stage, boatX, boatY, size, palette.warm);
  const ripple = inks.ink(palette.light);
  for (let i = 0; i < 5; i++) {
    canvas.ellipse(
      boatX + Math.floor((size * detail.range(-50, 50)) / 100),
      boatY + Math.floor((size * (6 + i * 5)) / 100),
      Math.floor((size * detail.range(15, 40)) / 100),
      10 + stage.unit(2),
      flat(ripple, 3),
    );
  }
}
