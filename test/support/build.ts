// Before any test: the packages are compiled if they are older than their sources. Once, since several tests use them at a time.
import { join } from "node:path";
import { build, buildSimulatorPackage } from "../../scripts/build.js";
import { isStale } from "../../scripts/stale.mjs";
import { root } from "../../scripts/tools.js";

const at = (path: string) => join(root, path);

export default async function setup(): Promise<void> {
  const scripts = ["scripts/build.ts", "scripts/simulator.ts", "tsconfig.json"].map(at);
  const client = at("generated/typescript");
  // What is compared is the file that each build writes last, so that one that was cut off is done again.
  const builds = [];
  if (await isStale(join(client, "dist/cjs/package.json"), join(client, "src"), ...scripts))
    builds.push(build(client));
  const simulator = [at("simulator/src"), at("generated/simulator")];
  if (await isStale(at("simulator/dist/cjs/package.json"), ...simulator, ...scripts))
    builds.push(buildSimulatorPackage());
  await Promise.all(builds);
}
