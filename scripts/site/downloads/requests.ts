// The calls of the contract as the two request collections show them: one for each operation, in the order of the document.
import { type Json, operationsOf, resolve } from "../../generate/document.js";

/** A server of the contract as a variable of a collection. */
export interface ServerVariable {
  name: string;
  production: string;
}

export interface SampleRequest {
  operationId: string;
  summary: string;
  method: string;
  path: string;
  server: ServerVariable;
  /** The first named example, with the key as it stands in the contract. */
  body: Json;
  idempotent: boolean;
  /** create: where the job it starts is looked up. */
  poll?: { operationId: string; id: { in: string; name: string } };
  /** fetch: the operation whose job the collection looks up: the last create before it that names it. */
  looksUp?: string;
  /** The values of `status` that mean that the call was accepted. */
  accepted: string[];
}

/** Where `npm start` listens: what the collections call unless told otherwise, so that trying them out costs nothing. */
export const simulatorAddress = "http://127.0.0.1:4010/api";

/** Every server of the contract once, the document's own first. */
export function serversOf(document: Json): ServerVariable[] {
  const urls = new Set<string>([document.servers[0].url]);
  for (const { node, pathItem } of operationsOf(document)) urls.add(serverOf(document, node, pathItem));
  return [...urls].map((production, index) => ({
    name: index === 0 ? "baseUrl" : `baseUrl${index + 1}`,
    production,
  }));
}

const serverOf = (document: Json, node: Json, pathItem: Json): string =>
  (node.servers ?? pathItem.servers ?? document.servers)[0].url;

export function requestsOf(document: Json): SampleRequest[] {
  const servers = serversOf(document);
  const requests: SampleRequest[] = [];
  for (const { id, path, method, node, pathItem } of operationsOf(document)) {
    const media = node.requestBody.content["application/json"];
    const [example] = Object.values<Json>(media.examples ?? {});
    if (!example) throw new Error(`${id}: the request has no example`);
    const request: SampleRequest = {
      operationId: id,
      summary: node.summary,
      method: method.toUpperCase(),
      path,
      server: servers.find(({ production }) => production === serverOf(document, node, pathItem))!,
      body: resolve(document, example).node.value,
      idempotent: node["x-idempotent"],
      accepted: acceptedStatuses(document, node),
    };
    if (node["x-poll"]) request.poll = node["x-poll"];
    const create = requests.findLast(({ poll }) => poll?.operationId === id);
    if (create) request.looksUp = create.operationId;
    requests.push(request);
  }
  return requests;
}

/** The place in a look-up's request that takes the id. */
export function idPlaceOf(requests: readonly SampleRequest[], look: SampleRequest) {
  return requests.find(({ poll }) => poll?.operationId === look.operationId)?.poll?.id;
}

/** What `status` of a 200 may be where nothing went wrong: the branches of the answer that are no error. */
function acceptedStatuses(document: Json, node: Json): string[] {
  const { node: schema } = resolve(
    document,
    resolve(document, node.responses["200"]).node.content["application/json"].schema,
  );
  const statuses: string[] = (schema.oneOf ?? []).flatMap((branch: Json) => {
    const { status } = resolve(document, branch).node.properties;
    return status.const === undefined ? [] : [status.const];
  });
  if (statuses.length === 0) throw new Error(`${node.operationId}: no status that means success`);
  return statuses;
}
