// Schemathesis, in an environment of its own below the system's temporary folder: installed once for a version, by whoever comes first.
import { execFile } from "node:child_process";
import { access, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import type { TestContext } from "vitest";
import { find } from "../../../support/tools.js";

const run = promisify(execFile);

/** Pinned: another version finds other things, and has other flags. */
export const version = "4.32.5";

/** The command, installed where that is possible; skips the test with the reason where it is not, and fails it under CI. */
export async function schemathesis(context: TestContext): Promise<string> {
  const environment = join(tmpdir(), `schemathesis-${version}-${process.getuid?.() ?? "user"}`);
  const command = join(environment, "bin/st");
  const installed = async () => {
    const { stdout } = await run(command, ["--version"]);
    return stdout.includes(version);
  };
  if (await installed().catch(() => false)) return command;
  const python = find("python3");
  const cannot = (reason: string): never => {
    if (process.env.CI) throw new Error(`${reason}, and under CI every tool is required`);
    return context.skip(reason) as never;
  };
  if (!python) return cannot("python3 is not installed");
  await rm(environment, { recursive: true, force: true });
  try {
    await run(python, ["-m", "venv", environment]);
  } catch (error) {
    await rm(environment, { recursive: true, force: true });
    return cannot(
      `python3 -m venv does not work (Debian: python3-venv): ${(error as Error).message.slice(0, 200)}`,
    );
  }
  try {
    const pip = [
      "-m",
      "pip",
      "install",
      "--quiet",
      "--disable-pip-version-check",
      `schemathesis==${version}`,
    ];
    await run(join(environment, "bin/python"), pip);
    await access(command);
  } catch (error) {
    await rm(environment, { recursive: true, force: true });
    return cannot(
      `schemathesis ${version} cannot be installed by pip: ${(error as Error).message.slice(0, 200)}`,
    );
  }
  return command;
}
