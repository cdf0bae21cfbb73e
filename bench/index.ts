// npm run bench -- simulator
//
// Runs a benchmark by its name, prints its table and keeps it in bench/results/. No test is timed: figures are read by people.
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { format } from "prettier";
import { root } from "../scripts/tools.js";

const benchmarks: Record<string, () => Promise<{ data: unknown; table: string }>> = {
  simulator: async () => (await import("./simulator/index.js")).benchmark(console.error),
};

const bench = join(root, "bench");
const [name = ""] = process.argv.slice(2);
const run = Object.hasOwn(benchmarks, name) ? benchmarks[name] : undefined;
try {
  if (!run) throw new Error(`Usage: npm run bench -- ${Object.keys(benchmarks).join(" | ")}`);
  // What the simulator is compared with is needed for nothing else, so it is installed by whoever compares.
  if (!existsSync(join(bench, "node_modules"))) {
    console.error("installing what it is compared with");
    execFileSync("npm", ["ci"], { cwd: bench, stdio: ["ignore", "ignore", "inherit"] });
  }
  const { data, table } = await run();
  const results = join(bench, "results");
  await mkdir(results, { recursive: true });
  const files = { [`${name}.md`]: table, [`${name}.json`]: JSON.stringify(data) };
  for (const [file, text] of Object.entries(files)) {
    await writeFile(join(results, file), await format(text, { filepath: file, printWidth: 110 }));
  }
  console.log(await format(table, { parser: "markdown" }));
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
