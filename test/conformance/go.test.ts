// The Go client against the conformance cases, by a driver in Go that is one process, and the Go unit tests beside it.
import { execFile } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it, type TestContext } from "vitest";
import { complaint, find, require as needs } from "../support/tools.js";
import { casesFolder, namesOf, readCaseFiles, wrongCasesFolder } from "./case-files.js";

const run = promisify(execFile);
const module = join(import.meta.dirname, "go");
const files = [...readCaseFiles().values()];

interface Verdict {
  name: string;
  ok: boolean;
  problems: string[];
}

let folder: string;
let driver: string;
let verdicts = new Map<string, Verdict>();
/** What the driver says besides its verdicts: a race that was found, or why it did not start. */
let trouble = "";

/** Runs the driver over a folder of cases. It ends badly where a case went wrong, which is read from what it prints. */
async function drive(folder: string) {
  const { stdout, stderr } = await run(driver, [folder], { maxBuffer: 2 ** 26 }).catch(
    (error: { stdout: string; stderr: string }) => error,
  );
  const lines = stdout.split("\n").filter(Boolean);
  return { stderr, judged: lines.map((line) => JSON.parse(line) as Verdict) };
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "go-driver-"));
  const go = find("go");
  if (!go) return;
  driver = join(folder, "driver");
  // The race detector needs a C compiler; without one the cases still run.
  const race = (find("gcc") ?? find("cc")) ? ["-race"] : [];
  await run(go, ["build", ...race, "-o", driver, "./driver"], { cwd: module });
  const whole = await drive(casesFolder);
  trouble = whole.stderr;
  verdicts = new Map(whole.judged.map((verdict) => [verdict.name, verdict]));
}, 300_000);

afterAll(() => rm(folder, { recursive: true, force: true }));

describe("the Go client", () => {
  it("ran exactly the cases that there are, without a race", (context) => {
    needs(context, "go");
    expect(trouble).toBe("");
    expect([...verdicts.keys()].sort()).toEqual(namesOf(files).sort());
  });

  for (const { theme, cases } of files) {
    describe(`${theme}`, () => {
      it.for(cases)("$name", ({ name }, context: TestContext) => {
        needs(context, "go");
        expect(verdicts.get(name)?.problems ?? ["the driver did not run it"]).toEqual([]);
      });
    });
  }

  it("passes its own unit tests, under the race detector", { timeout: 300_000 }, async (context) => {
    const go = needs(context, "go");
    needs(context, "gcc");
    expect(await complaint(run(go, ["test", "-race", "-count=1", "./unit"], { cwd: module }))).toBe("");
  });
});

it("the driver finds what is wrong with a wrong case", async (context) => {
  needs(context, "go");
  const { judged } = await drive(wrongCasesFolder);
  expect(judged).toHaveLength(7);
  for (const { name, ok, problems } of judged) {
    expect(ok, name).toBe(false);
    expect(problems.join("\n")).toContain(name);
  }
});
