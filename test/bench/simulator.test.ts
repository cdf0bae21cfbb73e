// That the pieces of the benchmark work, with counts that measure nothing: whether a figure is good is for people to read.
import { describe, expect, it } from "vitest";
import { benchmark } from "../../bench/simulator/index.js";
import type { Plan } from "../../bench/simulator/measure.js";
import type { ServerName } from "../../bench/simulator/servers.js";

const few = { connections: 2, requests: 20, milliseconds: 20_000 };
const plan: Plan = {
  rounds: 2,
  turn: few,
  warmUp: few,
  starts: 1,
  moreStarts: 1,
  memory: { ...few, requests: 100 },
};
// The others are installed by who runs the benchmark, not by who runs the tests.
const servers: readonly ServerName[] = ["bare", "simulator", "prism-best", "prism-defaults"];

describe("the benchmark of the simulator", () => {
  it("measures each server and makes a table", async () => {
    const said: string[] = [];
    const { data, table } = await benchmark((text) => said.push(text), { plan, servers, pictures: [2, 1] });

    expect(said).toContain("round 2 of 2");
    expect(data.rows.map(({ name }) => name)).toEqual(servers);
    for (const { name, start, cpu, requestsPerSecond, rss, size, invalid } of data.rows) {
      expect(start, name).toBeGreaterThan(0);
      expect(cpu.lowest, name).toBeGreaterThan(0);
      expect(cpu.lowest, name).toBeLessThanOrEqual(cpu.median);
      expect(requestsPerSecond, name).toBeGreaterThan(0);
      expect(rss.idle, name).toBeGreaterThan(1_000_000);
      expect(rss.requests, name).toBe(100);
      expect(size?.bytes ?? Infinity, name).toBeGreaterThan(10_000);
      // The bare server reads nothing of what it is sent; the others validate it.
      expect(invalid, name).toBe(name === "bare" ? 200 : 400);
    }
    const simulator = data.rows.find(({ name }) => name === "simulator")!;
    expect([simulator.cpuRatio, simulator.startRatio]).toEqual([1, 1]);
    expect(data.pictures.map(({ side, count }) => [side, count])).toEqual([
      [512, 2],
      [1024, 1],
    ]);
    expect(data.goals).toHaveLength(5);

    for (const { title } of data.rows) expect(table).toContain(`| ${title} | `);
    expect(table).toContain("| 1024 x 1024 | ");
    expect(table).not.toMatch(/NaN|undefined|Infinity/);
  });
});
