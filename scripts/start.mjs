// npm start [-- flags]
//
// Starts the simulator, built first where that is needed; the flags are its own: npm start -- --help. JavaScript, so that nothing has to be
// compiled to find out that nothing has to be compiled.
import { fileURLToPath, pathToFileURL } from "node:url";
import { isStale } from "./stale.mjs";

/** @param {string} path */
const at = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const cli = at("simulator/dist/cli.js");

try {
  if (await isStale(cli, at("simulator/src"), at("generated/simulator"), at("scripts/simulator.ts"))) {
    const { tsImport } = await import("tsx/esm/api");
    const { buildSimulator } = await tsImport("./simulator.ts", import.meta.url);
    await buildSimulator();
  }
  // In this process: another one would cost its start, and signals would have to be passed on.
  await import(pathToFileURL(cli).href);
} catch (error) {
  console.error(/** @type {Error} */ (error).message);
  process.exitCode = 1;
}
