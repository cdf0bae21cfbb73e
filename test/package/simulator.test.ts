// The simulator's package as its users get it: packed, installed somewhere else, started, and driven as its README tells.
import { type ChildProcess, execFile, spawn } from "node:child_process";
import { readFile, writeFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import { type AddressInfo, createServer as createProbe } from "node:net";
import { join } from "node:path";
import { promisify } from "node:util";
import { build as esbuild } from "esbuild";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { root } from "../../scripts/tools.js";
import { type Installed, installElsewhere } from "../support/installed.js";
import { complaint } from "../support/tools.js";

const run = promisify(execFile);
const source = join(root, "simulator");
const bin = (name: string) => join(root, "node_modules/.bin", name);
const readme = await readFile(join(source, "README.md"), "utf8");
const blocks = (language: string) =>
  [...readme.matchAll(new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\``, "gms"))].map(([, text = ""]) => text);

let installed: Installed;
let cli: ChildProcess;
let base: string;
let receiver: Server;
const received: string[] = [];

async function freePort(): Promise<number> {
  const probe = createProbe();
  await new Promise<void>((ready) => probe.listen(0, "127.0.0.1", ready));
  const { port } = probe.address() as AddressInfo;
  await new Promise((closed) => probe.close(closed));
  return port;
}

beforeAll(async () => {
  installed = await installElsewhere(source, join(root, "generated/typescript"));
  const port = await freePort();
  base = `http://127.0.0.1:${port}`;
  cli = spawn(join(installed.folder, "node_modules/.bin/modelslab-images-simulator"), [
    "--port",
    String(port),
  ]);
  await new Promise<void>((ready, fail) => {
    cli.stdout?.on("data", (chunk) => String(chunk).includes(base) && ready());
    cli.once("close", () => fail(new Error("the simulator ended")));
  });
  receiver = createServer((request, response) => {
    request.on("data", (chunk) => received.push(String(chunk)));
    response.end();
  });
  await new Promise<void>((ready) => receiver.listen(0, "127.0.0.1", ready));
}, 180_000);

afterAll(async () => {
  cli?.kill();
  receiver?.close();
  await installed?.remove();
});

/** A block of the README with the addresses of this run in the place of the usual ones. */
const here = (text: string) =>
  text
    .replaceAll("http://127.0.0.1:4010", base)
    .replaceAll("http://127.0.0.1:9000", `http://127.0.0.1:${(receiver.address() as AddressInfo).port}`);

/** Runs the requests of a block; the lines that start something are this test's own. */
async function requests(text: string) {
  const commands = here(text).match(/^curl (?:.*\\\n)*.*/gm) ?? [];
  const answers = [];
  for (const command of commands) answers.push(JSON.parse((await run("bash", ["-c", command])).stdout));
  return answers;
}

const control = async (path: string) => (await fetch(`${base}/__sim/${path}`)).json();

describe("the packed simulator", () => {
  it("is clean for publint and for are-the-types-wrong", async () => {
    expect(await complaint(run(bin("publint"), ["--strict", source]))).toBe("");
    // MSW itself is loaded by import; the rest may be required too.
    const rules = ["--profile", "node16", "--ignore-rules", "cjs-resolves-to-esm"];
    expect(await complaint(run(bin("attw"), ["--pack", source, ...rules]))).toBe("");
  });

  it("shows a newcomer a queue, a picture, a webhook and a refusal within the README's five minutes", async () => {
    const [start = "", submit = "", webhook = "", refusal = "", levers = ""] = blocks("sh");
    expect(start).toContain("npx modelslab-images-simulator");

    const [queued] = await requests(submit);
    expect(queued).toMatchObject({ status: "processing", fetch_result: expect.stringContaining(base) });
    const look = () =>
      fetch(queued.fetch_result, {
        method: "POST",
        headers: { "Content-Type": "application/json" },
        body: '{"key": "any"}',
      }).then((response) => response.json());
    await expect.poll(look, { timeout: 10_000, interval: 250 }).toMatchObject({ status: "success" });
    const { output } = await look();
    const picture = await fetch(output[0]);
    expect(picture.headers.get("content-type")).toBe("image/png");

    const page = await fetch(`${base}/__sim/`);
    expect(page.headers.get("content-type")).toContain("text/html");

    const [first] = await requests(webhook);
    await expect.poll(() => received.join(""), { timeout: 10_000 }).toContain('"track_id":"order-1"');
    expect(JSON.parse(received[0] ?? "{}")).toMatchObject({ status: "success", id: first.id });

    expect(await requests(refusal)).toMatchObject([{ status: "error", retry_after: expect.any(Number) }]);
    expect(await requests(levers)).toMatchObject([{ code: 503 }, { webhook: "duplicate" }, { speed: 1 }]);
    expect((await control("faults")).faults).toHaveLength(2);
  });

  it("prints its flags, each with a variable", async () => {
    const help = await run(join(installed.folder, "node_modules/.bin/modelslab-images-simulator"), [
      "--help",
    ]);
    expect(help.stdout).toContain("--port N");
    expect(help.stdout).toContain("SIM_PUBLIC_URL");
  });
});

