// What a run found out, as it is kept beside the table.
import { cpus, loadavg } from "node:os";
import type { Measured, Plan } from "./measure.js";
import type { PictureTime } from "./pictures.js";
import type { Server, ServerName } from "./servers.js";
import { figure, times } from "./statistics.js";

export interface Row extends Measured, Pick<Server, "name" | "title" | "version" | "how" | "size"> {}

export interface Goal {
  what: string;
  goal: string;
  measured: string;
  met: boolean;
}

export interface Machine {
  cpu: string;
  cores: number;
  node: string;
  /** One-minute averages; above 0.5 before the run, others were at work too. */
  load: { before: number; after: number };
}

export interface Report {
  date: string;
  machine: Machine;
  plan: Plan;
  rows: Row[];
  pictures: PictureTime[];
  goals: Goal[];
}

export function reportOf(
  servers: readonly Server[],
  measured: Map<ServerName, Measured>,
  pictures: PictureTime[],
  plan: Plan,
  loadBefore: number,
): Report {
  const rows = servers.map(({ name, title, version, how, size }) => ({
    name,
    title,
    version,
    how,
    size,
    ...measured.get(name)!,
  }));
  return {
    date: new Date().toISOString().slice(0, 10),
    machine: machineOf(loadBefore),
    plan,
    rows,
    pictures,
    goals: goalsOf(measured, pictures),
  };
}

/** This machine, and what else it had to do. */
export const machineOf = (loadBefore: number): Machine => ({
  cpu: cpus()[0]?.model ?? "unknown",
  cores: cpus().length,
  node: process.version.slice(1),
  load: { before: load(loadBefore), after: load(loadavg()[0]!) },
});

const load = (value: number): number => Math.round(value * 100) / 100;

/** The goals of issue 3 on what was measured. */
function goalsOf(measured: Map<ServerName, Measured>, pictures: readonly PictureTime[]): Goal[] {
  const goals: Goal[] = [];
  const bare = measured.get("bare");
  const defaults = measured.get("prism-defaults");
  const best = measured.get("prism-best");
  if (bare) goals.push(most("CPU a request, against the bare server", bare.cpuRatio, 2.2, "x"));
  if (defaults)
    goals.push(least("CPU a request, less than Prism's with its defaults", 1 / defaults.cpuRatio, 50));
  if (best) goals.push(least("CPU a request, less than Prism's at its best", 1 / best.cpuRatio, 7));
  if (bare) goals.push(most("start to first answer, against the bare server", bare.startRatio, 1.3, "x"));
  const small = pictures.find(({ side }) => side === 512);
  if (small) goals.push(most("a PNG of 512 x 512", small.median, 6, " ms"));
  return goals;
}

const most = (what: string, value: number, limit: number, unit: "x" | " ms"): Goal => ({
  what,
  goal: `at most ${limit}${unit}`,
  measured: unit === "x" ? times(value) : `${figure(value)} ms`,
  met: value <= limit,
});

const least = (what: string, value: number, limit: number): Goal => ({
  what,
  goal: `at least ${limit}x`,
  measured: `${figure(value)}x`,
  met: value >= limit,
});
