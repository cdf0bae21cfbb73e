// node openapi-backend.js PORT DOCUMENT: openapi-backend on node:http, as its documentation shows it: it validates, then answers its mock.
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { OpenAPIBackend } from "openapi-backend";

const [port, document] = process.argv.slice(2);
const api = new OpenAPIBackend({
  definition: JSON.parse(readFileSync(document, "utf8")),
  // Otherwise it holds the document against the schema of OpenAPI 3.0, and a contract in 3.1 has no routes at all.
  quick: true,
  // Without this it would read the schemas of OpenAPI 3.1 as draft-07.
  customizeAjv: (_ajv, options) => addFormats.default(new Ajv2020({ ...options, strict: false })),
  handlers: {
    validationFail: ({ validation }) => ({ status: 422, mock: { errors: validation.errors } }),
    notFound: () => ({ status: 404, mock: { error: "not found" } }),
    notImplemented: ({ operation }) => api.mockResponseForOperation(operation.operationId),
  },
});
await api.init();

createServer((request, response) => {
  const chunks = [];
  request.on("data", (chunk) => chunks.push(chunk));
  request.on("end", async () => {
    const { method, url, headers } = request;
    const body = JSON.parse(Buffer.concat(chunks).toString("utf8"));
    const { status, mock } = await api.handleRequest({ method, path: url, headers, body });
    const text = JSON.stringify(mock);
    response.writeHead(status, {
      "content-type": "application/json",
      "content-length": Buffer.byteLength(text),
    });
    response.end(text);
  });
}).listen(Number(port), "127.0.0.1");
