// npm run release:freeze
//
// Keeps the bundle of a release as openapi/releases/<version>.json, which never changes again: what the changelog compares with.
import { copyFile, mkdir, readdir, readFile } from "node:fs/promises";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { readJson, root } from "../tools.js";
import { type Change, changesBetween, type Impact } from "./changes.js";

export const releasesFolder = join(root, "openapi/releases");
const bundle = join(root, "generated/openapi.json");

export interface Release {
  version: string;
  file: string;
}

/** The frozen bundles, oldest first. */
export async function releasesIn(folder: string): Promise<Release[]> {
  const names = existsSync(folder) ? await readdir(folder) : [];
  return names
    .filter((name) => name.endsWith(".json"))
    .map((name) => ({ version: name.replace(/\.json$/, ""), file: join(folder, name) }))
    .toSorted((a, b) => compare(a.version, b.version));
}

const numbers = (version: string): number[] => version.split(".").map(Number);
function compare(left: string, right: string): number {
  const [a, b] = [numbers(left), numbers(right)];
  const at = a.findIndex((number, index) => number !== b[index]);
  return at < 0 ? 0 : a[at]! - (b[at] ?? 0);
}

/** The smallest version that the changes allow. Below 1.0.0 a minor step may break, as semantic versioning has it. */
export function nextVersion(version: string, changes: readonly Change[]): string {
  const [major = 0, minor = 0, patch = 0] = numbers(version);
  const has = (impact: Impact) => changes.some((change) => change.impact === impact);
  if (has("major") && major > 0) return `${major + 1}.0.0`;
  if (has("major") || has("minor")) return `${major}.${minor + 1}.0`;
  return `${major}.${minor}.${patch + 1}`;
}

/** Freezes a bundle; throws where its version is taken, or a smaller step than its changes ask for. */
export async function freeze(file: string, folder: string): Promise<string> {
  const { info } = (await readJson(file)) as { info: { version: string } };
  const target = join(folder, `${info.version}.json`);
  const last = (await releasesIn(folder)).at(-1);
  if (existsSync(target)) throw new Error(`${info.version} is released already: raise info.version`);
  if (last) {
    const least = nextVersion(last.version, await changesBetween(last.file, file));
    if (compare(info.version, least) < 0)
      throw new Error(`${info.version} is too small a step from ${last.version}: at least ${least}`);
  }
  await mkdir(folder, { recursive: true });
  await copyFile(file, target);
  return target;
}

export interface Entry {
  /** A version, or undefined for what is not released yet. */
  version?: string;
  since?: string;
  changes: Change[];
}

/** Each release with what it changed, newest first, and before them what has changed since. */
export async function history(file: string, folder: string): Promise<Entry[]> {
  const releases = await releasesIn(folder);
  const entries: Entry[] = await Promise.all(
    releases.map(async ({ version, file: own }, index) => {
      const before = releases[index - 1];
      return before
        ? { version, since: before.version, changes: await changesBetween(before.file, own) }
        : { version, changes: [] };
    }),
  );
  const last = releases.at(-1);
  if (last && (await readFile(last.file, "utf8")) !== (await readFile(file, "utf8")))
    entries.push({ since: last.version, changes: await changesBetween(last.file, file) });
  return entries.toReversed();
}

if (process.argv[1] === import.meta.filename) {
  freeze(bundle, releasesFolder).then(
    (target) => void process.stdout.write(`${target}\n`),
    (error: Error) => {
      process.stderr.write(`${error.message}\n`);
      process.exitCode = 1;
    },
  );
}
