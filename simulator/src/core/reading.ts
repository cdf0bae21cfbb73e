// A request's body as JSON, and the settings that some requests are.
import type { SimRequest } from "../types.js";
import type { OperationFacts } from "./contract.js";
import { valueOf } from "./operations.js";
import { shown } from "./text.js";

const decoder = new TextDecoder();

/** The body, or the status and message that say why it is none. */
export function readBody(
  { body, headers }: SimRequest,
  most: number,
): { value: unknown } | { status: number; message: string } {
  if (body.length > most)
    return { status: 413, message: `The body is too large: at most ${most} bytes are taken` };
  const type = headers["content-type"] ?? "";
  if (!/^application\/(?:[\w.+-]+\+)?json\s*(?:;|$)/i.test(type)) {
    const not = type === "" ? "and there is none" : `not ${shown(type)}`;
    return { status: 415, message: `Invalid API Request: the Content-Type must be application/json, ${not}` };
  }
  const text = typeof body === "string" ? body : decoder.decode(body);
  try {
    return { value: JSON.parse(text) as unknown };
  } catch (error) {
    // The parser's own message quotes the body, and so maybe the key.
    const at = /position (\d+)/.exec((error as Error).message)?.[1];
    const where = text.trim() === "" ? ": it is empty" : at ? `: position ${at}` : "";
    return { status: 400, message: `Invalid API Request: the body is not valid JSON${where}` };
  }
}

const mostStorage = 1000;

/** Sets or resets where an account has the pictures of a kind of server put. Of the settings only that address is kept. */
export function setStorage(
  storage: Map<string, string>,
  key: string,
  facts: OperationFacts,
  body: Record<string, unknown>,
): void {
  const text = (value: unknown) => (typeof value === "string" ? value : "");
  const place = `${text(valueOf(facts, body, "storage-server"))}\n${key}`;
  storage.delete(place);
  if (facts.storage === "reset") return;
  if (storage.size >= mostStorage) storage.delete(storage.keys().next().value!);
  const folder = text(valueOf(facts, body, "storage-directory")).replace(/^\/+|\/+$/g, "");
  const url = text(valueOf(facts, body, "storage-public-url")).replace(/\/+$/, "");
  storage.set(place, `${url}/${folder}`.replace(/\s/g, "%20").slice(0, 2000));
}
