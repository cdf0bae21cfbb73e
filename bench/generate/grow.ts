// The contract with more operations: those that there are, copied under other ids, paths and names of their bodies.
import { type Json, lookUp, operationsOf } from "../../scripts/generate/document.js";

/** A bundled document with so many operations. Those that look a job up are kept as they are; the others are dropped or copied. */
export function grown(document: Json, count: number): Json {
  const copy = structuredClone(document);
  const all = operationsOf(copy);
  const targets = new Set(all.map(({ node }) => node["x-poll"]?.operationId));
  const others = all.filter(({ id }) => !targets.has(id));
  const surplus = all.length - count;
  if (surplus > others.length) throw new Error(`${count} operations are fewer than those that look jobs up`);
  for (const { path, method } of surplus > 0 ? others.slice(-surplus) : []) delete copy.paths[path][method];
  for (let added = 0; added < -surplus; added++) {
    const { id, path, method, node, pathItem } = others[added % others.length]!;
    const number = Math.floor(added / others.length) + 2;
    const { [method]: _operation, ...shared } = pathItem;
    copy.paths[`/copy${number}${path}`] = {
      ...structuredClone(shared),
      [method]: named(copy, node, id, number),
    };
  }
  return copy;
}

/** An operation with another id, and a body that no other has. */
function named(document: Json, node: Json, id: string, number: number): Json {
  const operation: Json = { ...structuredClone(node), operationId: `${id}Copy${number}` };
  const content = operation.requestBody.content["application/json"];
  const ref: string = content.schema.$ref;
  const name = `${ref.split("/").at(-1)!}Copy${number}`;
  document.components.schemas[name] = structuredClone(lookUp(document, ref));
  content.schema = { $ref: `#/components/schemas/${name}` };
  return operation;
}
