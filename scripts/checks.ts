/** Runs checks side by side and reports each in one line, with details only of what failed. */
import { performance } from "node:perf_hooks";

export interface Check {
  name: string;
  /** What is wrong, one text each; empty if nothing is. A check that throws has failed. */
  problems(): Promise<string[]>;
}

async function report({ name, problems }: Check, print: (text: string) => void): Promise<boolean> {
  const start = performance.now();
  let found: string[];
  try {
    found = await problems();
  } catch (error) {
    found = [error instanceof Error ? error.message : String(error)];
  }
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const verdict = `${found.length === 0 ? "ok  " : "FAIL"} ${name} (${seconds} s)`;
  print([verdict, ...found.map((problem) => problem.replace(/^/gm, "     "))].join("\n"));
  return found.length === 0;
}

/** Whether all passed. Two run at a time: each is a process of its own, and more would only wait for a core. */
export async function runChecks(checks: readonly Check[], print: (text: string) => void): Promise<boolean> {
  const waiting = [...checks];
  const results: boolean[] = [];
  const worker = async (): Promise<void> => {
    for (let check = waiting.shift(); check; check = waiting.shift())
      results.push(await report(check, print));
  };
  await Promise.all([worker(), worker()]);
  return results.every(Boolean);
}
