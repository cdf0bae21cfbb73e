/** Whether a call may be repeated costs or saves money, so every operation says it, and says it in line with its kind. */
import { jobs } from "../jobs.mjs";

export function IdempotencyStated() {
  return {
    Root: {
      leave(/** @type {any} */ root, /** @type {import("../document.mjs").Context} */ ctx) {
        const { all, creates, fetches } = jobs(ctx, root);
        for (const { id, node, location } of all.values()) {
          const stated = node["x-idempotent"];
          if (typeof stated !== "boolean") {
            ctx.report({
              message: `Operation ${id} does not say whether it may be repeated: x-idempotent: true or false.`,
              location,
            });
          } else if (fetches.has(id) && !stated) {
            ctx.report({
              message: `Operation ${id} looks a job up, which may always be repeated: x-idempotent: true.`,
              location,
            });
          }
        }
        for (const { id, node, location } of creates) {
          // A job that is started twice is charged twice, and the provider knows no idempotency key.
          if (node["x-idempotent"] !== true) continue;
          ctx.report({
            message: `Operation ${id} starts a job, which must not be repeated: x-idempotent: false.`,
            location,
          });
        }
      },
    },
  };
}
