// What a request asks to be drawn, and what of it the journal may show.
import type { Contract } from "./contract.js";
import { flag, numberOf, type Operation, valueOf } from "./operations.js";
import { hash } from "./text.js";
import type { Ticket } from "./token.js";

type Body = Record<string, unknown>;

/** Text beyond this is not drawn, so that addresses stay short; it still tells pictures apart, through the seed. */
const drawnText = 200;

/** A picture's ticket, without the time; `vary` gives the seed of a request without one. */
export function ticketOf(
  { facts }: Operation,
  body: Body,
  nsfw: boolean,
  vary: (() => number) | undefined,
): { ticket: Ticket; seed: number; nsfw: boolean } {
  const prompt = textOf(valueOf(facts, body, "prompt"));
  const model = textOf(valueOf(facts, body, "model")).slice(0, 80);
  const source = sourceOf(valueOf(facts, body, "source-image"));
  const style = textOf(valueOf(facts, body, "style")).slice(0, 80) || null;
  const scale = flag(valueOf(facts, body, "upscale")) ? 2 : 1;
  const width = pixels(valueOf(facts, body, "width"), scale);
  const height = pixels(valueOf(facts, body, "height"), scale);
  const strength = numberOf(valueOf(facts, body, "strength"), NaN);
  const given = valueOf(facts, body, "seed");
  const seed = Number.isSafeInteger(given)
    ? (given as number)
    : vary
      ? Math.floor(vary() * 0xffffffff)
      : hash(`${prompt}\n${model}\n${source}\n${style}\n${width}x${height}`);
  const unsafe = nsfw && flag(valueOf(facts, body, "safety-checker"));
  const ticket: Ticket = {
    kind: facts.picture,
    width,
    height,
    samples: Math.min(16, Math.max(1, Math.floor(numberOf(valueOf(facts, body, "samples"), 1)))),
    seed: prompt.length > drawnText ? hash(prompt, seed) : seed,
    prompt: cut(prompt),
    model,
    style,
    source,
    strength: Number.isNaN(strength) ? null : strength,
    safety: unsafe ? textOf(valueOf(facts, body, "safety-type")) || "blur" : null,
    panorama: flag(valueOf(facts, body, "panorama")),
    base64: flag(valueOf(facts, body, "base64")),
    temp: flag(valueOf(facts, body, "temp-links")),
    ends: null,
    store: null,
  };
  return { ticket, seed, nsfw: unsafe };
}

const textOf = (value: unknown): string => (typeof value === "string" ? value : "");

/** Without half of a surrogate pair at its end. */
const cut = (text: string) => {
  const short = text.slice(0, drawnText);
  return /[\ud800-\udbff]$/.test(short) ? short.slice(0, -1) : short;
};

const pixels = (value: unknown, scale: number) =>
  Math.min(2048, Math.max(1, Math.round(numberOf(value, 512) * scale)));

/** An address as it is; of a long one, or of a picture in base64, what tells it from others. */
function sourceOf(value: unknown): string | null {
  if (typeof value !== "string" || value === "") return null;
  return value.length <= drawnText ? value : `${hash(value).toString(36)}${hash(value, 1).toString(36)}`;
}

const secretName = /key|secret|token|password|auth/i;
const shownText = 200;
const mostMembers = 200;
const longestName = 200;

/**
 * The body without its key, without secrets, and with long texts shortened. It is changed in place, for the journal gets it when the
 * answer is made and nobody reads it again: a copy would cost as much as reading the body did.
 */
export function redacted(contract: Contract, operation: Operation | undefined, body: unknown): unknown {
  // What is no object has no names to tell a key by.
  if (typeof body !== "object" || body === null || Array.isArray(body)) return unnamed(body);
  const known = operation?.facts.members ?? {};
  const object = body as Body;
  let left = mostMembers;
  for (const name in object) {
    const value = object[name];
    if (left-- <= 0 || name.length > longestName) delete object[name];
    else if (name === contract.key) object[name] = value === "" ? "" : "[key]";
    // A misspelt `Key` holds a key as well.
    else if (operation?.secrets.has(name) || (!Object.hasOwn(known, name) && secretName.test(name)))
      object[name] = "[secret]";
    else if (
      typeof value === "string" ? value.length > shownText : typeof value === "object" && value !== null
    )
      object[name] = describe(value);
  }
  return object;
}

function unnamed(body: unknown): unknown {
  if (typeof body === "string") return `a text of ${body.length} characters`;
  return Array.isArray(body) ? `a list of ${body.length}` : body;
}

function describe(value: unknown): unknown {
  if (typeof value === "string") return flat(value);
  if (typeof value !== "object" || value === null) return value;
  try {
    // A body inside a body, which a proxy may have wrapped, has a key as well.
    const text = JSON.stringify(value, (name, inner: unknown) =>
      secretName.test(name) ? "[secret]" : inner,
    );
    return text.length <= shownText ? (JSON.parse(text) as unknown) : flat(text);
  } catch {
    // Nested deeper than the stack.
    return Array.isArray(value) ? "[list]" : "[object]";
  }
}

// A slice keeps the whole text in memory that it was cut from; a parsed one does not.
const flat = (text: string): string =>
  text.length <= shownText
    ? text
    : `${JSON.parse(JSON.stringify(text.slice(0, shownText))) as string}… (${text.length} characters)`;
