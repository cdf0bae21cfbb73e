// The cases against the Python clients, for threads and for asyncio: one process runs them all.
import { execFile } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { beforeAll, describe, expect, it } from "vitest";
import { root } from "../../scripts/tools.js";
import { needsPython, preparePython, pythonTool } from "../support/python.js";
import { complaint, find } from "../support/tools.js";
import type { CaseFile } from "./driver/types.js";

const run = promisify(execFile);
const cases = join(root, "test/conformance/cases");
const names = readdirSync(cases).flatMap((file) =>
  (JSON.parse(readFileSync(join(cases, file), "utf8")) as CaseFile).cases.map(({ name }) => name),
);
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
  if (!find("python3")) return;
  await preparePython();
  const driver = join(root, "test/conformance/python/driver.py");
  const { stdout } = await run(pythonTool("python"), [driver, cases], { env, maxBuffer: 2 ** 26 });
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

it("the driver finds what is wrong with a wrong case", async (context) => {
  needsPython(context);
  const wrong = join(root, "test/conformance/python/wrong-cases");
  const driver = join(root, "test/conformance/python/driver.py");
  const { stdout } = await run(pythonTool("python"), [driver, wrong], { env });
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
