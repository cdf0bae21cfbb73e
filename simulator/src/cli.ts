#!/usr/bin/env node
// modelslab-images-simulator: starts the simulator and says what to try.
import { readFileSync } from "node:fs";
import { serve } from "./adapters/node.js";
import { createCore, demoPicture } from "./core/index.js";
import { readFlags, usage, UsageError } from "./flags.js";
import { createHost } from "./host/index.js";
import type { Core } from "./types.js";

const say = (text: string): void => void process.stdout.write(`${text}\n`);

async function main(): Promise<void> {
  const settings = readFlags(process.argv.slice(2), process.env);
  if (settings.help) return say(usage());
  if (settings.version) return say(version());
  const core = createCore(settings.core);
  if (settings.speed !== 1) core.clock.scale(settings.speed);
  const { files } = settings;
  const own = createHost(core, settings.host);
  // Loaded only where it is asked for, so that the start is not slower for it.
  const host = files === undefined ? own : (await import("./host/static.js")).withFiles(own, core, files);
  const server = await serve(core, { port: settings.port, hostname: settings.hostname, host });
  const base = settings.core.publicUrl?.replace(/\/+$/, "") ?? server.url;
  say(settings.quiet ? server.url : greeting(core, server.url, base, files !== undefined));
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.once(signal, () => void server.close().then(() => process.exit(0)));
  }
}

function greeting(core: Core, url: string, base: string, site: boolean): string {
  return `Unofficial simulator of the ${core.contract.title.replace(/\s*\(unofficial\)/i, "")} on ${url}

Try
${sample(core, base)}

${site ? `Read       ${base}/\n` : ""}Watch      ${base}/__sim/
A picture  ${demoPicture(core, base)}

Magic words in a prompt: sim:failed, sim:processing=8, sim:stuck, sim:nsfw, sim:429. Flags: --help. Ctrl-C ends it.`;
}

/** A request to try: the contract's own example of its first create. */
function sample(core: Core, base: string): string {
  const create = core.contract.operations.find(({ kind, request }) => kind === "create" && request);
  if (!create) return "  (the contract has no operation that makes pictures)";
  const body = JSON.stringify(smallest(core, create.request!)).replaceAll("'", "'\\''");
  return `  curl -s ${base}${create.prefix}${create.path} -H 'Content-Type: application/json' \\\n    -d '${body}'`;
}

/** Of the example only what has no default and is not null: a line that a person can read. */
function smallest(core: Core, name: string): Record<string, unknown> {
  const create = core.contract.operations.find(({ request }) => request === name)!;
  const { key } = core.contract;
  const named = new Set([key, ...Object.values(create.roles)]);
  const kept = Object.entries(core.contract.examples[name]!).filter(
    ([member, value]) => named.has(member) && value !== null && create.members[member]?.default === undefined,
  );
  return Object.fromEntries(kept.slice(0, 5));
}

function version(): string {
  const file = new URL("../package.json", import.meta.url);
  return (JSON.parse(readFileSync(file, "utf8")) as { version: string }).version;
}

main().catch((error: Error) => {
  const hint = error.message.includes("is taken")
    ? "; choose one with --port N or SIM_PORT=N, 0 for a free one"
    : "";
  const more = error instanceof UsageError || error instanceof RangeError ? "\nTry --help." : "";
  process.stderr.write(`${error.message}${hint}${more}\n`);
  process.exitCode = error instanceof UsageError || error instanceof RangeError ? 2 : 1;
});
