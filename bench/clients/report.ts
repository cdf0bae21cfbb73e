// What a run found out, as it is kept beside the table.
import { cpus, loadavg } from "node:os";
import type { Goal, Machine } from "../simulator/report.js";
import { figure, times } from "../simulator/statistics.js";
import type { Plan, StackResult, StartResult } from "./measure.js";

export interface Report {
  date: string;
  machine: Machine;
  plan: Plan;
  /** Languages that could not be measured, and what this machine lacks for them. */
  left: { title: string; missing: string }[];
  stacks: StackResult[];
  starts: StartResult[];
  goals: Goal[];
}

export function reportOf(
  stacks: StackResult[],
  starts: StartResult[],
  left: Report["left"],
  plan: Plan,
  loadBefore: number,
): Report {
  return {
    date: new Date().toISOString().slice(0, 10),
    machine: {
      cpu: cpus()[0]?.model ?? "unknown",
      cores: cpus().length,
      node: process.version.slice(1),
      load: { before: load(loadBefore), after: load(loadavg()[0]!) },
    },
    plan,
    left,
    stacks,
    starts,
    goals: goalsOf(stacks, starts),
  };
}

const load = (value: number): number => Math.round(value * 100) / 100;

/** The goals of issue 4 on what was measured. */
function goalsOf(stacks: readonly StackResult[], starts: readonly StartResult[]): Goal[] {
  const goals: Goal[] = [];
  for (const { title, http, ways } of stacks) {
    const ratio = ways.client!.wallRatio.median;
    goals.push({
      what: `${title}: time of a call, against ${http} alone`,
      goal: "at most 1.15x",
      measured: times(ratio),
      met: ratio <= 1.15,
    });
  }
  const python = starts.find(({ language }) => language === "python");
  if (python) {
    goals.push({
      what: "Python: import, beyond httpx itself",
      goal: "at most 60 ms",
      measured: `${figure(python.beyond.median)} ms`,
      met: python.beyond.median <= 60,
    });
  }
  return goals;
}
