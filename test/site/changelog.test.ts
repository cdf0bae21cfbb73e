// The changelog against documents with real changes, and the freezing of releases.
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import type { Json } from "../../scripts/generate/document.js";
import { changelogText } from "../../scripts/site/inserts/changelog.js";
import { freeze, history, nextVersion } from "../../scripts/site/release.js";
import { readJson, root } from "../../scripts/tools.js";

const contract = (await readJson(join(root, "generated/openapi.json"))) as Json;

let folder: string;
let releases: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "changelog-"));
  releases = join(folder, "releases");
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** The contract under this version, changed. */
async function bundle(version: string, change: (document: Json) => void = () => {}): Promise<string> {
  const document = structuredClone(contract);
  document.info.version = version;
  change(document);
  const file = join(folder, `bundle-${version}.json`);
  await writeFile(file, JSON.stringify(document));
  return file;
}

const text2img = (document: Json): Json => document.components.schemas.TextToImageRequest;

it("says that there is no release as long as there is none", async () => {
  const entries = await history(await bundle("0.1.0"), releases);
  expect(changelogText("0.1.0", entries)).toMatch(/^No release yet.*0\.1\.0/);
});

it("tells what a release changed, the breaking first, and what has changed since", async () => {
  await freeze(await bundle("1.0.0"), releases);
  await freeze(
    await bundle("2.0.0", (document) => {
      text2img(document).properties.sharpness = { type: "number", description: "How sharp." };
      text2img(document).required.push("width");
      delete document.paths["/v5/multiview"];
    }),
    releases,
  );
  const now = await bundle("2.0.1", (document) => {
    document.paths["/v1/enterprise/text2img"].post.summary = "Draw";
  });
  const text = changelogText("2.0.1", await history(now, releases));
  expect(text.match(/^## .*/gm)).toEqual(["## Not released yet", "## 2.0.0", "## 1.0.0"]);
  const [, second = ""] = /^## 2\.0\.0\n(.*?)^## /ms.exec(text) ?? [];
  expect(second).toContain("Since 1.0.0");
  expect(second).toMatch(/breaks something \| `POST \/v1\/enterprise\/text2img`.*became required: `width`/);
  expect(second).toMatch(/breaks something \| `\/v5\/multiview` \| .*removed/);
  expect(second).toMatch(/`sharpness`/);
  const impacts = [...second.matchAll(/^\| (breaks|adds|harmless)/gm)].map(([, impact]) => impact);
  expect(impacts).toEqual(impacts.toSorted((a, b) => order.indexOf(a!) - order.indexOf(b!)));
  expect(text).toContain("## 1.0.0\n\nThe first release.");
});
const order = ["breaks", "adds", "harmless"];

it("a release never changes", async () => {
  const file = await bundle("0.1.0");
  const frozen = await freeze(file, releases);
  expect(await readFile(frozen, "utf8")).toBe(await readFile(file, "utf8"));
  const other = await bundle("0.1.0", (document) => void delete document.paths["/v5/multiview"]);
  await expect(freeze(other, releases)).rejects.toThrow("0.1.0 is released already");
  expect(await readdir(releases)).toEqual(["0.1.0.json"]);
});

it("a breaking change cannot be released as a small step", async () => {
  await freeze(await bundle("1.2.3"), releases);
  const change = (document: Json) => void delete document.paths["/v5/multiview"];
  await expect(freeze(await bundle("1.3.0", change), releases)).rejects.toThrow("at least 2.0.0");
  await freeze(await bundle("2.0.0", change), releases);
  expect((await readdir(releases)).toSorted()).toEqual(["1.2.3.json", "2.0.0.json"]);
});

it.each([
  ["1.2.3", "major", "2.0.0"],
  ["0.2.3", "major", "0.3.0"],
  ["1.2.3", "minor", "1.3.0"],
  ["1.2.3", "patch", "1.2.4"],
] as const)("after %s a %s change asks for %s", (version, impact, expected) => {
  expect(nextVersion(version, [{ impact, place: "", what: "" }])).toBe(expected);
});
