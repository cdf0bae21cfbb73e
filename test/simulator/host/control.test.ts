import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { contract } from "../../../generated/simulator/contract.js";
import { type Simulator, startSimulator } from "../../../simulator/src/testing.js";
import { call, create, example, pathOf, submit } from "./support/api.js";
import { type Receiver, startReceiver } from "./support/receiver.js";

let simulator: Simulator;
let receiver: Receiver;
beforeAll(async () => {
  simulator = await startSimulator({ frozen: true, latency: "2s", hold: 0, queue: 0, maxJournal: 20 });
  receiver = await startReceiver(200);
});
afterAll(async () => {
  await simulator.close();
  await receiver.close();
});
beforeEach(() => simulator.reset());

const ask = (method: string, path: string, body?: unknown, headers?: Record<string, string>) =>
  call(simulator.url, method, `/__sim${path}`, body, headers);
const hook = () => ({ [create.roles.webhook!]: receiver.url });

describe("the control API", () => {
  it("tells the state, and moves the clock forwards by time, freezing and speed", async () => {
    const before = simulator.now();
    expect((await ask("POST", "/clock", { advance: "1m" })).json).toMatchObject({
      now: before + 60_000,
      frozen: true,
      speed: 1,
    });
    expect((await ask("POST", "/clock", { scale: 10, resume: true })).json).toMatchObject({
      frozen: false,
      speed: 10,
    });
    expect((await ask("POST", "/clock", { scale: 1, freeze: true })).json).toMatchObject({
      frozen: true,
      speed: 1,
    });
    const { json } = await ask("GET", "/state");
    expect(json).toMatchObject({
      version: contract.version,
      jobs: { total: 0 },
      clock: { now: simulator.now(), frozen: true },
    });
  });

  it("lists jobs with their states, one job with its webhooks, and requests", async () => {
    const { json: answer } = await submit(simulator.url, hook());
    const { json: second } = await submit(simulator.url, {}, { "X-Sim-Test": "mine" });
    expect((await ask("GET", "/jobs")).json).toMatchObject({
      total: 2,
      jobs: [
        { id: second.id, state: "queued" },
        { id: answer.id, state: "processing" },
      ],
    });
    await simulator.advance("2s");
    expect((await ask("GET", "/jobs?state=success")).json).toMatchObject({ jobs: [{ id: answer.id }] });
    expect((await ask("GET", "/jobs?limit=1")).json.jobs).toHaveLength(1);
    expect((await ask("GET", `/jobs/${answer.id}`)).json).toMatchObject({
      state: "success",
      webhooks: [{ job: answer.id, result: "delivered" }],
    });
    expect((await ask("GET", "/journal")).json).toMatchObject({
      requests: [
        { job: second.id, testId: "mine" },
        { job: answer.id, testId: null, operation: create.id, status: 200 },
      ],
    });
    expect((await ask("GET", "/journal?testId=mine")).json).toMatchObject({ requests: [{ job: second.id }] });
    const [{ n }] = (await ask("GET", "/journal?limit=1")).json.requests as [{ n: number }];
    expect((await ask("GET", `/journal?after=${n - 1}`)).json).toMatchObject({ requests: [{ n }] });
    expect((await ask("GET", `/journal?after=${n}`)).json).toEqual({ requests: [] });
  });

  it("keeps a bounded journal", async () => {
    for (let index = 0; index < 50; index++) await call(simulator.url, "GET", `/nowhere-${index}`);
    const { requests } = (await ask("GET", "/journal")).json as unknown as { requests: { path: string }[] };
    expect(requests).toHaveLength(20);
    expect(requests[0]?.path).toBe("/nowhere-49");
  });

  it("lists webhook attempts and sends one again", async () => {
    const { json: job } = await submit(simulator.url, hook());
    expect((await ask("GET", "/webhooks")).json).toMatchObject({
      attempts: [],
      next: simulator.job(job.id)?.ends,
    });
    await simulator.advance("2s");
    expect((await ask("POST", "/webhooks/redeliver", { job: job.id })).json).toEqual({
      job: job.id,
      sent: true,
    });
    await receiver.until(receiver.received.length);
    await simulator.advance(0);
    const { json } = await ask("GET", `/webhooks?job=${job.id}`);
    expect(json).toMatchObject({
      attempts: [{ cause: "redelivery", attempt: 1 }, { cause: "end" }],
      waiting: 0,
      next: null,
    });
    expect((await ask("GET", "/webhooks?job=1")).json.attempts).toEqual([]);
  });

  it("adds, lists and removes faults about requests and about webhooks", async () => {
    const { json: rule } = await ask("POST", "/faults", {
      code: 429,
      match: { operation: create.id, key: "demo" },
      times: 1,
    });
    expect(rule).toMatchObject({ code: 429, times: 1, hits: 0, match: { operation: create.id } });
    const { json: other } = await ask("POST", "/faults", { webhook: "duplicate", testId: "t" });
    expect(other).toMatchObject({ id: "w1", webhook: "duplicate" });
    expect((await submit(simulator.url)).status).toBe(429);
    expect((await submit(simulator.url)).status).toBe(200);
    expect((await ask("GET", "/faults")).json).toMatchObject({
      faults: [{ id: rule.id, hits: 1, times: 0 }, { id: "w1" }],
    });
    expect((await ask("DELETE", `/faults/${rule.id}`)).json).toMatchObject({ faults: [{ id: "w1" }] });
    expect((await ask("DELETE", "/faults/w1")).json).toEqual({ faults: [] });
    await ask("POST", "/faults", { code: 500, testId: "t" });
    await ask("POST", "/faults", { webhook: "late", testId: "t" });
    await ask("POST", "/faults", { code: 500, testId: "u" });
    expect((await ask("DELETE", "/faults?testId=t")).json).toMatchObject({ faults: [{ testId: "u" }] });
    expect((await ask("DELETE", "/faults")).json).toEqual({ faults: [] });
  });

  it("forgets everything but the time", async () => {
    await submit(simulator.url, hook());
    await ask("POST", "/faults", { code: 500 });
    await ask("POST", "/faults", { webhook: "late" });
    await simulator.advance("1h");
    const now = simulator.now();
    expect((await ask("POST", "/reset")).json).toMatchObject({
      jobs: { total: 0 },
      journal: 0,
      webhooks: { attempts: 0, waiting: 0 },
      faults: 0,
      clock: { now },
    });
  });

  it("has no key in any byte, wherever one was put", async () => {
    const key = "k3y-that-must-not-show";
    const webhook = `http://user:${key}@127.0.0.1:${receiver.port}/hook?api_key=${key}&order=7`;
    await call(simulator.url, "POST", pathOf(create), example({ [create.roles.webhook!]: webhook }, key));
    await call(simulator.url, "POST", pathOf(create), { ...example(), Key: key, api_key: key });
    await call(simulator.url, "POST", pathOf(create), { ...example({}, key), width: -1 });
    for (const { members, path, prefix, request } of contract.operations.filter(({ storage }) => storage)) {
      const secrets = Object.fromEntries(
        Object.keys(members)
          .filter((name) => members[name]!.secret)
          .map((name) => [name, key]),
      );
      await call(simulator.url, "POST", prefix + path, { ...contract.examples[request!], ...secrets });
    }
    await ask("POST", "/faults", { code: 500, match: { key } });
    await simulator.advance("1h");
    for (const path of [
      "/",
      "/state",
      "/overview",
      "/jobs",
      `/jobs/${simulator.jobs()[0]!.id}`,
      "/journal",
      "/webhooks",
      "/faults",
      "/clock",
    ]) {
      const { status, text, headers } = await ask("GET", path);
      expect(status, path).toBe(200);
      expect(text + JSON.stringify([...headers]), path).not.toContain(key);
    }
    const { text } = await ask("GET", "/webhooks");
    expect(text).toContain("order=7");
    expect(receiver.received.at(-1)?.path).toContain(`api_key=${key}`);
  });

  it.each([
    [
      "GET",
      "/nothing",
      undefined,
      404,
      /\/__sim\/nothing is not part of the control API; known are .*\/__sim\/jobs/,
    ],
    ["GET", "/jobs/123", undefined, 404, /job "123" is not known/],
    ["GET", "/jobs/%zz", undefined, 400, /not well encoded/],
    ["GET", "/jobs?state=done", undefined, 400, /state must be queued, processing/],
    ["GET", "/jobs?limit=-1", undefined, 400, /limit must be a whole number/],
    ["GET", "/journal?after=x", undefined, 400, /after must be a whole number/],
    ["PUT", "/clock", undefined, 405, /takes GET, POST, not PUT/],
    ["POST", "/", undefined, 405, /read with GET/],
    ["POST", "/clock", "{oops", 400, /not JSON/],
    ["POST", "/clock", "[1]", 400, /must be a JSON object/],
    ["POST", "/clock", {}, 400, /send \{"advance": "30s"\}/],
    ["POST", "/clock", { advance: "-1s" }, 400, /advance: "-1s" is not a duration/],
    ["POST", "/clock", { advance: 1e300 }, 400, /advance: .* is not a duration/],
    ["POST", "/clock", { rewind: "1s" }, 400, /"rewind" is not known/],
    ["POST", "/clock", { freeze: false }, 400, /freeze must be true/],
    ["POST", "/clock", { freeze: true, resume: true }, 400, /exclude/],
    ["POST", "/clock", { scale: 0 }, 400, /scale must be a number from/],
    ["POST", "/clock", { scale: "fast", advance: "1s" }, 400, /scale must be a number from/],
    ["POST", "/faults", { code: 42 }, 400, /code: must be an HTTP status/],
    ["POST", "/faults", {}, 400, /needs one of/],
    ["POST", "/faults", { webhook: "lost" }, 400, /webhook must be duplicate, late/],
    ["DELETE", "/faults/99", undefined, 404, /no fault rule "99"/],
    ["DELETE", "/faults/w99", undefined, 404, /no fault rule "w99"/],
    ["POST", "/webhooks/redeliver", { job: 5 }, 404, /no webhook of a job 5/],
    ["POST", "/webhooks/redeliver", {}, 400, /job must be the id/],
    ["POST", "/reset", `{"a":"${"x".repeat(100_001)}"}`, 413, /larger than 100000/],
  ] as const)("answers %s %s with %j plainly", async (method, path, body, status, message) => {
    const before = simulator.now();
    const answer = await ask(method, path, body);
    expect(answer.status).toBe(status);
    expect(answer.json.message).toMatch(message);
    expect(answer.json.status).toBe("error");
    expect(simulator.now()).toBe(before);
    expect(answer.headers.has("allow")).toBe(status === 405);
  });

  it("hears pages of this machine, and of no other", async () => {
    for (const Origin of [
      "http://localhost:5173",
      "http://app.localhost",
      "https://127.0.0.1:8443",
      simulator.url,
    ]) {
      const { status, headers } = await ask("POST", "/clock", { advance: 0 }, { Origin });
      expect([status, headers.get("access-control-allow-origin")], Origin).toEqual([200, Origin]);
    }
    for (const Origin of [
      "https://evil.example",
      "http://localhost.evil.example",
      "http://127.0.0.1.evil.example",
      "null",
    ]) {
      const { status, headers } = await ask("POST", "/reset", {}, { Origin });
      expect([status, headers.get("access-control-allow-origin")], Origin).toEqual([403, null]);
    }
    const { status, headers } = await ask("OPTIONS", "/faults", undefined, {
      Origin: "http://localhost:5173",
    });
    expect(status).toBe(204);
    expect(headers.get("access-control-allow-methods")).toMatch(/DELETE/);
  });

  it("leaves what only looks alike to the API", async () => {
    expect((await call(simulator.url, "GET", "/__simulator")).json.message).not.toMatch(/control API/);
    expect((await call(simulator.url, "GET", "/nowhere?next=/__sim/state")).status).toBe(404);
    const { status, headers } = await fetch(`${simulator.url}/__sim`, { redirect: "manual" });
    expect([status, headers.get("location")]).toEqual([308, "/__sim/"]);
    expect((await fetch(`${simulator.url}/__sim/state`, { method: "HEAD" })).status).toBe(200);
  });

  it("allows the admin page its own script and nothing else", async () => {
    const first = await ask("GET", "/");
    const policy = first.headers.get("content-security-policy") ?? "";
    const [, nonce] = /script-src 'nonce-([\w-]+)'/.exec(policy) ?? [];
    expect(policy).toContain("default-src 'none'");
    expect(first.text.split(`nonce="${nonce}"`)).toHaveLength(3);
    expect((await ask("GET", "/")).headers.get("content-security-policy")).not.toBe(policy);
    expect(first.text.replace(/http:\/\/www\.w3\.org\/2000\/svg/g, "")).not.toMatch(/https?:\/\//);
  });
});
