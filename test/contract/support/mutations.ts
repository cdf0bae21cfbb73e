// Request bodies changed at random, as JSON text: some differences (1e400, -0, 1.0, a member given twice) exist in the text only.
import { branchesOf } from "./branches.js";
import { document, type Json, type Operation } from "./contract.js";
import { valuesFor } from "./probes.js";
import type { Random } from "./random.js";

/** A member's value as JSON text. */
type Token = string;

const numbers: Token[] = [
  "0",
  "-0",
  "-0.0",
  "1.0",
  "1",
  "1e0",
  "2E1",
  "0.1e1",
  "512.0",
  "5120e-1",
  "512.5",
  "1e400",
  "-1e400",
  "1e308",
  "5e-324",
  "9007199254740991",
  "9007199254740992",
  "9007199254740993",
  "-9007199254740991",
  "-9007199254740993",
  "18446744073709551615",
  "123456789012345678901234567890",
  "0.30000000000000004",
  "20.000000000000001",
  "20.00000000000001",
  "0.999999999999999999",
];

const strings = [
  "",
  " ",
  "0",
  "00",
  "1 ",
  " 1",
  "01",
  "0512",
  "+512",
  "-1",
  "1.0",
  "1e400",
  "1e2",
  "0x10",
  "512",
  "1024",
  "1025",
  "31",
  "50",
  "51",
  "8",
  "9",
  "4",
  "5",
  "\u0661\u0662",
  "\uff15\uff11\uff12",
  "NaN",
  "Infinity",
  "null",
  "true",
  "TRUE",
  "Yes",
  "yes\n",
  "\u200byes",
  "no\u0000",
  "a\u0301",
  "\u00e1",
  "\ud83d\ude80 over the harbour",
  "\ud800",
  "\u202etxet",
  "x".repeat(3000),
  "0.1,0.2",
  "0.1, 1",
  "0.1,,0.2",
  "0.05,0.5",
  "1.0,1.00",
  "more-detail,line-art",
  "more-detail,",
  "http://",
  "https://hooks.example.com/a?b=c#d",
  "https://h\u00f6ks.example.com/",
  "https://hooks.example.com/a b",
  "//hooks.example.com/a",
  "mailto:someone@example.com",
  "HTTPS://hooks.example.com/",
  "data:image/png;base64,iVBORw0KGgo=",
];

const junk: Token[] = [
  "[]",
  "[[]]",
  "{}",
  '{"a":{"b":[null,{"c":1e3}]}}',
  "[1,2,3]",
  "[null]",
  '["yes"]',
  '{"length":3}',
  "true",
  "false",
];

const strangers = [
  "extra",
  "Prompt",
  "prompt ",
  "",
  "__proto__",
  "constructor",
  "toString",
  "a/b",
  "a~b",
  "\u00fc",
  "0",
  "$ref",
];

const json = (value: unknown): Token => JSON.stringify(value);

/** A text near another one. */
function nearby(text: string, { below, pick }: Random): string {
  const at = below(text.length + 1);
  return pick([
    text.toUpperCase(),
    text.toLowerCase(),
    `${text} `,
    `\t${text}`,
    text.slice(0, at) + text.slice(at + 1),
    text.slice(0, at) + pick(["x", "0", "-", "_", "\u0131", "\u00ad"]) + text.slice(at),
    text + text,
    [...text].toReversed().join(""),
  ]);
}

function nearLimit(limits: readonly number[], { below, next, pick }: Random): Token {
  const limit = pick(limits);
  const number = pick([
    limit,
    limit - 1,
    limit + 1,
    limit + 0.5,
    limit - 0.5,
    limit * 2,
    -limit,
    limit + (next() - 0.5) / 1e6,
  ]);
  const rounded = Math.round(number * 10 ** below(4)) / 10 ** below(4);
  return pick([json(number), json(rounded), json(String(number)), json(String(Math.round(number)))]);
}

/** What is known of a member, to draw from. */
interface Known {
  name: string;
  accepted: Token[];
  refused: Token[];
  words: string[];
  limits: number[];
}

function known([name, schema]: [string, Json]): Known {
  const values = valuesFor(schema);
  const branches = branchesOf(document, schema);
  const of = (wanted: boolean) =>
    values.filter(({ accepted }) => accepted === wanted).map(({ value }) => json(value));
  return {
    name,
    accepted: of(true),
    refused: of(false),
    words: values.flatMap(({ accepted, value }) => (accepted && typeof value === "string" ? [value] : [])),
    limits: branches.flatMap(({ minimum, maximum }) => [minimum ?? [], maximum ?? []].flat()),
  };
}

function value(member: Known, random: Random): Token {
  const { pick, next, below } = random;
  const draw = next();
  if (draw < 0.42) return pick(member.accepted.length > 0 ? member.accepted : member.refused);
  if (draw < 0.5) return pick(member.refused);
  if (draw < 0.62 && member.limits.length > 0) return nearLimit(member.limits, random);
  if (draw < 0.74 && member.words.length > 0) return json(nearby(pick(member.words), random));
  if (draw < 0.84) return pick(numbers);
  if (draw < 0.94) return json(pick(strings) + (next() < 0.2 ? String(below(1e6)) : ""));
  if (draw < 0.97) return pick(junk);
  return "null";
}

/** Makes bodies of an operation: an example with one to three of its members changed, left out, or added to. */
export function mutator({ request, requests }: Operation, random: Random): () => string {
  const members = Object.entries<Json>(request.properties).map(known);
  return () => {
    const body: [string, Token][] = Object.entries(random.pick(requests).value).map(([name, given]) => [
      name,
      json(given),
    ]);
    const changes = random.pick([1, 1, 1, 2, 2, 3]);
    for (let change = 0; change < changes; change++) {
      const member = random.pick(members);
      const at = body.findIndex(([name]) => name === member.name);
      const draw = random.next();
      if (draw < 0.08 && at >= 0) body.splice(at, 1);
      else if (draw < 0.16)
        body.push([
          random.pick(strangers) + (random.next() < 0.5 ? random.below(100) : ""),
          value(member, random),
        ]);
      else if (draw < 0.19 || at < 0) body.push([member.name, value(member, random)]);
      else body[at] = [member.name, value(member, random)];
    }
    return `{${body.map(([name, token]) => `${json(name)}:${token}`).join(",")}}`;
  };
}
