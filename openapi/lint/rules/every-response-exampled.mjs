/** Every body has named examples, and a job's 200 shows each state that a client meets. */
import {
  deliveries,
  entries,
  idOf,
  isObject,
  mediaTypes,
  operations,
  requestBody,
  responses,
} from "../document.mjs";
import { jobs } from "../jobs.mjs";

export const jobStates = ["success", "processing", "error"];

export function EveryResponseExampled() {
  return {
    Root: {
      leave(/** @type {any} */ root, /** @type {import("../document.mjs").Context} */ ctx) {
        const { creates, fetches } = jobs(ctx, root);
        const asynchronous = new Set([...creates.map((operation) => operation.id), ...fetches]);
        const seen = new Set();
        /** @param {import("../document.mjs").Place} owner @param {string} what */
        const check = (owner, what) => {
          for (const media of mediaTypes(ctx, owner)) {
            if (seen.has(idOf(media.location))) continue; // a shared response is one finding, not one an operation
            seen.add(idOf(media.location));
            if (isObject(media.node.examples) && Object.keys(media.node.examples).length > 0) continue;
            ctx.report({ message: `${what} (${media.key}) has no named example.`, location: media.location });
          }
        };
        for (const operation of [...operations(ctx, root), ...deliveries(ctx, root)]) {
          check(requestBody(ctx, operation), `The request body of ${operation.id}`);
          for (const response of responses(ctx, operation)) {
            check(response, `Response ${response.key} of ${operation.id}`);
            if (response.key !== "200" || !asynchronous.has(operation.id)) continue;
            for (const media of mediaTypes(ctx, response)) {
              const shown = new Set();
              for (const example of entries(ctx, media.node, "examples", media.location))
                shown.add(example.node.value?.status);
              for (const state of jobStates.filter((status) => !shown.has(status))) {
                ctx.report({
                  message: `Response 200 of ${operation.id} has no example with status ${state}.`,
                  location: media.location,
                });
              }
            }
          }
        }
      },
    },
  };
}
