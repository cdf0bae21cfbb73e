// A PNG read by the book: signature, chunks with their checksums, and as many pixels as the header promises.
import { Buffer } from "node:buffer";
import { crc32, inflateSync } from "node:zlib";

export interface Picture {
  width: number;
  height: number;
  /** Different values among the filtered bytes: a picture of one colour has hardly any. */
  variety: number;
}

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const channels: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };

/** @throws Error that says what is wrong with the picture. */
export function readPng(data: Uint8Array): Picture {
  const bytes = Buffer.from(data.buffer, data.byteOffset, data.byteLength);
  if (!bytes.subarray(0, 8).equals(signature)) throw new Error("no PNG signature");
  let header: Buffer | undefined;
  let palette = 0;
  const parts: Buffer[] = [];
  let at = 8;
  for (let type = ""; type !== "IEND";) {
    if (at + 12 > bytes.length) throw new Error("the PNG ends within a chunk");
    const length = bytes.readUInt32BE(at);
    const named = bytes.subarray(at + 4, at + 8 + length);
    type = named.toString("latin1", 0, 4);
    if (bytes.readUInt32BE(at + 8 + length) !== crc32(named)) throw new Error(`wrong checksum of ${type}`);
    const body = named.subarray(4);
    if (type === "IHDR") header = body;
    if (type === "PLTE") palette = body.length / 3;
    if (type === "IDAT") parts.push(body);
    at += 12 + length;
  }
  if (at !== bytes.length) throw new Error("something follows the end of the PNG");
  if (!header) throw new Error("no header");
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  const [depth, colour] = [header[8]!, header[9]!];
  if (colour === 3 && (palette < 1 || palette > 256)) throw new Error(`a palette of ${palette} colours`);
  const rowBytes = 1 + Math.ceil((width * depth * channels[colour]!) / 8);
  const pixels = inflateSync(Buffer.concat(parts));
  if (pixels.length !== rowBytes * height)
    throw new Error(`${pixels.length} bytes of pixels instead of ${rowBytes * height}`);
  return { width, height, variety: new Set(pixels).size };
}
