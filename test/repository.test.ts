// What must hold of the repository as a whole.
import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";
import { root } from "../scripts/tools.js";
import { complaint } from "./support/tools.js";

const run = promisify(execFile);
const npm = (...args: string[]) => run("npm", ["run", "--silent", ...args], { cwd: root });
const git = async (...args: string[]) =>
  (await run("git", args, { cwd: root })).stdout.split("\n").filter(Boolean);

describe("the repository", () => {
  it("holds in generated/ what the contract makes", async () => {
    expect(await complaint(npm("generate", "--", "--check"))).toBe("");
  });

  it("is clean for every linter", { timeout: 180_000 }, async () => {
    expect(await complaint(npm("lint"))).toBe("");
  });

  it("meets the targets of the contract", { timeout: 120_000 }, async () => {
    const scored = npm("contract:score");
    expect(await complaint(scored)).toBe("");
    console.log((await scored).stdout);
  });

  it("pins every dependency and lists no address in its lock files", async () => {
    const files = await git("ls-files", "--cached", "--others", "--exclude-standard");
    for (const path of files.filter(
      (name) => /(^|\/)package\.json$/.test(name) && !name.includes("fixture"),
    )) {
      const { dependencies = {}, devDependencies = {} } = JSON.parse(
        await readFile(`${root}/${path}`, "utf8"),
      );
      for (const [name, version] of Object.entries({ ...dependencies, ...devDependencies })) {
        expect(version, `${path}: ${name}`).toMatch(/^\d+\.\d+\.\d+$/);
      }
    }
    for (const path of files.filter((name) => name.endsWith("package-lock.json"))) {
      expect(await readFile(`${root}/${path}`, "utf8"), path).not.toContain('"resolved"');
    }
  });
});
