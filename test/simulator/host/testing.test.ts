import { execFile } from "node:child_process";
import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { contract } from "../../../generated/simulator/contract.js";
import { buildIfStale } from "../../../scripts/simulator.js";
import { root } from "../../../scripts/tools.js";
import { type Simulator, startSimulator } from "../../../simulator/src/testing.js";
import { create, example, pathOf, submit } from "./support/api.js";
import { type Receiver, startReceiver } from "./support/receiver.js";

let simulator: Simulator;
let receiver: Receiver;
beforeAll(async () => {
  simulator = await startSimulator({ frozen: true, latency: "20s", hold: 0, queue: 0 });
  receiver = await startReceiver(200);
});
afterAll(async () => {
  await simulator.close();
  await receiver.close();
});
afterEach(() => simulator.reset());

const hook = () => ({ [create.roles.webhook!]: receiver.url, [create.roles["tracking-id"]!]: "order-1" });

describe("the test helper", () => {
  it("starts on a free port, several at a time, each with a clock of its own", async () => {
    const other = await startSimulator({ frozen: true });
    expect(other.port).not.toBe(simulator.port);
    const before = simulator.now();
    await other.advance("1h");
    expect(simulator.now()).toBe(before);
    await other.close();
    await expect(fetch(other.url)).rejects.toThrow("fetch failed");
  });

  it("moves jobs on by the clock, and has their webhooks delivered when advance ends", async () => {
    const { json } = await submit(simulator.url, hook());
    expect(simulator.job(json.id)?.state).toBe("processing");
    await simulator.advance("19s");
    expect(simulator.webhooks.list()).toEqual([]);
    await simulator.advance("1s");
    expect(simulator.job(json.id)?.state).toBe("success");
    expect(simulator.webhooks.list({ job: json.id })).toMatchObject([
      { result: "delivered", trackId: "order-1" },
    ]);
    expect(await simulator.webhooks.waitFor(json.id)).toMatchObject({
      body: { status: "success", id: json.id, track_id: "order-1" },
    });
    expect(receiver.received.at(-1)?.body).toMatchObject({
      id: json.id,
      output: simulator.job(json.id)?.output,
    });
    expect((await fetch(simulator.job(json.id)!.pictures[0]!)).headers.get("content-type")).toBe("image/png");
  });

  it("waits for a webhook that is yet to come", async () => {
    const { json } = await submit(simulator.url, hook());
    const waiting = simulator.webhooks.waitFor(json.id);
    await simulator.advance(20_000);
    expect(await waiting).toMatchObject({ result: "delivered", job: json.id });
    expect(simulator.webhooks.redeliver(json.id)).toBe(true);
    await simulator.advance(0);
    expect(simulator.webhooks.list({ job: json.id })).toHaveLength(2);
  });

  it("has the webhook of a failed job say so", async () => {
    const { json } = await submit(simulator.url, {
      ...hook(),
      [create.roles.prompt!]: "A boat that sinks sim:failed=3",
    });
    await simulator.advance("3s");
    const { body } = await simulator.webhooks.waitFor(json.id);
    expect(body).toMatchObject({
      status: "failed",
      id: json.id,
      track_id: "order-1",
      message: expect.any(String),
    });
    expect(body).not.toHaveProperty("output");
  });

  it("says why a webhook does not come", async () => {
    const plain = (await submit(simulator.url)).json.id;
    await expect(simulator.webhooks.waitFor(plain)).rejects.toThrow(
      "the request of job " + plain + " had no webhook",
    );
    await expect(simulator.webhooks.waitFor(4711)).rejects.toThrow("job 4711 is not known");
    const { id } = (await submit(simulator.url, hook())).json;
    await expect(simulator.webhooks.waitFor(id, { timeout: 20 })).rejects.toThrow(
      /within 20 ms: the job ends in (39\.9|40\.0) simulated seconds, and the clock is frozen/,
    );
    const refused = await submit(simulator.url, { [create.roles.webhook!]: "http://169.254.169.254/" });
    expect(refused.headers.get("x-sim-warning")).toMatch(/169\.254\.169\.254 is not this machine/);
    const down = (await submit(simulator.url, { [create.roles.webhook!]: "http://127.0.0.1:1/" })).json.id;
    await simulator.advance("100s");
    await expect(simulator.webhooks.waitFor(refused.json.id)).rejects.toThrow(
      /refused: 169\.254\.169\.254 is not this machine/,
    );
    expect(simulator.job(refused.json.id)?.state).toBe("success");
    await expect(simulator.webhooks.waitFor(down, { timeout: 20 })).rejects.toThrow(
      /attempt \d failed \(nothing listens there\)/,
    );
  });

  it("lists jobs and requests in their order, those of one test if asked, and forgets them", async () => {
    const first = (await submit(simulator.url, {}, { "X-Sim-Test": "a" })).json.id;
    const second = (await submit(simulator.url, {}, { "X-Sim-Test": "b" })).json.id;
    expect(simulator.jobs().map(({ id }) => id)).toEqual([first, second]);
    expect(simulator.requests().map(({ job }) => job)).toEqual([first, second]);
    expect(simulator.requests({ testId: "b" }).map(({ job }) => job)).toEqual([second]);
    simulator.reset();
    expect([simulator.jobs(), simulator.requests(), simulator.webhooks.list()]).toEqual([[], [], []]);
  });

  it("adds faults that hit one test only", async () => {
    const rule = simulator.faults.add({ code: 503, testId: "mine" });
    expect((await submit(simulator.url, {}, { "X-Sim-Test": "mine" })).status).toBe(503);
    expect((await submit(simulator.url, {}, { "X-Sim-Test": "theirs" })).status).toBe(200);
    expect(simulator.faults.list()).toMatchObject([{ hits: 1 }]);
    expect(simulator.faults.remove(rule.id)).toBe(true);
    expect(() => simulator.faults.add({ fault: "earthquake" })).toThrow(/fault: must be one of/);
  });

  it("refuses what cannot be", async () => {
    await expect(simulator.advance("soon")).rejects.toThrow(/"soon" is not a duration/);
    await expect(startSimulator({ latency: "fast" })).rejects.toThrow(RangeError);
    await expect(startSimulator({ port: simulator.port })).rejects.toThrow(/is taken/);
  });

  it("works from the built package under node --test", { timeout: 120_000 }, async () => {
    await buildIfStale();
    const folder = await mkdtemp(join(tmpdir(), "node-test-"));
    try {
      await mkdir(join(folder, "node_modules"));
      await symlink(join(root, "simulator"), join(folder, "node_modules/modelslab-images-simulator"));
      const body = JSON.stringify(example());
      await writeFile(
        join(folder, "pictures.test.mjs"),
        `import assert from "node:assert/strict";
import { createServer } from "node:http";
import { after, before, test } from "node:test";
import { startSimulator } from "modelslab-images-simulator/testing";

let simulator, receiver;
before(async () => {
  simulator = await startSimulator({ frozen: true, latency: "20s" });
  receiver = createServer((request, response) => request.resume().on("end", () => response.end()));
  await new Promise((ready) => receiver.listen(0, "127.0.0.1", ready));
});
after(async () => {
  await simulator.close();
  receiver.close();
});

test("a webhook comes 20 seconds later, in no time", async () => {
  const webhook = \`http://127.0.0.1:\${receiver.address().port}/\`;
  const body = JSON.stringify({ ...${body}, ${create.roles.webhook}: webhook });
  const response = await fetch(simulator.url + ${JSON.stringify(pathOf(create))}, { method: "POST", headers: { "Content-Type": "application/json" }, body });
  const { id } = await response.json();
  await simulator.advance("30s");
  const { body: sent } = await simulator.webhooks.waitFor(id);
  assert.equal(sent.status, "success");
  assert.equal((await fetch(sent.output[0])).headers.get("content-type"), "image/png");
});
`,
      );
      const env = { PATH: process.env.PATH };
      const { stdout } = await promisify(execFile)(process.execPath, ["--test", "pictures.test.mjs"], {
        cwd: folder,
        env,
      });
      expect(stdout).toMatch(/pass 1\b/);
      expect(stdout).toMatch(/fail 0\b/);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });

  it("knows the plans of the contract as options", async () => {
    const [plan, limit] = Object.entries(contract.plans)[0]!;
    const limited = await startSimulator({ frozen: true, plan, hold: 0 });
    try {
      for (let index = 0; index < limit; index++) expect((await submit(limited.url)).status).toBe(200);
      expect((await submit(limited.url)).status).toBe(429);
    } finally {
      await limited.close();
    }
  });
});
