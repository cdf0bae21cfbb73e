// What takes more than one process: jobs that are resumed elsewhere, a route for webhooks, and the package's examples for both.
import { mkdtemp, readFile, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { ModelsLab } from "../../../generated/typescript/src/index.js";
import { root } from "../../../scripts/tools.js";
import type { JobView } from "../../../simulator/src/types.js";
import { creates, quiet, submit } from "./support/calls.js";
import { readPng } from "./support/png.js";
import { bundle, type Program, type SimulatorProcess, start, startCli } from "./support/process.js";
import { key } from "./support/world.js";

let folder: string;
let simulator: SimulatorProcess;
let env: NodeJS.ProcessEnv;
const programs = new Set<Program>();

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "processes-"));
  simulator = await startCli("--latency", "1s", "--hold", "0", "--lanes", "0");
  env = { MODELSLAB_API_KEY: key, MODELSLAB_BASE_URL: simulator.url };
});
afterEach(async () => {
  for (const program of programs) await program.stop();
  programs.clear();
  await post("/reset");
});
afterAll(async () => {
  await simulator.stop();
  await rm(folder, { recursive: true, force: true });
});

const post = (path: string, body: unknown = {}) =>
  fetch(`${simulator.url}/__sim${path}`, { method: "POST", body: JSON.stringify(body) });
const jobs = async () =>
  ((await (await fetch(`${simulator.url}/__sim/jobs`)).json()) as { jobs: JobView[] }).jobs;
const example = (name: string) => readFile(join(root, "generated/typescript/examples", name), "utf8");
const launch = (file: string, extra: NodeJS.ProcessEnv = {}, args: string[] = []) => {
  const program = start(file, args, { ...env, ...extra });
  programs.add(program);
  return program;
};
async function finish(program: Program): Promise<string> {
  expect(await program.ended(), program.printed()).toBe(0);
  return program.printed();
}

describe("a job that is resumed in another process", () => {
  test("the example submit-and-resume: once to submit, again to wait", async () => {
    const file = await bundle(await example("submit-and-resume.ts"), folder, "submit-and-resume.mjs");
    const saved = join(folder, "job.json");
    const said = await finish(launch(file, { JOB_FILE: saved }));
    const [, id] = /job (\d+) is processing/.exec(said) ?? [];
    expect(id, said).toBeDefined();
    const text = await readFile(saved, "utf8");
    expect(text).not.toContain(key);
    const lines = (await finish(launch(file, { JOB_FILE: saved }))).trim().split("\n");
    expect(lines[0]).toMatch(/^success/);
    const [job, ...others] = await jobs();
    expect(others).toEqual([]);
    expect(String(job!.id)).toBe(id);
    expect(lines.slice(1)).toEqual(job!.output);
    expect(readPng(new Uint8Array(await (await fetch(lines[1]!)).arrayBuffer())).width).toBe(512);
    await expect(stat(saved)).rejects.toThrow("ENOENT");
  });

  test("every create's job, saved here, ends there with its pictures on disk", async () => {
    const resume = `
      import { ModelsLab } from "modelslab-images";
      const client = new ModelsLab();
      for (const [index, saved] of JSON.parse(process.argv[2]!).entries()) {
        const { images } = await (await client.jobs.resume(saved)).wait();
        await images[0]!.save(process.argv[3] + "/" + index + ".png");
        console.log(images.map(String).join(" "));
      }`;
    const file = await bundle(resume, folder, "resume.mjs");
    const client = new ModelsLab({ apiKey: key, baseUrl: simulator.url, maxInFlight: 0 });
    const saved = [];
    for (const create of creates) {
      saved.push(JSON.stringify(await submit(client, create, quiet(create, { width: 256, height: 320 }))));
    }
    await post("/clock", { advance: "10s" });
    const said = await finish(launch(file, {}, [JSON.stringify(saved), folder]));
    const made = (await jobs()).toReversed();
    expect(said.trim().split("\n")).toEqual(made.map(({ output }) => output.join(" ")));
    for (const index of creates.keys()) {
      const picture = readPng(await readFile(join(folder, `${index}.png`)));
      expect(picture).toMatchObject({ width: 256, height: 320 });
    }
  });
});

describe("the example webhook-route", () => {
  /** The example, behind the server of Node. */
  const server = `
    import { createServer } from "node:http";
    createServer(async (incoming, outgoing) => {
      const chunks: Buffer[] = [];
      for await (const chunk of incoming) chunks.push(chunk as Buffer);
      const request = new Request("http://127.0.0.1/webhook", { method: "POST", body: Buffer.concat(chunks) });
      const { status } = await POST(request);
      console.log("answered " + status);
      outgoing.writeHead(status).end();
    }).listen(0, "127.0.0.1", function (this: { address(): { port: number } }) {
      console.log("listening on " + this.address().port + ";");
    } as () => void);`;

  test("tells of a real delivery once, and believes no other", async () => {
    const file = await bundle((await example("webhook-route.ts")) + server, folder, "route.mjs");
    const route = launch(file);
    const [, port] = await route.says(/listening on (\d+);/);
    // Its own test delivery is of a job that was never made: taken, and nothing told of it.
    expect(route.printed().split("\n")[0]).toBe("204");
    const webhook = `http://127.0.0.1:${port}/webhook`;

    const client = new ModelsLab({ apiKey: key, baseUrl: simulator.url });
    const [create] = creates;
    const job = await submit(client, create!, quiet(create!, { webhook, "tracking-id": "order-17" }));
    const forge = (body: string) => fetch(webhook, { method: "POST", body });
    const forged = {
      status: "success",
      id: job.id,
      track_id: "order-17",
      output: ["https://cdn.example.com/x.png"],
    };
    // The job still runs.
    expect((await forge(JSON.stringify(forged))).status).toBe(204);
    expect(route.printed()).not.toContain("succeeded");

    await route.says(/succeeded order-17 \[/);
    const [made] = await jobs();
    await route.says(new RegExp(made!.output[0]!.replace(/[.?*+]/g, "\\$&")));
    expect(route.printed()).not.toContain("cdn.example.com");

    await post("/webhooks/redeliver", { job: job.id });
    await route.says(/(answered 204[\s\S]*){3}/);
    expect(route.printed().match(/succeeded/g)!.length, "the same news, twice").toBe(1);
    expect((await forge("garbage")).status).toBe(400);
  });
});

test("the command line ends at a signal, with code 0, while requests are held", async () => {
  const other = await startCli("--latency", "60s", "--hold", "60s");
  const [create] = creates;
  const client = new ModelsLab({ apiKey: key, baseUrl: other.url, maxRetries: 0 });
  const held = submit(client, create!, quiet(create!)).then(
    () => "answered",
    (error: Error) => error.name,
  );
  while (
    ((await (await fetch(`${other.url}/__sim/state`)).json()) as { jobs: { total: number } }).jobs.total < 1
  );
  const started = performance.now();
  expect(await other.stop("SIGINT")).toBe(0);
  expect(performance.now() - started).toBeLessThan(5000);
  expect(await held).toBe("OutcomeUnknownError");
});
