// What the form "Try it" needs to know of an operation, as data: its members with what they accept, its examples, its look-up.
import { type Json, operationsOf, resolve } from "../generate/document.js";
import type { Operation } from "../generate/model.js";
import { typeInWords } from "./schema.js";
import type { Site } from "./site.js";

/** The part of a JSON schema that says which values are right. */
export interface Shape {
  type?: string | string[];
  enum?: unknown[];
  const?: unknown;
  minimum?: number;
  maximum?: number;
  minLength?: number;
  maxLength?: number;
  pattern?: string;
  items?: Shape | boolean;
  anyOf?: Shape[];
}

export interface TryField {
  name: string;
  in: "body" | "path";
  required: boolean;
  /** One line, in words. */
  type: string;
  description: string;
  role?: string;
  wire?: string;
  /** Suggested, never the only ones. */
  values: unknown[];
  default?: unknown;
  secret: boolean;
  shape: Shape;
}

/** Where an operation is called. */
export interface TryCall {
  id: string;
  summary: string;
  method: string;
  path: string;
  /** Base of the provider's own address. */
  server: string;
}

export interface TryData extends TryCall {
  kind: Operation["kind"];
  /** Name of the member that carries the key. */
  key: string;
  fields: TryField[];
  examples: { name: string; summary: string; body: Record<string, unknown> }[];
  /** The look-up of its jobs, with the place of the id. */
  poll?: TryCall & { id: string; place: { in: "path" | "body"; name: string; wire: string } };
  /** Of a look-up: where its own id goes, and the creates whose jobs it looks up. */
  looksUp?: { in: "path" | "body"; name: string; creates: string[] };
  /** Members of a success that may hold the pictures, in order. */
  output: string[];
  /** It changes where later pictures are stored. */
  storage: boolean;
}

export function tryData(site: Site, operation: Operation): TryData {
  const { document, model } = site;
  const { node, pathItem } = operationsOf(document).find(({ id }) => id === operation.id)!;
  const request = resolve(document, node.requestBody).node.content["application/json"] as Json;
  const { node: body } = resolve(document, request.schema);
  const parameters = ((pathItem.parameters ?? []) as Json[]).map((given) => resolve(document, given).node);
  const poll = model.operations.find(({ id }) => id === operation.poll);
  const examples = Object.entries<Json>(request.examples ?? {}).map(([name, given]) => {
    const { summary, value } = resolve(document, given).node;
    const { [model.key]: _, ...members } = value as Record<string, unknown>;
    return { name, summary: String(summary ?? name), body: members };
  });
  for (const { name, example } of parameters) for (const { body } of examples) body[name] = example;
  return {
    ...callOf(operation),
    kind: operation.kind,
    key: model.key,
    fields: [
      ...parameters.map((parameter) =>
        fieldOf(
          document,
          parameter.name,
          { ...parameter.schema, description: parameter.description },
          true,
          "path",
        ),
      ),
      ...Object.entries<Json>(body.properties)
        .filter(([name]) => name !== model.key)
        .map(([name, given]) => fieldOf(document, name, given, (body.required ?? []).includes(name), "body")),
    ],
    examples,
    ...(poll?.jobId && { poll: { ...callOf(poll), place: poll.jobId } }),
    ...(operation.jobId && {
      looksUp: {
        in: operation.jobId.in,
        name: operation.jobId.name,
        creates: model.operations.filter((one) => one.poll === operation.id).map(({ id }) => id),
      },
    }),
    output: model.outputOrder,
    storage: node["x-storage"] !== undefined,
  };
}

const callOf = ({ id, summary, method, path, server }: Operation): TryCall => ({
  id,
  summary,
  method: method.toUpperCase(),
  path,
  server,
});

function fieldOf(
  document: Json,
  name: string,
  given: Json,
  required: boolean,
  place: TryField["in"],
): TryField {
  const { node } = resolve(document, given);
  const shape = shapeOf(document, node);
  const values = [shape, ...(shape.anyOf ?? [])].flatMap((branch) => branch.enum ?? []);
  return {
    name,
    in: place,
    required,
    type: typeInWords(document, node),
    description: node.description ?? "",
    ...(node["x-role"] && { role: node["x-role"] }),
    ...(node["x-wire"] && { wire: node["x-wire"] }),
    values: values.filter((value) => value !== null),
    ...("default" in node && { default: node.default }),
    secret: node.writeOnly === true && node.format === "password",
    shape,
  };
}

const kept = ["type", "enum", "const", "minimum", "maximum", "minLength", "maxLength", "pattern"] as const;

function shapeOf(document: Json, given: Json): Shape {
  const { node } = resolve(document, given);
  const shape: Json = {};
  for (const name of kept) if (node[name] !== undefined) shape[name] = node[name];
  const branches = (node.anyOf ?? node.oneOf) as Json[] | undefined;
  if (branches) shape.anyOf = branches.map((branch) => shapeOf(document, branch));
  if (node.items) shape.items = node.items === true ? true : shapeOf(document, node.items);
  return shape;
}
