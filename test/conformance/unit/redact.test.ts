import { inspect } from "node:util";
import { expect, it } from "vitest";
import { cleaner, redactor } from "../../../generated/typescript/src/redact.js";

const key = 'k/e+y"1$(23';
const redact = redactor(key);

it.each([
  ["as it is", `key ${key} is wrong`, "key *** is wrong"],
  ["twice", `${key}${key}`, "******"],
  ["in JSON", `{"key":${JSON.stringify(key)}}`, '{"key":"***"}'],
  ["in JSON with escaped slashes", `{"key":${JSON.stringify(key).replaceAll("/", "\\/")}}`, '{"key":"***"}'],
  ["in a URL", `https://x.example/?key=${encodeURIComponent(key)}&a=1`, "https://x.example/?key=***&a=1"],
  ["in a URL with small letters", `?key=${encodeURIComponent(key).toLowerCase()}`, "?key=***"],
  ["not at all", "nothing to hide", "nothing to hide"],
])("replaces the key %s", (_, text, clean) => {
  expect(redact(text)).toBe(clean);
});

it("replaces it in data, member names included, and keeps the rest", () => {
  const data = { [`a ${key}`]: [key, 1, null, { deep: `x${key}` }], other: true };
  expect(redact(data)).toEqual({ "a ***": ["***", 1, null, { deep: "x***" }], other: true });
});

it.each([
  ["as it is", '{"a":"PLAIN-KEY/of-letters"}'],
  ["as a member's name", '{"plain-key/of-letters":1}'],
  ["with escaped slashes", '{"a":"plain-key\\/of-letters"}'],
  ["with escaped letters", '{"a":"plain-key/of-\\u006cetters"}'],
  ["in a URL", '{"a":"https:\\/\\/x.example\\/?plain-key%2Fof-letters"}'],
  ["among other letters than ASCII's", '{"a":"\u00e9 plain-key/of-letters"}'],
])("takes it out of an answer that writes it %s", (_, text) => {
  const clean = cleaner("plain-key/of-Letters");
  expect(JSON.stringify(clean(JSON.parse(text), text))).toContain("***");
});

it("leaves an answer without it as it is, but for what is as deep as a hostile one", () => {
  const clean = cleaner("plain-key/of-Letters");
  const text = (depth: number) =>
    `{"a":"https:\\/\\/x.example\\/1.png","b":${"[".repeat(depth)}${"]".repeat(depth)}}`;
  const read = (depth: number): unknown => JSON.parse(text(depth));
  expect(clean(read(3), text(3))).toEqual(read(3));
  expect(JSON.stringify(clean(read(900), text(900)))).toContain('"..."');
});

it("does not exhaust the stack on hostile data", () => {
  let data: unknown = key;
  for (let depth = 0; depth < 100_000; depth++) data = [data];
  expect(inspect(redact(data), { depth: null })).not.toContain(key);
});

it("copies an error with its texts only", () => {
  const request = { body: key };
  const inner = Object.assign(new Error(`inner ${key}`), { code: "ECONNRESET", request });
  const error = new AggregateError([new Error(key)], `outer ${key}`, { cause: inner });
  const clean = redact<Error & { errors?: Error[] }>(error);
  expect(inspect(clean, { depth: null, showHidden: true })).not.toContain(key);
  expect(clean).toMatchObject({
    message: "outer ***",
    name: "AggregateError",
    cause: { code: "ECONNRESET" },
  });
  expect(clean.errors?.[0]?.message).toBe("***");
  expect(clean.cause).not.toHaveProperty("request");
});

it("survives an error that is its own cause", () => {
  const error = new Error(key);
  error.cause = error;
  expect(inspect(redact(error), { depth: null })).not.toContain(key);
});

it("does nothing without a key", () => {
  const data = { a: [""] };
  expect(redactor("")(data)).toBe(data);
});
