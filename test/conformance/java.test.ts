// The cases against the Java client, by its blocking methods and by its futures: one process runs them all.
import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { root } from "../../scripts/tools.js";
import {
  classPath,
  compileJava,
  hasJava,
  javaFiles,
  needsJava,
  prepareJava,
  strict,
} from "../support/java.js";
import { complaint } from "../support/tools.js";
import { casesFolder, namesOf, readCaseFiles, wrongCasesFolder } from "./case-files.js";

const run = promisify(execFile);
const names = namesOf(readCaseFiles().values());
const clients = ["blocking", "async"] as const;

interface Verdict {
  name: string;
  client: string;
  ok: boolean;
  problems: string[];
}

let folder: string;
let verdicts = new Map<string, Verdict>();
/** What the driver says besides its verdicts, such as why it did not start. */
let trouble = "";

/** The variables of the machine are not those of the cases. */
const env = { ...process.env, MODELSLAB_API_KEY: "", MODELSLAB_BASE_URL: "" };

async function drive(path: string): Promise<Verdict[]> {
  const driver = ["-Xmx512m", "-cp", classPath(join(folder, "driver")), "driver.Driver", path];
  const { stdout, stderr } = await run("java", driver, { env, maxBuffer: 2 ** 26 }).catch(
    (error: { stdout: string; stderr: string }) => error,
  );
  trouble = stderr;
  return stdout
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Verdict);
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "java-driver-"));
  if (!hasJava()) return;
  await prepareJava();
  await compileJava(await javaFiles(join(root, "test/conformance/java/driver")), join(folder, "driver"));
  verdicts = new Map(
    (await drive(casesFolder)).map((verdict) => [`${verdict.client}: ${verdict.name}`, verdict]),
  );
}, 400_000);

afterAll(() => rm(folder, { recursive: true, force: true }));

it("the driver ran exactly the cases, each with both kinds of methods", (context) => {
  needsJava(context);
  expect(trouble).toBe("");
  const all = clients.flatMap((client) => names.map((name) => `${client}: ${name}`));
  expect([...verdicts.keys()].sort()).toEqual(all.sort());
});

describe.each(clients)("%s", (client) => {
  it.for(names)("%s", (name, context) => {
    needsJava(context);
    expect(verdicts.get(`${client}: ${name}`)?.problems ?? ["the driver did not run it"]).toEqual([]);
  });
});

it("the driver finds what is wrong with a wrong case", async (context) => {
  needsJava(context);
  const judged = await drive(wrongCasesFolder);
  expect(judged).toHaveLength(2 * 7);
  for (const { name, ok, problems } of judged) {
    expect(ok, name).toBe(false);
    expect(problems.join("\n")).toContain(name);
  }
});

it("the compiler refuses what a case can say and a Java program cannot", async (context) => {
  needsJava(context);
  const attempt = async (argument: string) => {
    const file = join(folder, "Attempt.java");
    const option = `io.github.modelslabimages.ModelsLab.builder().maxRetries(${argument})`;
    await writeFile(file, `class Attempt { static Object attempt() { return ${option}; } }\n`);
    return complaint(run("javac", [...strict, "-cp", classPath(), "-d", folder, file]));
  };
  expect(await attempt("2")).toBe("");
  expect(await attempt('"2"')).toContain("String cannot be converted to int");
});
