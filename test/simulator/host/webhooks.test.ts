import { afterEach, describe, expect, it } from "vitest";
import { createHost, type HostOptions } from "../../../simulator/src/host/index.js";
import { fakeCore, start } from "./support/fake-core.js";
import { type Receiver, startReceiver } from "./support/receiver.js";

const open: { close(): unknown }[] = [];
afterEach(async () => {
  for (const each of open.splice(0)) await each.close();
});

async function receiver(...answers: Parameters<typeof startReceiver>): Promise<Receiver> {
  const started = await startReceiver(...answers);
  open.push(started);
  return started;
}

function simulate(options: HostOptions = {}, core = fakeCore()) {
  const host = createHost(core, options);
  open.push(host);
  /** Ends when that many attempts stand in the journal, the oldest first. */
  const attempts = (count: number) =>
    new Promise<ReturnType<typeof host.webhooks.attempts.list>>((done) => {
      const look = () => {
        if (host.webhooks.attempts.size >= count) done(host.webhooks.attempts.list().toReversed());
      };
      host.webhooks.on(look);
      look();
    });
  return { core, host, clock: core.clock, webhooks: host.webhooks, attempts };
}
/** Long enough for anything that should not be sent to be sent. */
const quiet = () => new Promise((done) => setTimeout(done, 60));

