import { describe, expect, it } from "vitest";
import { FaultRuleError } from "../../../simulator/src/core/index.js";
import { key, prompt, simulate } from "./support.js";

const post = "/v1/enterprise/text2img";

describe("the header Prefer", () => {
  it("asks for a status, an example, or both, whatever the request says", () => {
    const sim = simulate();
    expect(sim.post(post, {}, { prefer: "code=429" })).toMatchObject({
      status: 429,
      headers: { "retry-after": "30" },
      json: { retry_after: 30 },
    });
    expect(sim.post(post, {}, { prefer: "example=processing" })).toMatchObject({
      status: 200,
      json: { status: "processing" },
    });
    expect(
      sim.post(post, "{", { Prefer: "", prefer: 'code=400, example="validation_error"' }).json.message,
    ).toHaveProperty("width");
    expect(sim.post(post, {}, { prefer: "code=503; wait=2s" })).toMatchObject({ status: 503, held: 2000 });
    expect(sim.post(post, {}, { prefer: "code=418" })).toMatchObject({
      status: 418,
      json: { status: "error" },
    });
    expect(sim.post("/nowhere", {}, { prefer: "code=502" })).toMatchObject({
      status: 502,
      json: { status: "error" },
    });
    expect(sim.core.size).toBe(0);
  });

  it("names the examples that there are when it asks for one that there is not", () => {
    const answer = simulate().post(post, {}, { prefer: "code=429, example=queue" });
    expect(answer).toMatchObject({
      status: 400,
      json: { message: expect.stringContaining("there are queue_full") },
    });
  });

  it("delays an answer, and the job goes on meanwhile", () => {
    const answer = simulate({ latency: 2000 }).post(post, prompt, { prefer: "wait=3s" });
    expect(answer).toMatchObject({ held: 3000, json: { status: "success" } });
  });

  it.each(["reset", "empty", "truncate", "slow-body"])(
    "leaves %s to the adapter, and the job is made",
    (fault) => {
      const sim = simulate();
      expect(sim.post(post, prompt, { prefer: `fault=${fault}` }).fault).toBe(fault);
      expect(sim.core.size).toBe(1);
    },
  );

  it("spoils the JSON, or the content type alone", () => {
    const sim = simulate();
    const broken = sim.post(post, prompt, { prefer: "fault=malformed-json" });
    expect([broken.status, broken.headers["content-type"], broken.fault]).toEqual([
      200,
      "application/json",
      undefined,
    ]);
    expect(() => broken.json).toThrow(SyntaxError);
    const html = sim.post(post, prompt, { prefer: "fault=wrong-content-type" });
    expect([html.headers["content-type"], html.json.status]).toEqual([
      "text/html; charset=utf-8",
      "processing",
    ]);
  });

  it("spoils pictures too", () => {
    const sim = simulate({ latency: 0 });
    const [url] = sim.post(post, prompt).json.output;
    expect(sim.get(url, { prefer: "fault=truncate" })).toMatchObject({ status: 200, fault: "truncate" });
    expect(sim.get(url, { prefer: "code=503" }).status).toBe(503);
  });

  it("is complained about where it is misspelt, and left to others where it is theirs", () => {
    const sim = simulate();
    expect(sim.post(post, prompt, { prefer: "fault=rest" }).headers["x-sim-warning"]).toContain(
      "one of reset, empty, truncate",
    );
    expect(sim.post(post, prompt, { prefer: "code=abc" }).headers["x-sim-warning"]).toContain(
      "HTTP status from 200 to 599",
    );
    expect(
      sim.post(post, prompt, { prefer: "respond-async, handling=lenient, dynamic=true" }).headers,
    ).not.toHaveProperty("x-sim-warning");
  });
});

