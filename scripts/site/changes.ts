// What differs between two bundles, by `redocly diff`, in words that need no JSON pointer.
import { redoclyConfig, readJson, run, withoutBanner } from "../tools.js";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** How great a step of the version a change asks for. */
export type Impact = "major" | "minor" | "patch";

export interface Change {
  impact: Impact;
  /** Where: `POST /v1/things`, then the way into it. */
  place: string;
  what: string;
}

interface Report {
  changes: {
    path: string;
    kind: string;
    impact: Impact;
    property?: string;
    verdicts: { message: string }[];
  }[];
}

/** Greatest impact first; the version itself is not a change. */
export async function changesBetween(base: string, revision: string): Promise<Change[]> {
  const folder = await mkdtemp(join(tmpdir(), "diff-"));
  try {
    const file = join(folder, "diff.json");
    const options = ["--format", "json", "--fail-on", "none", "--config", redoclyConfig, "--output", file];
    const finished = await run("redocly", ["diff", base, revision, ...options]);
    if (finished.code !== 0) throw new Error(`redocly diff:\n${withoutBanner(finished.stderr)}`);
    const { changes } = (await readJson(file)) as Report;
    const order: Impact[] = ["major", "minor", "patch"];
    return changes
      .filter(({ path, property }) => !(path === "#/info" && property === "version"))
      .map(({ path, kind, impact, property, verdicts }) => ({
        impact,
        place: placeOf(path),
        what:
          verdicts.map(({ message }) => message).join(" ") ||
          (property === undefined ? `${kind}.` : `\`${property}\` ${kind}.`),
      }))
      .toSorted((a, b) => order.indexOf(a.impact) - order.indexOf(b.impact));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** `#/paths/~1v1~1things/post/requestBody/content/…/schema/properties/width` as `POST /v1/things, requestBody, width`. */
export function placeOf(pointer: string): string {
  const parts = pointer
    .replace(/^#\//, "")
    .split("/")
    .map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"));
  const way = parts.filter((part) => !silent.has(part));
  if (parts[0] !== "paths" || way.length === 0) return way.map(code).join(", ") || "the document";
  const [path, method, ...rest] = way as [string, string?, ...string[]];
  return [code(method ? `${method.toUpperCase()} ${path}` : path), ...rest.map(code)].join(", ");
}

/** Steps of a pointer that say nothing to a reader. */
const silent = new Set([
  "paths",
  "content",
  "application/json",
  "schema",
  "properties",
  "components",
  "$ref",
]);
const code = (text: string): string => `\`${text}\``;
