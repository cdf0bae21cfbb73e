// What the emitters make of the fixture is right for the tools of its language. The Go module is looked at in test/package, with what it
// needs; TypeScript beside this.
import { execFile } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildModel } from "../../scripts/generate/model.js";
import { languages } from "../../scripts/generate/languages.js";
import { Tree } from "../../scripts/generate/tree.js";
import { root } from "../../scripts/tools.js";
import { javaFiles, javaLibraries, needsJava, prepareJava, strict } from "../support/java.js";

import { needsPython, preparePython, pythonTool } from "../support/python.js";
import { complaint, require as needs } from "../support/tools.js";
import { fixture } from "./fixture.js";

const run = promisify(execFile);
const tree = new Tree(root);
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "fixture-"));
  for (const { name, emit } of languages) await emit(buildModel(fixture()), tree.under(name), fixture());
  await tree.swapIn(join(folder, "generated"));
});
afterAll(() => rm(folder, { recursive: true }));

const said = (cwd: string, command: string, ...args: string[]) =>
  complaint(run(command, args, { cwd: join(folder, "generated", cwd) }));

describe("the fixture in Python", () => {
  beforeAll(preparePython, 300_000);

  // The examples are of the real contract.
  it.for([
    ["ruff", "format", "--no-cache", "--check", "src"],
    ["ruff", "check", "--no-cache", "src"],
    ["mypy", "--cache-dir", "/dev/null", "src"],
  ] as const)("%s %s", { timeout: 180_000 }, async ([tool, ...args], context) => {
    needsPython(context);
    expect(await said("python", pythonTool(tool), ...args)).toBe("");
  });
});

it("the fixture in PHP: php -l", { timeout: 180_000 }, async (context) => {
  const php = needs(context, "php");
  const written = [...tree.files].filter(
    ([path, content]) => /^php\/.*\.php$/.test(path) && content === String(content),
  );
  expect(written.length).toBeGreaterThan(3);
  for (const [path] of written)
    expect(await said("", php, "-l", "-d", "display_errors=1", path), path).toBe("");
});

it("the fixture in Java: javac", { timeout: 300_000 }, async (context) => {
  needsJava(context);
  await prepareJava();
  const files = await javaFiles(join(folder, "generated/java/src/main/java"));
  const classes = join(folder, "classes");
  expect(await said("java", "javac", ...strict, "-p", javaLibraries, "-d", classes, ...files)).toBe("");
});
