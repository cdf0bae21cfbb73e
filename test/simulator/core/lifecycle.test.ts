import { describe, expect, it } from "vitest";
import { createClock } from "../../../simulator/src/core/index.js";
import { key, prompt, simulate } from "./support.js";

const post = "/api/v1/enterprise/text2img";
const look = "/api/v1/enterprise/fetch";
const realtime = { key, prompt: "a fox on a bench", init_image: "https://images.example.com/bench.png" };

describe("a job", () => {
  it("is answered with processing, an eta and where to ask, and then with its pictures", () => {
    const sim = simulate();
    const made = sim.post(post, { ...prompt, samples: "2" });
    expect(made).toMatchObject({ status: 200, json: { status: "processing", eta: 2, output: [] } });
    expect(made.json.future_links).toHaveLength(2);
    expect(sim.post(look, { key, request_id: made.json.id }).json).toMatchObject({
      status: "processing",
      output: "",
    });
    sim.advance(1999);
    expect(sim.post(look, { key, request_id: made.json.id }).json.status).toBe("processing");
    sim.advance(1);
    const done = sim.post(look, { key, request_id: String(made.json.id) });
    expect(done.json).toEqual({
      status: "success",
      id: made.json.id,
      output: made.json.future_links,
      tip: "",
    });
    for (const url of done.json.output)
      expect(sim.get(url)).toMatchObject({ status: 200, headers: { "content-type": "image/png" } });
  });

  it("is looked up by posting the key alone to fetch_result, in families of either kind", () => {
    const sim = simulate();
    for (const [path, body] of [
      [post, prompt],
      ["/v1/enterprise/realtime/img2img", realtime],
    ] as const) {
      const { json } = sim.post(path, { ...body, key: path });
      expect(sim.post(json.fetch_result, { key: path }).json.status).toBe("processing");
      sim.advance(2000);
      expect(sim.post(json.fetch_result, { key: path }).json).toMatchObject({
        status: "success",
        id: json.id,
      });
    }
  });

  it("is unknown to the look-up of another family", () => {
    const sim = simulate({ latency: 0 });
    const { id } = sim.post(post, prompt).json;
    expect(sim.post(look, { key, request_id: id }).json.status).toBe("success");
    expect(sim.post(`/v1/enterprise/realtime/fetch/${id}`, { key })).toMatchObject({
      status: 404,
      json: { status: "failed", message: "Request not found" },
    });
  });

  it("is unknown to anybody a day after its end", () => {
    const sim = simulate();
    const { id } = sim.post(post, prompt).json;
    sim.advance(2000 + 86_400_000);
    expect(sim.post(look, { key, request_id: id }).json.status).toBe("success");
    sim.advance(200);
    expect(sim.post(look, { key, request_id: id }).status).toBe(404);
  });

  it("that ends while its answer is held is answered with success, with the whole meta", () => {
    const sim = simulate({ latency: 700, hold: 1000 });
    const made = sim.post(post, { ...prompt, seed: 7, width: 640 });
    expect(made.held).toBe(700);
    expect(made.json).toMatchObject({
      status: "success",
      generationTime: 0.7,
      meta: { W: 640, H: 512, seed: 7, n_samples: 1 },
    });
    expect(sim.get(made.json.output[0]).status).toBe(200);
  });

  it("that takes longer than its answer is held is answered with processing then", () => {
    const sim = simulate({ latency: 5000, hold: 1000 });
    const made = sim.post(post, prompt);
    expect([made.held, made.json.status, made.json.eta]).toEqual([1000, "processing", 4]);
  });

  it("with instant_response is answered at once", () => {
    const sim = simulate({ latency: 700, hold: 1000 });
    const made = sim.post("/v1/enterprise/realtime/img2img", { ...realtime, instant_response: true });
    expect([made.held, made.json.status]).toEqual([0, "processing"]);
    expect(
      sim.post("/v1/enterprise/realtime/img2img", { ...realtime, instant_response: false }).json.status,
    ).toBe("processing");
  });

  it("is not held while the clock stands, for nobody would move it", () => {
    const clock = createClock(() => 1_800_000_000_000);
    clock.freeze();
    const sim = simulate({ clock, hold: 1000, latency: 500 });
    expect(sim.post(post, prompt)).toMatchObject({ held: 0, json: { status: "processing" } });
  });
});