describe("words in a prompt", () => {
  const ask = (words: string, options = {}) => {
    const sim = simulate({ latency: 2000, hold: 1000, ...options });
    return { sim, answer: sim.post(post, { ...prompt, prompt: words }) };
  };

  it("choose how long the job runs, answered at once", () => {
    expect(ask("a boat sim:processing=8").answer).toMatchObject({
      held: 0,
      json: { status: "processing", eta: 8 },
    });
    expect(ask("sim:processing").answer).toMatchObject({ held: 0, json: { status: "processing", eta: 2 } });
  });

  it("let it fail, after a time or as jobs do", () => {
    const { sim, answer } = ask("a boat, sim:failed=3.");
    expect(answer.json).toMatchObject({ status: "processing", eta: 2 });
    sim.advance(2000);
    expect(sim.post("/v1/enterprise/fetch", { key, request_id: answer.json.id }).json).toMatchObject({
      status: "failed",
      output: "",
    });
    expect(ask("sim:failed=1").answer.json.status).toBe("failed");
    expect(ask("sim:error=1").answer.json).toMatchObject({
      status: "error",
      message: expect.stringMatching(/^Processing failed/),
    });
  });

  it("let it run for ever", () => {
    const { sim, answer } = ask("sim:stuck");
    expect(answer.json.status).toBe("processing");
    sim.advance(86_000_000);
    expect(sim.post("/v1/enterprise/fetch", { key, request_id: answer.json.id }).json.status).toBe(
      "processing",
    );
    expect(sim.core.job(answer.json.id)).toMatchObject({ ends: null, state: "processing", progress: 0 });
  });

  it("ask for a status", () => {
    expect(ask("sim:429").answer).toMatchObject({ status: 429, headers: { "retry-after": "30" } });
    expect(ask("sim:503").answer).toMatchObject({ status: 503, json: { status: "error" } });
  });

  it("are warned of where they are none", () => {
    expect(ask("sim:faild").answer.headers["x-sim-warning"]).toBe(
      "sim:faild is no magic word; did you mean sim:failed?",
    );
  });

  it.each([
    "failed",
    "nsfw stuck 429 error",
    "xsim:failed",
    "Sim:failed",
    "sim: failed",
    "reset fault=empty code=500",
  ])("without sim: mean nothing: %s", (words) => {
    const plain = ask(words, { latency: 0 }).answer;
    expect([plain.status, plain.json.status, plain.headers["x-sim-warning"]]).toEqual([
      200,
      "success",
      undefined,
    ]);
  });
});

describe("rules", () => {
  it("hit the requests that match, as many times as they say", () => {
    const sim = simulate();
    sim.core.faults.add({ match: { operation: "textToImage" }, code: 503, times: 2 });
    expect([1, 2, 3].map(() => sim.post(post, prompt).status)).toEqual([503, 503, 200]);
    expect(sim.post("/v1/enterprise/reset_s3", { key }).status).toBe(200);
    expect(sim.core.faults.list()).toMatchObject([{ hits: 2, times: 0 }]);
  });

  it("match by path, by the beginning of a path, and by key, which they never tell", () => {
    const sim = simulate();
    sim.core.faults.add({ match: { path: "/v1/enterprise/*" }, wait: "1s" });
    sim.core.faults.add({ match: { key: "a-secret", path: post }, code: 500 });
    expect(JSON.stringify(sim.core.faults.list())).not.toContain("a-secret");
    expect(sim.post(post, { ...prompt, key: "a-secret" })).toMatchObject({ status: 200, held: 1000 });
    sim.core.faults.remove(1);
    expect(sim.post(post, { ...prompt, key: "a-secret" }).status).toBe(500);
    expect(sim.post(post, prompt).status).toBe(200);
  });

  it("of a test hit only the requests of that test", () => {
    const sim = simulate();
    sim.core.faults.add({ code: 500, testId: "a" });
    const status = (headers: Record<string, string>) => sim.post(post, prompt, headers).status;
    expect([status({}), status({ "x-sim-test": "b" }), status({ "x-sim-test": "a" })]).toEqual([
      200, 200, 500,
    ]);
    sim.core.faults.add({ code: 502, testId: "b" });
    sim.core.faults.clear("a");
    expect([status({ "x-sim-test": "a" }), status({ "x-sim-test": "b" })]).toEqual([200, 502]);
  });

  it("hit their share, the same requests with the same seed", () => {
    const run = (seed: number) => {
      const sim = simulate({ queue: 0 });
      sim.core.faults.add({ code: 503, share: 0.3, seed });
      return Array.from({ length: 500 }, () => sim.post(post, prompt).status === 503);
    };
    const hits = run(1).filter(Boolean).length;
    expect(hits).toBeGreaterThan(100);
    expect(hits).toBeLessThan(200);
    expect(run(1)).toEqual(run(1));
    expect(run(1)).not.toEqual(run(2));
  });

  it("give way to what the request itself asks for", () => {
    const sim = simulate();
    sim.core.faults.add({ code: 503 });
    expect(sim.post(post, prompt, { prefer: "code=402" }).status).toBe(402);
  });

  it.each([
    [[], "a rule is a JSON object"],
    [{}, "needs one of fault, code, example, wait"],
    [{ falt: "reset" }, "falt is not a member of a rule; did you mean fault?"],
    [{ fault: "explode" }, "fault: must be one of reset"],
    [{ code: 99 }, "code: must be an HTTP status"],
    [{ code: 500, share: 2 }, "share: must be from 0 to 1, not 2"],
    [{ code: 500, times: -1 }, "times: must be a whole number"],
    [{ code: 500, match: { keys: "a" } }, "match.keys is not one of operation, path, key"],
    [{ code: 500, match: { key: 5 } }, "match.key: must be a text"],
    [{ wait: "soon" }, "wait: "],
    [{ code: 500, testId: 5 }, "testId: must be a text"],
  ])("are refused where they cannot be: %j", (rule, message) => {
    const { faults } = simulate().core;
    expect(() => faults.add(rule)).toThrow(FaultRuleError);
    expect(() => faults.add(rule)).toThrow(message);
    expect(faults.list()).toEqual([]);
  });
});
