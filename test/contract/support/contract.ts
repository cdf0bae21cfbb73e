// The bundled contract as the tests read it: its operations, their examples, and the schemas of their bodies.
import { readFileSync } from "node:fs";
import { type Json, lookUp, operationsOf, resolve } from "../../../scripts/generate/document.js";

export type { Json };

const load = (name: string): Json =>
  JSON.parse(readFileSync(new URL(`../../../generated/${name}`, import.meta.url), "utf8")) as Json;

/** The bundle, as `npm run generate` made it; that it is up to date is a check of its own. */
export const document = load("openapi.json");
/** The bundle narrowed to the provider's tables. */
export const strictDocument = load("openapi.strict.json");

export interface Example {
  name: string;
  value: Json;
}

export interface Answer extends Example {
  /** As the contract writes it: "200", "429", "default". */
  status: string;
}

export interface Parameter {
  name: string;
  in: string;
  schema: Json;
}

export interface Operation {
  id: string;
  /** Path with its parameters filled in from their examples. */
  path: string;
  template: string;
  /** JSON pointer of the operation in the document. */
  pointer: string;
  node: Json;
  parameters: Parameter[];
  /** Schema of the request body, its reference followed. */
  request: Json;
  /** A request that is known to be right, to be changed in one place; the fullest of the examples. */
  requests: Example[];
  answers: Answer[];
}

const escape = (part: string) => part.replaceAll("~", "~0").replaceAll("/", "~1");

export const json = "application/json";

export const operations: Operation[] = operationsOf(document).map(({ id, path, method, node, pathItem }) => {
  const parameters = [...(pathItem.parameters ?? []), ...(node.parameters ?? [])].map(
    (parameter: Json) => resolve(document, parameter).node,
  );
  const body = resolve(document, node.requestBody).node.content[json] as Json;
  return {
    id,
    template: path,
    path: parameters
      .filter((parameter) => parameter.in === "path")
      .reduce(
        (text, { name, example }) => text.replace(`{${name}}`, encodeURIComponent(String(example))),
        path,
      ),
    pointer: `/paths/${escape(path)}/${method}`,
    node,
    parameters: parameters.map(({ name, in: place, schema }) => ({ name, in: place, schema })),
    request: resolve(document, body.schema).node,
    requests: examplesOf(body),
    answers: Object.entries<Json>(node.responses).flatMap(([status, response]) => {
      const content = resolve(document, response).node.content?.[json] as Json | undefined;
      return content ? examplesOf(content).map((example) => ({ ...example, status })) : [];
    }),
  };
});

/** The named examples of a media type. */
export function examplesOf(media: Json): Example[] {
  return Object.entries<Json>(media.examples ?? {}).map(([name, example]) => ({
    name,
    value: resolve(document, example).node.value as Json,
  }));
}

export function operation(id: string): Operation {
  const found = operations.find((candidate) => candidate.id === id);
  if (!found) throw new Error(`the contract has no operation ${id}`);
  return found;
}

/** The schema of an answer, by status; that of `default` where the status is not listed. */
export function answerPointer({ node, pointer }: Operation, status: string): string {
  const listed = node.responses[status] ? status : "default";
  const { $ref } = node.responses[listed] as { $ref?: string };
  const at = $ref ? $ref.slice(1) : `${pointer}/responses/${listed}`;
  // Throws where the document has nothing there.
  lookUp(document, `#${at}/content/${escape(json)}/schema`);
  return `${at}/content/${escape(json)}/schema`;
}

export const requestPointer = ({ pointer }: Operation): string =>
  `${pointer}/requestBody/content/${escape(json)}/schema`;
