// Access to an OpenAPI document that is bundled and not dereferenced.

/** A node of the document. What it holds is checked where it is read, with the place in the message. */
// oxlint-disable-next-line typescript/no-explicit-any
export type Json = Record<string, any>;

const methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace"] as const;

export interface OperationNode {
  id: string;
  path: string;
  method: string;
  node: Json;
  pathItem: Json;
}

/** Every operation under `paths`, in the order of the document. */
export function operationsOf(document: Json): OperationNode[] {
  const found: OperationNode[] = [];
  for (const [path, pathItem] of Object.entries<Json>(document.paths ?? {})) {
    for (const method of methods) {
      const node = pathItem[method] as Json | undefined;
      if (!node) continue;
      if (!node.operationId) throw new Error(`${method.toUpperCase()} ${path} has no operationId`);
      found.push({ id: node.operationId, path, method, node, pathItem });
    }
  }
  return found;
}

/** What a `$ref` of the document points to. */
export function lookUp(document: Json, ref: string): Json {
  if (!ref.startsWith("#/")) throw new Error(`${ref} is not a reference into the document`);
  let node: Json | undefined = document;
  for (const part of ref.slice(2).split("/")) {
    node = node?.[part.replaceAll("~1", "/").replaceAll("~0", "~")];
  }
  if (node === undefined) throw new Error(`${ref} points to nothing`);
  return node;
}

/**
 * A node with its `$ref` followed. Members beside the reference win over those of the target (JSON Schema 2020-12 applies both; the
 * contract uses siblings only to say more about the place: description, default, x- members). `name` is that of the last component.
 */
export function resolve(document: Json, node: Json): { node: Json; name?: string } {
  let name: string | undefined;
  let merged = node;
  while (typeof merged.$ref === "string") {
    const { $ref, ...siblings } = merged;
    name ??= $ref.split("/").at(-1)!;
    merged = { ...lookUp(document, $ref), ...siblings };
  }
  return name === undefined ? { node: merged } : { node: merged, name };
}

/** The texts of a member that holds one or a list of them. */
export function texts(value: unknown): string[] {
  return value === undefined ? [] : Array.isArray(value) ? value.map(String) : [String(value)];
}
