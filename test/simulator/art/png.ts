// Reads a palette PNG with zlib and nothing of ours, to judge what our encoder writes.
import { crc32, inflateSync } from "node:zlib";

export interface Decoded {
  width: number;
  height: number;
  palette: Uint8Array;
  pixels: Uint8Array;
  chunks: string[];
}

export function decodePng(file: Uint8Array): Decoded {
  const bytes = Buffer.from(file);
  if (!bytes.subarray(0, 8).equals(Buffer.from([137, 80, 78, 71, 13, 10, 26, 10])))
    throw new Error("No PNG signature");
  const chunks = new Map<string, Buffer>();
  for (let at = 8; at < bytes.length;) {
    const size = bytes.readUInt32BE(at);
    const type = bytes.toString("latin1", at + 4, at + 8);
    const crc = bytes.readUInt32BE(at + 8 + size);
    if (crc32(bytes.subarray(at + 4, at + 8 + size)) !== crc) throw new Error(`Wrong CRC in ${type}`);
    chunks.set(type, bytes.subarray(at + 8, at + 8 + size));
    at += 12 + size;
  }
  const header = chunks.get("IHDR");
  const palette = chunks.get("PLTE");
  const data = chunks.get("IDAT");
  if (!header || !palette || !data) throw new Error("A chunk is missing");
  const [depth, type, compression, filter, interlace] = header.subarray(8);
  if (depth !== 8 || type !== 3 || compression || filter || interlace)
    throw new Error("Not an 8-bit palette image");
  const width = header.readUInt32BE(0);
  const height = header.readUInt32BE(4);
  // inflateSync checks Adler-32 as well.
  const rows = inflateSync(data);
  if (rows.length !== (width + 1) * height) throw new Error("Wrong length of data");
  const pixels = new Uint8Array(width * height);
  for (let y = 0; y < height; y++) {
    const start = y * (width + 1);
    if (rows[start] !== 0) throw new Error(`Row ${y} has a filter`);
    pixels.set(rows.subarray(start + 1, start + 1 + width), y * width);
  }
  return { width, height, palette: new Uint8Array(palette), pixels, chunks: [...chunks.keys()] };
}
