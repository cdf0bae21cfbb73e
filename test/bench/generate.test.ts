// That the pieces of the benchmark work, with counts that measure nothing: whether a figure is good is for people to read.
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { grown } from "../../bench/generate/grow.js";
import { benchmark } from "../../bench/generate/index.js";
import { carried } from "../../bench/generate/lines.js";
import type { PeerName } from "../../bench/generate/peers.js";
import { use } from "../../bench/generate/run.js";
import { operationsOf } from "../../scripts/generate/document.js";
import { languages } from "../../scripts/generate/languages.js";
import { buildModel } from "../../scripts/generate/model.js";
import { root } from "../../scripts/tools.js";
import { require as needs } from "../support/tools.js";

// The others are fetched by who runs the benchmark, not by who runs the tests.
const peers: readonly PeerName[] = ["ours", "redocly"];

describe("the benchmark of the generator", () => {
  it("measures each program and makes a table", { timeout: 180_000 }, async (context) => {
    needs(context, "python3");
    const said: string[] = [];
    const plan = { rounds: 1, sizes: [10, 30], growthRounds: 1 };
    const { data, table } = await benchmark((text) => said.push(text), { plan, peers });

    expect(said).toEqual(["round 1 of 1", "10 operations", "30 operations"]);
    expect(data.programs.map(({ name }) => name)).toEqual(peers);
    for (const row of [...data.rows, ...data.totals, ...data.growth]) {
      expect(row.cpu).toBeGreaterThan(0.05);
      expect(row.wall).toBeGreaterThan(0.05);
      expect(row.rss).toBeGreaterThan(20_000_000);
      expect(row.lines).toBeGreaterThan(500);
    }
    const ours = data.rows.filter(({ program }) => program === "ours").map((row) => row.languages);
    const names = languages.map(({ name }) => name);
    expect(ours).toEqual([...names.map((name) => [name]), names]);
    expect(data.totals.map(({ program }) => program)).toEqual(peers);
    expect(data.totals[0]!.ratio).toBe(1);
    expect(data.growth.map(({ program, operations }) => [program, operations])).toEqual([
      ["ours", 10],
      ["ours", 30],
    ]);
    expect(data.growth[1]!.lines).toBeGreaterThan(data.growth[0]!.lines);
    expect(data.goals).toHaveLength(1);

    for (const { label } of languages) expect(table).toContain(`| ${label} | this generator | `);
    expect(table).not.toMatch(/NaN|undefined|Infinity/);
  });

  it.each([10, 11, 12, 25, 100])(
    "enlarges the contract to %i operations that the generator takes",
    async (count) => {
      const document = JSON.parse(await readFile(join(root, "generated/openapi.json"), "utf8"));
      const larger = grown(document, count);
      expect(operationsOf(larger)).toHaveLength(count);
      const { operations } = buildModel(larger);
      expect(new Set(operations.map(({ id }) => id)).size).toBe(count);
      expect(operationsOf(document)).toHaveLength(11);
    },
  );

  it("refuses to leave out what looks jobs up", async () => {
    const document = JSON.parse(await readFile(join(root, "generated/openapi.json"), "utf8"));
    expect(() => grown(document, 3)).toThrow("3 operations are fewer than those that look jobs up");
  });
});

describe("its instruments", () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "instruments-"));
  });
  afterAll(() => rm(folder, { recursive: true }));

  it("tell what a process has used", async (context) => {
    needs(context, "python3");
    const busy =
      "const b = Buffer.alloc(2e8, 1); const end = Date.now() + 300; while (Date.now() < end) b[0]++;";
    const idle = "setTimeout(() => {}, 300)";
    const [much, little] = [await use(process.execPath, "-e", busy), await use(process.execPath, "-e", idle)];
    expect(much.rss - little.rss).toBeGreaterThan(1.5e8);
    expect(much.wall).toBeGreaterThan(0.3);
    expect(little.wall).toBeGreaterThan(0.3);
    expect(much.cpu).toBeGreaterThan(little.cpu);
  });

  it("say what a program that fails has said", async (context) => {
    needs(context, "python3");
    const fails = use(process.execPath, "-e", "console.error('out of paper'); process.exit(3)");
    await expect(fails).rejects.toThrow("out of paper");
  });

  it("count the lines that a user carries", async () => {
    const files = {
      "src/a.go": "package a\n\n// A comment.\n",
      "src/a_test.go": "package a\n",
      "docs/b.go": "package b\n",
      "examples/c/main.go": "package main\n",
      "test/d.go": "package d\n",
      "latest/e.go": "package e\n",
      "readme.md": "text\n",
    };
    for (const [path, text] of Object.entries(files)) {
      await mkdir(join(folder, path, ".."), { recursive: true });
      await writeFile(join(folder, path), text);
    }
    expect(await carried(folder, ".go")).toEqual({ files: 2, lines: 3 });
  });
});
