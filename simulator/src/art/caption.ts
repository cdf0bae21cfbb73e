// Text on a picture: the caption's band, and the notice of a picture that is withheld.
import type { Canvas } from "./canvas.js";
import { ROWS, shapes } from "./font.js";

/** Dots from one letter to the next. */
const ADVANCE = 6;
/** What a caption can hold at most is in this many characters. */
const READ = 400;

/** At most `lines` lines of `columns` letters; what does not fit ends in an ellipsis. */
export function wrap(text: string, columns: number, lines: number): string[] {
  const plain = Array.from(
    text
      .slice(0, READ)
      .replaceAll(/[\s\p{Cc}\p{Cf}]+/gu, " ")
      .trim()
      .normalize("NFC"),
  );
  const result: string[] = [];
  let at = 0;
  while (at < plain.length && result.length < lines) {
    let end = Math.min(plain.length, at + columns);
    if (end < plain.length) {
      let space = end;
      while (space > at && plain[space] !== " ") space--;
      // A word longer than half a line is cut instead.
      if (space > at + (columns >> 1)) end = space;
    }
    result.push(plain.slice(at, end).join("").trim());
    at = end;
    while (plain[at] === " ") at++;
  }
  if (at < plain.length || text.length > READ) {
    const last = Array.from(result.pop() ?? "");
    result.push(
      `${last
        .slice(0, Math.max(0, columns - 1))
        .join("")
        .replace(/[\s,.;:]+$/u, "")}…`,
    );
  }
  return result.filter((line) => line !== "");
}

/** Draws a line of text; each dot is `scale` pixels, and corners between diagonal dots are filled. */
export function write(
  canvas: Canvas,
  text: string,
  left: number,
  top: number,
  scale: number,
  ink: number,
): void {
  const { width, height, pixels, inks } = canvas;
  const put = (x: number, y: number, level: number): void => {
    if (x < 0 || y < 0 || x >= width || y >= height) return;
    pixels[y * width + x] = inks.mix(pixels[y * width + x] ?? 0, ink, level);
  };
  for (const [i, rows] of shapes(text).entries()) {
    const on = (x: number, y: number): boolean => x >= 0 && x < 5 && (((rows[y] ?? 0) >> (4 - x)) & 1) === 1;
    for (let y = 0; y < ROWS; y++) {
      for (let x = 0; x < 5; x++) {
        const px = left + (i * ADVANCE + x) * scale;
        const py = top + y * scale;
        if (on(x, y)) {
          for (let v = 0; v < scale; v++) for (let u = 0; u < scale; u++) put(px + u, py + v, 8);
          continue;
        }
        if (scale < 2) continue;
        for (const [sx, sy] of [
          [-1, -1],
          [1, -1],
          [-1, 1],
          [1, 1],
        ] as const) {
          if (!on(x + sx, y) || !on(x, y + sy) || on(x + sx, y + sy)) continue;
          for (let v = 0; v < scale; v++) {
            for (let u = 0; u < scale; u++) {
              const far = (sx < 0 ? u : scale - 1 - u) + (sy < 0 ? v : scale - 1 - v);
              if (far < scale - 1) put(px + u, py + v, far === scale - 2 ? 5 : 8);
            }
          }
        }
      }
    }
  }
}

/** The size of a dot on a picture: a line holds about forty letters on the shorter side. */
function dot(canvas: Canvas): number {
  return Math.max(1, Math.floor(Math.min(canvas.width, canvas.height) / 250));
}

/** A band at the foot, as of dark glass, with the text on it. */
export function caption(canvas: Canvas, text: string): void {
  const { width, height, pixels, inks } = canvas;
  const scale = dot(canvas);
  const margin = 4 * scale;
  const columns = Math.floor((width - 2 * margin + scale) / (ADVANCE * scale));
  if (height < 96 || columns < 8) return;
  const lines = wrap(text, columns, height * 4 > width * 5 ? 3 : 2);
  if (lines.length === 0) return;
  const glass = inks.ink(0x0b0d14);
  const ink = inks.ink(0xfffbf0);
  const top = height - lines.length * ROWS * scale - margin + scale;
  for (let y = top; y < height; y++) {
    const level = y - top < scale ? 7 : 5;
    for (let place = y * width; place < (y + 1) * width; place++)
      pixels[place] = inks.mix(pixels[place] ?? 0, glass, level);
  }
  for (const [i, line] of lines.entries()) {
    write(canvas, line, margin, top + (margin >> 1) - scale + i * ROWS * scale, scale, ink);
  }
}

/** Text in the middle of a picture, as large as fits. */
export function notice(canvas: Canvas, lines: readonly string[], ink: number): void {
  const longest = Math.max(...lines.map((line) => line.length));
  const fit = Math.min(
    Math.floor((canvas.width * 9) / 10 / (longest * ADVANCE)),
    Math.floor((canvas.height * 6) / 10 / (lines.length * (ROWS + 2))),
  );
  if (fit < 1) return;
  const pitch = (ROWS + 2) * fit;
  const top = (canvas.height - lines.length * pitch) >> 1;
  for (const [i, line] of lines.entries()) {
    write(canvas, line, (canvas.width - (line.length * ADVANCE - 1) * fit) >> 1, top + i * pitch, fit, ink);
  }
}
