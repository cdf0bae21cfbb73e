// Prism on the contract, in this process: the mock of `npm start` and the referee of the contract tests.
import { createLogger } from "@stoplight/prism-core";
import { getHttpOperationsFromSpec } from "@stoplight/prism-http";
import { createServer } from "@stoplight/prism-http-server";
import { type Json, operationsOf } from "./generate/document.js";

export interface Mock {
  url: string;
  close(): Promise<void>;
}

/**
 * Serves a bundled document on 127.0.0.1; port 0 takes a free one. Examples are chosen with `Prefer: code=429, example=queue_full`.
 *
 * A body outside the contract is answered with 422 and a problem document that names the member. Prism would rather serve the
 * example of a documented 400, which names another; so the mock does without that status unless `badRequest` is set.
 */
export async function startMock(document: Json, port: number, { badRequest = false } = {}): Promise<Mock> {
  const operations = await getHttpOperationsFromSpec(forPrism(document, badRequest) as never);
  const server = createServer(operations, {
    cors: true,
    components: { logger: createLogger("mock", { enabled: false }) },
    config: {
      isProxy: false,
      checkSecurity: true,
      validateRequest: true,
      validateResponse: true,
      errors: true,
      upstreamProxy: undefined,
      mock: { dynamic: false },
    },
  });
  const url = await server.listen(port, "127.0.0.1").catch((message: string) => {
    const taken = message.includes("EADDRINUSE");
    throw new Error(taken ? `port ${port} is taken by another program` : message);
  });
  return { url, close: () => server.close() };
}

// Prism calls callbacks at once, on any host and after errors too, so a mock must not know of them.
function forPrism(document: Json, badRequest: boolean): Json {
  const copy = structuredClone(document);
  for (const { node } of operationsOf(copy)) {
    delete node.callbacks;
    if (!badRequest) for (const status of ["400", "default"]) delete node.responses[status];
  }
  delete copy.webhooks;
  delete copy.components?.callbacks;
  return copy;
}
