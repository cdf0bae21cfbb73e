// Requests derived from the schema of an operation, each changed in one place, with what must become of it.
import { resolve } from "../../../scripts/generate/document.js";
import { type Branch, branchesOf, inRange, isNumeric, isNumericText, takes, typeOf } from "./branches.js";
import { document, type Json, type Operation } from "./contract.js";

/** What a probe tests. "limit" and "enum" are accepted, "beyond" and "near miss" refused, the others are either. */
export const kinds = [
  "limit",
  "beyond",
  "number as text",
  "enum",
  "near miss",
  "null",
  "type",
  "pattern",
  "length",
  "format",
  "example",
  "required",
  "optional",
  "unknown member",
] as const;
export type Kind = (typeof kinds)[number];

export interface Probe {
  kind: Kind;
  accepted: boolean;
  /** Where the changed member is: ["body", "width"] or ["path", "id"]. */
  location: string[];
  path: string;
  body: unknown;
}

type Value = Pick<Probe, "kind" | "accepted"> & { value: unknown };
const yes = (kind: Kind, ...values: unknown[]): Value[] =>
  values.map((value) => ({ kind, accepted: true, value }));
const no = (kind: Kind, ...values: unknown[]): Value[] =>
  values.map((value) => ({ kind, accepted: false, value }));

/** The nearest number above; a bound is only tested by what lies directly beyond it. */
function above(value: number): number {
  if (value === 0) return Number.MIN_VALUE;
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, value);
  view.setBigInt64(0, view.getBigInt64(0) + (value > 0 ? 1n : -1n));
  return view.getFloat64(0);
}
const below = (value: number): number => -above(-value);

const next = ({ types }: Branch, value: number) => (types.includes("number") ? above(value) : value + 1);
const previous = ({ types }: Branch, value: number) => (types.includes("number") ? below(value) : value - 1);

function bounds(branch: Branch, branches: Branch[]): Value[] {
  const { minimum, maximum } = branch;
  if (!isNumeric(branch) || branch.enum) return [];
  const limits = [minimum, maximum].filter((limit) => limit !== undefined);
  const beyond = [
    ...(minimum === undefined ? [] : [previous(branch, minimum)]),
    ...(maximum === undefined ? [] : [next(branch, maximum)]),
    ...(takes(branches, "number") || minimum === undefined ? [] : [minimum + 0.5]),
  ];
  return [
    ...yes("limit", ...limits),
    ...no("beyond", ...beyond.filter((value) => !inRange(branches, value))),
  ];
}

const turns = [9, 10, 11, 19, 20, 49, 90, 99, 100, 101, 199, 900, 999, 1000, 1009, 1010, 1019, 1020, 1023];

function numbersAsText(branch: Branch): Value[] {
  const { minimum, maximum } = branch;
  if (!isNumericText(branch)) return [];
  if (minimum === undefined || maximum === undefined) throw new Error("a number as text without bounds");
  const fraction = branch.types.includes("number") ? [] : [`${minimum}.0`, `${minimum}.5`];
  const forms = [
    "",
    " ",
    `0${maximum}`,
    `+${maximum}`,
    `-${maximum}`,
    ` ${maximum}`,
    `${maximum} `,
    `${maximum}\n`,
    `${maximum}e0`,
  ];
  const beyond = [previous(branch, minimum), next(branch, maximum)];
  // Where the number of digits changes, and their first one: a pattern for a range is put together at these places.
  const inside = [...turns, Math.floor((minimum + maximum) / 2)].filter(
    (value) => value > minimum && value < maximum,
  );
  return [
    ...yes("number as text", ...[minimum, ...inside, maximum].map(String)),
    ...no("number as text", ...beyond.map(String), ...forms, ...fraction, "0x1", "\u0661", "NaN"),
  ];
}

function swapCase(text: string): string {
  return text === text.toUpperCase() ? text.toLowerCase() : text.toUpperCase();
}

function enumeration(branch: Branch, branches: Branch[]): Value[] {
  if (!branch.enum) return [];
  const free = branches.some(({ types, enum: values }) => types.includes("string") && !values);
  const listed = new Set(branches.flatMap((other) => other.enum ?? []));
  const words = branch.enum.filter((value) => typeof value === "string");
  if (free && words.length > 0)
    throw new Error("an enumeration of texts beside a free text has no near miss");
  const near = words.flatMap((word) => [swapCase(word), `${word} `, ` ${word}`, word.slice(0, -1)]);
  return [...yes("enum", ...branch.enum), ...no("near miss", ...near.filter((word) => !listed.has(word)))];
}

