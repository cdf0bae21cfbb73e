// npm run site:build [-- --base /docs/]
//
// Makes site/dist: pages from the contract and the guides, rendered by VitePress, and the downloads beside them.
import { spawn } from "node:child_process";
import { cp, mkdir, rename, rm, utimes, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { isStale, siteSources } from "../stale.mjs";
import { readJson, root } from "../tools.js";
import { downloads } from "./downloads/index.js";
import { allPages, writePages } from "./pages.js";
import { readSite } from "./site.js";

export interface BuildOptions {
  /** The path below which the site is hosted, `/` at the root of a host. */
  base?: string;
  /** Default site/dist. */
  output?: string;
  /** Ends it before its time, with nothing left behind. */
  signal?: AbortSignal;
}

/** Builds the whole site and puts it in place at once. */
export async function buildSite({
  base = "/",
  output = join(root, "site/dist"),
  signal,
}: BuildOptions = {}): Promise<void> {
  const started = new Date();
  const next = `${output}.${process.pid}`;
  const files = `${next}.files`;
  const old = `${next}.old`;
  // Of each build its own: two may run at a time, one for `npm start` and one for the tests.
  const source = join(root, `site/.source.${process.pid}`);
  const site = await readSite(base);
  try {
    const pages = await allPages(site);
    await writePages(site, pages, source);
    await mkdir(files, { recursive: true });
    // Two processes at a time: VitePress renders while the downloads are made.
    await Promise.all([render(base, source, next, signal), downloads(site, pages, files)]);
    await cp(files, next, { recursive: true });
    // Of the time at which it began: a source that changed since is newer.
    const stamp = join(next, "built.json");
    await writeFile(stamp, `${JSON.stringify({ base })}\n`);
    await utimes(stamp, started, started);
    // The old one is there until the new one is: somebody may be reading.
    await rename(output, old).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== "ENOENT") throw error;
    });
    await rename(next, output).catch((error: NodeJS.ErrnoException) => {
      // Another process has built the same at the same time.
      if (error.code !== "ENOTEMPTY" && error.code !== "EEXIST") throw error;
    });
  } finally {
    await Promise.all(
      [next, files, old, source].map((folder) => rm(folder, { recursive: true, force: true })),
    );
  }
}

/** Builds site/dist where it is missing, older than what it is made of, or made for another base. */
export async function buildIfStale(): Promise<void> {
  const stamp = join(root, "site/dist/built.json");
  const stale = await isStale(stamp, ...(await siteSources(root)));
  if (stale || ((await readJson(stamp)) as { base: string }).base !== "/") await buildSite();
}

/** VitePress in a process of its own, since it reads its configuration once and keeps it. */
function render(base: string, source: string, output: string, signal?: AbortSignal): Promise<void> {
  const cli = join(root, "node_modules/vitepress/bin/vitepress.js");
  const env = { ...process.env, SITE_BASE: base, SITE_SOURCE: source, SITE_OUTPUT: output, NO_COLOR: "1" };
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [cli, "build", "site"], {
      cwd: root,
      env,
      stdio: ["ignore", "pipe", "pipe"],
      ...(signal && { signal }),
    });
    let said = "";
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding("utf8").on("data", (text: string) => (said += text));
    }
    child.once("error", reject);
    child.once("close", (code) => {
      if (code === 0) resolve();
      else reject(new Error(`vitepress build ended with ${code}:\n${said.slice(-4000)}`));
    });
  });
}

if (process.argv[1] === import.meta.filename) {
  const { values } = parseArgs({ options: { base: { type: "string" }, output: { type: "string" } } });
  const begun = performance.now();
  const stop = new AbortController();
  for (const name of ["SIGINT", "SIGTERM"] as const) process.once(name, () => stop.abort());
  buildSite({ ...values, signal: stop.signal }).then(
    () =>
      console.log(`${values.output ?? "site/dist"} in ${((performance.now() - begun) / 1000).toFixed(1)} s`),
    (error: Error) => {
      console.error(error.message);
      // Downloads that are still being made are of no use any more.
      process.exit(1);
    },
  );
}