describe("its test helper", () => {
  const [helper = "", browser = ""] = blocks("ts");

  it("does what the README shows", async () => {
    await writeFile(
      join(installed.folder, "helper.mjs"),
      (
        await esbuild({
          stdin: { contents: helper, loader: "ts" },
          format: "esm",
          write: false,
        })
      ).outputFiles[0]?.text ?? "",
    );
    const { stdout } = await run(process.execPath, [join(installed.folder, "helper.mjs")], {
      cwd: installed.folder,
    });
    expect(stdout).toMatch(/^success http:\/\/127\.0\.0\.1:\d+\/images\/\S+\.png\n$/);
  });

  const body = `{
    const simulator = await startSimulator({ frozen: true, hold: "0s" });
    const answer = await fetch(simulator.url + "/v1/enterprise/text2img", {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ key: "any", model_id: "m", prompt: "a paper boat" }),
    });
    const { id, status } = await answer.json();
    if (status !== "processing" || simulator.job(id).state !== "processing") throw new Error(status);
    await simulator.advance("30s");
    if (simulator.job(id).state !== "success") throw new Error(simulator.job(id).state);
    simulator.reset();
    if (simulator.jobs().length !== 0) throw new Error("not forgotten");
    await simulator.close();
  }`;

  it("runs under node:test", async () => {
    const file = join(installed.folder, "queue.test.mjs");
    await writeFile(
      file,
      `import { test } from "node:test";\nimport { startSimulator } from "modelslab-images-simulator/testing";\ntest("a queue", async () => ${body});`,
    );
    const { stdout } = await run(process.execPath, ["--test", file], {
      cwd: installed.folder,
      env: withoutVitest(),
    });
    expect(stdout).toMatch(/^# pass 1$/m);
  });

  it("runs under jest, which loads it by require", async () => {
    const file = join(installed.folder, "queue.jest.cjs");
    await writeFile(
      file,
      `const { startSimulator } = require("modelslab-images-simulator/testing");\ntest("a queue", async () => ${body});`,
    );
    const config = JSON.stringify({ testMatch: ["**/*.jest.cjs"], rootDir: installed.folder, transform: {} });
    const { stderr } = await run(bin("jest"), ["--config", config], {
      cwd: installed.folder,
      env: withoutVitest(),
    });
    expect(stderr).toMatch(/Tests:\s+1 passed, 1 total/);
  });

  it("type-checks in a user's strict project, with MSW and without", async () => {
    await writeFile(
      join(installed.folder, "tsconfig.json"),
      JSON.stringify({
        compilerOptions: {
          strict: true,
          noEmit: true,
          target: "ES2022",
          lib: ["ES2022", "DOM", "DOM.Iterable"],
          module: "NodeNext",
          types: [],
          // MSW is the project's own copy; everything else is what was installed.
          paths: {
            msw: [join(root, "node_modules/msw")],
            "msw/*": [join(root, "node_modules/msw/lib/*/index.d.ts")],
          },
          skipLibCheck: true,
        },
        files: ["user.ts"],
      }),
    );
    const levers = `simulator.faults.add({ match: { operation: "textToImage" }, code: 429, times: 1 });
const { attempt } = await simulator.webhooks.waitFor(1, { timeout: 10 });
export const states: string[] = simulator.jobs().map(({ state }) => state);`;
    await writeFile(
      join(installed.folder, "user.ts"),
      `${helper.replace("simulator.reset();", `${levers}\nconsole.log(attempt);\nsimulator.reset();`).replaceAll("console.log", "void ")}\n${browser}`,
    );
    expect(await complaint(run(bin("tsc"), ["-p", installed.folder]))).toBe("");
  });
});

/** A test runner inside a test runner must not take itself for a part of it. */
function withoutVitest(): NodeJS.ProcessEnv {
  const { NODE_TEST_CONTEXT: _context, NODE_OPTIONS: _options, VITEST: _vitest, ...env } = process.env;
  return env;
}
