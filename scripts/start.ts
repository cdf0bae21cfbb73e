// npm start [-- --port N]
//
// A mock of the API from the contract, on this machine only.
import { readFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { startMock } from "./mock.js";

const usage = "usage: npm start -- [--port N]   (N is 0 to 65535, 0 for a free one; default 4010)";

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { port: { type: "string", default: "4010" }, help: { type: "boolean" } },
  });
  if (values.help) return console.log(usage);
  if (!/^\d{1,5}$/.test(values.port) || Number(values.port) > 65535)
    throw new Error(`--port ${values.port} is not a port\n${usage}`);
  const document = JSON.parse(await readFile(new URL("../generated/openapi.json", import.meta.url), "utf8"));
  const mock = await startMock(document, Number(values.port));
  console.log(`The mock listens on ${mock.url}. Try:

  curl -s ${mock.url}/v1/enterprise/text2img -H 'Content-Type: application/json' \\
    -d '{"key": "any", "model_id": "midjourney", "prompt": "A paper boat on a calm lake"}'

Another answer: add -H 'Prefer: example=processing', or 'Prefer: code=429'. Ctrl-C ends it.`);
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.once(signal, () => {
      // Clients keep connections open; those must not hold the process.
      setTimeout(() => process.exit(0), 500).unref();
      void mock.close().then(() => process.exit(0));
    });
  }
}

main().catch((error: Error) => {
  console.error(
    `${error.message}${error.message.includes("is taken") ? "; choose one with npm start -- --port N" : ""}`,
  );
  process.exitCode = 1;
});
