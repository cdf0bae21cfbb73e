// The facts of a contract that the simulator works with. Meaning comes from `x-` members and from the examples, never from a name.
import type {
  Contract,
  ErrorKind,
  MemberFacts,
  NamedAnswer,
  OperationFacts,
} from "../../../simulator/src/core/contract.js";
import { type Json, operationsOf, resolve, texts } from "../document.js";
import type { Model, Operation } from "../model.js";
import { roleOf } from "../roles.js";

const day = 24 * 60 * 60 * 1000;

/** Compiles a bundled document; `model` is what `buildModel` made of it. */
export function compileContract(document: Json, model: Model): Contract {
  const examples: Contract["examples"] = {};
  const nodes = new Map(operationsOf(document).map((found) => [found.id, found.node]));
  const operations = model.operations.map((operation) =>
    operationFacts(document, operation, nodes.get(operation.id)!, examples),
  );
  return {
    title: model.title,
    version: model.version,
    key: model.key,
    operations,
    examples,
    errors: model.errorKinds.map(({ kind, status }) => errorKind(kind, status, operations, examples)),
    meta: metaRoles(document),
    plans: document["x-limits"]?.queue?.plans ?? {},
    expires: expiry(document),
  };
}

function operationFacts(
  document: Json,
  operation: Operation,
  node: Json,
  examples: Contract["examples"],
): OperationFacts {
  const schema = resolve(document, node.requestBody.content["application/json"].schema).node;
  const roles: OperationFacts["roles"] = {};
  for (const { wireName, role } of operation.fields) {
    if (!role) continue;
    if (roles[role]) throw new Error(`${operation.id}: two members have the role ${role}`);
    roles[role] = wireName;
  }
  const place = (name: string) => `${operation.id}_${name}`;
  const named = (found: Json | undefined, at: string): [name: string, example: string][] =>
    Object.entries<Json>(found ?? {}).flatMap(([name, example]) => {
      const { node: body, name: component } = resolve(document, example);
      if (typeof body.value !== "object" || body.value === null) return [];
      const key = component ?? place(`${at}_${name}`);
      examples[key] = body.value;
      return [[name, key]];
    });
  const answers = Object.entries<Json>(node.responses ?? {}).flatMap(([status, response]) => {
    const content = resolve(document, response).node.content?.["application/json"];
    // A range such as 4XX answers with its first status.
    const code = status === "default" ? 0 : Number(status.replaceAll("X", "0"));
    return named(content?.examples, status).map(([name, example]): NamedAnswer => [code, name, example]);
  });
  const request = named(node.requestBody.content["application/json"].examples, "request")[0]?.[1];
  const webhook = operation.kind === "create" ? webhookExamples(document, node, named, examples) : undefined;
  const server = node["x-server-type"] as string | undefined;
  const storage = node["x-storage"] as "set" | "reset" | undefined;
  return {
    id: operation.id,
    method: operation.method.toUpperCase(),
    path: operation.path,
    prefix: new URL(operation.server, "http://localhost").pathname.replace(/\/+$/, ""),
    kind: operation.kind,
    ...(operation.poll && { poll: operation.poll }),
    ...(operation.jobId && { jobId: { in: operation.jobId.in, name: operation.jobId.name } }),
    roles,
    members: Object.fromEntries(
      Object.entries<Json>(schema.properties).map(([name, property]) => [
        name,
        memberFacts(document, property, name === document["x-auth"].name),
      ]),
    ),
    answers,
    picture: node["x-picture"] ?? "generate",
    ...(server && { server }),
    ...(storage && { storage }),
    ...(webhook && { webhook }),
    ...(request && { request }),
  };
}

function webhookExamples(
  document: Json,
  node: Json,
  named: (found: Json | undefined, at: string) => [string, string][],
  examples: Contract["examples"],
): OperationFacts["webhook"] {
  for (const callback of Object.values<Json>(node.callbacks ?? {})) {
    for (const item of Object.values<Json>(resolve(document, callback).node)) {
      const body = item.post && resolve(document, item.post.requestBody ?? {}).node;
      const found = named(body?.content?.["application/json"]?.examples, "webhook").map(([, key]) => key);
      const success = found.find((key) => examples[key]!.status === "success");
      const failed = found.find((key) => examples[key]!.status !== "success");
      return { ...(success && { success }), ...(failed && { failed }) };
    }
  }
  return undefined;
}

/** What messages about a member say. Branches are taken together: a number and the same number in quotes have one range. */
function memberFacts(document: Json, property: Json, key: boolean): MemberFacts {
  const facts: MemberFacts = {};
  const types = new Set<string>();
  const values: unknown[] = [];
  const visit = (node: Json) => {
    const found = resolve(document, node).node;
    for (const part of found.anyOf ?? found.oneOf ?? found.allOf ?? []) visit(part);
    for (const type of texts(found.type)) types.add(type);
    if (found.enum) values.push(...found.enum);
    if (found.minimum !== undefined) facts.minimum = Math.min(facts.minimum ?? Infinity, found.minimum);
    if (found.maximum !== undefined) facts.maximum = Math.max(facts.maximum ?? -Infinity, found.maximum);
    if (key || (found.writeOnly === true && found.format === "password")) facts.secret = true;
  };
  visit(property);
  if (types.size > 0) facts.types = [...types];
  if (values.length > 0) facts.enum = values;
  const { default: standard } = resolve(document, property).node;
  if (standard !== undefined) facts.default = standard;
  return facts;
}

function errorKind(
  kind: string,
  statuses: number[],
  operations: OperationFacts[],
  examples: Contract["examples"],
): ErrorKind {
  for (const status of statuses) {
    const found = operations
      .flatMap(({ answers }) => answers)
      .filter(([code]) => code === status)
      .map(([, , example]) => example);
    // Of several the one that says it by member, which is how a refused body is answered.
    const example =
      found.find((key) => typeof examples[key]!.message === "object" && kind === "validation") ?? found[0];
    if (example) return { kind, status, example };
  }
  return { kind, status: statuses[0] ?? 200 };
}

/** The roles of `meta`, from the member of that name of the schema with `x-output-order`. */
function metaRoles(document: Json): Contract["meta"] {
  const success = Object.values<Json>(document.components?.schemas ?? {}).find(
    (schema) => schema["x-output-order"],
  );
  const meta = success?.properties?.meta ? resolve(document, success.properties.meta).node : {};
  return Object.fromEntries(
    Object.entries<Json>(meta.properties ?? {}).flatMap(([name, property]) =>
      property["x-role"] ? [[name, roleOf(property["x-role"], `meta.${name}`)]] : [],
    ),
  );
}

/** When pictures are deleted, from the `x-expires` of the first result URL that states one; a day where none does. */
function expiry(document: Json): number {
  for (const schema of Object.values<Json>(document.components?.schemas ?? {})) {
    if (!schema["x-output-order"]) continue;
    for (const name of schema["x-output-order"]) {
      const after = schema.properties[name]?.["x-expires"]?.after;
      if (after) return duration(after);
    }
  }
  return day;
}

function duration(text: string): number {
  const match = /^P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/.exec(text);
  if (!match || text.length < 3) throw new Error(`x-expires: ${text} is not an ISO 8601 duration`);
  const [days, hours, minutes, seconds] = match.slice(1).map((part) => Number(part ?? 0));
  return (((days! * 24 + hours!) * 60 + minutes!) * 60 + seconds!) * 1000;
}
