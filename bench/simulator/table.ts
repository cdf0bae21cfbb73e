// The report as Markdown, for people.
import type { Goal, Machine, Report } from "./report.js";
import { figure, thousands, times } from "./statistics.js";

export function tableOf(report: Report): string {
  const { rows, pictures, goals, machine, plan, date } = report;
  return `# Benchmark of the simulator

Made by \`npm run bench -- simulator\` on ${date}; do not edit. ${conditions(machine)}

All servers run side by side, each a process of its own on loopback, and take turns: ${plan.rounds} rounds with up to
${thousands(plan.turn.requests)} requests or ${plan.turn.milliseconds} ms a turn, over ${plan.turn.connections} kept connections, each round in another order. Every
request is the same valid \`POST\` of the contract's text2img example. Figures are medians; "simulator / it" is the median of
the ratios within each round, so below 1 the simulator needs less.

## Requests

${grid(
  [
    "server",
    "version",
    "CPU µs a request",
    "lowest to highest",
    "simulator / it",
    "requests/s",
    "out of bounds answered with",
  ],
  rows.map(({ title, version, cpu, cpuRatio, requestsPerSecond, invalid }) => [
    title,
    version,
    figure(cpu.median),
    `${figure(cpu.lowest)} to ${figure(cpu.highest)}`,
    times(cpuRatio),
    thousands(requestsPerSecond),
    String(invalid),
  ]),
)}

${rows.map(({ title, how }) => `- ${title}: ${how}.`).join("\n")}

## Start, size and memory

${grid(
  [
    "server",
    "start to first answer, ms",
    "simulator / it",
    "packages",
    "installed MB",
    "RSS idle, MB",
    "RSS after, MB",
    "after requests",
  ],
  rows.map((row) => [
    row.title,
    figure(row.start),
    times(row.startRatio),
    row.size ? String(row.size.packages) : "",
    row.size ? megabytes(row.size.bytes) : "",
    megabytes(row.rss.idle),
    megabytes(row.rss.after),
    thousands(row.rss.requests),
  ]),
)}

Installed are the package and all that it needs in production. Memory is read again after ${thousands(plan.memory.requests)} requests, those of the
rounds included: later where the rounds had more, earlier where a server does not answer as many in ${plan.memory.milliseconds / 1000} seconds more.

## Pictures

${grid(
  ["PNG", "median ms", "9 in 10 within, ms", "median KB", "pictures"],
  pictures.map(({ side, median, ninety, bytes, count }) => [
    `${side} x ${side}`,
    figure(median),
    figure(ninety),
    figure(bytes / 1000),
    String(count),
  ]),
)}

Drawn and encoded, each a new one, of all families of scenes; none from the cache.

## Goals

${grid(["what", "goal", "measured", ""], goals.map(goalRow))}
`;
}

/** Where and how quietly it was measured. */
export const conditions = ({ cores, cpu, node, load }: Machine): string =>
  `${cores} cores (${cpu}), Node ${node},
load average ${load.before} before the run and ${load.after} after it${load.before > 0.5 ? " (**the machine was not idle**)" : ""}.`;

export const goalRow = ({ what, goal, measured, met }: Goal): string[] => [
  what,
  goal,
  measured,
  met ? "met" : "**missed**",
];

export function grid(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map((_, index) => (index === 0 ? "---" : "---:"))), ...rows.map(line)].join(
    "\n",
  );
}

export const megabytes = (bytes: number): string => figure(bytes / 1e6);
