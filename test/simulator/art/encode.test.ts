// The encoder, judged by zlib: every picture must come back as it went in.
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { encodePng, render, renderPng, toBase64 } from "../../../simulator/src/art/index.js";
import { adler32, crc32 } from "../../../simulator/src/art/png.js";
import { decodePng } from "./png.js";
import { BASE, PINNED } from "./scenes.js";

describe("PNG", () => {
  test.each(Object.entries(PINNED))("%s comes back index by index", (_, scene) => {
    const picture = render(scene);
    const decoded = decodePng(encodePng(picture));
    expect([decoded.width, decoded.height]).toEqual([scene.width, scene.height]);
    expect(Buffer.compare(decoded.palette, picture.palette)).toBe(0);
    expect(Buffer.compare(decoded.pixels, picture.pixels)).toBe(0);
    expect(decoded.chunks).toEqual(["IHDR", "PLTE", "IDAT", "IEND"]);
  });

  test("any pixels come back: noise, runs, patterns, many blocks", () => {
    const noise = (width: number, height: number): fc.Arbitrary<Uint8Array> =>
      fc.oneof(
        fc.uint8Array({ minLength: width * height, maxLength: width * height }),
        fc
          .integer({ min: 1, max: 255 })
          .map((step) => Uint8Array.from({ length: width * height }, (_, i) => i * step)),
        fc.integer({ min: 0, max: 255 }).map((index) => new Uint8Array(width * height).fill(index)),
        // Fibonacci-like counts make the deepest Huffman trees.
        fc.constant(
          Uint8Array.from({ length: width * height }, (_, i) => Math.clz32(Math.imul(i, 2654435761) >>> 0)),
        ),
      );
    const pictures = fc
      .tuple(fc.integer({ min: 1, max: 300 }), fc.integer({ min: 1, max: 40 }))
      .chain(([width, height]) =>
        noise(width, height).map((pixels) => ({ width, height, pixels, palette: new Uint8Array(768) })),
      );
    const check = fc.check(
      fc.property(
        pictures,
        (picture) => Buffer.compare(decodePng(encodePng(picture)).pixels, picture.pixels) === 0,
      ),
      { numRuns: 200 },
    );
    expect(check.failed, fc.defaultReportMessage(check)).toBe(false);
  });

  test("random pixels over several blocks, and counts that would need codes above 15 bits", () => {
    const size = 600;
    const random = Uint8Array.from(
      { length: size * size },
      (_, i) => Math.imul(i ^ (i >>> 7), 2654435761) >>> 24,
    );
    const skewed = new Uint8Array(size * size);
    let at = 0;
    for (let symbol = 0, count = 1, before = 1; at < skewed.length; symbol++) {
      for (let i = 0; i < count && at < skewed.length; i++) skewed[at++] = symbol;
      [before, count] = [count, count + before];
    }
    // Scattered, so that they stay single letters.
    for (let i = skewed.length - 1; i > 0; i--) {
      const j = (Math.imul(i, 2654435761) >>> 0) % (i + 1);
      [skewed[i], skewed[j]] = [skewed[j] ?? 0, skewed[i] ?? 0];
    }
    for (const pixels of [random, skewed]) {
      const picture = { width: size, height: size, pixels, palette: new Uint8Array(768) };
      expect(Buffer.compare(decodePng(encodePng(picture)).pixels, pixels)).toBe(0);
    }
  });

  test("a picture of 512 x 512 is small", () => {
    const sizes = ["lighthouse", "city at night", "garden", "fox", "teapot", "planet", "portrait"].map(
      (prompt) => renderPng({ ...BASE, prompt, width: 512, height: 512 }).length,
    );
    sizes.sort((a, b) => a - b);
    expect(sizes[3]).toBeLessThan(60_000);
  });
});

test("checksums have the published values", () => {
  const digits = new TextEncoder().encode("123456789");
  expect(crc32(digits)).toBe(0xcbf43926);
  expect(adler32(digits)).toBe(0x091e01de);
  expect(adler32(new Uint8Array(1_000_000).fill(255))).toBe(
    adler32Slowly(new Uint8Array(1_000_000).fill(255)),
  );
});

function adler32Slowly(bytes: Uint8Array): number {
  let [a, b] = [1, 0];
  for (const byte of bytes) {
    a = (a + byte) % 65521;
    b = (b + a) % 65521;
  }
  return b * 65536 + a;
}

test("base64 is what Buffer says", () => {
  const check = fc.check(
    fc.property(
      fc.uint8Array({ maxLength: 9000 }),
      (bytes) => toBase64(bytes) === Buffer.from(bytes).toString("base64"),
    ),
  );
  expect(check.failed, fc.defaultReportMessage(check)).toBe(false);
});
