// How long a picture takes to draw and encode.
import { renderPng, type Scene } from "../../simulator/src/art/index.js";
import { median, quantile } from "./statistics.js";

export interface PictureTime {
  side: number;
  count: number;
  median: number;
  /** Nine in ten took no longer. */
  ninety: number;
  /** Bytes of a file, the median. */
  bytes: number;
}

/** One for every family of scenes, with styles that are drawn after the scene. */
const asked: readonly [prompt: string, style: string | null][] = [
  ["A lighthouse on a rocky shore at dusk, long exposure", null],
  ["A city street in the rain at night, neon lights", null],
  ["Mountains above a valley at sunrise", "oil-painting"],
  ["A fox asleep in the snow", null],
  ["A bowl of lemons on a wooden table", null],
  ["Portrait of an old sailor", "watercolor"],
  ["A ringed planet seen from its moon", null],
  ["A garden full of tulips", "pixel-art"],
  ["The sound of a distant bell", null],
];

/** Draws warm, each picture another: the caches of the simulator have no part in it. */
export function timePictures(side: number, count: number): PictureTime {
  for (let index = 0; index < Math.min(count, 27); index++) renderPng(scene(side, -1 - index));
  const times: number[] = [];
  const sizes: number[] = [];
  for (let index = 0; index < count; index++) {
    const from = performance.now();
    const { length } = renderPng(scene(side, index));
    times.push(performance.now() - from);
    sizes.push(length);
  }
  return { side, count, median: median(times), ninety: quantile(times, 0.9), bytes: median(sizes) };
}

function scene(side: number, index: number): Scene {
  const [prompt, style] = asked[Math.abs(index) % asked.length]!;
  return {
    kind: "generate",
    prompt,
    style,
    model: "midjourney",
    seed: 1000 + index,
    width: side,
    height: side,
    sample: 0,
  };
}
