// From a method and a path to an operation of the contract. The server's prefix is optional: both /api/v1/... and /v1/... are there.
import type { Contract, OperationFacts } from "./contract.js";
import { nearest } from "./text.js";

export interface Found {
  operation: OperationFacts;
  /** The path parameter, decoded; every operation has at most one, the job's id. */
  parameter: string | undefined;
}

export interface Routes {
  find(method: string, path: string): Found | { allow: string[] } | undefined;
  /** The known path nearest to an unknown one. */
  nearest(path: string): string;
}

export function createRoutes({ operations }: Contract): Routes {
  const fixed = new Map<string, OperationFacts[]>();
  // Prefix and suffix around the parameter.
  const open: { before: string; after: string; operation: OperationFacts }[] = [];
  const add = (path: string, operation: OperationFacts) => {
    const match = /\{[^}]+\}/.exec(path);
    if (match) {
      open.push({
        before: path.slice(0, match.index),
        after: path.slice(match.index + match[0].length),
        operation,
      });
    } else fixed.set(path, [...(fixed.get(path) ?? []), operation]);
  };
  for (const operation of operations) {
    add(operation.path, operation);
    if (operation.prefix) add(operation.prefix + operation.path, operation);
  }
  // The longest first: /fetch/list before /fetch.
  open.sort((a, b) => b.before.length - a.before.length);

  return {
    find(method, given) {
      const path = given.length > 1 && given.endsWith("/") ? given.slice(0, -1) : given;
      const same = fixed.get(path);
      const allow: string[] = [];
      for (const operation of same ?? []) {
        if (operation.method === method) return { operation, parameter: undefined };
        allow.push(operation.method);
      }
      for (const { before, after, operation } of open) {
        if (!path.startsWith(before) || !path.endsWith(after)) continue;
        const part = path.slice(before.length, path.length - after.length);
        if (part === "" || part.includes("/")) continue;
        if (operation.method === method) return { operation, parameter: decoded(part) };
        allow.push(operation.method);
      }
      return allow.length > 0 ? { allow: [...new Set(allow)] } : undefined;
    },
    nearest(path) {
      const known = operations.map((operation) => operation.path);
      const prefixes = new Set(operations.map(({ prefix }) => prefix));
      const prefix = [...prefixes].find((prefix) => prefix && path.startsWith(`${prefix}/`)) ?? "";
      const bare = path.slice(prefix.length);
      return prefix + (nearest(bare, known) ?? shared(bare, known));
    },
  };
}

/** The path with the longest common beginning, for what is not near any. */
function shared(path: string, known: string[]): string {
  const length = (candidate: string) => {
    let index = 0;
    while (index < path.length && path[index] === candidate[index]) index++;
    return index;
  };
  return known.reduce(
    (best, candidate) => (length(candidate) > length(best) ? candidate : best),
    known[0] ?? "/",
  );
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
