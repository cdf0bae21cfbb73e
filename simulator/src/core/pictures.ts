// GET and HEAD of pictures: drawn when asked for, from what their address says.
import { renderPng, type Scene, toBase64 } from "../art/index.js";
import { hash } from "./text.js";
import { decodeTicket, type Ticket } from "./token.js";

export interface PictureAnswer {
  status: number;
  headers: Record<string, string>;
  body: string | Uint8Array;
}

export interface Pictures {
  /** undefined where the path is no picture's; a text says why there is no picture. */
  answer(
    path: string,
    method: string,
    headers: Record<string, string>,
    now: number,
  ): PictureAnswer | string | undefined;
  clear(): void;
}

const safeties = new Set<unknown>(["blur", "sensitive_content_text", "pixelate", "black"]);
const kinds = new Set<unknown>(["generate", "transform", "views", "mix"]);

export function createPictures(expires: number, cacheBytes: number): Pictures {
  // The least recently used first.
  const cache = new Map<string, Uint8Array>();
  let bytes = 0;

  const drawn = (ticket: Ticket, sample: number, name: string): Uint8Array => {
    const known = cache.get(name);
    if (known) {
      cache.delete(name);
      cache.set(name, known);
      return known;
    }
    const picture = renderPng(scene(ticket, sample));
    bytes += picture.byteLength;
    cache.set(name, picture);
    for (const [old, data] of cache) {
      if (bytes <= cacheBytes) break;
      cache.delete(old);
      bytes -= data.byteLength;
    }
    return picture;
  };

  return {
    answer(path, method, headers, now) {
      const match = /^\/(?:images|proxy)\/([A-Za-z0-9_-]+)-(\d{1,2})\.(?:png|base64)$/.exec(path);
      if (!match) return /^\/(?:images|proxy)\//.test(path) ? "There is no such picture" : undefined;
      const token = match[1]!;
      const sample = Number(match[2]);
      const ticket = decodeTicket(token);
      if (!ticket || sample >= ticket.samples) return "There is no such picture";
      if (ticket.ends === null || ticket.ends > now) return "The picture is not there yet";
      if (ticket.ends + expires <= now)
        return `The picture was deleted ${expires / 3_600_000} hours after it was made`;
      const etag = `"${hash(token).toString(36)}-${sample}"`;
      // Asked again every time, which costs an empty 304: a jump of the clock must be able to delete a picture for browsers too.
      const common = {
        etag,
        "cache-control": "no-cache",
        "content-type": ticket.base64 ? "text/plain; charset=utf-8" : "image/png",
        "cross-origin-resource-policy": "cross-origin",
      };
      if (tags(headers["if-none-match"]).some((tag) => tag === etag || tag === "*")) {
        return { status: 304, headers: common, body: "" };
      }
      const picture = drawn(ticket, sample, `${token}-${sample}`);
      const body = ticket.base64 ? toBase64(picture) : picture;
      if (method !== "HEAD") return { status: 200, headers: common, body };
      return { status: 200, headers: { ...common, "content-length": String(body.length) }, body: "" };
    },
    clear() {
      cache.clear();
      bytes = 0;
    },
  };
}

function scene(ticket: Ticket, sample: number): Scene {
  const { kind, prompt, seed, model, style, width, height, source, strength, safety, panorama } = ticket;
  return {
    kind: (kinds.has(kind) ? kind : "generate") as Scene["kind"],
    prompt,
    seed,
    model,
    style,
    width,
    height,
    sample: sample % 4,
    panorama,
    ...(source !== null && { source }),
    ...(strength !== null && { strength }),
    // A way to cover a picture that the art does not know is still a way to cover it.
    ...(safety !== null && {
      safety: (safeties.has(safety) ? safety : "blur") as NonNullable<Scene["safety"]>,
    }),
  };
}

const tags = (header: string | undefined): string[] =>
  header === undefined ? [] : header.split(",").map((tag) => tag.trim().replace(/^W\//, ""));
