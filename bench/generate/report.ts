// What a run found out, as it is kept beside the table.
import type { Goal, Machine } from "../simulator/report.js";
import { machineOf } from "../simulator/report.js";
import { figure } from "../simulator/statistics.js";
import type { Plan, Series } from "./index.js";
import type { Carried } from "./lines.js";
import type { Peer, PeerName } from "./peers.js";
import { type Measured, type Usage, inTurn, summary } from "./run.js";

type Program = Pick<Peer, "name" | "title" | "version" | "how">;

/** What one run took, of one language or of all that a program writes together. */
export interface Row extends Measured, Carried {
  program: PeerName;
  languages: string[];
}

/** All languages: in one run where a program can do that, else one run after the other. */
export interface Total extends Pick<Measured, "cpu" | "wall" | "rss"> {
  program: PeerName;
  languages: string[];
  together: boolean;
  /** Its CPU in relation to ours for the same languages. */
  ratio: number;
  lines: number;
  operations?: number;
}

export interface Report {
  date: string;
  machine: Machine;
  plan: Plan;
  programs: Program[];
  rows: Row[];
  totals: Total[];
  growth: Total[];
  /** `npm run generate`, with all that it does. */
  whole: Measured;
  goals: Goal[];
}

interface Found {
  series: Series[];
  growth: Series[];
  whole: Usage[];
  plan: Plan;
  loadBefore: number;
}

export function reportOf({ series, growth, whole, plan, loadBefore }: Found): Report {
  const programs = new Map(series.map(({ peer }) => [peer.name, peer]));
  const generate = summary(whole);
  return {
    date: new Date().toISOString().slice(0, 10),
    machine: machineOf(loadBefore),
    plan,
    programs: [...programs.values()].map(({ name, title, version, how }) => ({ name, title, version, how })),
    rows: series.map(rowOf),
    totals: totalsOf(series),
    growth: plan.sizes.flatMap((size) =>
      totalsOf(growth.filter(({ operations }) => operations === size)).map((total) => ({
        ...total,
        operations: size,
      })),
    ),
    whole: generate,
    goals: [
      {
        what: "`npm run generate`, all languages and all else",
        goal: "at most 2 s",
        measured: `${figure(generate.wall)} s`,
        met: generate.wall <= 2,
      },
    ],
  };
}

const rowOf = ({ peer, wanted, runs, carried }: Series): Row => ({
  program: peer.name,
  languages: wanted,
  ...summary(runs),
  ...carried!,
});

function totalsOf(series: readonly Series[]): Total[] {
  const programs = new Map(series.map(({ peer }) => [peer.name, peer]));
  const totals = [...programs.values()].map((peer): Total => {
    const own = series.filter((one) => one.peer === peer);
    const all = own.filter(({ wanted }) => wanted.length === peer.languages.length);
    const used = peer.together && all.length > 0 ? all.slice(-1) : own;
    const { cpu, wall, rss } = inTurn(used.map(({ runs }) => summary(runs)));
    const lines = used.reduce((sum, { carried }) => sum + carried!.lines, 0);
    const total = { cpu, wall, rss, lines, languages: peer.languages, together: peer.together, ratio: 1 };
    return { program: peer.name, ...total };
  });
  const ours = totals.find(({ program }) => program === "ours");
  return totals.map((total) => ({ ...total, ratio: ours ? total.cpu / ours.cpu : 1 }));
}
