// A simulator that runs for days: what it remembers has an end.
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { describe, expect, test } from "vitest";
import { createClock, createCore } from "../../../simulator/src/core/index.js";
import { assemble } from "../../../simulator/src/host/host.js";
import type { SimAnswer } from "../../../simulator/src/types.js";
import { creates, pollOf } from "./support/calls.js";

setFlagsFromString("--expose-gc");
const collect = runInNewContext("gc") as () => void;

const heap = (): number => {
  collect();
  collect();
  return process.memoryUsage().heapUsed / 2 ** 20;
};

function world(options: { maxJobs?: number; maxJournal?: number } = {}) {
  let now = Date.UTC(2030, 0, 1);
  let sent = 0;
  const core = createCore({
    seed: 1,
    queue: 0,
    hold: 0,
    lanes: 0,
    clock: createClock(() => now),
    ...options,
  });
  const sender = {
    check: () => undefined,
    send: async () => {
      sent++;
      return { result: "delivered" as const };
    },
  };
  const host = assemble(core, sender, options.maxJournal);
  const headers = { "content-type": "application/json" };
  const post = (path: string, body: object): SimAnswer =>
    core
      .handle({ method: "POST", url: `http://127.0.0.1:4010${path}`, headers, body: JSON.stringify(body) })
      .answer();
  return { core, host, post, sent: () => sent, wait: (ms: number) => void (now += ms) };
}

describe("what is remembered is bounded", () => {
  test("memory after 200,000 jobs is what it was after 100,000", async () => {
    const { core, host, post, wait, sent } = world();
    const [create] = creates;
    const poll = pollOf(create!);
    const texts = ["a lake", "a town", "a long prompt ".repeat(80)];
    const figures: number[] = [];
    for (let count = 1; count <= 200_000; count++) {
      // 40 accounts, and a few thousand that come once.
      const key = count % 50 === 0 ? `once-${count}` : `key-${count % 40}`;
      const webhook = count % 10 === 0 ? "http://127.0.0.1:9/hook" : null;
      const body = {
        key,
        model_id: "m",
        prompt: `${texts[count % 3]} ${count}`,
        webhook,
        track_id: `order-${count}`,
      };
      const answer = post(create!.path, body);
      expect(answer.status === 200, String(answer.body)).toBe(true);
      if (count % 20 === 0) {
        const { id } = JSON.parse(String(answer.body)) as { id: number };
        post(poll.path, { key, [poll.jobId!.name]: id });
      }
      wait(50);
      // Time for the webhooks, as a server has it between its requests.
      if (count % 1000 === 0) {
        core.clock.advance(0);
        await host.webhooks.idle();
        await new Promise((later) => setImmediate(later));
      }
      if (count === 50_000 || count === 100_000 || count === 200_000) figures.push(heap());
    }
    const [early, half, whole] = figures as [number, number, number];
    console.log(
      `heap in MB after 50,000, 100,000 and 200,000 jobs: ${figures.map((mb) => mb.toFixed(1)).join(", ")}`,
    );
    expect(core.size).toBe(10_000);
    expect(host.journal.size).toBe(1000);
    expect(host.webhooks.attempts.size).toBe(1000);
    expect(sent()).toBeGreaterThan(19_000);
    expect(whole / half).toBeLessThan(1.15);
    expect(whole / early).toBeLessThan(1.3);
  }, 120_000);

  test("jobs that never end, and webhooks that never get through, are bounded too", async () => {
    const { core, host, post, wait } = world({ maxJobs: 500, maxJournal: 100 });
    const [create] = creates;
    for (let count = 1; count <= 20_000; count++) {
      const prompt = count % 2 ? "sim:stuck" : "a lake";
      post(create!.path, { key: `key-${count}`, model_id: "m", prompt, webhook: "http://127.0.0.1:9/hook" });
      wait(5);
    }
    expect(core.size).toBe(500);
    expect(core.jobs().length).toBe(500);
    expect(core.jobs()[0]!.prompt).toBe("a lake");
    expect(host.journal.size).toBe(100);
    expect(host.journal.list().length).toBe(100);
    core.clock.advance(10_000);
    await host.webhooks.idle();
    expect(host.webhooks.attempts.size).toBe(100);
  });

  test("a job that was forgotten is still told of by its id, and a day later by nobody", async () => {
    const { core, post } = world({ maxJobs: 10 });
    const [create] = creates;
    const poll = pollOf(create!);
    const body = { key: "k", model_id: "m", prompt: "a lake" };
    const { id } = JSON.parse(String(post(create!.path, body).body)) as { id: number };
    for (let count = 0; count < 20; count++) post(create!.path, body);
    expect(core.job(id)).toBeUndefined();
    core.clock.advance(60_000);
    const ask = () => post(poll.path, { key: "k", [poll.jobId!.name]: id });
    expect(JSON.parse(String(ask().body))).toMatchObject({ status: "success", id });
    core.clock.advance(25 * 3_600_000);
    expect(ask().status).toBe(404);
  });
});
