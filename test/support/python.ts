// A Python with the tools of the tests, made once in a folder that git ignores. The versions are pinned here.
import { execFile } from "node:child_process";
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { promisify } from "node:util";
import type { TestContext } from "vitest";
import { root } from "../../scripts/tools.js";
import { find, require as needs } from "./tools.js";

const run = promisify(execFile);
const folder = join(root, "node_modules/.cache/python");
const packages = [
  "httpx==0.28.1",
  "mypy==2.4.1",
  "pyright==1.1.414",
  "ruff==0.17.6",
  "build==1.6.1",
  "hatchling==1.33.0",
];

/** A command of the environment: `python`, `mypy` ... */
export const pythonTool = (name: string): string => join(folder, "venv/bin", name);

/** Skips the test where there is no Python 3.10 or newer, or fails it under CI. */
export function needsPython(context: TestContext): void {
  needs(context, "python3");
}

/** Makes the environment if it is not there or has other versions; several test files may ask at a time. */
export async function preparePython(): Promise<void> {
  const python = find("python3");
  if (!python) return;
  await mkdir(folder, { recursive: true });
  const stamp = join(folder, "stamp");
  const wanted = packages.join("\n");
  const made = () => readFile(stamp, "utf8").catch(() => "");
  const lock = join(folder, "lock");
  for (let tries = 0; (await made()) !== wanted; tries++) {
    const mine = await mkdir(lock).then(
      () => true,
      () => false,
    );
    if (!mine) {
      // Another file's tests are making it; a lock this old is left from a run that was killed.
      if (tries > 240) await rm(lock, { recursive: true, force: true });
      await sleep(1000);
      continue;
    }
    try {
      await rm(join(folder, "venv"), { recursive: true, force: true });
      await run(python, ["-m", "venv", join(folder, "venv")]);
      await run(pythonTool("pip"), ["install", "--quiet", ...packages]);
      await writeFile(stamp, wanted);
    } finally {
      await rm(lock, { recursive: true, force: true });
    }
  }
}
