import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { Tree } from "../../scripts/generate/tree.js";

let root: string;
let folder: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "tree-"));
  folder = join(root, "out");
});
afterEach(() => rm(root, { recursive: true, force: true }));

it("leaves nothing stale and keeps what builds have made", async () => {
  await mkdir(join(folder, "typescript/dist"), { recursive: true });
  await writeFile(join(folder, "typescript/dist/index.js"), "built");
  await writeFile(join(folder, "old.txt"), "stale");
  const tree = new Tree(root);
  tree.under("typescript").write("src/a.ts", "a");
  tree.write("b.json", "b");
  await tree.swapIn(folder);
  expect(await readFile(join(folder, "typescript/src/a.ts"), "utf8")).toBe("a");
  expect(await readFile(join(folder, "typescript/dist/index.js"), "utf8")).toBe("built");
  expect(await readdir(folder)).toEqual(["b.json", "typescript"]);
  expect(await readdir(root)).toEqual(["out"]);
});

it("lists what is missing, what differs and what is stale, and nothing else", async () => {
  await mkdir(join(folder, "typescript/dist"), { recursive: true });
  await writeFile(join(folder, "typescript/dist/index.js"), "built");
  await writeFile(join(folder, "same"), "1");
  await writeFile(join(folder, "changed"), "1");
  await writeFile(join(folder, "gone"), "1");
  const tree = new Tree(root);
  tree.write("same", "1");
  tree.write("changed", "2");
  tree.write("new", "3");
  expect(await tree.differences(folder)).toEqual(["differs  changed", "missing  new", "stale    gone"]);
});

it("refuses to write a file twice", () => {
  const tree = new Tree(root);
  tree.write("a", "1");
  expect(() => tree.write("a", "2")).toThrow("a is written twice");
});
