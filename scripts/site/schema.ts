// A schema of the contract as the line that people read: "integer or numeric string, 1 to 1024".
import { type Json, resolve, texts } from "../generate/document.js";

export interface Property {
  name: string;
  required: boolean;
  deprecated: boolean;
  /** One line. */
  type: string;
  default?: unknown;
  example?: unknown;
  /** The values of an enum, without null. */
  values?: unknown[];
  description: string;
  /** When what it holds is deleted, in words. */
  expires?: string;
  /** Why a bound stands here that no page gives. */
  reason?: string;
  sources: string[];
  discrepancies: string[];
  children: Property[];
}

/** The members of an object schema, those that are required first. */
export function propertiesOf(document: Json, schema: Json): Property[] {
  const { node } = resolve(document, schema);
  const required = new Set(node.required as string[] | undefined);
  const all = Object.entries<Json>(node.properties ?? {}).map(([name, property]) =>
    propertyOf(document, name, property, required.has(name)),
  );
  return [...all.filter((property) => property.required), ...all.filter((property) => !property.required)];
}

export function propertyOf(document: Json, name: string, given: Json, required: boolean): Property {
  const { node } = resolve(document, given);
  const values = enumOf(document, node);
  const expires = node["x-expires"];
  return {
    name,
    required,
    deprecated: node.deprecated === true,
    type: typeInWords(document, node),
    ...("default" in node && { default: node.default }),
    ...(node.examples?.length > 0 && { example: node.examples[0] }),
    ...(values && { values }),
    description: node.description ?? "",
    ...(expires && {
      expires: `${hours(expires.after)}${expires.unless ? `, unless ${expires.unless}` : ""}`,
    }),
    ...(node["x-bound-reason"] && { reason: node["x-bound-reason"] }),
    sources: texts(node["x-source"]),
    discrepancies: texts(node["x-discrepancy"]),
    children: childrenOf(document, node),
  };
}

function childrenOf(document: Json, node: Json): Property[] {
  if (node.properties) return propertiesOf(document, node);
  const items = node.items && resolve(document, node.items).node;
  return items?.properties ? propertiesOf(document, items) : [];
}

function hours(duration: string): string {
  const found = /^PT(\d+)H$/.exec(duration);
  if (!found) throw new Error(`x-expires: ${duration} is no duration that is known here`);
  return `${found[1]} hours`;
}

/** The values that are listed for editors, of an enum or of a branch that is one. */
function enumOf(document: Json, node: Json): unknown[] | undefined {
  const branches = ((node.anyOf ?? node.oneOf ?? [node]) as Json[]).map(
    (part) => resolve(document, part).node,
  );
  const values = branches
    .flatMap((branch) => (branch.enum ?? []) as unknown[])
    .filter((value) => value !== null);
  return values.length > 0 ? values : undefined;
}

const plural = new Map([
  ["text", "texts"],
  ["link", "links"],
  ["object", "objects"],
]);

/** What may stand in the place, in words and in one line. */
export function typeInWords(document: Json, given: Json): string {
  const { node } = resolve(document, given);
  if (node.const !== undefined) return JSON.stringify(node.const);
  const branches = (node.anyOf ?? node.oneOf) as Json[] | undefined;
  if (branches) {
    const words = branches.map((branch) => typeInWords(document, branch));
    return [...new Set(words)].join("; or ");
  }
  const limits = limitsInWords(node);
  return [joined(formsOf(document, node)), ...limits].join(", ");
}

const joined = (words: string[]): string =>
  words.length === 2 && words[0]!.includes(" of ")
    ? words.join(", or ")
    : words.length < 3
      ? words.join(" or ")
      : `${words.slice(0, -1).join(", ")} or ${words.at(-1)}`;

function formsOf(document: Json, node: Json): string[] {
  if (node.enum) {
    const values = node.enum as unknown[];
    const nullable = values.includes(null) ? ["null"] : [];
    const known = values.filter((value) => value !== null);
    if (known.length > 6) return [`one of ${known.length} ${kindOf(known)}`, ...nullable];
    return [...known.map((value) => JSON.stringify(value)), ...nullable];
  }
  const types = texts(node.type);
  if (types.length === 0) return ["any JSON"];
  const numeric = types.find((type) => type === "integer" || type === "number");
  return types.map((type) => {
    if (type === "array") {
      const items = node.items && node.items !== true ? typeInWords(document, node.items) : "anything";
      return `list of ${plural.get(items) ?? items}`;
    }
    if (type !== "string") return type;
    if (node.format === "uri") return "URL";
    if (node.format === "password") return "secret text";
    // A pattern that takes no letter next to a number is the number in quotes.
    if (numeric && node.pattern && !new RegExp(node.pattern).test("a")) return "numeric string";
    return "text";
  });
}

const kindOf = (values: unknown[]): string =>
  values.every((value) => typeof value === "string") ? "texts" : "values";

function limitsInWords(node: Json): string[] {
  const minimum = node.minimum === Number.MIN_SAFE_INTEGER ? undefined : node.minimum;
  const maximum = node.maximum === Number.MAX_SAFE_INTEGER ? undefined : node.maximum;
  const words: string[] = [];
  if (minimum !== undefined && maximum !== undefined) words.push(`${minimum} to ${maximum}`);
  else if (minimum !== undefined) words.push(`${minimum} or more`);
  else if (maximum !== undefined) words.push(`at most ${maximum}`);
  if (node.minLength === 1 && node.maxLength === undefined) words.push("not empty");
  else if (node.maxLength !== undefined) words.push(`${node.minLength ?? 0} to ${node.maxLength} characters`);
  if (node.minItems !== undefined || node.maxItems !== undefined)
    words.push(`${node.minItems ?? 0} to ${node.maxItems ?? "any number of"} entries`);
  return words;
}
