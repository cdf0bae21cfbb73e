// A Python with the tools of the tests, made once in a folder that git ignores. The versions are pinned here.
import { execFile, execFileSync } from "node:child_process";
import { readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import type { TestContext } from "vitest";
import { root } from "../../scripts/tools.js";
import { once } from "./once.js";
import { find } from "./tools.js";

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

interface Found {
  /** Its path, unless it will not do. */
  python?: string;
  /** What was found instead of a Python that will do. */
  instead: string;
}
let found: Found | undefined;

/** The machine's Python, if it is one that the package can be used with: 3.10 or newer. */
export const findPython = (): string | undefined => (found ??= look(find("python3"))).python;

/** Judges by what the command says of itself: one that is there may be too old, or a mere pointer to none. */
export function look(python: string | undefined): Found {
  if (!python) return { instead: "it is not installed" };
  try {
    const version = execFileSync(python, ["-c", "import platform; print(platform.python_version())"], {
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
    }).trim();
    const [major = 0, minor = 0] = version.split(".").map(Number);
    const instead = `${python} is Python ${version}`;
    return major > 3 || (major === 3 && minor >= 10) ? { python, instead } : { instead };
  } catch {
    return { instead: `${python} does not run` };
  }
}

/** Skips the test where there is no Python 3.10 or newer, and says what there is; fails it under CI. */
export function needsPython(context: TestContext): void {
  if (findPython()) return;
  const missing = `needs python3, 3.10 or newer: ${found!.instead}`;
  if (process.env.CI) throw new Error(`${missing}, and under CI every tool is required`);
  context.skip(missing);
}

/** Makes the environment if it is not there or has other versions; several test files may ask at a time. */
export const preparePython = (): Promise<void> =>
  onceWithPython("", packages.join("\n"), async (python) => {
    await rm(join(folder, "venv"), { recursive: true, force: true });
    await run(python, ["-m", "venv", join(folder, "venv")]);
    await run(pythonTool("pip"), ["install", "--quiet", ...packages]);
  });

/** A folder with the oldest httpx that the package may be used with, to be put before the environment's own. */
export async function prepareOldestHttpx(): Promise<string> {
  const manifest = await readFile(join(root, "generated/python/pyproject.toml"), "utf8");
  const [, version] = /"httpx>=([\d.]+)[,"]/.exec(manifest) ?? [];
  if (!version) throw new Error("pyproject.toml: no oldest version of httpx");
  const oldest = join(folder, "oldest");
  await onceWithPython("oldest-", version, async () => {
    await rm(oldest, { recursive: true, force: true });
    await run(pythonTool("pip"), ["install", "--quiet", "--target", oldest, `httpx==${version}`]);
  });
  return oldest;
}

/** The same for what needs the machine's Python; nothing happens where there is none. */
async function onceWithPython(
  name: string,
  wanted: string,
  make: (python: string) => Promise<unknown>,
): Promise<void> {
  const python = findPython();
  if (python) await once(folder, name, wanted, () => make(python));
}
