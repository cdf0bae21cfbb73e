import type { ErrorKind, ErrorRule, JsonObject } from "./spec.js";

// Reading is lenient: a number or its string, a list or a single string; an empty string is no value. Nothing here
// throws, whatever the server sends.

/** A JSON object, or undefined for anything else. */
export const object = (value: unknown): JsonObject | undefined =>
  typeof value === "object" && value && !Array.isArray(value) ? (value as JsonObject) : undefined;

/** A string with something in it. */
export const text = (value: unknown): string | undefined =>
  typeof value === "string" && value.trim() ? value : undefined;

/** A number of seconds or the like: finite, not negative. */
export const amount = (value: unknown): number | undefined => {
  const number = text(value) ? Number(value) : value;
  return typeof number === "number" && number >= 0 && number < Infinity ? number : undefined;
};

/** An id as received: the API sends integers, its documentation also shows strings. */
export const identifier = (value: unknown): string | number | undefined =>
  typeof value === "number" ? value : text(value);

/** The texts of a list or of a single value; what is not a text is dropped. */
export const texts = (value: unknown): string[] =>
  (Array.isArray(value) ? value : [value]).filter((item) => text(item)) as string[];

/** The pictures of a success body, from the first member of `order` that has any. */
export function pictures(body: JsonObject, order: readonly string[]): string[] {
  for (const name of order) {
    const list = texts(body[name]);
    if (list.length) return list;
  }
  return [];
}

/** `message` or `messege`, as text or as an object of field to texts. */
export function readMessage(body: JsonObject): { message: string; fields?: Record<string, string[]> } {
  const value = [body.message, body.messege].find((said) => text(said) ?? (typeof said === "object" && said));
  const perField = object(value);
  if (!perField) return { message: texts(value).join("; ") || text(body.tip) || "" };
  const fields = Object.fromEntries(Object.entries(perField).map(([name, said]) => [name, texts(said)]));
  const message = Object.entries(fields).map(([name, said]) => `${name}: ${said.join(" ")}`);
  return { message: message.join("; "), fields };
}

/** What the words of an error mean, as far as the contract knows them. */
export function kindOfMessage(rules: readonly ErrorRule[], message: string): ErrorKind | undefined {
  const words = message.toLowerCase();
  return rules.find(({ messages }) => messages?.some((part) => words.includes(part.toLowerCase())))?.kind;
}

/** Seconds of `retry_after` in the body, else of the Retry-After header (seconds or a date). */
export function readRetryAfter(body: JsonObject | undefined, headers: Headers): number | undefined {
  const header = headers.get("retry-after");
  const seconds = amount(body?.retry_after) ?? amount(header);
  if (seconds !== undefined || !header) return seconds;
  // Measured from the server's own date where it sends one: the clocks of both sides may differ.
  const until = Date.parse(header) - (Date.parse(headers.get("date") ?? "") || Date.now());
  return until > -Infinity ? Math.max(0, until / 1000) : undefined;
}
