// The same story in every language, and jobs that change hands between them; see README.md.
import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { type Server, createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it, type TestContext } from "vitest";
import { root } from "../../scripts/tools.js";
import { type Simulator, startSimulator } from "../../simulator/src/testing.js";
import { find, require as needs } from "../support/tools.js";
import { type Story, languages } from "./languages.js";

const run = promisify(execFile);
const key = "not-a-real-key";
const names = Object.keys(languages);
const ready = new Map<string, Story>();
const failures = new Map<string, Error>();
const deliveries: string[] = [];

let simulator: Simulator;
let receiver: Server;
let folder: string;

beforeAll(async () => {
  simulator = await startSimulator({ hold: 0, latency: "200ms", lanes: 0 });
  folder = await mkdtemp(join(tmpdir(), "story-"));
  receiver = createServer((request, response) => {
    let body = "";
    request.setEncoding("utf8").on("data", (part: string) => (body += part));
    request.on("end", () => {
      deliveries.push(body);
      response.end();
    });
  }).listen(0, "127.0.0.1");
  for (const [name, language] of Object.entries(languages)) {
    if (!find(language.tool)) continue;
    // A language that does not compile fails in its own tests, not in those of the others.
    await language.prepare().then(
      (story) => ready.set(name, story),
      (error: Error) => failures.set(name, error),
    );
  }
}, 300_000);

afterAll(async () => {
  receiver?.close();
  await simulator?.close();
  if (folder) await rm(folder, { recursive: true, force: true });
});

/** Runs one command of a language's story in a folder, and gives what it printed. */
async function tell(
  context: TestContext,
  name: string,
  command: string,
  cwd: string,
  extra: NodeJS.ProcessEnv = {},
): Promise<Record<string, unknown>> {
  needs(context, languages[name]!.tool);
  const failure = failures.get(name);
  if (failure) throw failure;
  const { program, args, env } = ready.get(name)!;
  await mkdir(cwd, { recursive: true });
  const { stdout, stderr } = await run(program, [...args, command], {
    cwd: root,
    env: {
      ...process.env,
      MODELSLAB_API_KEY: key,
      MODELSLAB_BASE_URL: simulator.url,
      STORY_FOLDER: cwd,
      ...env,
      ...extra,
    },
  });
  expect(stderr).toBe("");
  expect(stdout).not.toContain(key);
  expect(stdout.trim().split("\n")).toHaveLength(1);
  return JSON.parse(stdout) as Record<string, unknown>;
}

/** Four different pictures, whole. */
async function expectPictures(cwd: string): Promise<void> {
  const files = (await readdir(cwd)).filter((name) => name.startsWith("picture-")).sort();
  expect(files).toEqual([0, 1, 2, 3].map((index) => `picture-${index}.png`));
  const contents = await Promise.all(files.map((name) => readFile(join(cwd, name))));
  for (const content of contents) {
    expect(content.subarray(0, 8).toString("hex")).toBe("89504e470d0a1a0a");
    expect(content.subarray(-8).toString("hex")).toBe("49454e44ae426082");
    expect([content.readUInt32BE(16), content.readUInt32BE(20)]).toEqual([512, 512]);
  }
  expect(new Set(contents.map(String)).size).toBe(4);
}

describe.each(names)("%s", (name) => {
  it("waits for four pictures and saves them", async (context) => {
    const cwd = join(folder, name, "pictures");
    expect(await tell(context, name, "pictures", cwd)).toEqual({ images: 4 });
    await expectPictures(cwd);
  });

  it("believes a webhook after it has asked the API", async (context) => {
    const cwd = join(folder, name, "webhook");
    const { port } = receiver.address() as AddressInfo;
    const job = await tell(context, name, "submit", cwd, { STORY_WEBHOOK: `http://127.0.0.1:${port}/` });
    const { result } = await simulator.webhooks.waitFor(job.id as number);
    expect(result).toBe("delivered");
    const delivery = deliveries.find((text) => text.includes(`"story-${name}"`));
    await writeFile(join(cwd, "delivery.json"), delivery!);
    expect(await tell(context, name, "webhook", cwd)).toEqual({ type: "succeeded", id: job.id, images: 4 });
    // What somebody else made up is not believed: the job does not exist.
    const forged = { ...(JSON.parse(delivery!) as object), id: 1 };
    await writeFile(join(cwd, "delivery.json"), JSON.stringify(forged));
    expect(await tell(context, name, "webhook", cwd)).toEqual({ type: "unknown", id: 1, images: 0 });
  });

  it("tells a full queue by its own error, with the pause that the API asks for", async (context) => {
    const said = await tell(context, name, "limit", join(folder, name, "limit"));
    expect(said).toEqual({
      error: "RateLimitError",
      httpStatus: 429,
      retryAfter: expect.any(Number),
      mayHaveBeenCharged: false,
    });
    expect(said.retryAfter).toBeGreaterThan(0);
  });

  it("tells a job that fails by its own error, with its track id", async (context) => {
    expect(await tell(context, name, "failed", join(folder, name, "failed"))).toEqual({
      error: "GenerationFailedError",
      httpStatus: 200,
      mayHaveBeenCharged: true,
      trackId: true,
    });
  });
});

describe("a job that is saved", () => {
  const pairs = names.flatMap((from) => names.map((to) => [from, to] as const));

  // Side by side, since most of the time is waiting.
  it.concurrent.for(pairs)("by %s is finished by %s, in another process", async ([from, to], context) => {
    const cwd = join(folder, "resumed", `${from}-${to}`);
    const job = await tell(context, from, "submit", cwd);
    expect(job).toEqual({ id: expect.anything(), status: "processing", trackId: `story-${from}` });
    expect(await readFile(join(cwd, "job.json"), "utf8")).not.toContain(key);
    expect(await tell(context, to, "resume", cwd)).toEqual({ ...job, status: "success", images: 4 });
    await expectPictures(cwd);
  });
});
