/** Ways through a bundled document: every reference is inside it. */

export type Node = Record<string, unknown>;
export interface Place {
  node: Node;
  pointer: string;
}
export interface Operation extends Place {
  id: string;
  parameters: Place[];
}

export const isNode = (value: unknown): value is Node =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const escape = (key: string | number): string => String(key).replaceAll("~", "~0").replaceAll("/", "~1");
const unescape = (key: string): string => decodeURIComponent(key).replaceAll("~1", "/").replaceAll("~0", "~");

/** The node at a place, or what its reference leads to. A reference to nowhere is an error: the figures would be wrong. */
export function follow(document: Node, value: unknown, pointer: string): Place {
  for (let hops = 0; isNode(value) && typeof value.$ref === "string"; hops++) {
    pointer = value.$ref;
    value = pointer
      .slice(2)
      .split("/")
      .reduce<unknown>((node, key) => (node as Node | undefined)?.[unescape(key)], document);
    if (value === undefined || hops > 20) throw new Error(`No such place in the bundle: ${pointer}`);
  }
  return { node: isNode(value) ? value : {}, pointer };
}

export function* entries(
  document: Node,
  { node, pointer }: Place,
  member: string,
): Generator<Place & { key: string }> {
  const map = node[member];
  const pairs = Array.isArray(map) ? [...map.entries()] : isNode(map) ? Object.entries(map) : [];
  for (const [key, value] of pairs) {
    yield { key: String(key), ...follow(document, value, `${pointer}/${escape(member)}/${escape(key)}`) };
  }
}

const methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

function* operationsIn(document: Node, parent: Place, member: string): Generator<Operation> {
  for (const item of entries(document, parent, member)) {
    if (member !== "webhooks" && item.key.startsWith("x-")) continue;
    for (const method of methods) {
      if (!isNode(item.node[method])) continue;
      const place = follow(document, item.node[method], `${item.pointer}/${method}`);
      const parameters = [
        ...entries(document, item, "parameters"),
        ...entries(document, place, "parameters"),
      ];
      yield {
        ...place,
        id: String(place.node.operationId ?? `${method.toUpperCase()} ${item.key}`),
        parameters,
      };
    }
  }
}

/** The operations that a client calls. */
export const operations = (document: Node): Operation[] => [
  ...operationsIn(document, { node: document, pointer: "#" }, "paths"),
];

/** The operations that the provider calls: webhooks and callbacks. */
export function deliveries(document: Node): Operation[] {
  const found = [...operationsIn(document, { node: document, pointer: "#" }, "webhooks")];
  for (const operation of operations(document)) {
    for (const callback of entries(document, operation, "callbacks")) {
      // A callback is itself the map from expressions to path items.
      const holder = { node: { callback: callback.node }, pointer: callback.pointer };
      found.push(...operationsIn(document, holder, "callback"));
    }
  }
  return found;
}

/** The request body (if there is one) and the responses of an operation. */
export function bodies(document: Node, operation: Operation): Place[] {
  const { requestBody } = operation.node;
  const request = requestBody ? [follow(document, requestBody, `${operation.pointer}/requestBody`)] : [];
  return [...request, ...entries(document, operation, "responses")];
}
