// Three simulators that share nothing, behind nginx in round robin: whoever is asked, the answer about a job is the same.
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { type AddressInfo, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, test, type TestContext } from "vitest";
import { ModelsLab } from "../../../generated/typescript/src/index.js";
import { require as needs } from "../../support/tools.js";
import { creates, pollOf, quiet, submit } from "./support/calls.js";
import { readPng } from "./support/png.js";
import { type SimulatorProcess, startCli } from "./support/process.js";
import { key } from "./support/world.js";

const closing: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).toReversed()) await close();
});

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((ready) => probe.listen(0, "127.0.0.1", ready));
  const { port } = probe.address() as AddressInfo;
  await new Promise((closed) => probe.close(closed));
  return port;
}

/** nginx in the foreground, with no file of its own outside a folder of the test. */
function configuration(folder: string, port: number, upstreams: string[]): string {
  const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"];
  return `daemon off;
worker_processes 1;
pid ${folder}/nginx.pid;
error_log ${folder}/error.log;
events { worker_connections 256; }
http {
  access_log off;
${temporary.map((name) => `  ${name}_temp_path ${folder}/${name};`).join("\n")}
  upstream replicas { ${upstreams.map((url) => `server ${new URL(url).host};`).join(" ")} }
  server {
    listen 127.0.0.1:${port};
    location / {
      proxy_pass http://replicas;
      proxy_set_header Host $http_host;
      add_header X-Replica $upstream_addr always;
    }
  }
}
`;
}

interface Replicas {
  /** Of the balancer. */
  url: string;
  replicas: SimulatorProcess[];
  control(path: string, body: unknown): Promise<void>;
}

/** Where the system keeps what it does not let every user call. */
function nginx(context: TestContext): string {
  process.env.PATH = `${process.env.PATH}:/usr/sbin`;
  return needs(context, "nginx");
}

async function begin(context: TestContext, ...flags: string[]): Promise<Replicas> {
  const command = nginx(context);
  const folder = await mkdtemp(join(tmpdir(), "replicas-"));
  closing.push(() => rm(folder, { recursive: true, force: true }));
  const replicas: SimulatorProcess[] = [];
  for (let index = 0; index < 3; index++) {
    const replica = await startCli("--stateless", "--quiet", ...flags);
    replicas.push(replica);
    closing.push(() => replica.stop());
  }
  const port = await freePort();
  const file = join(folder, "nginx.conf");
  await writeFile(
    file,
    configuration(
      folder,
      port,
      replicas.map(({ url }) => url),
    ),
  );
  const balancer = spawn(command, ["-p", folder, "-c", file, "-e", join(folder, "error.log")], {
    stdio: ["ignore", "ignore", "pipe"],
  });
  let complaint = "";
  balancer.stderr.setEncoding("utf8").on("data", (chunk: string) => (complaint += chunk));
  const ended = new Promise((done) => balancer.once("close", done));
  closing.push(() => {
    balancer.kill("SIGTERM");
    return ended;
  });
  const url = `http://127.0.0.1:${port}`;
  for (let tries = 0; ; tries++) {
    const up = await fetch(`${url}/__sim/state`).then(
      ({ ok }) => ok,
      () => false,
    );
    if (up) break;
    if (tries > 200 || balancer.exitCode !== null) throw new Error(`nginx does not answer: ${complaint}`);
    await new Promise((later) => setTimeout(later, 25));
  }
  return {
    url,
    replicas,
    async control(path, body) {
      for (const replica of replicas) {
        const answer = await fetch(`${replica.url}/__sim${path}`, {
          method: "POST",
          body: JSON.stringify(body),
        });
        expect(answer.status).toBe(200);
      }
    },
  };
}

/** The clocks of all stand at the same time, which lies a little ahead of where they are. */
async function freeze({ replicas, control }: Replicas): Promise<void> {
  await control("/clock", { freeze: true });
  const now = async ({ url }: SimulatorProcess) =>
    ((await (await fetch(`${url}/__sim/clock`)).json()) as { now: number }).now;
  const times = await Promise.all(replicas.map(now));
  const latest = Math.max(...times);
  for (const [index, { url }] of replicas.entries()) {
    const advance = latest - times[index]!;
    if (advance > 0) await fetch(`${url}/__sim/clock`, { method: "POST", body: JSON.stringify({ advance }) });
  }
}

interface Asked {
  replica: string;
  status: number;
  text: string;
}

