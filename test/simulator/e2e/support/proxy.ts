// Prism's validation proxy between client and simulator: `prism proxy --errors`, in this process.
import { createLogger } from "@stoplight/prism-core";
import { getHttpOperationsFromSpec } from "@stoplight/prism-http";
import { createServer } from "@stoplight/prism-http-server";
import { operationsOf } from "../../../../scripts/generate/document.js";
import { document } from "../../../contract/support/contract.js";
import type { Connect } from "./world.js";

/** The contract as Prism can take it: callbacks it would send at once, to any host. */
function withoutCallbacks() {
  const copy = structuredClone(document);
  for (const { node } of operationsOf(copy)) delete node.callbacks;
  delete copy.webhooks;
  delete copy.components?.callbacks;
  return copy;
}

let operations: ReturnType<typeof getHttpOperationsFromSpec> | undefined;

/**
 * Starts a proxy that answers 500 for whatever the contract does not allow in an answer, and 422 for such a request. Where the bodies are
 * wrong on purpose it looks at answers only, for it would not let the requests through to those who are to refuse them.
 */
export const throughPrism: Connect = async ({ url: upstream }, { wrongBody }) => {
  operations ??= getHttpOperationsFromSpec(withoutCallbacks() as never);
  const server = createServer(await operations, {
    cors: false,
    components: { logger: createLogger("proxy", { enabled: false }) },
    config: {
      isProxy: true,
      upstream: new URL(upstream),
      upstreamProxy: undefined,
      checkSecurity: false,
      validateRequest: !wrongBody,
      validateResponse: true,
      errors: true,
      mock: { dynamic: false },
    },
  });
  const url = await server.listen(0, "127.0.0.1");
  return { url, close: () => server.close(), complaints: [], answers: 0 };
};
