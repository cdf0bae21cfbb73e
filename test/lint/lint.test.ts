import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { runChecks, type Check } from "../../scripts/checks.js";
import { redoclyLint, spectralLint, withBundle, withoutBanner } from "../../scripts/tools.js";
import { fixture, Workspace } from "./fixtures.js";

const workspace = new Workspace();
afterAll(() => workspace.remove());

/** Runs checks and gives what was printed, without the times. */
async function printed(checks: Check[]): Promise<{ passed: boolean; lines: string[] }> {
  const texts: string[] = [];
  const passed = await runChecks(checks, (text) => texts.push(text));
  return {
    passed,
    lines: texts
      .join("\n")
      .replace(/\(\d+\.\d s\)/g, "(time)")
      .split("\n"),
  };
}

const check = (name: string, ...problems: string[]): Check => ({ name, problems: async () => problems });

describe("the report of npm run lint", () => {
  test("one line a tool, where nothing is wrong", async () => {
    const { passed, lines } = await printed([check("one"), check("two"), check("three")]);
    expect(lines.toSorted()).toEqual(["ok   one (time)", "ok   three (time)", "ok   two (time)"]);
    expect(passed).toBe(true);
  });

  test("details of what failed only, and the others still run", async () => {
    const { passed, lines } = await printed([
      check("one", "a.yaml:1 wrong", "b.yaml:2\nin two lines"),
      check("two"),
    ]);
    expect(lines).toEqual([
      "FAIL one (time)",
      "     a.yaml:1 wrong",
      "     b.yaml:2",
      "     in two lines",
      "ok   two (time)",
    ]);
    expect(passed).toBe(false);
  });

  test("a tool that breaks down has failed", async () => {
    const broken: Check = { name: "one", problems: () => Promise.reject(new Error("one ended with 139")) };
    const { passed, lines } = await printed([broken]);
    expect(lines).toEqual(["FAIL one (time)", "     one ended with 139"]);
    expect(passed).toBe(false);
  });

  test("no more than two at a time", async () => {
    let running = 0;
    let most = 0;
    const slow = (name: string): Check => ({
      name,
      async problems() {
        most = Math.max(most, ++running);
        await new Promise((resolve) => setTimeout(resolve, 5));
        running--;
        return [];
      },
    });
    await runChecks(["a", "b", "c", "d", "e"].map(slow), () => {});
    expect(most).toBe(2);
  });
});

describe("the tools behind it", () => {
  test("a workflow is linted as Arazzo", async () => {
    const file = join(workspace.folder, "draw.arazzo.yaml");
    const workflow = {
      arazzo: "1.0.1",
      info: { title: "Draw", version: "1.0.0" },
      sourceDescriptions: [{ name: "api", type: "openapi", url: join(fixture, "openapi.yaml") }],
      workflows: [
        { workflowId: "draw", steps: [{ stepId: "start", operationId: "draw" }] },
        { workflowId: "draw", steps: [{ stepId: "start", operationId: "draw" }] },
      ],
    };
    writeFileSync(file, JSON.stringify(workflow));
    expect((await redoclyLint([file])).map(({ rule }) => rule)).toContain("workflowId-unique");
  });

  test("a document that is not there is a break-down, not a pass", async () => {
    const missing = join(workspace.folder, "missing.yaml");
    await expect(redoclyLint([missing])).rejects.toThrow("redocly lint ended with 1");
    await expect(withBundle(missing, async () => 0)).rejects.toThrow("redocly bundle ended with 1");
    await expect(spectralLint([join(workspace.folder, "missing.json")])).rejects.toThrow(
      "spectral lint ended with",
    );
  });

  test("Redocly's warning of Node 20 is left out of what is printed", () => {
    const banner = "    ╔═══════╗\n    ║       ║\n    ║  Old  ║\n    ╚═══════╝\n";
    expect(withoutBanner(`${banner}\nopenapi.yaml: no such file\n`)).toBe("openapi.yaml: no such file");
  });
});
