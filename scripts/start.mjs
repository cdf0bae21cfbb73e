// npm start [-- flags]
//
// Starts the simulator, built first where that is needed, with the reference site at `/`. The flags are the simulator's own, and
// --no-site, which leaves the site away. JavaScript, so that nothing has to be compiled to find out that nothing has to be compiled.
import { spawn } from "node:child_process";
import { readFile } from "node:fs/promises";
import { constants, setPriority } from "node:os";
import { fileURLToPath, pathToFileURL } from "node:url";
import { isStale, siteSources } from "./stale.mjs";

/** @param {string} path */
const at = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const cli = at("simulator/dist/cli.js");
const site = at("site/dist");

try {
  if (await isStale(cli, at("simulator/src"), at("generated/simulator"), at("scripts/simulator.ts"))) {
    const { tsImport } = await import("tsx/esm/api");
    const { buildSimulator } = await tsImport("./simulator.ts", import.meta.url);
    await buildSimulator();
  }
  const flags = process.argv.slice(2);
  const without = flags.indexOf("--no-site");
  if (without >= 0) process.argv.splice(without + 2, 1);
  const only = ["--help", "-h", "--version"].find((flag) => flags.includes(flag));
  if (only && only !== "--version")
    console.log("npm start also takes --no-site: the simulator without the site.\n");
  const own = flags.some((flag) => flag.startsWith("--static")) || process.env.SIM_STATIC;
  if (without < 0 && !only && !own) {
    process.argv.push("--static", site);
    if (await siteIsStale()) buildSite();
  }
  // In this process: another one would cost its start, and signals would have to be passed on.
  await import(pathToFileURL(cli).href);
} catch (error) {
  console.error(/** @type {Error} */ (error).message);
  process.exitCode = 1;
}

/** Whether the site is missing, older than its sources, or made for another base. */
async function siteIsStale() {
  const stamp = `${site}/built.json`;
  if (await isStale(stamp, ...(await siteSources(at("."))))) return true;
  const { base } = JSON.parse(await readFile(stamp, "utf8"));
  return base !== "/";
}

/** In a process of its own, which steps back for the simulator: that answers at once. An older site stays until then. */
function buildSite() {
  const child = spawn(process.execPath, ["--import", "tsx", at("scripts/site/build.ts")], {
    cwd: at("."),
    stdio: ["ignore", "ignore", "pipe"],
  });
  let said = "";
  child.stderr.setEncoding("utf8").on("data", (text) => (said += text));
  child.once("spawn", () =>
    setPriority(/** @type {number} */ (child.pid), constants.priority.PRIORITY_BELOW_NORMAL),
  );
  child.once("error", (error) => console.error(`The site was not built: ${error.message}`));
  child.once("close", (code) => {
    if (code) console.error(`The site was not built:\n${said.trim()}`);
  });
  const end = () => child.kill();
  process.once("exit", end);
  child.once("close", () => process.off("exit", end));
  child.unref();
  /** @type {import("node:net").Socket} */ (/** @type {unknown} */ (child.stderr)).unref();
}
