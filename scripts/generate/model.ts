// The contract as a typed model that knows no language: what the emitters of all clients read.
//
// Meaning is stated in the contract by `x-` members and checked against the shape it stands on; a shape that is not known here is an
// error, never a guess.
import { type Json, operationsOf, resolve, texts } from "./document.js";
import { type Role, roleOf } from "./roles.js";

/** What a parameter means, whatever its form on the wire is. */
export type Type =
  | { kind: "string" }
  | { kind: "integer"; wire: "number" | "string"; suggested: number[] }
  | { kind: "number" }
  | { kind: "flag"; wire: "boolean" | "yes-no" }
  | { kind: "enum"; name: string }
  | { kind: "list"; of: Type }
  | { kind: "union"; of: Type[] };

/** A member of a request body, other than the key. */
export interface Field {
  wireName: string;
  words: string[];
  type: Type;
  required: boolean;
  nullable: boolean;
  deprecated: boolean;
  /** Write-only and not to be printed, such as a storage's secret key. */
  secret: boolean;
  /** What the member is for, where the contract says so in `x-role`, such as `tracking-id`. */
  role?: Role;
  default?: unknown;
  range?: { minimum?: number; maximum?: number };
  example?: unknown;
  doc: string;
  sources: string[];
  discrepancies: string[];
}

/** A closed set of texts, offered as an open one: clients take and give values that are not listed. */
export interface Enum {
  name: string;
  doc: string;
  sources: string[];
  values: { wire: string; words: string[] }[];
}

export interface Operation {
  id: string;
  words: string[];
  method: string;
  path: string;
  server: string;
  group: string;
  summary: string;
  doc: string;
  sources: string[];
  idempotent: boolean;
  deprecated: boolean;
  /** create: starts a job; fetch: looks one up; call: neither. */
  kind: "create" | "fetch" | "call";
  /** create: the operation that looks its job up. */
  poll?: string;
  /** fetch: where the job's id goes. */
  jobId?: { in: "path" | "body"; name: string; wire: "number" | "string" };
  fields: Field[];
  /** Name of the component that describes the body. */
  request: string;
}

export interface ErrorRule {
  kind: string;
  status: number[];
  messages: string[];
}

export interface Model {
  title: string;
  version: string;
  key: string;
  operations: Operation[];
  enums: Enum[];
  errorKinds: ErrorRule[];
  /** Members of a success in which the pictures may be, in the order to look. */
  outputOrder: string[];
}

const errorKinds = new Set(
  "rate-limit authentication insufficient-credits permission-denied not-found validation generation-failed server".split(
    " ",
  ),
);

/** Builds the model of a bundled document; throws on what it does not know, naming the place. */
export function buildModel(document: Json): Model {
  const auth = document["x-auth"];
  if (auth?.in !== "body" || !auth.name)
    throw new Error('x-auth: expected {in: body, name: "..."} at the root');
  const enums = new Map<string, Enum>();
  const polled = pollTargets(document);
  const operations = operationsOf(document).map((found) => {
    const at = found.id;
    const { node, pathItem } = found;
    if (typeof node["x-idempotent"] !== "boolean") throw new Error(`${at}: x-idempotent is missing`);
    const servers = node.servers ?? pathItem.servers ?? document.servers;
    if (!servers?.[0]?.url) throw new Error(`${at}: no server`);
    const body = resolve(document, node.requestBody?.content?.["application/json"]?.schema ?? {});
    if (!body.name || body.node.type !== "object")
      throw new Error(`${at}: the body is not a named object schema`);
    const poll = node["x-poll"];
    const look = polled.get(found.id);
    const fields = fieldsOf(document, body.node, at, auth.name, enums);
    const pathNames = [...found.path.matchAll(/\{([^}]+)\}/g)].map((match) => match[1]!);
    const jobId = look && idPlace(at, look, fields, pathNames);
    if (!jobId && pathNames.length > 0) throw new Error(`${at}: a path parameter that no x-poll names`);
    const operation: Operation = {
      id: found.id,
      words: wordsOf(found.id),
      method: found.method,
      path: found.path,
      server: servers[0].url,
      group: texts(node.tags)[0] ?? "",
      summary: node.summary ?? "",
      doc: node.description ?? "",
      sources: texts(node["x-source"]),
      idempotent: node["x-idempotent"],
      deprecated: node.deprecated === true,
      kind: poll ? "create" : look ? "fetch" : "call",
      fields: jobId?.in === "body" ? fields.filter((field) => field.wireName !== jobId.name) : fields,
      request: body.name,
    };
    if (poll) operation.poll = poll.operationId;
    if (jobId) operation.jobId = jobId;
    return operation;
  });
  return {
    title: document.info.title,
    version: document.info.version,
    key: auth.name,
    operations,
    enums: [...enums.values()],
    errorKinds: (document["x-error-kinds"] ?? []).map((rule: Json) => {
      if (!errorKinds.has(rule.kind)) throw new Error(`x-error-kinds: unknown kind ${rule.kind}`);
      return { kind: rule.kind, status: rule.status ?? [], messages: rule.messages ?? [] };
    }),
    outputOrder: outputOrder(document),
  };
}

