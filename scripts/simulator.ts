// The simulator's package as plain JavaScript: one file an entry point, with nothing to import but Node.
import { mkdir, readdir, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { type BuildOptions, build } from "esbuild";
import { isStale } from "./stale.mjs";
import { root } from "./tools.js";

const source = join(root, "simulator/src");
const output = join(root, "simulator/dist");
const entries = ["cli", "index", "testing", "msw"];

/** What every build of it has in common. */
const options: BuildOptions = {
  absWorkingDir: root,
  bundle: true,
  platform: "neutral",
  mainFields: ["module", "main"],
  external: ["node:*", "msw"],
  target: "es2022",
  legalComments: "none",
  logLevel: "warning",
};

/** For test runners that load CommonJS only, such as Jest without its experimental flag: one file a name, below `folder`. */
export async function buildCommonJs(folder: string, names: string[]): Promise<void> {
  const entryPoints = names.map((name) => join(source, `${name}.ts`));
  await build({ ...options, entryPoints, outdir: folder, format: "cjs" });
}

/** Builds `simulator/dist` where it is missing or older than what it is made of; says whether it did. */
export async function buildIfStale(): Promise<boolean> {
  const sources = [source, join(root, "generated/simulator"), import.meta.filename];
  if (!(await isStale(join(output, "cli.js"), ...sources))) return false;
  await buildSimulator();
  return true;
}

/** Builds the entry points that are there, with what they share in common chunks, and puts all in place at once. */
export async function buildSimulator(): Promise<void> {
  const { build } = await import("esbuild");
  const files = new Set(await readdir(source));
  const next = `${output}.${process.pid}`;
  await mkdir(next, { recursive: true });
  try {
    await build({
      ...options,
      entryPoints: entries
        .filter((name) => files.has(`${name}.ts`))
        .map((name) => join(source, `${name}.ts`)),
      outdir: next,
      splitting: true,
      chunkNames: "chunks/[name]-[hash]",
      format: "esm",
    });
    await rm(output, { recursive: true, force: true });
    await rename(next, output).catch((error: NodeJS.ErrnoException) => {
      // Another process has built the same at the same time, as test files do that run side by side.
      if (error.code !== "ENOTEMPTY" && error.code !== "EEXIST") throw error;
    });
  } finally {
    await rm(next, { recursive: true, force: true });
  }
}
