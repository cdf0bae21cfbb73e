// What three programs make of one contract, in one form: our generator's model, openapi-typescript, and `redocly generate-client`.
import { type Json, operationsOf, resolve } from "../../scripts/generate/document.js";
import type { Model, Type } from "../../scripts/generate/model.js";
import { Declarations, type Member, shown } from "./declarations.js";

/** A line for each fact: its place, such as `textToImage body.width type`, and what is said of it. */
export type View = Map<string, string>;

interface OperationView {
  id: string;
  method: string;
  path: string;
  pathParameters: string[];
  body: { name: string; required: boolean; nullable: boolean; values: Iterable<string> }[];
  responses: { status: string; variants: string[] }[];
}

function viewOf(operations: OperationView[]): View {
  const view: View = new Map();
  for (const { id, method, path, pathParameters, body, responses } of operations) {
    view.set(`${id} request`, `${method.toUpperCase()} ${path}`);
    for (const name of pathParameters) view.set(`${id} path.${name}`, "required");
    for (const { name, required, nullable, values } of body) {
      view.set(`${id} body.${name} presence`, required ? "required" : "optional");
      view.set(`${id} body.${name} null`, nullable ? "yes" : "no");
      view.set(`${id} body.${name} type`, shown(values));
    }
    for (const { status, variants } of responses) view.set(`${id} response ${status}`, shown(variants));
  }
  return view;
}

/** Of the model, as clients write it; of answers the model says nothing, since clients read what comes: they are the document's own. */
export function modelView(document: Json, model: Model): View {
  const nodes = new Map(operationsOf(document).map(({ id, node }) => [id, node]));
  const values = new Map(model.enums.map((one) => [one.name, one.values.map(({ wire }) => wire)]));
  return viewOf(
    model.operations.map(({ id, method, path, fields, jobId }) => ({
      id,
      method,
      path,
      pathParameters: jobId?.in === "path" ? [jobId.name] : [],
      body: [
        { name: model.key, required: true, nullable: false, values: ["string"] },
        ...(jobId?.in === "body"
          ? [{ name: jobId.name, required: true, nullable: false, values: [jobId.wire] }]
          : []),
        ...fields.map(({ wireName, required, nullable, type }) => ({
          name: wireName,
          required,
          nullable,
          values: written(type, values),
        })),
      ],
      responses: Object.entries<Json>(nodes.get(id)!.responses).map(([status, response]) => ({
        status,
        variants: variants(document, resolve(document, response).node.content["application/json"].schema),
      })),
    })),
  );
}

function written(type: Type, enums: Map<string, string[]>): string[] {
  switch (type.kind) {
    case "string":
    case "number":
      return [type.kind];
    case "integer":
      return [...type.suggested.map(String), type.wire];
    case "flag":
      return type.wire === "boolean" ? ["boolean"] : ['"no"', '"yes"'];
    case "enum":
      return enums.get(type.name)!.map((wire) => JSON.stringify(wire));
    case "list":
      return [`(${shown(written(type.of, enums))})[]`];
    case "union":
      return type.of.flatMap((one) => written(one, enums));
  }
}

function variants(document: Json, schema: Json): string[] {
  const { node, name } = resolve(document, schema);
  const parts: Json[] | undefined = node.oneOf ?? node.anyOf;
  return parts ? parts.flatMap((part) => variants(document, part)) : [name!];
}

/** Of what openapi-typescript has written. */
export function openapiTypescriptView(source: string): View {
  const declared = new Declarations(source);
  const json = ({ type }: Member): Member =>
    member(declared, member(declared, type, "content").type, "application/json");
  const views: OperationView[] = [];
  for (const [path, item] of declared.members("paths")) {
    for (const [method, { type, optional }] of declared.membersIn(item.type)) {
      // A method that the path does not have is optional and never there.
      if (optional || method === "parameters") continue;
      const parameters = member(declared, member(declared, type, "parameters").type, "path");
      views.push({
        id: declared.variants(type)[0]!,
        method,
        path,
        pathParameters: parameters.optional ? [] : required(declared, parameters),
        body: bodyOf(declared, json(member(declared, type, "requestBody"))),
        responses: [...declared.membersIn(member(declared, type, "responses").type)].map(
          ([status, response]) => ({ status, variants: declared.variants(json(response).type) }),
        ),
      });
    }
  }
  return viewOf(views);
}

/** Of what `redocly generate-client` has written: what is sent and how, and the type of the result. */
export function redoclyView(source: string): View {
  const declared = new Declarations(source);
  const routes = declared.constant("OPERATIONS") as Record<string, { method: string; path: string }>;
  return viewOf(
    [...declared.members("Ops")].map(([id, { type }]) => {
      const args = declared.membersIn(member(declared, type, "args").type);
      const path = args.get("path");
      return {
        id,
        ...routes[id]!,
        pathParameters: path ? required(declared, path) : [],
        body: bodyOf(declared, args.get("body")!),
        responses: [{ status: "200", variants: declared.variants(member(declared, type, "result").type) }],
      };
    }),
  );
}

function member(declared: Declarations, type: Member["type"], name: string): Member {
  const found = declared.membersIn(type).get(name);
  if (!found) throw new Error(`no member ${name}`);
  return found;
}

const required = (declared: Declarations, { type }: Member): string[] =>
  [...declared.membersIn(type)].filter(([, { optional }]) => !optional).map(([name]) => name);

function bodyOf(declared: Declarations, body: Member): OperationView["body"] {
  return [...declared.membersIn(body.type)].map(([name, { optional, type }]) => {
    const values = declared.values(type);
    const nullable = values.delete("null");
    // Two literals are the whole of the type.
    if (values.has("true") && values.delete("false") && values.delete("true")) values.add("boolean");
    return { name, required: !optional, nullable, values };
  });
}
