// What the TypeScript emitter makes of the fixture is TypeScript, in prettier's layout.
import { execFile } from "node:child_process";
import { mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import * as prettier from "prettier";
import { expect, it } from "vitest";
import { buildModel } from "../../scripts/generate/model.js";
import { Tree } from "../../scripts/generate/tree.js";
import { typescript } from "../../scripts/generate/typescript/index.js";
import { root } from "../../scripts/tools.js";
import { complaint } from "../support/tools.js";
import { fixture } from "./fixture.js";

const run = promisify(execFile);
const tree = new Tree(root);
await typescript(buildModel(fixture()), tree, fixture());

it.each(["params", "contract", "error-kinds", "client", "index"])(
  "prettier leaves src/%s.ts as it is",
  async (name) => {
    const source = String(tree.files.get(`src/${name}.ts`));
    expect(await prettier.format(source, { parser: "typescript", printWidth: 110 })).toBe(source);
  },
);

it("compiles", async () => {
  const folder = await mkdtemp(join(tmpdir(), "fixture-"));
  try {
    await tree.swapIn(join(folder, "package"));
    await symlink(join(root, "node_modules"), join(folder, "node_modules"));
    const project = join(folder, "package/tsconfig.json");
    await writeFile(project, JSON.stringify({ extends: join(root, "tsconfig.json"), include: ["src"] }));
    const tsc = join(root, "node_modules/typescript/bin/tsc");
    expect(await complaint(run(process.execPath, [tsc, "--noEmit", "--project", project]))).toBe("");
  } finally {
    await rm(folder, { recursive: true });
  }
});
