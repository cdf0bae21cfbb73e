// That the pieces of the benchmark work, with counts that measure nothing: whether a figure is good is for people to read.
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { benchmark } from "../../bench/clients/index.js";
import { languages } from "../../bench/clients/languages.js";
import { go } from "../../bench/clients/languages/go.js";
import { php } from "../../bench/clients/languages/php.js";
import { typescript } from "../../bench/clients/languages/typescript.js";
import type { Plan } from "../../bench/clients/measure.js";
import { type Language, type Program, run, timeStart } from "../../bench/clients/program.js";
import { require as needs } from "../support/tools.js";

const plan: Plan = { rounds: 2, calls: 3, warmUp: 2, starts: 2 };
const node = (code: string) => [process.execPath, "-e", code];
const absent: Language = {
  name: "absent",
  title: "Absent",
  missing: () => "its compiler",
  prepare: () => Promise.reject(new Error("asked for what is missing")),
};
let cache: string;

beforeAll(async () => {
  cache = await mkdtemp(join(tmpdir(), "bench-clients-"));
});
afterAll(() => rm(cache, { recursive: true, force: true }));

describe("the benchmark of the clients", () => {
  it("knows all five languages", () => {
    expect(languages.map(({ name }) => name)).toEqual(["typescript", "python", "php", "java", "go"]);
  });

  // Those that need nothing from a registry: the others' packages are installed by who runs the benchmark.
  it.for([
    [typescript, "node"],
    [php, "php"],
    [go, "go"],
  ] as const)(
    "measures $0.title and makes a table",
    { timeout: 180_000 },
    async ([language, tool], context) => {
      needs(context, tool);
      const said: string[] = [];
      const options = { plan, languages: [language, absent], cache };
      const { data, table } = await benchmark((text) => said.push(text), options);

      expect(said).toContain("round 2 of 2");
      expect(data.stacks.map((stack) => stack.language)).toEqual([language.name]);
      for (const { ways } of data.stacks) {
        expect(Object.keys(ways)).toEqual(["bare", "client"]);
        for (const { wall, cpu, wallRatio } of Object.values(ways)) {
          expect(wall.lowest).toBeGreaterThan(0);
          expect(wall.lowest).toBeLessThanOrEqual(wall.median);
          expect(wall.median).toBeLessThanOrEqual(wall.highest);
          expect(cpu.median).toBeGreaterThan(0);
          expect(wallRatio.median).toBeGreaterThan(0);
        }
        expect(ways.bare!.wallRatio).toEqual({ median: 1, lowest: 1, highest: 1 });
      }
      const [starts] = data.starts;
      expect(starts!.version).toMatch(/\d+\.\d+/);
      expect(Object.keys(starts!.starts)).toEqual(["empty", "bare", "client"]);
      expect(data.goals.map(({ goal }) => goal)).toEqual(["at most 1.15x"]);
      expect(data.left).toEqual([{ title: "Absent", missing: "its compiler" }]);

      expect(table).toContain("Absent was not measured: its compiler is not installed.");
      expect(table).toContain(`| ${data.stacks[0]!.title} | bare ${data.stacks[0]!.http} | `);
      expect(table).not.toMatch(/NaN|undefined|Infinity/);
    },
  );

  it("says what a program that ends has said", async () => {
    const program = {
      calls: () => node('console.error("broken"); process.exitCode = 1'),
    } as unknown as Program;
    const running = run(program, "http://127.0.0.1:9");
    await expect(running.call("bare", 1)).rejects.toThrow(/ended at bare:\nbroken/);
    await running.stop();
    await expect(timeStart(node('throw new Error("no start")'))).rejects.toThrow(/ended with 1:[^]*no start/);
  });

  it("gives programs no key and no proxy of whoever runs it", async () => {
    const code =
      "process.exitCode = Object.keys(process.env).some((name) => /KEY|PROXY/i.test(name)) ? 1 : 0";
    process.env.MODELSLAB_API_KEY ??= "a-key-of-nobody";
    expect(await timeStart(node(code))).toBeGreaterThan(0);
  });
});
