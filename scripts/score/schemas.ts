/**
 * Counts over the schemas of a bundled document.
 *
 * A scalar is a schema of type string, integer or number: a property of a request or a response, an item of a list, a
 * value of an open map, a branch of a union or a parameter. Each is counted once, at the place where it is written, so a
 * shared component is one scalar. Booleans and null are not counted. A schema that says nothing at all is counted, as
 * unbounded: otherwise leaving the type out would raise the figure.
 *
 * A scalar is bounded if
 * - it has an `enum` or a `const`; or
 * - text: it has a `maxLength`, or a `pattern` that refuses more than blank texts. `minLength` alone is no bound, nor is
 *   it one with an `x-bound-reason`: a text that may be as long as it likes and say what it likes is not narrowed;
 * - numbers: it has both ends, or one end and an `x-bound-reason` that says why there is no other.
 * With several types, each must be bounded. `format` never counts.
 */
import {
  bodies,
  deliveries,
  entries,
  follow,
  isNode,
  operations,
  type Node,
  type Place,
} from "./document.js";

export interface Property extends Place {
  name: string;
  /** The entry under `properties` itself, which may be a reference with members beside it. */
  raw: Node;
}

export interface Scalar {
  pointer: string;
  bounded: boolean;
}

export interface Schemas {
  properties: Property[];
  scalars: Scalar[];
}

const constraints = [
  "type",
  "enum",
  "const",
  "pattern",
  "minLength",
  "maxLength",
  "minimum",
  "maximum",
  "exclusiveMinimum",
  "exclusiveMaximum",
  "x-bound-reason",
] as const;

const pick = (schema: Node): Node =>
  Object.fromEntries(constraints.filter((key) => schema[key] !== undefined).map((key) => [key, schema[key]]));

const structural = [
  "properties",
  "items",
  "prefixItems",
  "additionalProperties",
  "patternProperties",
  "required",
];

const typesOf = ({ type }: Node): unknown[] =>
  Array.isArray(type) ? type : type === undefined ? [] : [type];

/** Texts of all kinds: a pattern that takes every one of them does no more than `minLength: 1`. */
const anyText = ["a", "0", "A longer text, with marks!", "\u2603\u{1f680}", '{"a":[1]}', "x".repeat(5000)];

function narrows(pattern: unknown): boolean {
  const expression = new RegExp(String(pattern), "u");
  return !anyText.every((text) => expression.test(text));
}

const isText = (value: unknown): boolean => typeof value === "string" && value.trim() !== "";

function textIsBounded(schema: Node): boolean {
  return schema.maxLength !== undefined || (schema.pattern !== undefined && narrows(schema.pattern));
}

function numberIsBounded(schema: Node): boolean {
  const low = schema.minimum !== undefined || schema.exclusiveMinimum !== undefined;
  const high = schema.maximum !== undefined || schema.exclusiveMaximum !== undefined;
  return (low && high) || ((low || high) && isText(schema["x-bound-reason"]));
}

/** Whether a scalar is bounded; undefined where the schema is none. `schema` has the members of its `allOf` merged in. */
export function isBounded(schema: Node): boolean | undefined {
  const values = Array.isArray(schema.enum)
    ? schema.enum
    : schema.const !== undefined
      ? [schema.const]
      : undefined;
  if (values) return values.some((value) => ["string", "number"].includes(typeof value)) ? true : undefined;
  const types = typesOf(schema);
  if (types.length === 0) {
    return schema.pattern !== undefined || schema.maxLength !== undefined
      ? textIsBounded(schema)
      : numberIsBounded(schema);
  }
  const verdicts = [];
  if (types.includes("string")) verdicts.push(textIsBounded(schema));
  if (types.includes("integer") || types.includes("number")) verdicts.push(numberIsBounded(schema));
  return verdicts.length === 0 ? undefined : verdicts.every(Boolean);
}

/** Everything that requests, responses, deliveries and parameters are made of. */
export function schemasOf(document: Node): Schemas {
  const properties = new Map<string, Property>();
  const scalars = new Map<string, Scalar>();
  const seen = new Set<string>();

  /** `outer` are the constraints beside a union or an allOf, which hold for each branch. */
  const walk = (value: unknown, at: string, outer: Node = {}): void => {
    const { node, pointer } = follow(document, value, at);
    // What stands beside a reference holds as well; alone it makes the place a schema of its own.
    const beside = pointer !== at && isNode(value) ? pick(value) : {};
    const narrowed = Object.keys(beside).length > 0 || Object.keys(outer).length > 0;
    const key = narrowed ? `${at}>${pointer}` : pointer;
    if (seen.has(key)) return;
    seen.add(key);

    let own: Node = { ...outer, ...pick(node), ...beside };
    const parts = [...entries(document, { node, pointer }, "allOf")];
    for (const part of parts) own = { ...pick(part.node), ...own };
    const unions = ["oneOf", "anyOf"].filter((keyword) => Array.isArray(node[keyword]));
    const shape = [node, ...parts.map((part) => part.node)];
    if (unions.length === 0) {
      const structure = structural.some((member) => shape.some((schema) => schema[member] !== undefined));
      const isUnionPart = parts.some(
        ({ node: part }) => part.oneOf !== undefined || part.anyOf !== undefined,
      );
      const bounded = isUnionPart || (structure && typesOf(own).length === 0) ? undefined : isBounded(own);
      if (bounded !== undefined) scalars.set(key, { pointer: narrowed ? at : pointer, bounded });
    }
    // A union hands its constraints down only where it is one of scalars: an object's branches have their own.
    const handed = typesOf(own).includes("object") || typesOf(own).includes("array") ? {} : own;
    for (const keyword of unions) {
      for (const [index, branch] of (node[keyword] as unknown[]).entries())
        walk(branch, `${pointer}/${keyword}/${index}`, handed);
    }
    // Parts that are scalars are merged above; those with a structure or a union are gone into.
    for (const [index, part] of ((node.allOf as unknown[] | undefined) ?? []).entries()) {
      const target = follow(document, part, `${pointer}/allOf/${index}`).node;
      if ([...structural, "oneOf", "anyOf", "allOf"].some((member) => target[member] !== undefined)) {
        walk(part, `${pointer}/allOf/${index}`);
      }
    }
    for (const [name, raw] of Object.entries(isNode(node.properties) ? node.properties : {})) {
      const place = `${pointer}/properties/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`;
      if (isNode(raw))
        properties.set(place, { name, raw, node: follow(document, raw, place).node, pointer: place });
      walk(raw, place);
    }
    for (const child of ["items", "additionalProperties", "then", "else"])
      if (isNode(node[child])) walk(node[child], `${pointer}/${child}`);
    for (const child of ["prefixItems", "patternProperties"]) {
      for (const [name, schema] of Object.entries(node[child] ?? {}))
        walk(schema, `${pointer}/${child}/${name}`);
    }
  };

  for (const operation of [...operations(document), ...deliveries(document)]) {
    for (const parameter of operation.parameters)
      walk(parameter.node.schema ?? {}, `${parameter.pointer}/schema`);
    for (const body of bodies(document, operation)) {
      for (const media of entries(document, body, "content"))
        walk(media.node.schema ?? {}, `${media.pointer}/schema`);
    }
  }
  return { properties: [...properties.values()], scalars: [...scalars.values()] };
}
