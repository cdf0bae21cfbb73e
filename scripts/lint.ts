/**
 * `npm run lint`: every linter of the project, one line each; details only of what failed. A warning fails as well: one
 * that may stay is one that nobody reads.
 */
import { existsSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { runChecks, type Check } from "./checks.js";
import { redoclyLint, root, run, spectralLint, withBundle, withoutBanner, type Finding } from "./tools.js";

const describe = ({ file, line, place, rule, message }: Finding): string =>
  `${file}:${line} ${rule}: ${message} (${place})`;

/** A tool whose own output is already one for people. */
const tool = (command: string, ...args: string[]): Check => ({
  name: command,
  async problems() {
    const { code, stdout, stderr } = await run(command, args);
    return code === 0 ? [] : [withoutBanner(`${stdout}\n${stderr}`) || `${command} ended with ${code}`];
  },
});

const workflowFolder = "openapi/workflows";

async function workflows(): Promise<string[]> {
  const folder = join(root, workflowFolder);
  if (!existsSync(folder)) return [];
  const names = await readdir(folder);
  return names.filter((name) => /\.ya?ml$/.test(name)).map((name) => `${workflowFolder}/${name}`);
}

const checks: Check[] = [
  {
    name: "redocly",
    problems: async () => (await redoclyLint(["contract", ...(await workflows())])).map(describe),
  },
  {
    name: "spectral",
    problems: () => withBundle("contract", async (bundle) => (await spectralLint([bundle])).map(describe)),
  },
  tool("oxlint", "--deny-warnings"),
  tool("prettier", "--check", "--log-level", "warn", "."),
  tool("tsc", "--noEmit"),
  // The lint rules are JavaScript, because Redocly and Spectral load them as they are; their types are in JSDoc.
  { ...tool("tsc", "--noEmit", "--project", "openapi/lint"), name: "tsc (lint rules)" },
];

if (!(await runChecks(checks, console.log))) process.exitCode = 1;
