/** The command-line tools that the scripts share, each called once in one way. */
import { spawn } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Json } from "./generate/document.js";
import { inlineSamples } from "./generate/samples.js";

export const root = fileURLToPath(new URL("..", import.meta.url));
export const redoclyConfig = join(root, "openapi/redocly.yaml");
export const spectralRuleset = join(root, "openapi/lint/spectral.yaml");

export interface Finished {
  code: number;
  stdout: string;
  stderr: string;
}

/** One finding of a linter, in the words that are printed. */
export interface Finding {
  rule: string;
  message: string;
  file: string;
  /** Where in the document: a JSON pointer, or a path in the form a/b/c. */
  place: string;
  line: number;
}

/** Runs an installed tool to its end. A tool that cannot be started is an error; one that exits with a code is not. */
export function run(tool: string, args: readonly string[]): Promise<Finished> {
  // A check neither asks the network for news nor reports to anybody, and its output is read by a program.
  const env = {
    ...process.env,
    REDOCLY_SUPPRESS_UPDATE_NOTICE: "true",
    REDOCLY_TELEMETRY: "off",
    NO_COLOR: "1",
  };
  delete (env as NodeJS.ProcessEnv).FORCE_COLOR; // it would outdo NO_COLOR
  return new Promise((resolve, reject) => {
    const child = spawn(join(root, "node_modules/.bin", tool), args, {
      cwd: root,
      stdio: ["ignore", "pipe", "pipe"],
      env,
    });
    let stdout = "";
    let stderr = "";
    child.stdout.setEncoding("utf8").on("data", (text: string) => (stdout += text));
    child.stderr.setEncoding("utf8").on("data", (text: string) => (stderr += text));
    child.once("error", reject);
    child.once("close", (code) => resolve({ code: code ?? 1, stdout, stderr }));
  });
}

/** What a tool said, without the box in which Redocly warns of Node 20. */
export const withoutBanner = (text: string): string =>
  text
    .split("\n")
    .filter((line) => !/^\s*[║╔╚]/.test(line))
    .join("\n")
    .trim();

const crashed = (tool: string, { code, stdout, stderr }: Finished): Error =>
  new Error(`${tool} ended with ${code}:\n${withoutBanner(stderr) || withoutBanner(stdout)}`);

interface RedoclyReport {
  problems: {
    ruleId: string;
    message: string;
    location: { source: { ref: string }; pointer?: string; start?: { line: number } }[];
  }[];
}

/**
 * Lints documents: names from redocly.yaml's `apis`, or files (contracts or Arazzo workflows).
 * Warnings are findings too.
 */
export async function redoclyLint(documents: readonly string[], config = redoclyConfig): Promise<Finding[]> {
  const options = [
    "--config",
    config,
    "--format",
    "json",
    "--max-problems",
    "10000",
    "--lint-config",
    "error",
  ];
  const finished = await run("redocly", ["lint", ...documents, ...options]);
  // Redocly prints one JSON object a document, without anything between "}" and "{".
  const reports = finished.stdout.replace(/^\}\{$/gm, "}\n{").match(/^\{$[\s\S]*?^\}$/gm) ?? [];
  if (reports.length !== documents.length) throw crashed("redocly lint", finished);
  return reports
    .flatMap((text) => (JSON.parse(text) as RedoclyReport).problems)
    .map(({ ruleId, message, location: [at] }) => ({
      rule: ruleId,
      message,
      file: at?.source.ref ?? "",
      place: at?.pointer ?? "",
      line: at?.start?.line ?? 0,
    }));
}

interface SpectralResult {
  code: string;
  message: string;
  path: (string | number)[];
  source?: string;
  range: { start: { line: number } };
}

export async function spectralLint(documents: readonly string[]): Promise<Finding[]> {
  const options = ["--ruleset", spectralRuleset, "--format", "json", "--quiet", "--fail-on-unmatched-globs"];
  const finished = await run("spectral", ["lint", ...documents, ...options]);
  if (finished.code > 1 || !finished.stdout.startsWith("[")) throw crashed("spectral lint", finished);
  return (JSON.parse(finished.stdout) as SpectralResult[]).map(({ code, message, path, source, range }) => ({
    rule: code,
    message,
    file: source ?? "",
    place: path.join("/"),
    line: range.start.line + 1,
  }));
}

/** Bundles a contract, a name of redocly.yaml or a file, with its code samples into a temporary folder for as long as `use` needs it, so that no stale bundle is looked at. */
export async function withBundle<T>(contract: string, use: (file: string) => Promise<T>): Promise<T> {
  // Nothing is awaited before Redocly has been started, so that a caller can work meanwhile.
  const folder = mkdtempSync(join(tmpdir(), "bundle-"));
  try {
    const file = join(folder, "openapi.json");
    const finished = await run("redocly", ["bundle", contract, "--config", redoclyConfig, "--output", file]);
    if (finished.code !== 0) throw crashed("redocly bundle", finished);
    const document = (await readJson(file)) as Json;
    const beside = contract === "contract" ? join(root, "openapi") : dirname(contract);
    await inlineSamples(document, join(beside, "code-samples"));
    await writeFile(file, JSON.stringify(document, null, 2));
    return await use(file);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The figure of `redocly score` for a bundled document, 0 to 100. */
export async function redoclyScore(bundle: string): Promise<number> {
  const finished = await run("redocly", ["score", bundle, "--config", redoclyConfig, "--format", "json"]);
  if (finished.code !== 0) throw crashed("redocly score", finished);
  return (JSON.parse(finished.stdout) as { agentReadiness: number }).agentReadiness;
}

export const readJson = async (file: string): Promise<unknown> => JSON.parse(await readFile(file, "utf8"));
