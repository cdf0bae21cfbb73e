// What an id cannot carry, as text for addresses: a list in JSON, in base64url, with a check in front.

/** All that is needed to draw a job's pictures and to answer about it. */
export interface Ticket {
  kind: string;
  /** As asked; of the finished picture, that is after upscaling. */
  width: number;
  height: number;
  samples: number;
  seed: number;
  prompt: string;
  model: string;
  style: string | null;
  source: string | null;
  strength: number | null;
  /** What covers the picture, if it was judged unsafe. */
  safety: string | null;
  panorama: boolean;
  base64: boolean;
  temp: boolean;
  /** Simulated time at which the pictures are there; null if they never are. */
  ends: number | null;
  /** Where the account's own storage is, if it has one. */
  store: string | null;
}

const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
const values = new Uint8Array(128).fill(255);
for (let index = 0; index < 64; index++) values[alphabet.charCodeAt(index)] = index;
const encoder = new TextEncoder();
const decoder = new TextDecoder();

export function encodeTicket(ticket: Ticket): string {
  const flags = (ticket.panorama ? 1 : 0) | (ticket.base64 ? 2 : 0) | (ticket.temp ? 4 : 0);
  const { kind, width, height, samples, seed, prompt, model, style, source, strength, safety, ends, store } =
    ticket;
  return base64url(
    JSON.stringify([
      kind,
      width,
      height,
      samples,
      seed,
      prompt,
      model,
      style,
      source,
      strength,
      safety,
      flags,
      ends,
      store,
    ]),
  );
}

/** undefined for what is not a ticket of ours. Checked member by member: anybody can make the check right. */
export function decodeTicket(token: string): Ticket | undefined {
  const data = token.length > longest ? undefined : fromBase64url(token);
  if (!data) return undefined;
  let list: unknown;
  try {
    list = JSON.parse(decoder.decode(data));
  } catch {
    return undefined;
  }
  if (!Array.isArray(list) || list.length !== 14) return undefined;
  const [
    kind,
    width,
    height,
    samples,
    seed,
    prompt,
    model,
    style,
    source,
    strength,
    safety,
    flags,
    ends,
    store,
  ] = list;
  const text = (value: unknown) => value === null || typeof value === "string";
  const size = (value: unknown) =>
    Number.isInteger(value) && (value as number) >= 1 && (value as number) <= 2048;
  if (!size(width) || !size(height) || !Number.isInteger(samples) || !Number.isSafeInteger(seed))
    return undefined;
  if (typeof prompt !== "string" || typeof model !== "string" || typeof kind !== "string") return undefined;
  if (![style, source, safety, store].every(text) || !Number.isInteger(flags)) return undefined;
  if (![strength, ends].every((value) => value === null || typeof value === "number")) return undefined;
  return {
    kind,
    width,
    height,
    samples,
    seed,
    prompt,
    model,
    style,
    source,
    strength,
    safety,
    ends,
    store,
    panorama: (flags & 1) > 0,
    base64: (flags & 2) > 0,
    temp: (flags & 4) > 0,
  };
}

const codes = Uint8Array.from(alphabet, (letter) => letter.charCodeAt(0));
const longest = 8192;
/** Letters of the check, six bits each. */
const checked = 6;
const start = 0x811c9dc5;

/** The text with its check in front. This is on the way of every create, so it is made in one pass and without a list of letters. */
function base64url(text: string): string {
  // A text needs at most three bytes a character. The two arrays are used for all tickets: new ones would cost more than the rest.
  if (bytes.length < text.length * 3 + 2) bytes = new Uint8Array(text.length * 3 + 2);
  const length = encoder.encodeInto(text, bytes).written;
  const end = checked + Math.ceil((length * 4) / 3);
  if (out.length < end + 4) out = new Uint8Array(end + 4);
  // What an earlier text left must not be read as part of this one.
  bytes[length] = 0;
  bytes[length + 1] = 0;
  let value = start;
  let at = checked;
  for (let index = 0; index < length; index += 3) {
    const group = (bytes[index]! << 16) | (bytes[index + 1]! << 8) | bytes[index + 2]!;
    value = Math.imul(value ^ group, 0x01000193);
    out[at++] = codes[group >>> 18]!;
    out[at++] = codes[(group >>> 12) & 63]!;
    // Of a group that is not full the last letters are not read.
    out[at++] = codes[(group >>> 6) & 63]!;
    out[at++] = codes[group & 63]!;
  }
  value = mixed(value);
  for (let index = 0; index < checked; index++, value >>>= 6) out[index] = codes[value & 63]!;
  return decoder.decode(out.subarray(0, end));
}

let bytes = new Uint8Array(2048);
let out = new Uint8Array(4096);

/** undefined for what is not base64url, or not with its check. */
function fromBase64url(token: string): Uint8Array | undefined {
  const out = new Uint8Array(Math.max(0, Math.floor(((token.length - checked) * 3) / 4)));
  let value = start;
  let at = 0;
  for (let index = checked; index < token.length; index += 4) {
    let group = 0;
    for (let place = 0; place < 4; place++) {
      const six = index + place < token.length ? (values[token.charCodeAt(index + place)] ?? 255) : 0;
      if (six === 255) return undefined;
      group = (group << 6) | six;
    }
    value = Math.imul(value ^ group, 0x01000193);
    out[at++] = group >>> 16;
    out[at++] = (group >>> 8) & 255;
    out[at++] = group & 255;
  }
  value = mixed(value);
  for (let index = 0; index < checked; index++, value >>>= 6) {
    if (token[index] !== alphabet[value & 63]) return undefined;
  }
  return out;
}

/** Every bit of the value changes every bit of the result. */
function mixed(value: number): number {
  let out = value ^ (value >>> 16);
  out = Math.imul(out, 0x85ebca6b);
  out ^= out >>> 13;
  return (Math.imul(out, 0xc2b2ae35) ^ (out >>> 16)) >>> 0;
}
