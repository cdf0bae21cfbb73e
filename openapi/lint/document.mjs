/**
 * Ways through a contract that is split into files.
 *
 * Redocly's walker visits a shared component once, at its first use, and does not say for which operation. Rules that
 * ask something of an operation as a whole (its 200, its callbacks, the properties of its request) therefore start
 * from the root and follow the references themselves.
 *
 * @typedef {{ source: { absoluteRef: string, body: string }, pointer: string, child(keys: (string | number)[]): Location }} Location
 * @typedef {{ resolve(node: any, from?: string): { node: any, location?: Location }, location: Location, report(problem: { message: string, location?: Location }): void }} Context
 * @typedef {{ node: any, location: Location }} Place a node and where it is written
 * @typedef {Place & { method: string, path: string, pathItem: any, id: string }} Operation
 * @typedef {Place & { name: string, raw: any, rawLocation: Location }} Property `raw` is the entry under `properties`, `node` what its reference leads to
 */

const methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

/** @param {unknown} value @returns {value is Record<string, any>} */
export const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);

/** @param {Location} location */
export const idOf = (location) => `${location.source.absoluteRef}${location.pointer}`;

/**
 * The node itself, or what its `$ref` leads to. A reference that leads nowhere gives an empty node: Redocly's own
 * `no-unresolved-refs` reports it, and a rule that threw here would lose the findings of all the others.
 *
 * @param {Context} ctx @param {any} node @param {Location} location @returns {Place}
 */
export function follow(ctx, node, location) {
  for (let hops = 0; isObject(node) && typeof node.$ref === "string"; hops++) {
    const target = ctx.resolve(node, location.source.absoluteRef);
    if (target.node === undefined || !target.location || hops > 20) return { node: {}, location };
    node = target.node;
    location = target.location;
  }
  return { node: node ?? {}, location };
}

/**
 * A member of a node that may be a reference with members beside it: what stands beside `$ref` wins over the target.
 *
 * @param {any} raw @param {any} node @param {string} member
 */
export const stated = (raw, node, member) => raw?.[member] ?? node?.[member];

/** @param {Context} ctx @param {any} parent @param {string} member @param {Location} location @returns {Generator<Place & { key: string }>} */
export function* entries(ctx, parent, member, location) {
  const map = parent?.[member];
  if (!isObject(map)) return;
  for (const [key, value] of Object.entries(map)) {
    yield { key, ...follow(ctx, value, location.child([member, key])) };
  }
}

/** @param {Context} ctx @param {any} pathItem @param {Location} location @param {string} path @returns {Generator<Operation>} */
function* operationsOf(ctx, pathItem, location, path) {
  for (const method of methods) {
    if (!isObject(pathItem[method])) continue;
    const place = follow(ctx, pathItem[method], location.child([method]));
    const id = place.node.operationId ?? `${method.toUpperCase()} ${path}`;
    yield { ...place, method, path, pathItem, id };
  }
}

/** Every operation that a client calls. @param {Context} ctx @param {any} root @returns {Generator<Operation>} */
export function* operations(ctx, root) {
  for (const item of entries(ctx, root, "paths", ctx.location)) {
    yield* operationsOf(ctx, item.node, item.location, item.key);
  }
}

/** Every operation that the provider calls: the webhooks and the callbacks. @param {Context} ctx @param {any} root @returns {Generator<Operation>} */
export function* deliveries(ctx, root) {
  for (const item of entries(ctx, root, "webhooks", ctx.location)) {
    yield* operationsOf(ctx, item.node, item.location, item.key);
  }
  const seen = new Set();
  for (const operation of operations(ctx, root)) {
    for (const callback of entries(ctx, operation.node, "callbacks", operation.location)) {
      if (seen.has(idOf(callback.location))) continue;
      seen.add(idOf(callback.location));
      for (const [expression, raw] of Object.entries(callback.node)) {
        if (expression.startsWith("x-")) continue;
        const item = follow(ctx, raw, callback.location.child([expression]));
        yield* operationsOf(ctx, item.node, item.location, expression);
      }
    }
  }
}

/** @param {Context} ctx @param {Operation} operation @returns {Place} an empty node where the operation has no body */
export const requestBody = (ctx, operation) =>
  follow(ctx, operation.node.requestBody, operation.location.child(["requestBody"]));

/** @param {Context} ctx @param {Operation} operation */
export const responses = (ctx, operation) => entries(ctx, operation.node, "responses", operation.location);

/** @param {Context} ctx @param {Place} owner a request body or a response */
export const mediaTypes = (ctx, owner) => entries(ctx, owner.node, "content", owner.location);

const listKeywords = ["oneOf", "anyOf", "allOf", "prefixItems"];
const mapKeywords = ["patternProperties", "dependentSchemas"];
const schemaKeywords = [
  "items",
  "additionalProperties",
  "not",
  "if",
  "then",
  "else",
  "contains",
  "propertyNames",
];

/**
 * Every property at any depth of a schema, each place once.
 *
 * @param {Context} ctx @param {any} schema @param {Location} at @param {Set<string>} [seen] @returns {Generator<Property>}
 */
export function* properties(ctx, schema, at, seen = new Set()) {
  const { node, location } = follow(ctx, schema, at);
  if (!isObject(node) || seen.has(idOf(location))) return;
  seen.add(idOf(location));
  if (isObject(node.properties)) {
    for (const [name, raw] of Object.entries(node.properties)) {
      const rawLocation = location.child(["properties", name]);
      yield { name, raw, rawLocation, ...follow(ctx, raw, rawLocation) };
      yield* properties(ctx, raw, rawLocation, seen);
    }
  }
  for (const keyword of listKeywords) {
    if (!Array.isArray(node[keyword])) continue;
    for (const [index, child] of node[keyword].entries()) {
      yield* properties(ctx, child, location.child([keyword, index]), seen);
    }
  }
  for (const keyword of mapKeywords) {
    for (const [key, child] of Object.entries(node[keyword] ?? {})) {
      yield* properties(ctx, child, location.child([keyword, key]), seen);
    }
  }
  for (const keyword of schemaKeywords) {
    if (isObject(node[keyword])) yield* properties(ctx, node[keyword], location.child([keyword]), seen);
  }
}