/** Where each fetch operation takes the id, from the `x-poll` of the operations that name it; they must agree. */
function pollTargets(document: Json): Map<string, { in: string; name: string }> {
  const targets = new Map<string, { in: string; name: string }>();
  const known = new Set(operationsOf(document).map(({ id }) => id));
  for (const { id, node } of operationsOf(document)) {
    const poll = node["x-poll"];
    if (!poll) continue;
    if (!known.has(poll.operationId))
      throw new Error(`${id}: x-poll names ${poll.operationId}, which does not exist`);
    const before = targets.get(poll.operationId);
    if (before && (before.in !== poll.id?.in || before.name !== poll.id?.name)) {
      throw new Error(
        `${id}: x-poll puts the id of ${poll.operationId} elsewhere than another operation does`,
      );
    }
    targets.set(poll.operationId, poll.id ?? {});
  }
  return targets;
}

function idPlace(at: string, id: { in: string; name: string }, fields: Field[], pathNames: string[]) {
  if (id.in === "path" && pathNames.length === 1 && pathNames[0] === id.name) {
    return { in: "path" as const, name: id.name, wire: "string" as const };
  }
  const field = id.in === "body" ? fields.find(({ wireName }) => wireName === id.name) : undefined;
  if (!field)
    throw new Error(`${at}: x-poll puts the id in ${id.in} ${id.name}, which this operation does not take`);
  // Text wherever text is taken: an id may be one, and a number above 2^53 survives only as text.
  const wire = JSON.stringify(field.type).includes('"string"') ? ("string" as const) : ("number" as const);
  return { in: "body" as const, name: id.name, wire };
}

function outputOrder(document: Json): string[] {
  const orders = Object.values<Json>(document.components?.schemas ?? {}).filter(
    (schema) => schema["x-output-order"],
  );
  if (orders.length !== 1)
    throw new Error(`x-output-order: expected on one schema, found on ${orders.length}`);
  const [schema] = orders as [Json];
  for (const name of schema["x-output-order"]) {
    if (!schema.properties[name]) throw new Error(`x-output-order: ${name} is not a property of the schema`);
  }
  return schema["x-output-order"];
}

