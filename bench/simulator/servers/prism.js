// node prism.js PORT DOCUMENT: Prism at its best: one process, no log and so nobody who parses and colours it, validation as in its CLI.
import { createLogger } from "@stoplight/prism-core";
import { getHttpOperationsFromSpec } from "@stoplight/prism-http";
import { createServer } from "@stoplight/prism-http-server";

const [port, document] = process.argv.slice(2);
const server = createServer(await getHttpOperationsFromSpec(document), {
  cors: true,
  components: { logger: createLogger("bench", { enabled: false }) },
  config: {
    isProxy: false,
    checkSecurity: true,
    validateRequest: true,
    validateResponse: true,
    errors: false,
    upstreamProxy: undefined,
    mock: { dynamic: false },
  },
});
await server.listen(Number(port), "127.0.0.1");
