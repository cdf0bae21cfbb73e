// The states in which a picture is withheld. Each is made of large averages, so that nothing small of the picture remains.
import { Canvas } from "./canvas.js";
import { notice } from "./caption.js";
import { Inks } from "./inks.js";

export type Safety = "blur" | "sensitive_content_text" | "pixelate" | "black";

export function withhold(canvas: Canvas, safety: Safety): Canvas {
  if (safety === "black") {
    const inks = new Inks(2);
    inks.ink(0x000000);
    return new Canvas(canvas.width, canvas.height, inks);
  }
  if (safety === "pixelate") return pixelate(canvas);
  const blurred = blur(canvas);
  if (safety === "blur") return blurred;
  const { inks, pixels } = blurred;
  inks.recolour(
    (colour) =>
      ((((colour >> 16) * 5) >> 4) << 16) |
      (((((colour >> 8) & 255) * 5) >> 4) << 8) |
      (((colour & 255) * 6) >> 4),
  );
  inks.limit = 256;
  const ink = inks.ink(0xffffff);
  const frame = inks.ink(0xf2b84b);
  const wide = Math.max(1, Math.min(canvas.width, canvas.height) >> 6);
  // Stripes above and below, as on a barrier.
  for (let y = 0; y < canvas.height; y++) {
    if (y >= wide * 3 && y < canvas.height - wide * 3) continue;
    for (let x = 0; x < canvas.width; x++)
      if ((x + y) % (wide * 8) < wide * 4) pixels[y * canvas.width + x] = frame;
  }
  notice(blurred, ["SENSITIVE CONTENT", "This picture is withheld"], ink);
  return blurred;
}

interface Cells {
  columns: number;
  rows: number;
  /** RGB triples */
  means: Uint8Array;
}

/** The mean colour of each cell of a grid, from a sample of its pixels. */
function cells(canvas: Canvas, size: number): Cells {
  const { width, height, pixels, inks } = canvas;
  const columns = Math.ceil(width / size);
  const rows = Math.ceil(height / size);
  const means = new Uint8Array(columns * rows * 3);
  // An odd step, or the samples would fall on one half of the dither pattern.
  const step = (size >> 3) | 1;
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      let red = 0;
      let green = 0;
      let blue = 0;
      let count = 0;
      for (let y = row * size; y < Math.min(height, (row + 1) * size); y += step) {
        for (let x = column * size; x < Math.min(width, (column + 1) * size); x += step) {
          const index = pixels[y * width + x] ?? 0;
          red += inks.red[index] ?? 0;
          green += inks.green[index] ?? 0;
          blue += inks.blue[index] ?? 0;
          count++;
        }
      }
      means.set(
        [Math.floor(red / count), Math.floor(green / count), Math.floor(blue / count)],
        (row * columns + column) * 3,
      );
    }
  }
  return { columns, rows, means };
}

function pixelate(canvas: Canvas): Canvas {
  const size = Math.max(1, Math.ceil(Math.min(canvas.width, canvas.height) / 14));
  const { columns, rows, means } = cells(canvas, size);
  const inks = new Inks(256);
  const result = new Canvas(canvas.width, canvas.height, inks);
  const known = new Map<number, number>();
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const at = (row * columns + column) * 3;
      const [red = 0, green = 0, blue = 0] = means.subarray(at, at + 3);
      const key = ((red >> 3) << 10) | ((green >> 3) << 5) | (blue >> 3);
      let index = known.get(key);
      if (index === undefined) {
        index =
          inks.count < 250 ? inks.ink((red << 16) | (green << 8) | blue) : inks.nearest(red, green, blue);
        known.set(key, index);
      }
      const right = Math.min(canvas.width, (column + 1) * size);
      for (let y = row * size; y < Math.min(canvas.height, (row + 1) * size); y++) {
        result.pixels.fill(index, y * canvas.width + column * size, y * canvas.width + right);
      }
    }
  }
  return result;
}

const SHADES = [6, 7, 5] as const;

function blur(canvas: Canvas): Canvas {
  const { width, height } = canvas;
  const size = Math.max(1, Math.ceil(Math.min(width, height) / 11));
  const { columns, rows, means } = cells(canvas, size);
  // A cube of colours just as large as the picture needs.
  const low = [255, 255, 255];
  const high = [0, 0, 0];
  for (let i = 0; i < means.length; i++) {
    low[i % 3] = Math.min(low[i % 3] ?? 0, means[i] ?? 0);
    high[i % 3] = Math.max(high[i % 3] ?? 0, means[i] ?? 0);
  }
  const inks = new Inks(256);
  const shade = (channel: number, step: number): number =>
    (low[channel] ?? 0) +
    Math.floor((((high[channel] ?? 0) - (low[channel] ?? 0)) * step) / ((SHADES[channel] ?? 2) - 1));
  // An entry for each point of the cube; in a picture of one colour, many points share one.
  const entries: number[] = [];
  for (let r = 0; r < SHADES[0]; r++) {
    for (let g = 0; g < SHADES[1]; g++) {
      for (let b = 0; b < SHADES[2]; b++) {
        entries.push(inks.ink((shade(0, r) << 16) | (shade(1, g) << 8) | shade(2, b)));
      }
    }
  }
  const result = new Canvas(width, height, inks);
  const scale = SHADES.map((count, i) =>
    Math.floor(((count - 1) * 65536) / Math.max(1, (high[i] ?? 0) - (low[i] ?? 0))),
  );
  const line = new Int32Array(columns * 3);
  for (let y = 0; y < height; y++) {
    // Between the middles of cells.
    const fromTop = Math.max(0, Math.min((rows - 1) * 256, Math.floor(((2 * y + 1 - size) * 128) / size)));
    const upper = fromTop >> 8;
    const lower = Math.min(rows - 1, upper + 1);
    for (let i = 0; i < line.length; i++) {
      const a = means[upper * columns * 3 + i] ?? 0;
      line[i] = a * 256 + ((means[lower * columns * 3 + i] ?? 0) - a) * (fromTop & 255);
    }
    for (let x = 0; x < width; x++) {
      const along = Math.max(0, Math.min((columns - 1) * 256, Math.floor(((2 * x + 1 - size) * 128) / size)));
      const left = (along >> 8) * 3;
      const right = Math.min(columns - 1, (along >> 8) + 1) * 3;
      const dither =
        ((((x ^ y) & 1) * 2 + (y & 1)) * 4 + (((x >> 1) ^ (y >> 1)) & 1) * 2 + ((y >> 1) & 1)) * 4096;
      let index = 0;
      for (let channel = 0; channel < 3; channel++) {
        const a = line[left + channel] ?? 0;
        const value =
          ((a + (((line[right + channel] ?? 0) - a) >> 8) * (along & 255)) >> 8) - (low[channel] ?? 0);
        const step = Math.min(
          (SHADES[channel] ?? 2) - 1,
          (Math.max(0, value) * (scale[channel] ?? 0) + dither) >> 16,
        );
        index = index * (SHADES[channel] ?? 2) + step;
      }
      result.pixels[y * width + x] = entries[index] ?? 0;
    }
  }
  return result;
}