function fieldsOf(document: Json, schema: Json, at: string, key: string, enums: Map<string, Enum>): Field[] {
  if (!schema.properties?.[key]) throw new Error(`${at}: the body has no member ${key}`);
  return Object.entries<Json>(schema.properties)
    .filter(([wireName]) => wireName !== key)
    .map(([wireName, property]) => {
      const { node, name } = resolve(document, property);
      const place = `${at}.${wireName}`;
      const branches = withoutNull(document, node);
      const type = typeOf(document, node, name, place, enums);
      const field: Field = {
        wireName,
        words: wordsOf(wireName),
        type,
        required: (schema.required ?? []).includes(wireName),
        nullable: branches.nullable,
        deprecated: node.deprecated === true,
        secret: node.writeOnly === true && node.format === "password",
        doc: node.description ?? "",
        sources: texts(node["x-source"]),
        discrepancies: texts(node["x-discrepancy"]),
      };
      if (property["x-role"] !== undefined) field.role = roleOf(property["x-role"], place);
      if (node.default !== undefined) field.default = node.default;
      if (node.examples?.length) field.example = node.examples[0];
      const range = rangeOf(branches.nodes);
      if (range) field.range = range;
      return field;
    });
}

/** The branches of a schema other than null, and whether null is one. */
function withoutNull(document: Json, node: Json): { nodes: Json[]; nullable: boolean } {
  if (node.oneOf || node.anyOf) {
    const parts = (node.oneOf ?? node.anyOf).map((part: Json) =>
      withoutNull(document, resolve(document, part).node),
    );
    return {
      nodes: parts.flatMap((part: { nodes: Json[] }) => part.nodes),
      nullable: parts.some((part: { nullable: boolean }) => part.nullable),
    };
  }
  const types = texts(node.type);
  const nullable = types.includes("null") || (node.enum ?? []).includes(null);
  const values = node.enum?.filter((value: unknown) => value !== null);
  const rest = types.filter((type) => type !== "null");
  if (types.length > 0 && rest.length === 0) return { nodes: [], nullable };
  // A list of types is a branch each: bounds speak of numbers and patterns of texts, so nothing has to be taken apart.
  const branches = rest.length > 0 ? rest.map((type) => ({ ...node, type })) : [{ ...node }];
  return { nodes: values ? branches.map((branch) => ({ ...branch, enum: values })) : branches, nullable };
}

function rangeOf(nodes: Json[]): Field["range"] {
  const numeric = nodes.filter(
    (node) => /integer|number/.test(node.type) && (node.minimum ?? node.maximum) !== undefined,
  );
  const [first] = numeric;
  if (!first || numeric.length > 1) return undefined;
  const range: NonNullable<Field["range"]> = {};
  // The bounds of what JSON carries exactly say nothing about the parameter.
  if (first.minimum !== undefined && first.minimum !== Number.MIN_SAFE_INTEGER) range.minimum = first.minimum;
  if (first.maximum !== undefined && first.maximum !== Number.MAX_SAFE_INTEGER) range.maximum = first.maximum;
  return Object.keys(range).length > 0 ? range : undefined;
}

function typeOf(
  document: Json,
  node: Json,
  name: string | undefined,
  place: string,
  enums: Map<string, Enum>,
): Type {
  const wire = node["x-wire"] as string | undefined;
  const { nodes } = withoutNull(document, node);
  const only = nodes.length === 1 ? nodes[0]! : undefined;
  const kinds = new Set(nodes.map((branch) => kindOf(branch, place)));
  const is = (...expected: string[]) =>
    kinds.size === expected.length && expected.every((kind) => kinds.has(kind));

  if (is("boolean") || is("words") || is("boolean-or-words")) {
    const stated = wire ?? (is("boolean") ? "boolean" : undefined);
    if (stated !== "boolean" && stated !== "yes-no")
      throw new Error(`${place}: x-wire must say boolean or yes-no`);
    if ((is("boolean") && stated !== "boolean") || (is("words") && stated !== "yes-no")) {
      throw new Error(`${place}: x-wire says ${stated}, which the schema does not accept`);
    }
    return { kind: "flag", wire: stated };
  }
  if (is("integer") || (is("integer", "string") && wire !== undefined)) {
    const stated = wire ?? "number";
    if (stated !== "number" && stated !== "string")
      throw new Error(`${place}: x-wire must say number or string`);
    if (stated === "string" && !kinds.has("string"))
      throw new Error(`${place}: x-wire says string, which the schema does not accept`);
    const suggested = nodes.flatMap((branch) => (branch.enum ?? []) as number[]);
    return { kind: "integer", wire: stated, suggested };
  }
  if (wire !== undefined) throw new Error(`${place}: x-wire on a shape that has one form only`);
  if (only && is("enum")) return { kind: "enum", name: declareEnum(document, only, name, place, enums) };
  if (only && is("string")) return { kind: "string" };
  if (is("number")) return { kind: "number" };
  if (only && is("array")) {
    const items = resolve(document, only.items ?? {});
    const of = typeOf(document, items.node, items.name, `${place}[]`, enums);
    if (
      withoutNull(document, items.node).nullable ||
      of.kind === "list" ||
      items.node["x-wire"] !== undefined
    )
      throw new Error(`${place}: null, a list or x-wire in a list: a shape that the generator does not know`);
    return { kind: "list", of };
  }
  if (is("string", "integer") || is("number", "string")) {
    return { kind: "union", of: nodes.map((branch) => typeOf(document, branch, undefined, place, enums)) };
  }
  throw new Error(`${place}: a shape that the generator does not know: ${[...kinds].join(" | ")}`);
}