describe("webhooks", () => {
  it("are sent when the job ends by the simulated clock, and not before", async () => {
    const { url, received, until } = await receiver(200);
    const { core, clock, webhooks, attempts } = simulate();
    core.plan({ id: 7, url, after: 3_600_000, trackId: "order-1" });
    expect(webhooks.next).toBe(start + 3_600_000);
    clock.advance(3_599_999);
    await quiet();
    expect(received).toHaveLength(0);
    clock.advance(1);
    await until(1);
    expect(received[0]?.body).toEqual({ status: "success", id: 7, track_id: "order-1" });
    expect(await attempts(1)).toMatchObject([
      {
        n: 1,
        job: 7,
        operation: "drawPicture",
        trackId: "order-1",
        url,
        cause: "end",
        attempt: 1,
        at: start + 3_600_000,
        result: "delivered",
        status: 200,
      },
    ]);
    clock.advance(100_000);
    await quiet();
    expect(received).toHaveLength(1);
    expect(webhooks.waiting).toBe(0);
  });

  it("are sent while the clock runs, as fast as it runs", async () => {
    const { url, until } = await receiver(200);
    const { core, clock } = simulate({}, fakeCore({ frozen: false }));
    clock.scale(1000);
    const began = performance.now();
    core.plan({ id: 1, url, after: 60_000 });
    await until(1);
    const took = performance.now() - began;
    expect(took).toBeGreaterThan(40);
    expect(took).toBeLessThan(5000);
  });

  it("wait while the clock is frozen, also when it was frozen after they were planned", async () => {
    const { url, received, until } = await receiver(200);
    const { core, clock } = simulate({}, fakeCore({ frozen: false }));
    core.plan({ id: 1, url, after: 40 });
    clock.freeze();
    await new Promise((done) => setTimeout(done, 120));
    expect(received).toHaveLength(0);
    clock.resume();
    await until(1);
  });

  it("are tried again after 1, 5 and 30 s, and then given up", async () => {
    const { url, received } = await receiver(500);
    const { core, clock, webhooks, attempts } = simulate();
    core.plan({ id: 1, url });
    clock.advance(0);
    await attempts(1);
    expect(webhooks.next).toBe(start + 1000);
    clock.advance(1000);
    await attempts(2);
    clock.advance(3999);
    await quiet();
    expect(received).toHaveLength(2);
    clock.advance(1);
    await attempts(3);
    clock.advance(25_000);
    const all = await attempts(4);
    expect(all.map(({ at, attempt, cause, result }) => [at - start, attempt, cause, result])).toEqual([
      [0, 1, "end", "failed"],
      [1000, 2, "retry", "failed"],
      [5000, 3, "retry", "failed"],
      [30_000, 4, "retry", "failed"],
    ]);
    expect(webhooks.next).toBeUndefined();
    clock.advance(3_600_000);
    await quiet();
    expect(received).toHaveLength(4);
  });

  it("make up for retries whose time has passed, and stop at the first that is accepted", async () => {
    const { url, received } = await receiver(500, 503, 200);
    const { core, clock, attempts } = simulate();
    core.plan({ id: 1, url });
    clock.advance(60_000);
    const all = await attempts(3);
    await quiet();
    expect(all.map(({ status, result }) => `${status} ${result}`)).toEqual([
      "500 failed",
      "503 failed",
      "200 delivered",
    ]);
    expect(received).toHaveLength(3);
    expect(new Set(received.map(({ headers }) => headers["x-sim-attempt"]))).toEqual(
      new Set(["end 1", "retry 2", "retry 3"]),
    );
  });

  it("are tried again when no answer comes in time", async () => {
    const { url } = await receiver(() => {}, 200);
    const { core, clock, attempts } = simulate({ webhookTimeout: 60 });
    core.plan({ id: 1, url });
    clock.advance(1000);
    const [first, second] = await attempts(2);
    expect(first).toMatchObject({ result: "failed", reason: "no answer within 0.06 s" });
    expect(first?.ms).toBeGreaterThanOrEqual(50);
    expect(second).toMatchObject({ result: "delivered" });
  });

  it("come in the order in which their jobs ended, however far the clock jumps", async () => {
    const { url, until } = await receiver((_request, response) =>
      setTimeout(() => response.end(), Math.random() * 8),
    );
    const { core, clock } = simulate();
    const ids = Array.from({ length: 20 }, (_, index) => index + 1);
    for (const id of ids.toReversed()) core.plan({ id, url, after: id * 1000 });
    clock.advance(60_000);
    expect((await until(20)).map(({ body }) => body.id)).toEqual(ids);
  });

  it("do not wait long for another to a receiver that hangs, nor at all for other receivers", async () => {
    const stuck = await receiver(() => {}, 200);
    const other = await receiver(200);
    const { core, clock } = simulate();
    core.plan({ id: 1, url: stuck.url });
    core.plan({ id: 2, url: stuck.url });
    core.plan({ id: 3, url: other.url });
    const began = performance.now();
    clock.advance(0);
    await other.until(1);
    expect(performance.now() - began).toBeLessThan(800);
    await stuck.until(2);
    expect(performance.now() - began).toBeLessThan(5000);
  });

  it("that are refused stand in the journal, are not tried again, and harm nobody else", async () => {
    const { url, received } = await receiver(200);
    const lookup = async (host: string) => (host === "inside.example" ? ["10.1.2.3"] : ["127.0.0.1"]);
    const { core, clock, webhooks, attempts } = simulate({ lookup });
    core.plan({ id: 1, url: "http://169.254.169.254/latest" });
    core.plan({ id: 2, url: "http://inside.example/" });
    core.plan({ id: 3, url: "not a url" });
    core.plan({ id: 4, url });
    clock.advance(0);
    const all = await attempts(4);
    const result = (job: number) => all.find((attempt) => attempt.job === job);
    expect(result(1)).toMatchObject({
      result: "refused",
      reason: expect.stringContaining("169.254.169.254 is not this machine"),
    });
    expect(result(2)).toMatchObject({
      result: "refused",
      reason: expect.stringContaining("resolves to 10.1.2.3"),
    });
    expect(result(3)).toMatchObject({ result: "refused", reason: "it is not a URL" });
    expect(result(4)).toMatchObject({ result: "delivered" });
    clock.advance(100_000);
    await quiet();
    expect(webhooks.attempts.size).toBe(4);
    expect(received).toHaveLength(1);
    expect(core.checkWebhook?.("http://10.0.0.1/")).toMatch(/not be sent/);
    expect(core.checkWebhook?.(url)).toBeUndefined();
  });

  it("come twice, late or out of order where a rule says so", async () => {
    const { url, until, received } = await receiver(200);
    const { core, clock, webhooks, attempts } = simulate();
    webhooks.rules.add({ webhook: "duplicate", match: { trackId: "twice" } });
    webhooks.rules.add({ webhook: "late", wait: "20s", match: { trackId: "late" } });
    webhooks.rules.add({ webhook: "out-of-order", match: { trackId: "overtaken" }, times: 1 });
    core.plan({ id: 1, url, trackId: "twice" });
    core.plan({ id: 2, url, trackId: "late" });
    core.plan({ id: 3, url, trackId: "overtaken", after: 1 });
    clock.advance(1);
    await until(2);
    await quiet();
    expect(received.map(({ body }) => body.id)).toEqual([1, 1]);
    core.plan({ id: 4, url, after: 1000 });
    clock.advance(1000);
    await until(4);
    clock.advance(18_998);
    await quiet();
    expect(received.map(({ body }) => body.id)).toEqual([1, 1, 4, 3]);
    clock.advance(1);
    await until(5);
    expect((await attempts(5)).map(({ job, cause, fault }) => [job, cause, fault])).toEqual([
      [1, "end", "duplicate"],
      [1, "duplicate", "duplicate"],
      [4, "end", undefined],
      [3, "end", "out-of-order"],
      [2, "end", "late"],
    ]);
    expect(webhooks.rules.list().map(({ hits, times }) => [hits, times])).toEqual([
      [1, undefined],
      [1, undefined],
      [1, 0],
    ]);
  });

  it("that nothing overtakes come after a while all the same; two that are out of order change places", async () => {
    const { url, until } = await receiver(200);
    const { core, clock, webhooks } = simulate();
    webhooks.rules.add({ webhook: "out-of-order" });
    core.plan({ id: 1, url });
    core.plan({ id: 2, url, after: 5 });
    core.plan({ id: 3, url, after: 10 });
    clock.advance(10);
    expect((await until(2)).map(({ body }) => body.id)).toEqual([2, 1]);
    clock.advance(10_000);
    expect((await until(3)).map(({ body }) => body.id)).toEqual([2, 1, 3]);
  });

  it("of other tests are not touched by a rule for one", async () => {
    const { url, until, received } = await receiver(200);
    const { core, clock, webhooks } = simulate();
    webhooks.rules.add({ webhook: "late", testId: "mine" });
    core.plan({ id: 1, url, testId: "mine" });
    core.plan({ id: 2, url, testId: "theirs" });
    core.plan({ id: 3, url });
    clock.advance(0);
    await until(2);
    await quiet();
    expect(received.map(({ body }) => body.id)).toEqual([2, 3]);
  });

  it("are sent again on demand, once they have become due", async () => {
    const { url, until } = await receiver(200);
    const { core, clock, webhooks, attempts } = simulate();
    core.plan({ id: 5, url, after: 10 });
    expect(webhooks.redeliver(5)).toBe(false);
    clock.advance(10);
    await until(1);
    expect(webhooks.redeliver(5)).toBe(true);
    await until(2);
    expect((await attempts(2)).map(({ cause }) => cause)).toEqual(["end", "redelivery"]);
    expect(webhooks.redeliver(6)).toBe(false);
  });

  it("of before a reset are forgotten, also those under way", async () => {
    let answer = () => {};
    const { url, until, received } = await receiver(
      (_request, response) => (answer = () => response.writeHead(500).end()),
      200,
    );
    const { core, clock, webhooks, host } = simulate();
    core.plan({ id: 1, url });
    core.plan({ id: 2, url, after: 50 });
    clock.advance(0);
    await until(1);
    host.reset();
    answer();
    clock.advance(100_000);
    await quiet();
    expect(received).toHaveLength(1);
    expect(webhooks.attempts.size).toBe(0);
    expect(webhooks.redeliver(1)).toBe(false);
  });
});

