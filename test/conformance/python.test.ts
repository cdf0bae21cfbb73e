// The cases against the Python clients, for threads and for asyncio: one process runs them all.
import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { promisify } from "node:util";
import { beforeAll, describe, expect, it } from "vitest";
import { root } from "../../scripts/tools.js";
import {
  findPython,
  look,
  needsPython,
  prepareOldestHttpx,
  preparePython,
  pythonTool,
} from "../support/python.js";
import { complaint } from "../support/tools.js";
import { casesFolder, namesOf, readCaseFiles, wrongCasesFolder } from "./case-files.js";

const run = promisify(execFile);
const names = namesOf(readCaseFiles().values());
const clients = ["async", "sync"] as const;
const env = { ...process.env, PYTHONPATH: join(root, "generated/python/src"), PYTHONDONTWRITEBYTECODE: "1" };

interface Result {
  name: string;
  client: string;
  ok: boolean;
  problems: string[];
}
const results: Result[] = [];

beforeAll(async () => {
  if (!findPython()) return;
  await preparePython();
  const driver = join(root, "test/conformance/python/driver.py");
  const { stdout } = await run(pythonTool("python"), [driver, casesFolder], { env, maxBuffer: 2 ** 26 });
  for (const line of stdout.trim().split("\n")) results.push(JSON.parse(line));
}, 400_000);

it("the driver ran exactly the cases, each with both clients", (context) => {
  needsPython(context);
  const ran = results.map(({ name, client }) => `${client}: ${name}`).sort();
  expect(ran).toEqual(clients.flatMap((client) => names.map((name) => `${client}: ${name}`)).sort());
});

describe.each(clients)("%s", (client) => {
  it.for(names)("%s", (name, context) => {
    needsPython(context);
    const result = results.find((one) => one.name === name && one.client === client);
    expect(result).toEqual({ name, client, ok: true, problems: [] });
  });
});

it("the client's own tests pass", async (context) => {
  needsPython(context);
  const tests = join(root, "test/conformance/python");
  const unit = run(
    pythonTool("python"),
    ["-W", "error", "-m", "unittest", "discover", "-s", tests, "-p", "test_*.py"],
    { env },
  );
  expect(await complaint(unit)).toBe("");
});

it("every case passes with the oldest httpx that the package may be used with", async (context) => {
  needsPython(context);
  const oldest = await prepareOldestHttpx();
  const older = { ...env, PYTHONPATH: [oldest, env.PYTHONPATH].join(delimiter) };
  const driver = join(root, "test/conformance/python/driver.py");
  const version = await run(pythonTool("python"), ["-c", "import httpx; print(httpx.__version__)"], {
    env: older,
  });
  const manifest = readFileSync(join(root, "generated/python/pyproject.toml"), "utf8");
  expect(manifest).toContain(`"httpx>=${version.stdout.trim().replace(/\.0$/, "")},`);
  const { stdout } = await run(pythonTool("python"), [driver, casesFolder], {
    env: older,
    maxBuffer: 2 ** 26,
  });
  const judged = stdout
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Result);
  expect(judged.filter(({ ok }) => !ok)).toEqual([]);
  expect(judged).toHaveLength(clients.length * names.length);
}, 400_000);

it("a Python that is too old, or none, is not taken for one", async () => {
  const folder = await mkdtemp(join(tmpdir(), "pythons-"));
  const command = async (name: string, script: string) => {
    await writeFile(join(folder, name), `#!/bin/sh\n${script}\n`, { mode: 0o755 });
    return look(join(folder, name));
  };
  try {
    expect(await command("new", "echo 3.10.0")).toMatchObject({ python: join(folder, "new") });
    expect(await command("old", "echo 3.9.18")).toEqual({
      instead: `${join(folder, "old")} is Python 3.9.18`,
    });
    expect(await command("pointer", "exit 127")).toEqual({
      instead: `${join(folder, "pointer")} does not run`,
    });
    expect(look(undefined)).toEqual({ instead: "it is not installed" });
  } finally {
    await rm(folder, { recursive: true });
  }
});

it("the driver finds what is wrong with a wrong case", async (context) => {
  needsPython(context);
  const driver = join(root, "test/conformance/python/driver.py");
  const { stdout } = await run(pythonTool("python"), [driver, wrongCasesFolder], { env });
  const judged = stdout
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Result);
  expect(judged).toHaveLength(2 * 7);
  for (const { name, ok, problems } of judged) {
    expect(ok, name).toBe(false);
    expect(problems.join("\n")).toContain(name);
  }
});
