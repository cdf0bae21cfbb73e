// The report as Markdown, for people.
import type { Goal } from "../simulator/report.js";
import { figure, times } from "../simulator/statistics.js";
import type { Measured, Spread } from "./measure.js";
import type { Way } from "./program.js";
import type { Report } from "./report.js";

export function tableOf({ stacks, starts, goals, machine, plan, date, left }: Report): string {
  const { load } = machine;
  const rows = stacks.flatMap(({ title, http, sdk, ways }) => {
    const names: Record<Way, string> = { bare: `bare ${http}`, client: "**this client**", sdk: sdk ?? "" };
    return (Object.entries(ways) as [Way, Measured][]).map(([way, { cpu, wall, cpuRatio, wallRatio }]) => [
      way === "bare" ? title : "",
      names[way],
      figure(wall.median),
      range(wall),
      way === "bare" ? "" : times(wallRatio.median),
      figure(cpu.median),
      range(cpu),
      way === "bare" ? "" : times(cpuRatio.median),
    ]);
  });
  return `# Benchmark of the clients

Made by \`npm run bench -- clients\` on ${date}; do not edit. ${machine.cores} cores (${machine.cpu}), Node ${machine.node},
load average ${load.before} before the run and ${load.after} after it${load.before > 0.5 ? " (**the machine was not idle**)" : ""}.

## A call

Each language has a process of its own, which makes the same text-to-image call again and again, one after the other, over a kept
connection, to one node:http server on loopback that answers the contract's example of a success at once. The bare request sends
the same JSON with what the language has for it and parses the answer; the client does all that a client does besides. ${plan.rounds} rounds,
each in another order, of ${plan.calls} calls a turn after ${plan.warmUp} to warm up. Figures are medians, in microseconds a call; "/ bare" is the
median of the ratios within each round. The time of a call includes the server's; CPU is that of the language's process alone.

${grid(
  [
    "language",
    "what calls",
    "time, µs",
    "lowest to highest",
    "/ bare",
    "CPU, µs",
    "lowest to highest",
    "/ bare",
  ],
  rows,
  2,
)}

## Start

From the start of a process to its end, in milliseconds: an empty program, one that loads the HTTP stack, one that loads the client
(and makes one), one that loads the provider's package. Medians of ${plan.starts} starts, which take turns.

${grid(
  [
    "language",
    "version",
    "empty",
    "HTTP stack",
    "client",
    "provider's",
    "client beyond HTTP stack",
    "lowest to highest",
  ],
  starts.map(({ title, version, starts: { empty, bare, client, sdk }, beyond }) => [
    title,
    version,
    figure(empty!.median),
    figure(bare!.median),
    figure(client!.median),
    sdk ? figure(sdk.median) : "",
    figure(beyond.median),
    range(beyond),
  ]),
  2,
)}
${left.map(({ title, missing }) => `\n${title} was not measured: ${missing} is not installed.\n`).join("")}
## Goals

${grid(["what", "goal", "measured", ""], goals.map(goalRow), 1)}
`;
}

const range = ({ lowest, highest }: Spread): string => `${figure(lowest)} to ${figure(highest)}`;

const goalRow = ({ what, goal, measured, met }: Goal): string[] => [
  what,
  goal,
  measured,
  met ? "met" : "**missed**",
];

/** The first columns hold words, the rest figures. */
function grid(head: readonly string[], rows: readonly (readonly string[])[], words: number): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map((_, index) => (index < words ? "---" : "---:"))), ...rows.map(line)].join(
    "\n",
  );
}
