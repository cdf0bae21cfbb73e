// PNG with a palette, one byte a pixel. No filter: indices have no neighbours in value, only repeats, and those deflate finds.
import { deflate } from "./deflate.js";

export interface Picture {
  width: number;
  height: number;
  /** RGB triples, 2 to 256 of them. */
  palette: Uint8Array;
  /** An entry of the palette for each pixel, row by row. */
  pixels: Uint8Array;
}

const CRC = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

export function crc32(bytes: Uint8Array, from = 0, to = bytes.length): number {
  let crc = 0xffffffff;
  for (let i = from; i < to; i++) crc = (CRC[(crc ^ (bytes[i] ?? 0)) & 255] ?? 0) ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}

export function adler32(bytes: Uint8Array): number {
  let a = 1;
  let b = 0;
  // So many steps at most before a 32-bit sum could overflow.
  for (let start = 0; start < bytes.length; start += 3800) {
    const end = Math.min(bytes.length, start + 3800);
    for (let i = start; i < end; i++) {
      a = (a + (bytes[i] ?? 0)) | 0;
      b = (b + a) | 0;
    }
    a %= 65521;
    b = (b >>> 0) % 65521;
  }
  return ((b << 16) | a) >>> 0;
}

let shared = new Uint8Array(0);

/** Memory for the rows of one picture; that of the usual sizes is kept for the next. */
function buffer(size: number): Uint8Array {
  if (size > 1 << 21) return new Uint8Array(size);
  if (size > shared.length) shared = new Uint8Array(size);
  return shared.subarray(0, size);
}

const SIGNATURE = [137, 80, 78, 71, 13, 10, 26, 10];

export function encodePng(picture: Picture): Uint8Array {
  const { width, height, palette, pixels } = picture;
  const stride = width + 1;
  const rows = buffer(stride * height);
  // The first byte of each row names its filter: none.
  for (let y = 0; y < height; y++) {
    rows[y * stride] = 0;
    rows.set(pixels.subarray(y * width, (y + 1) * width), y * stride + 1);
  }
  const packed = deflate(rows, stride * 4);

  const file = new Uint8Array(8 + 25 + 12 + palette.length + 12 + packed.length + 6 + 12);
  let at = 0;
  const put = (bytes: ArrayLike<number>): void => {
    file.set(bytes, at);
    at += bytes.length;
  };
  const put32 = (value: number): void =>
    put([value >>> 24, (value >>> 16) & 255, (value >>> 8) & 255, value & 255]);
  const chunk = (type: string, size: number, body: () => void): void => {
    put32(size);
    const start = at;
    put(Array.from(type, (letter) => letter.charCodeAt(0)));
    body();
    put32(crc32(file, start, at));
  };
  put(SIGNATURE);
  chunk("IHDR", 13, () => {
    put32(width);
    put32(height);
    put([8, 3, 0, 0, 0]);
  });
  chunk("PLTE", palette.length, () => put(palette));
  chunk("IDAT", packed.length + 6, () => {
    put([0x78, 0x01]);
    put(packed);
    put32(adler32(rows));
  });
  chunk("IEND", 0, () => {});
  return file;
}

const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/** By hand, because neither Buffer nor a btoa that takes bytes is everywhere. */
export function toBase64(bytes: Uint8Array): string {
  const parts: string[] = [];
  let text = "";
  for (let i = 0; i < bytes.length; i += 3) {
    const three = ((bytes[i] ?? 0) << 16) | ((bytes[i + 1] ?? 0) << 8) | (bytes[i + 2] ?? 0);
    text += ALPHABET.charAt(three >> 18) + ALPHABET.charAt((three >> 12) & 63);
    text += i + 1 < bytes.length ? ALPHABET.charAt((three >> 6) & 63) : "=";
    text += i + 2 < bytes.length ? ALPHABET.charAt(three & 63) : "=";
    if (text.length > 8192) {
      parts.push(text);
      text = "";
    }
  }
  parts.push(text);
  return parts.join("");
}
