// The PHP client against the conformance cases, by a driver in PHP that is one process, and the PHP unit tests beside it.
import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { beforeAll, describe, expect, it } from "vitest";
import { root } from "../../scripts/tools.js";
import { needsPhp } from "../support/php.js";
import { complaint, find, require as needs } from "../support/tools.js";
import { casesFolder, namesOf, readCaseFiles, wrongCasesFolder } from "./case-files.js";

const run = promisify(execFile);
const here = join(import.meta.dirname, "php");
const files = [...readCaseFiles().values()];

interface Verdict {
  name: string;
  ok: boolean;
  problems: string[];
}

/** Arguments in traces are where a key could show; every notice of PHP is a failure. */
const settings = ["zend.exception_ignore_args=0", "error_reporting=-1", "display_errors=stderr"];
const flags = settings.flatMap((setting) => ["-d", setting]);

async function drive(folder: string): Promise<{ verdicts: Verdict[]; stderr: string }> {
  const args = [...flags, join(here, "driver/driver.php"), join(root, "generated/php/src"), folder];
  const { stdout, stderr } = await run(find("php") ?? "php", args, { maxBuffer: 2 ** 26 }).catch(
    (error: { stdout: string; stderr: string }) => error,
  );
  const verdicts = stdout.split("\n").filter(Boolean);
  return { verdicts: verdicts.map((line) => JSON.parse(line) as Verdict), stderr };
}

let verdicts = new Map<string, Verdict>();
let trouble = "";

beforeAll(async () => {
  if (!find("php")) return;
  const driven = await drive(casesFolder);
  verdicts = new Map(driven.verdicts.map((verdict) => [verdict.name, verdict]));
  trouble = driven.stderr;
}, 300_000);

describe("the PHP client", () => {
  it("ran exactly the cases that there are, without a notice", (context) => {
    needsPhp(context);
    expect(trouble).toBe("");
    expect([...verdicts.keys()].sort()).toEqual(namesOf(files).sort());
  });

  for (const { theme, cases } of files) {
    describe(`${theme}`, () => {
      it.for(cases)("$name", ({ name }, context) => {
        needsPhp(context);
        expect(verdicts.get(name)?.problems ?? ["the driver did not run it"]).toEqual([]);
      });
    });
  }

  it("passes its own unit tests", { timeout: 120_000 }, async (context) => {
    needsPhp(context);
    const phpunit = needs(context, "phpunit");
    const bootstrap = join(here, "unit/bootstrap.php");
    const args = ["--no-configuration", "--do-not-cache-result", "--fail-on-warning"];
    expect(await complaint(run(phpunit, [...args, "--bootstrap", bootstrap, join(here, "unit")]))).toBe("");
  });
});

it("the driver in PHP finds what is wrong with a wrong case", async (context) => {
  needsPhp(context);
  const { verdicts: judged } = await drive(wrongCasesFolder);
  expect(judged).toHaveLength(7);
  for (const { name, ok, problems } of judged) {
    expect(ok, name).toBe(false);
    expect(problems.join("\n")).toContain(name);
  }
});
