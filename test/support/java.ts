// The Java client compiled, with what it depends on, in a folder that git ignores; made again when its sources change.
import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdir, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { delimiter, join } from "node:path";
import { promisify } from "node:util";
import type { TestContext } from "vitest";
import { root } from "../../scripts/tools.js";
import { once } from "./once.js";
import { find, require as needs } from "./tools.js";

const run = promisify(execFile);
const source = join(root, "generated/java");
const folder = join(root, "node_modules/.cache/java");
const copy = "org.apache.maven.plugins:maven-dependency-plugin:3.9.0:copy-dependencies";

/** The client's dependencies, as Maven has resolved them. */
export const javaLibraries = join(folder, "lib");

/** A class path of the client, its dependencies and these folders. */
export const classPath = (...folders: string[]): string =>
  [...folders, join(folder, "classes"), join(javaLibraries, "*")].join(delimiter);

/** Warnings are errors, in the client and in what the tests compile against it. */
export const strict = ["-Xlint:all", "-Werror", "--release", "17", "-encoding", "UTF-8"];

/** Skips the test where there is no JDK or no Maven, or fails it under CI. */
export function needsJava(context: TestContext): void {
  for (const tool of ["java", "javac", "mvn"]) needs(context, tool);
}

export const hasJava = (): boolean => ["java", "javac", "mvn"].every((tool) => find(tool));

/** The Java sources under a folder. */
export async function javaFiles(under: string): Promise<string[]> {
  const entries = await readdir(under, { withFileTypes: true, recursive: true });
  const files = entries.filter((entry) => entry.isFile() && entry.name.endsWith(".java"));
  return files.map((entry) => join(entry.parentPath, entry.name)).sort();
}

/** Compiles sources against the client. */
export async function compileJava(files: string[], into: string): Promise<void> {
  await mkdir(into, { recursive: true });
  await run("javac", [...strict, "-cp", classPath(), "-d", into, ...files]);
}

/** Compiles the client if it is not there or of other sources; several test files may ask at a time. */
export async function prepareJava(): Promise<void> {
  if (!hasJava()) return;
  const files = await javaFiles(join(source, "src/main/java"));
  const pom = await readFile(join(source, "pom.xml"));
  const digest = createHash("sha256").update(pom);
  for (const file of files) digest.update(file).update(await readFile(file));
  const wanted = digest.digest("hex");
  await once(folder, "", wanted, async () => {
    await fetchLibraries(pom);
    const classes = join(folder, "classes");
    await rm(classes, { recursive: true, force: true });
    await run("javac", [...strict, "-p", javaLibraries, "-d", classes, ...files]);
  });
}

/** Maven downloads them once for each change of the pom. */
async function fetchLibraries(pom: Buffer): Promise<void> {
  const stamp = join(folder, "pom.xml");
  const before = await readFile(stamp).catch(() => undefined);
  if (before?.equals(pom)) return;
  await rm(javaLibraries, { recursive: true, force: true });
  const options = ["-DincludeScope=runtime", `-DoutputDirectory=${javaLibraries}`];
  await run("mvn", ["-q", "-B", "-f", join(source, "pom.xml"), copy, ...options]);
  await writeFile(stamp, pom);
}
