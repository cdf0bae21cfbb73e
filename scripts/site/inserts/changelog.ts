// The changelog: what `redocly diff` finds between the releases, and since the last one.
import { join } from "node:path";
import { root } from "../../tools.js";
import type { Change } from "../changes.js";
import { languages } from "../../generate/languages.js";
import { type Entry, history, releasesFolder, releasesIn } from "../release.js";
import { code, type Insert, table } from "./context.js";

const words = { major: "breaks something", minor: "adds something", patch: "harmless" };

const list = (changes: readonly Change[]): string =>
  changes.length === 0
    ? "No change of the contract."
    : table(
        ["impact", "where", "what"],
        changes.map(({ impact, place, what }) => [words[impact], place, what]),
      );

export function changelogText(version: string, entries: readonly Entry[]): string {
  if (entries.length === 0)
    return `No release yet. The contract calls itself ${version}; its first release will be the first entry here.`;
  return entries
    .map(({ version: released, since, changes }) => {
      const heading = released ? `## ${released}` : `## Not released yet`;
      if (!since) return `${heading}\n\nThe first release.`;
      return `${heading}\n\nSince ${since}:\n\n${list(changes)}`;
    })
    .join("\n\n");
}

export const changelog: Insert = async ({ document }) =>
  changelogText(document.info.version, await history(join(root, "generated/openapi.json"), releasesFolder));

/** Where the packages can be had. */
export const published: Insert = async ({ document }) => {
  if ((await releasesIn(releasesFolder)).length > 0)
    return `The packages have the version of the contract, ${document.info.version}.`;
  const folders = languages.map(({ name, label }) => `${label}: ${code(`generated/${name}`)}`).join(", ");
  return `The packages are not published yet. Until they are, give your package manager the folder instead of the name, after ${code("npm run build")}. ${folders}.`;
};