describe("lanes and the queue", () => {
  it("run the jobs of a key one after another, and those of keys beside each other", () => {
    const sim = simulate();
    const etas = [key, key, key, "another"].map((key) => sim.post(post, { ...prompt, key }).json.eta);
    expect(etas).toEqual([2, 4, 6, 2]);
    expect(sim.core.jobs().map(({ state }) => state)).toEqual([
      "processing",
      "queued",
      "queued",
      "processing",
    ]);
    sim.advance(2000);
    expect(sim.core.jobs().map(({ state }) => state)).toEqual(["success", "queued", "processing", "success"]);
  });

  it("run as many at a time as there are lanes, or all of them", () => {
    const two = simulate({ lanes: 2 });
    expect([1, 2, 3, 4].map(() => two.post(post, prompt).json.eta)).toEqual([2, 2, 4, 4]);
    const all = simulate({ lanes: 0 });
    expect([1, 2, 3, 4].map(() => all.post(post, prompt).json.eta)).toEqual([2, 2, 2, 2]);
  });

  it("refuse one more than the plan allows, with the seconds to wait in body and header, until a job has ended", () => {
    const sim = simulate();
    for (let index = 0; index < 5; index++) expect(sim.post(post, prompt).status).toBe(200);
    const refused = sim.post(post, prompt);
    expect(refused).toMatchObject({
      status: 429,
      headers: { "retry-after": "2", "x-ratelimit-reset": "1800000002" },
      json: {
        status: "error",
        message: "Rate limit exceeded. Maximum 5 queued requests allowed.",
        retry_after: 2,
      },
    });
    expect(sim.core.size).toBe(5);
    sim.advance(2000);
    expect(sim.post(post, prompt).status).toBe(200);
    expect(sim.post(post, prompt).status).toBe(429);
  });

  it.each([
    ["sim_plan_standard", {}, 10],
    ["sim_plan_premium_alice", {}, 15],
    ["any", { plan: "premium" }, 15],
    ["any", { queue: 2 }, 2],
    ["any", { queue: 0 }, 40],
  ])("allow %s with %j %i jobs", (key, options, most) => {
    const sim = simulate(options);
    const statuses = Array.from({ length: 40 }, () => sim.post(post, { ...prompt, key }).status);
    expect(statuses.filter((status) => status === 200)).toHaveLength(most);
  });

  it("draw latencies from their range, the same ones for the same seed", () => {
    const run = (seed: number) => {
      const sim = simulate({ latency: "1s..6s", lanes: 0, queue: 0, seed });
      return Array.from({ length: 50 }, () => sim.post(post, prompt).json.eta as number);
    };
    const etas = run(3);
    expect(Math.min(...etas)).toBeGreaterThanOrEqual(0.9);
    expect(Math.max(...etas)).toBeLessThanOrEqual(6);
    expect(new Set(etas).size).toBeGreaterThan(20);
    expect(run(3)).toEqual(etas);
    expect(run(4)).not.toEqual(etas);
  });
});

describe("the webhook of a job", () => {
  const webhook = "http://127.0.0.1:9/hook";

  it("is due when the job ends, with the job's own id, pictures, track_id and meta, and is given once", () => {
    const sim = simulate();
    sim.post(post, prompt);
    const { json } = sim.post(post, { ...prompt, webhook, track_id: "order-7" }, { "x-sim-test": "mine" });
    const ends = sim.core.clock.now() + 4000;
    expect(sim.core.nextEnd()).toBe(ends);
    sim.advance(3999);
    expect(sim.core.ended()).toEqual([]);
    sim.advance(1);
    const [due, ...more] = sim.core.ended();
    expect(more).toEqual([]);
    expect(due).toMatchObject({
      url: webhook,
      at: ends,
      testId: "mine",
      job: { id: json.id, state: "success" },
      body: {
        status: "success",
        id: json.id,
        output: json.future_links,
        generationTime: 2,
        track_id: "order-7",
        meta: { seed: json.meta.seed },
      },
    });
    expect([sim.core.nextEnd(), sim.core.ended()]).toEqual([undefined, []]);
  });

  it("of a job that fails says so", () => {
    const sim = simulate();
    const { json } = sim.post(post, { ...prompt, prompt: "boat sim:failed", webhook, track_id: 7 });
    sim.advance(2000);
    expect(sim.core.ended()[0]!.body).toMatchObject({ status: "failed", id: json.id, track_id: 7 });
  });

  it("comes in the order in which jobs end, whatever the order in which they came", () => {
    const sim = simulate({ lanes: 0, queue: 0 });
    const delays = [9, 3, 7, 1, 8, 2, 6, 5, 4, 0];
    for (const delay of delays)
      sim.post(post, { ...prompt, prompt: `sim:processing=${delay}`, webhook, track_id: delay });
    sim.advance(20_000);
    expect(sim.core.ended().map(({ body }) => body.track_id)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
  });

  it("that the host will not call is named in a header, and the job runs", () => {
    const sim = simulate();
    sim.core.checkWebhook = (url) => `${new URL(url).hostname} is not this machine`;
    const made = sim.post(post, { ...prompt, webhook: "http://10.0.0.1/hook" });
    expect(made).toMatchObject({ status: 200, headers: { "x-sim-warning": "10.0.0.1 is not this machine" } });
  });
});

describe("what is remembered", () => {
  it("is bounded: the oldest jobs go, and are still answered by their ids", () => {
    const sim = simulate({ maxJobs: 100, lanes: 0, queue: 0, latency: 0 });
    const first = sim.post(post, prompt).json;
    for (let index = 0; index < 1000; index++) sim.post(post, prompt);
    expect(sim.core.size).toBe(100);
    expect(sim.core.job(first.id)).toBeUndefined();
    expect(sim.post(look, { key, request_id: first.id }).json).toMatchObject({
      status: "success",
      id: first.id,
    });
    expect(sim.core.jobs(3)).toHaveLength(3);
  });

  it("goes a day after its end", () => {
    const sim = simulate({ lanes: 0, queue: 0 });
    for (let index = 0; index < 3; index++) sim.post(post, prompt);
    sim.post(post, { ...prompt, prompt: "sim:stuck" });
    sim.advance(90_000_000);
    sim.post(post, prompt);
    expect(sim.core.size).toBe(1);
  });

  it("gives no id twice, however many jobs come at a time", () => {
    const sim = simulate({ maxJobs: 20_000, lanes: 0, queue: 0, latency: 0 });
    const ids = new Set(Array.from({ length: 12_000 }, () => sim.post(post, prompt).json.id));
    expect(ids.size).toBe(12_000);
  });

  it("is forgotten by reset, all but the clock", () => {
    const sim = simulate();
    sim.post(post, { ...prompt, webhook: "http://127.0.0.1:9/" });
    sim.core.faults.add({ code: 500 });
    sim.advance(1000);
    const now = sim.core.clock.now();
    sim.core.reset();
    expect([sim.core.size, sim.core.faults.list(), sim.core.nextEnd(), sim.core.clock.now()]).toEqual([
      0,
      [],
      undefined,
      now,
    ]);
  });
});
