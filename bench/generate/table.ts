// The report as Markdown, for people.
import { languages } from "../../scripts/generate/languages.js";
import { figure, thousands, times } from "../simulator/statistics.js";
import { conditions, goalRow, grid, megabytes } from "../simulator/table.js";
import type { Report, Total } from "./report.js";

const labels = new Map(languages.map(({ name, label }) => [name, label]));

export function tableOf(report: Report): string {
  const { programs, rows, totals, growth, plan, whole } = report;
  const titles = new Map(programs.map(({ name, title }) => [name, title]));
  const together = (total: Total): string => {
    const number = total.languages.length;
    if (number === 1) return "one";
    return `${number}, ${total.together ? "in one run" : "one run each"}`;
  };
  return `# Benchmark of the generator

Made by \`npm run bench -- generate\` on ${report.date}; do not edit. ${conditions(report.machine)}

All programs read the same bundle of the contract, \`generated/openapi.json\`, each run a process of its own that writes into an empty folder.
They take turns, ${plan.rounds} rounds, each begun with another. CPU is that of all threads and children, in the system and out of it; figures are
medians. Memory is the most that a process has held. Lines are those of source files in the language that are not blank, with their
comments and without tests, documentation and examples: what a user carries, the hand-written runtime included.

${programs.map(({ title, version, how }) => `- ${title} ${version}: ${how}.`).join("\n")}

## All languages

${grid(
  ["program", "languages", "CPU s", "it / ours", "wall s", "memory MB", "lines"],
  totals.map((total) => [
    titles.get(total.program)!,
    together(total),
    figure(total.cpu),
    times(total.ratio),
    figure(total.wall),
    megabytes(total.rss),
    thousands(total.lines),
  ]),
)}

\`npm run generate -- --check\` does more than our row: it bundles the contract and makes the documents and the simulator's part too. It takes
${figure(whole.cpu)} s of CPU, ${figure(whole.wall)} s by the clock and ${megabytes(whole.rss)} MB.

## One language a run

${grid(
  ["language", "program", "CPU s", "lowest to highest", "wall s", "memory MB", "files", "lines"],
  rows
    .filter((row) => row.languages.length === 1)
    .map((row) => ({ ...row, place: languages.findIndex(({ name }) => name === row.languages[0]) }))
    .sort((one, other) => one.place - other.place)
    .map((row) => [
      labels.get(row.languages[0]!)!,
      titles.get(row.program)!,
      figure(row.cpu),
      `${figure(row.lowest)} to ${figure(row.highest)}`,
      figure(row.wall),
      megabytes(row.rss),
      String(row.files),
      thousands(row.lines),
    ]),
)}

## A larger contract

The operations that make pictures and the settings, copied under other ids and paths, each copy with a schema of its own for its body.
${plan.growthRounds === 1 ? "One round" : `${plan.growthRounds} rounds`}.

${grid(
  ["operations", "program", "languages", "CPU s", "it / ours", "wall s", "memory MB", "lines"],
  growth.map((total) => [
    thousands(total.operations!),
    titles.get(total.program)!,
    together(total),
    figure(total.cpu),
    times(total.ratio),
    figure(total.wall),
    megabytes(total.rss),
    thousands(total.lines),
  ]),
)}

## Goals

${grid(["what", "goal", "measured", ""], report.goals.map(goalRow))}
`;
}