/** One word for the shape of a branch. */
function kindOf(node: Json, place: string): string {
  const values = node.enum as unknown[] | undefined;
  if (values) {
    const words = values.filter((value) => typeof value === "string");
    const isFlagWord = (word: unknown) => ["yes", "no", "true", "false"].includes(word as string);
    if (values.every((value) => typeof value === "boolean" || isFlagWord(value))) {
      return words.length === 0 ? "boolean" : words.length === values.length ? "words" : "boolean-or-words";
    }
    if (words.length === values.length) return "enum";
    if (values.every(Number.isInteger)) return "integer";
  } else if (["string", "integer", "number", "boolean", "array"].includes(node.type)) {
    return node.type;
  }
  throw new Error(
    `${place}: a shape that the generator does not know: ${JSON.stringify(node).slice(0, 120)}`,
  );
}

function declareEnum(
  document: Json,
  node: Json,
  name: string | undefined,
  place: string,
  enums: Map<string, Enum>,
): string {
  if (!name) throw new Error(`${place}: an enum needs a component of its own, for its name`);
  if (!enums.has(name)) {
    const component: Json = document.components.schemas[name];
    const names: Record<string, string> = component["x-enum-names"] ?? {};
    enums.set(name, {
      name,
      doc: component.description ?? "",
      sources: texts(component["x-source"]),
      values: (node.enum as string[]).map((wire) => {
        const identifier = names[wire] ?? wire;
        if (!/^[A-Za-z][A-Za-z0-9_-]*$/.test(identifier)) {
          throw new Error(`${place}: the value ${wire} of ${name} needs an entry in x-enum-names`);
        }
        return { wire, words: wordsOf(identifier) };
      }),
    });
  }
  return name;
}

/** `numberOfSteps`, `number_of_steps` and `number-of-steps` as words in lower case. */
export function wordsOf(name: string): string[] {
  return name
    .replace(/([a-z0-9])([A-Z])/g, "$1_$2")
    .replace(/([A-Z]+)([A-Z][a-z])/g, "$1_$2")
    .split(/[_-]+/)
    .filter(Boolean)
    .map((word) => word.toLowerCase());
}

/** Checks that two names of an operation's fields do not meet in one identifier. */
export function distinct(names: string[], place: string): void {
  const repeated = names.filter((name, index) => names.indexOf(name) !== index);
  if (repeated.length > 0) throw new Error(`${place}: two names become ${repeated.join(", ")}`);
}

/** What an emitter does with a type that it has no words for. The compiler finds it where a kind is new, this where it was cast. */
export function unknownType(type: never): never {
  throw new Error(`a type that the emitter does not know: ${JSON.stringify(type)}`);
}
