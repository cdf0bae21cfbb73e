// Outlines of shapes: lists of x, y, x, y, ... in sixteenths of a pixel.
import { cos, sin } from "./random.js";

/** Points on an ellipse from one angle to another (256 a turn, clockwise from the right). */
export function arc(x: number, y: number, rx: number, ry: number, from: number, to: number): number[] {
  const size = Math.max(Math.abs(rx), Math.abs(ry));
  const step = size > 1600 ? 4 : size > 200 ? 8 : size > 60 ? 16 : 32;
  const points: number[] = [];
  for (let turn = from; turn < to; turn += step) {
    points.push(x + Math.floor((rx * cos(turn)) / 16384), y + Math.floor((ry * sin(turn)) / 16384));
  }
  if (to - from < 256)
    points.push(x + Math.floor((rx * cos(to)) / 16384), y + Math.floor((ry * sin(to)) / 16384));
  return points;
}

/** Part of a hoop between two ellipses about one centre. */
export function hoop(
  x: number,
  y: number,
  rx: number,
  ry: number,
  inX: number,
  inY: number,
  from: number,
  to: number,
): number[] {
  return [...arc(x, y, rx, ry, from, to), ...backwards(arc(x, y, inX, inY, from, to))];
}

/** A smooth closed line through the given points (Catmull-Rom). */
export function smooth(points: readonly number[]): number[] {
  const count = points.length / 2;
  const result: number[] = [];
  const part = (i: number, axis: number): number => points[(((i % count) + count) % count) * 2 + axis] ?? 0;
  for (let i = 0; i < count; i++) {
    for (let t = 0; t < 6; t++) {
      for (let axis = 0; axis < 2; axis++) {
        const a = part(i - 1, axis);
        const b = part(i, axis);
        const c = part(i + 1, axis);
        const d = part(i + 2, axis);
        // (2b + (c-a)t + (2a-5b+4c-d)t² + (3b-a-3c+d)t³) / 2 with t in sixths, so that all stays whole.
        const bend = 6 * (2 * a - 5 * b + 4 * c - d) * t * t + (3 * b - a - 3 * c + d) * t * t * t;
        result.push(Math.floor((432 * b + 36 * (c - a) * t + bend + 216) / 432));
      }
    }
  }
  return result;
}

/** The same points, from the last to the first. */
export function backwards(points: readonly number[]): number[] {
  const result: number[] = [];
  for (let i = points.length - 2; i >= 0; i -= 2) result.push(points[i] ?? 0, points[i + 1] ?? 0);
  return result;
}
