// npm run bench -- simulator | generate | clients
//
// Runs a benchmark by its name, prints its table and keeps it in bench/results/. No test is timed: figures are read by people.
import { execFileSync } from "node:child_process";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { format } from "prettier";
import { isStale } from "../scripts/stale.mjs";
import { root } from "../scripts/tools.js";

const benchmarks: Record<string, () => Promise<{ data: unknown; table: string }>> = {
  simulator: async () => (await import("./simulator/index.js")).benchmark(console.error),
  generate: async () => (await import("./generate/index.js")).benchmark(console.error),
  clients: async () => (await import("./clients/index.js")).benchmark(console.error),
};

const bench = join(root, "bench");
const names = process.argv.slice(2);
try {
  if (names.length === 0 || !names.every((name) => Object.hasOwn(benchmarks, name)))
    throw new Error(`Usage: npm run bench -- ${Object.keys(benchmarks).join(" | ")} ...`);
  // What ours is compared with is needed for nothing else, so it is installed by whoever compares.
  if (await isStale(join(bench, "node_modules/.package-lock.json"), join(bench, "package-lock.json"))) {
    console.error("installing what it is compared with");
    execFileSync("npm", ["ci"], { cwd: bench, stdio: ["ignore", "ignore", "inherit"] });
  }
  const results = join(bench, "results");
  await mkdir(results, { recursive: true });
  for (const name of names) {
    const { data, table } = await benchmarks[name]!();
    const files = { [`${name}.md`]: table, [`${name}.json`]: JSON.stringify(data) };
    for (const [file, text] of Object.entries(files)) {
      await writeFile(join(results, file), await format(text, { filepath: file, printWidth: 110 }));
    }
    console.log(await format(table, { parser: "markdown" }));
  }
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
