/** An operation that starts a job says how to look it up and how the answer is delivered. */
import { entries, isObject, mediaTypes, properties, requestBody, responses } from "../document.mjs";
import { jobs } from "../jobs.mjs";

/**
 * @typedef {import("../document.mjs").Context} Context
 * @typedef {import("../document.mjs").Operation} Operation
 */

/** @param {Context} ctx @param {Operation} operation @param {string} name */
function hasBodyMember(ctx, operation, name) {
  for (const media of mediaTypes(ctx, requestBody(ctx, operation))) {
    for (const property of properties(ctx, media.node.schema, media.location.child(["schema"]))) {
      if (property.name === name) return true;
    }
  }
  return false;
}

/** @param {Context} ctx @param {Operation} operation @param {string} name */
function hasPathParameter(ctx, operation, name) {
  return operation.path.includes(`{${name}}`);
}

/** @param {Context} ctx @param {Operation} operation @param {Map<string, Operation>} all @returns {string[]} */
function problemsOf(ctx, operation, all) {
  const { operationId, id } = operation.node["x-poll"];
  const target = all.get(operationId);
  if (!target) return [`x-poll names an operation that does not exist: ${operationId}`];
  if (!isObject(id) || !["path", "body"].includes(id.in) || typeof id.name !== "string") {
    return ["x-poll does not say where the id goes: id: {in: path|body, name}"];
  }
  const problems = [];
  const there =
    id.in === "path" ? hasPathParameter(ctx, target, id.name) : hasBodyMember(ctx, target, id.name);
  if (!there)
    problems.push(`x-poll puts the id into the ${id.in} as ${id.name}, which ${operationId} does not have`);

  const ok = [...responses(ctx, operation)].find((response) => response.key === "200");
  const links = ok ? [...entries(ctx, ok.node, "links", ok.location)] : [];
  const link = links.find((candidate) => candidate.node.operationId === operationId);
  if (!link) problems.push(`its response 200 has no link to ${operationId}`);
  else if (
    id.in === "path" &&
    !(id.name in (link.node.parameters ?? {})) &&
    !(`path.${id.name}` in (link.node.parameters ?? {}))
  ) {
    problems.push(`its link ${link.key} does not set the parameter ${id.name}`);
  } else if (id.in === "body" && !JSON.stringify(link.node.requestBody ?? "").includes("$response.body#/")) {
    problems.push(`its link ${link.key} does not put the id into the request body`);
  }
  if (Object.keys(operation.node.callbacks ?? {}).length === 0) problems.push("it has no callbacks");
  return problems;
}

export function AsyncHasLinkAndCallback() {
  return {
    Root: {
      leave(/** @type {any} */ root, /** @type {Context} */ ctx) {
        const { all, creates } = jobs(ctx, root);
        for (const operation of creates) {
          for (const problem of problemsOf(ctx, operation, all)) {
            ctx.report({
              message: `Operation ${operation.id} starts a job, but ${problem}.`,
              location: operation.location,
            });
          }
        }
        // Leaving x-poll out must not be the way around this rule: a callback says as well that a job was started.
        for (const operation of all.values()) {
          if (operation.node.callbacks === undefined || isObject(operation.node["x-poll"])) continue;
          ctx.report({
            message: `Operation ${operation.id} has callbacks but no x-poll.`,
            location: operation.location,
          });
        }
      },
    },
  };
}
