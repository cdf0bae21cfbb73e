// A command as a process of its own, and what it has used.
import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { root } from "../../scripts/tools.js";
import { median } from "../simulator/statistics.js";

const run = promisify(execFile);

export interface Usage {
  /** Seconds in the system and out of it, those of its children included. */
  cpu: number;
  /** Seconds from its start to its end. */
  wall: number;
  /** The most bytes of memory that it, or one of its children, has held. */
  rss: number;
}

/** Of some runs: the medians, and the lowest and the highest CPU. */
export interface Measured extends Usage {
  runs: number;
  lowest: number;
  highest: number;
}

/** @throws with what it printed, if it fails */
export async function use(command: string, ...args: string[]): Promise<Usage> {
  const folder = await mkdtemp(join(tmpdir(), "usage-"));
  const file = join(folder, "usage.json");
  const env = { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" };
  const whole = [join(import.meta.dirname, "usage.py"), file, command, ...args];
  try {
    await run("python3", whole, { cwd: root, env, maxBuffer: 1 << 26 });
    return JSON.parse(await readFile(file, "utf8")) as Usage;
  } catch (error) {
    const { stdout, stderr } = error as { stdout?: string; stderr?: string };
    throw new Error(`${command} ${args.join(" ")}:\n${(stderr || stdout || String(error)).slice(0, 2000)}`, {
      cause: error,
    });
  } finally {
    await rm(folder, { recursive: true });
  }
}

export function summary(runs: readonly Usage[]): Measured {
  const cpu = runs.map((one) => one.cpu);
  return {
    runs: runs.length,
    cpu: median(cpu),
    lowest: Math.min(...cpu),
    highest: Math.max(...cpu),
    wall: median(runs.map((one) => one.wall)),
    rss: median(runs.map((one) => one.rss)),
  };
}

/** One after the other: times add up, memory does not. */
export const inTurn = (all: readonly Measured[]): Omit<Measured, "lowest" | "highest"> => ({
  runs: Math.min(...all.map(({ runs }) => runs)),
  cpu: all.reduce((sum, { cpu }) => sum + cpu, 0),
  wall: all.reduce((sum, { wall }) => sum + wall, 0),
  rss: Math.max(...all.map(({ rss }) => rss)),
});
