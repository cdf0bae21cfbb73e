// Tools that a machine may lack. A test that needs one is skipped with its name, and fails where CI is set: there all are required.
import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";
import type { TestContext } from "vitest";

/** The full path of a command, if it is installed. */
export function find(command: string): string | undefined {
  for (const folder of (process.env.PATH ?? "").split(delimiter)) {
    try {
      accessSync(join(folder, command), constants.X_OK);
      return join(folder, command);
    } catch {
      // Not in this folder.
    }
  }
  return undefined;
}

/** The full path of a command; skips the test that calls it where it is missing, or fails it under CI. */
export function require(context: TestContext, command: string): string {
  const path = find(command);
  if (path) return path;
  if (process.env.CI) throw new Error(`${command} is not installed, and under CI every tool is required`);
  return context.skip(`${command} is not installed`);
}

/** What a command that failed printed, for an assertion that shows it; nothing if it ended well. */
export async function complaint(command: Promise<unknown>): Promise<string> {
  try {
    await command;
    return "";
  } catch (error) {
    const { stdout, stderr, message } = error as { stdout?: string; stderr?: string; message: string };
    return `${stdout ?? ""}${stderr ?? ""}` || message;
  }
}