async function ask(url: string, body: object): Promise<Asked> {
  const headers = { "content-type": "application/json" };
  const answer = await fetch(url, { method: "POST", headers, body: JSON.stringify({ key, ...body }) });
  return { replica: answer.headers.get("x-replica")!, status: answer.status, text: await answer.text() };
}

/** Asks 30 times; every replica answers its share, and all alike. */
async function agreed(url: string, body: object, count = 30): Promise<Record<string, unknown>> {
  const answers: Asked[] = [];
  for (let index = 0; index < count; index++) answers.push(await ask(url, body));
  expect(new Set(answers.map(({ replica }) => replica)).size, "replicas that answered").toBe(3);
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
  expect(new Set(answers.map(({ text }) => text)).size, `different answers of ${url}`).toBe(1);
  return JSON.parse(answers[0]!.text) as Record<string, unknown>;
}

async function samePictures(urls: string[], size: { width?: number; height?: number }): Promise<void> {
  for (const url of urls) {
    const hashes = new Map<string, Set<string>>();
    for (let index = 0; index < 30; index++) {
      const answer = await fetch(url);
      expect(answer.status).toBe(200);
      const bytes = new Uint8Array(await answer.arrayBuffer());
      expect(readPng(bytes)).toMatchObject(size);
      const replica = answer.headers.get("x-replica")!;
      const seen = hashes.get(replica) ?? new Set();
      hashes.set(
        replica,
        seen.add(createHash("sha256").update(bytes).digest("hex") + answer.headers.get("etag")),
      );
    }
    expect(hashes.size, "replicas that answered").toBe(3);
    expect(
      new Set([...hashes.values()].flatMap((seen) => [...seen])).size,
      `different pictures at ${url}`,
    ).toBe(1);
  }
}

describe("three stateless replicas behind nginx", () => {
  test("tell the same of a job, by its id and by its fetch_result, through all of its states", async (context) => {
    const world = await begin(context, "--latency", "20s", "--hold", "0");
    await freeze(world);
    const client = new ModelsLab({ apiKey: key, baseUrl: `${world.url}/api`, maxInFlight: 0 });
    for (const create of creates) {
      const size = { width: 320, height: 448 };
      const job = await submit(
        client,
        create,
        quiet(create, { ...size, prompt: "a lake at dawn", seed: 42 }),
      );
      const saved = JSON.parse(JSON.stringify(job)) as { fetch_result: string };
      expect(new URL(saved.fetch_result).origin).toBe(world.url);
      const { path, jobId } = pollOf(create);
      const byId = world.url + path.replace(/\{\w+\}/, String(job.id));
      const body = jobId!.in === "body" ? { [jobId!.name]: job.id } : {};

      const early = await agreed(byId, body);
      expect(early.status).toBe("processing");
      expect(await agreed(saved.fetch_result, {})).toEqual(early);

      await world.control("/clock", { advance: "2m" });
      const bare = await agreed(byId, body);
      const told = await agreed(saved.fetch_result, {});
      for (const answer of [bare, told]) expect(answer).toMatchObject({ status: "success", id: job.id });
      // Only the query of fetch_result says what was asked for to the pixel; the id knows the nearest of its sizes.
      await samePictures(told.output as string[], size);
      await samePictures(bare.output as string[], {});
    }
  });

  test("tell the same of jobs that fail", async (context) => {
    const world = await begin(context, "--hold", "0");
    await freeze(world);
    const [create] = creates;
    const client = new ModelsLab({ apiKey: key, baseUrl: `${world.url}/api` });
    for (const outcome of ["failed", "error"]) {
      const job = await submit(client, create!, quiet(create!, { prompt: `sim:${outcome}=5` }));
      await world.control("/clock", { advance: "60s" });
      const { path, jobId } = pollOf(create!);
      const told = await agreed(world.url + path, { [jobId!.name]: job.id });
      expect(told.status).toBe(outcome);
    }
  });

  test("the client waits for a batch through them as if they were one", async (context) => {
    const world = await begin(context, "--latency", "1s..2s", "--hold", "0", "--lanes", "0");
    const client = new ModelsLab({ apiKey: key, baseUrl: `${world.url}/api`, maxInFlight: 12 });
    const [create] = creates;
    const jobs = Array.from({ length: 12 }, async (_, index) => {
      const job = await submit(
        client,
        create!,
        quiet(create!, { width: 256, height: 256, prompt: `view ${index}` }),
      );
      return job.wait();
    });
    const results = await Promise.all(jobs);
    expect(new Set(results.map(({ id }) => id)).size).toBe(12);
    for (const { images } of results)
      expect(readPng(await images[0]!.bytes())).toMatchObject({ width: 256, height: 256 });
  });
});