const junk = ["", " ", "a b", ",", "!", "ftp://files.example.com/a", "x y,", "\u00e4 \u00f6"];

function text(branch: Branch): Value[] {
  const { pattern, minLength, maxLength, format } = branch;
  if (!branch.types.includes("string") || branch.enum || isNumericText(branch)) return [];
  const values: Value[] = [];
  if (pattern !== undefined) {
    const refused = junk.filter((candidate) => !new RegExp(pattern, "u").test(candidate));
    if (refused.length === 0) throw new Error(`nothing to refuse for the pattern ${pattern}`);
    values.push(...no("pattern", ...refused));
  }
  if (minLength !== undefined && minLength > 0) {
    values.push(...no("length", "x".repeat(minLength - 1)));
    if (!pattern && format !== "uri") values.push(...yes("length", "x".repeat(minLength)));
  }
  if (maxLength !== undefined) {
    values.push(...yes("length", "x".repeat(maxLength)), ...no("length", "x".repeat(maxLength + 1)));
  }
  if (format === "uri") values.push(...no("format", "https://exa mple.com/", "https://example.com/%zz"));
  else if (format && !["password", "int64"].includes(format))
    throw new Error(`the tests do not know the format ${format}`);
  return values;
}

const samples: unknown[] = [{}, { a: 1 }, [], [1], true, false, 0.5, 7, "seven", "7"];

/** Values for one member or parameter. */
export function valuesFor(schema: Json): Value[] {
  const { node } = resolve(document, schema);
  const branches = branchesOf(document, schema);
  const wrong = samples.filter((sample) => !takes(branches, typeOf(sample)));
  return [
    ...branches.flatMap((branch) => [
      ...bounds(branch, branches),
      ...numbersAsText(branch),
      ...enumeration(branch, branches),
      ...text(branch),
    ]),
    ...no("type", ...wrong),
    { kind: "null", accepted: takes(branches, "null"), value: null },
    ...yes("example", ...(node.examples ?? []), ...("default" in node ? [node.default] : [])),
  ];
}

/** Every probe of an operation. */
export function probesOf(operation: Operation): Probe[] {
  const { request, path } = operation;
  const base = operation.requests[0]!.value;
  const required = (request.required ?? []) as string[];
  const members = Object.entries<Json>(request.properties);
  const probes: Probe[] = members.flatMap(([name, schema]) =>
    valuesFor(schema).map(({ kind, accepted, value }) => ({
      kind,
      accepted,
      location: ["body", name],
      path,
      body: { ...base, [name]: value },
    })),
  );
  const without = (...names: string[]) =>
    Object.fromEntries(Object.entries(base).filter(([name]) => !names.includes(name)));
  const optional = members.map(([name]) => name).filter((name) => !required.includes(name));
  const body = (kind: Kind, accepted: boolean, value: unknown, ...location: string[]): Probe => ({
    kind,
    accepted,
    location: ["body", ...location],
    path,
    body: value,
  });
  probes.push(...required.map((name) => body("required", false, without(name), name)));
  probes.push(...optional.map((name) => body("optional", true, without(name), name)));
  probes.push(body("optional", true, without(...optional)));
  // Requests stay open, whatever the schema comes to say: programs in the field send members that no table names.
  probes.push(
    body("unknown member", true, {
      ...base,
      a_member_of_tomorrow: { x: [1] },
    }),
  );
  probes.push(...[[], [base], "text", 7].map((value) => body("type", false, value)));
  return [...probes, ...parameterProbes(operation, base)];
}

function parameterProbes({ parameters, template, path }: Operation, body: Json): Probe[] {
  return parameters.flatMap(({ name, in: place, schema }) => {
    if (place !== "path") throw new Error(`the tests do not know parameters in ${place}`);
    // A path is text whatever is sent, and an empty or dotted segment is another path.
    const values = valuesFor(schema).filter(({ value }) => typeof value === "string" && value.trim() !== "");
    return values.map(({ kind, accepted, value }) => ({
      kind,
      accepted,
      location: [place, name],
      path: template.includes(`{${name}}`)
        ? template.replace(`{${name}}`, encodeURIComponent(String(value)))
        : path,
      body,
    }));
  });
}
