import { readdirSync } from "node:fs";
import { afterEach, describe, expect, test } from "vitest";
import { operations } from "./support/contract.js";
import { type Front, type FrontOptions, invalidKey, startFront } from "./support/front.js";
import { readWorkflow, respect, waitsOf, workflowFolder } from "./support/respect.js";

const key = "a-key-that-nobody-should-see";
const slow = { timeout: 30_000 };

let front: Front;
const running = new Set<Front>();
const start = async (options: FrontOptions) => {
  front = await startFront(options);
  running.add(front);
  return front;
};
afterEach(async () => {
  for (const one of running) await one.close();
  running.clear();
});

/** Files of workflows that submit, wait and end, with the creates that they make. */
const waiting = [
  ["text-to-image", ["textToImage"]],
  ["realtime", ["realtimeImageToImage"]],
  ["image-editing", ["multiview", "magicMix"]],
  ["v5", ["multiviewV5"]],
] as const;

describe("submit and wait", () => {
  test.each(waiting)("%s looks its job up until it is done", slow, async (name, creates) => {
    const { url, seen } = await start({ processing: 3 });
    const { code, output, waits } = await respect(name, url, { key });
    expect(code, output).toBe(0);
    const looks = ["processing", "processing", "processing", "success"];
    expect(front.creates().map(({ operation }) => operation)).toEqual(creates);
    expect(front.lookUps().map(({ answer }) => answer)).toEqual(creates.flatMap(() => looks));
    expect(waits).toEqual(creates.flatMap(() => [5, 5, 5]));
    // Each family looks up at its own operation; that the id is the one of the job, the front has seen to.
    for (const create of creates) {
      const { node } = operations.find(({ id }) => id === create)!;
      expect(front.lookUps().map(({ operation }) => operation)).toContain(node["x-poll"].operationId);
    }
    expect(seen.length).toBe(creates.length * 5);
    expect(output).not.toContain(key);
  });

  test("every create of the contract has such a workflow", async () => {
    const creates = operations.filter(({ node }) => node["x-poll"]).map(({ id }) => id);
    expect(waiting.flatMap(([, ids]) => ids as readonly string[]).toSorted()).toEqual(creates.toSorted());
    const files = readdirSync(workflowFolder).map((file) => file.replace(".arazzo.yaml", ""));
    expect(files.toSorted()).toEqual([...waiting.map(([name]) => name), "errors", "webhook"].toSorted());
    for (const file of files) {
      // Between a second, so that nobody is flooded, and a minute.
      for (const wait of waitsOf(await readWorkflow(file)))
        expect(wait, file).toSatisfy((s) => s >= 1 && s <= 60);
    }
  });

  test("a job that is done at once is not looked up", slow, async () => {
    const { url } = await start({ atOnce: true });
    const { code, output, waits } = await respect("text-to-image", url, { key });
    expect(code, output).toBe(0);
    expect(front.seen.map(({ answer }) => answer)).toEqual(["success"]);
    expect(waits).toEqual([]);
  });

  test("a job that never ends fails the workflow, after ten minutes of look-ups", slow, async () => {
    const { url } = await start({ processing: Infinity });
    const { code, output, waits } = await respect("realtime", url, { key });
    expect(code).toBe(1);
    expect(output).toContain("step lookUp");
    expect(front.creates().length).toBe(1);
    expect(front.lookUps().length).toBe(121);
    expect(waits.reduce((sum, wait) => sum + wait, 0)).toBe(600);
  });

  test.each(["failed", "error", "unknown_id"])(
    "a look-up that is answered with %s ends the wait",
    slow,
    async (end) => {
      const { url } = await start({ processing: 1, end });
      const { code, waits } = await respect("image-editing", url, { key }, "multiview");
      expect(code).toBe(1);
      expect(front.lookUps().map(({ answer }) => answer)).toEqual(["processing", end]);
      expect(waits).toEqual([5]);
    },
  );
});

describe("webhook", () => {
  test("the create carries the webhook and the tracking id, and a delivery is confirmed", slow, async () => {
    const { url } = await start({});
    const inputs = { key, webhook: "https://app.example.com/hooks/done", trackId: "order-77", id: "302456" };
    const { code, output } = await respect("webhook", url, inputs);
    expect(code, output).toBe(0);
    expect(front.creates().map(({ body }) => [body.webhook, body.track_id])).toEqual([
      [inputs.webhook, inputs.trackId],
    ]);
    expect(front.lookUps().map(({ body, answer }) => [body.request_id, answer])).toEqual([
      [inputs.id, "success"],
    ]);
    expect(output).not.toContain(key);
  });

  test.each([{ processing: 1 }, { end: "failed" }])(
    "a delivery is not confirmed: %o",
    slow,
    async (options) => {
      const { url } = await start(options);
      const { code } = await respect("webhook", url, { key, id: "302456" });
      expect(code).toBe(1);
      expect(front.lookUps().length).toBe(1);
    },
  );
});

describe("errors", () => {
  test("a wrong key is told in HTTP 200, and nothing is sent again", slow, async () => {
    const { url } = await start({});
    const { code, output } = await respect("errors", url, { key: invalidKey }, "invalidKey");
    expect(code, output).toBe(0);
    expect(front.seen.map(({ answer }) => answer)).toEqual(["invalid_key"]);
  });

  test("the workflow of the wrong key fails with a right one", slow, async () => {
    const { url } = await start({});
    expect((await respect("errors", url, { key }, "invalidKey")).code).toBe(1);
    expect(front.creates().map(({ answer }) => answer)).toEqual(["processing"]);
  });

  test("a full queue is waited for as long as retry_after says", slow, async () => {
    const { url } = await start({ queueFull: 2 });
    const { code, output, waits } = await respect("errors", url, { key }, "queueFull");
    expect(code, output).toBe(0);
    expect(front.creates().map(({ answer }) => answer)).toEqual(["queue_full", "queue_full", "processing"]);
    const { value } = operations.flatMap(({ answers }) => answers).find(({ name }) => name === "queue_full")!;
    expect(waits).toEqual([value.retry_after, value.retry_after]);
  });

  test("a queue that stays full fails the workflow after five more attempts", slow, async () => {
    const { url } = await start({ queueFull: Infinity });
    const { code, waits } = await respect("errors", url, { key }, "queueFull");
    expect(code).toBe(1);
    expect(front.creates().length).toBe(6);
    expect(waits).toEqual([30, 30, 30, 30, 30]);
  });

  test("an unknown id is not waited for", slow, async () => {
    const { url } = await start({});
    const { code, output, waits } = await respect("errors", url, { key }, "unknownId");
    expect(code, output).toBe(0);
    expect(front.lookUps().map(({ answer }) => answer)).toEqual(["unknown_id"]);
    expect(waits).toEqual([]);
  });
});
