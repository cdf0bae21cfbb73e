/**
 * `npm run contract:score [-- --verbose] [contract]`: measures the contract against the project's targets and prints the
 * table. Ends with 1 if a target is not met. What is counted as a bounded scalar stands at the top of score/schemas.ts;
 * `--verbose` prints those that are not.
 *
 * `contract` is a name from openapi/redocly.yaml or a file; sources.yaml is looked for beside it. The clients whose
 * samples are asked for are the folders of generated/. That the samples run is shown by the tests, not here.
 */
import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { parseArgs } from "node:util";
import { parse } from "yaml";
import { isNode } from "./score/document.js";
import { render, score } from "./score/rows.js";
import { readJson, redoclyLint, redoclyScore, root, spectralLint, withBundle } from "./tools.js";

const { values, positionals } = parseArgs({
  options: { verbose: { type: "boolean", default: false } },
  allowPositionals: true,
});
const contract = positionals[0] ?? "contract";
const folder = positionals[0] ? dirname(positionals[0]) : join(root, "openapi");

async function clientLanguages(): Promise<string[]> {
  try {
    const found = await readdir(join(root, "generated"), { withFileTypes: true });
    // A client is a package with a README of its own; the simulator's tables lie there too.
    const isClient = (name: string) => existsSync(join(root, "generated", name, "README.md"));
    return found.filter((entry) => entry.isDirectory() && isClient(entry.name)).map((entry) => entry.name);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return []; // nothing generated yet: the row says so
    throw error;
  }
}

async function sourceIds(): Promise<string[]> {
  const ledger: unknown = parse(await readFile(join(folder, "sources.yaml"), "utf8"));
  if (!Array.isArray(ledger)) throw new Error("sources.yaml is not a list");
  return ledger.map((entry) => String((entry as { id: unknown }).id));
}

const { rows, unbounded } = await withBundle(contract, async (bundle) => {
  const document = await readJson(bundle);
  if (!isNode(document)) throw new Error("The bundle is not an object");
  return score(document, {
    sources: await sourceIds(),
    languages: await clientLanguages(),
    redoclyFindings: (await redoclyLint([contract])).length,
    spectralFindings: (await spectralLint([bundle])).length,
    redoclyScore: await redoclyScore(bundle),
  });
});

console.log(render(rows));
if (values.verbose) {
  console.log(`\n${unbounded.length} unbounded scalars:`);
  for (const { pointer } of unbounded) console.log(`  ${pointer}`);
}
if (!rows.every(({ met }) => met)) process.exitCode = 1;
