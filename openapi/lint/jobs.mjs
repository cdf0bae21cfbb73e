/**
 * Asynchronous operations: those that start a job (`x-poll`) and those that look one up (the target of an `x-poll`).
 *
 * @typedef {import("./document.mjs").Context} Context
 * @typedef {import("./document.mjs").Operation} Operation
 */
import { isObject, operations } from "./document.mjs";

/** @param {Context} ctx @param {any} root @returns {{ all: Map<string, Operation>, creates: Operation[], fetches: Set<string> }} */
export function jobs(ctx, root) {
  const all = new Map([...operations(ctx, root)].map((operation) => [operation.id, operation]));
  const creates = [...all.values()].filter((operation) => isObject(operation.node["x-poll"]));
  const fetches = new Set(creates.map((operation) => operation.node["x-poll"].operationId));
  return { all, creates, fetches };
}
