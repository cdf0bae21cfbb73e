// Runs a workflow with `redocly respect`, against a server of ours.
import { spawn } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";
import type { Json } from "./contract.js";

const root = fileURLToPath(new URL("../../../", import.meta.url));

export const workflowFile = (name: string): string => join(root, "openapi/workflows", `${name}.arazzo.yaml`);
export const workflowFolder = join(root, "openapi/workflows");

export interface Run {
  code: number | null;
  /** All that was printed, requests and answers included. */
  output: string;
  /** The waits between attempts, in seconds, as the workflow states them. */
  waits: number[];
}

/** Every `retryAfter` of a workflow document. */
export function waitsOf(node: unknown): number[] {
  if (typeof node !== "object" || node === null) return [];
  return Object.entries(node).flatMap(([name, value]) =>
    name === "retryAfter" ? [Number(value)] : waitsOf(value),
  );
}

export async function readWorkflow(name: string): Promise<Json> {
  return parse(await readFile(workflowFile(name), "utf8")) as Json;
}

/** Runs all workflows of a file, or one of them. */
export async function respect(
  name: string,
  url: string,
  inputs: Record<string, string>,
  workflow?: string,
): Promise<Run> {
  const folder = await mkdtemp(join(tmpdir(), "respect-"));
  const waited = join(folder, "waits");
  const waits = waitsOf(await readWorkflow(name)).map((seconds) => seconds * 1000);
  const args = [
    "--import",
    new URL("short-waits.mjs", import.meta.url).href,
    join(root, "node_modules/@redocly/cli/bin/cli.js"),
    "respect",
    workflowFile(name),
    "--verbose",
    "--server",
    `contract=${url}`,
    "--input",
    JSON.stringify(inputs),
    ...(workflow ? ["--workflow", workflow] : []),
  ];
  const env = {
    ...process.env,
    SHORT_WAITS: waits.join(","),
    SHORT_WAITS_FILE: waited,
    REDOCLY_TELEMETRY: "off",
    REDOCLY_SUPPRESS_UPDATE_NOTICE: "true",
    NO_COLOR: "1",
  };
  try {
    const run = await new Promise<Omit<Run, "waits">>((resolve, reject) => {
      const child = spawn(process.execPath, args, { cwd: root, env, stdio: ["ignore", "pipe", "pipe"] });
      let output = "";
      for (const stream of [child.stdout, child.stderr])
        stream.setEncoding("utf8").on("data", (chunk: string) => (output += chunk));
      child.on("error", reject);
      child.on("close", (code) => resolve({ code, output }));
    });
    const written = await readFile(waited, "utf8").catch(() => "");
    return {
      ...run,
      waits: written
        .split("\n")
        .filter(Boolean)
        .map((wait) => Number(wait) / 1000),
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