describe("a rule about webhooks", () => {
  const { webhooks } = simulate();
  it.each([
    [{ webhook: "never" }, "webhook must be duplicate, late, out-of-order"],
    [{ webhook: "late", tims: 1 }, "tims is no member of a webhook rule"],
    [{ webhook: "late", wait: "soon" }, 'wait: "soon" is not a duration'],
    [{ webhook: "duplicate", wait: "1s" }, "wait belongs to the webhook fault late only"],
    [{ webhook: "late", times: 0 }, "times must be a whole number from 1"],
    [{ webhook: "late", share: 2 }, "share must be a number from 0 to 1"],
    [{ webhook: "late", seed: 0.5 }, "seed must be a whole number"],
    [{ webhook: "late", testId: "" }, "testId must be a text"],
    [{ webhook: "late", match: { key: "k" } }, "match.key is not known (operation, trackId)"],
    [{ webhook: "late", match: [] }, "match must be an object"],
  ])("is refused when it says %j", (rule, message) => {
    expect(() => webhooks.rules.add(rule)).toThrow(message);
    expect(webhooks.rules.list()).toEqual([]);
  });

  it("hits the share that it names, the same with the same seed", () => {
    const run = (seed: number) => {
      const { rules } = simulate().webhooks;
      rules.add({ webhook: "late", share: 0.3, seed });
      return Array.from({ length: 400 }, () =>
        Boolean(rules.hit({ operation: "x", trackId: null, testId: undefined })),
      );
    };
    const hits = run(7).filter(Boolean).length;
    expect(hits).toBeGreaterThan(80);
    expect(hits).toBeLessThan(160);
    expect(run(7)).toEqual(run(7));
    expect(run(7)).not.toEqual(run(8));
  });
});
