// Webhooks: really received, and believed only once the API has confirmed them.
/* oxlint-disable vitest/no-standalone-expect -- cases are run by the tests of direct.test.ts and proxy.test.ts */
import { expect } from "vitest";
import { parseWebhook } from "../../../../generated/typescript/src/index.js";
import { type Received, startReceiver } from "../../host/support/receiver.js";
import { creates, example, type Operation, run, submit } from "../support/calls.js";
import { type Case, thrown } from "../support/world.js";

const [create] = creates as [Operation];
const small = { width: 256, height: 256 };

const delivered = creates.map((one): Case => ({
  name: `${one.id}: its webhook comes with the job's id, pictures and track_id, and is confirmed`,
  options: { latency: "20s", hold: 0 },
  async run({ client, simulator }) {
    const receiver = await startReceiver(200);
    try {
      const user = client();
      const params = example(one, { ...small, webhook: receiver.url, "tracking-id": "order-77" });
      const job = await submit(user, one, params);
      await simulator.advance("21s");
      const [{ body }] = (await receiver.until(1)) as [Received];
      const { output } = simulator.job(job.id!)!;
      expect(output.length).toBeGreaterThan(0);
      expect(body).toMatchObject({ status: "success", id: job.id, track_id: "order-77", output });
      const event = await parseWebhook(body, { confirm: { client: user, operation: one.id } });
      expect(event).toMatchObject({ type: "succeeded", confirmed: true, id: job.id, trackId: "order-77" });
      expect(event.generation!.images.map(({ url }) => url)).toEqual(output);
      const attempt = await simulator.webhooks.waitFor(job.id!);
      expect(attempt).toMatchObject({ result: "delivered", status: 200, cause: "end", attempt: 1 });
      expect(receiver.received.length).toBe(1);
    } finally {
      await receiver.close();
    }
  },
}));

export const webhookCases: Case[] = [
  ...delivered,
  {
    name: "the webhook of a job that failed is confirmed as a failure",
    async run({ client, simulator }) {
      const receiver = await startReceiver(200);
      try {
        const user = client();
        const webhook = receiver.url;
        const job = await submit(
          user,
          create,
          example(create, { ...small, prompt: "sim:failed=9 sim:processing", webhook }),
        );
        await simulator.advance("10s");
        const [{ body }] = (await receiver.until(1)) as [Received];
        expect(body).toMatchObject({ status: "failed", id: job.id });
        const event = await parseWebhook(body, { confirm: { client: user, operation: create.id } });
        expect(event).toMatchObject({ type: "failed", confirmed: true });
      } finally {
        await receiver.close();
      }
    },
  },
  {
    name: "a forged webhook is not confirmed",
    options: { latency: "60s", hold: 0 },
    async run({ client, simulator }) {
      const user = client();
      const confirm = { client: user, operation: create.id };
      const job = await submit(user, create, example(create, { ...small, webhook: null }));
      const forged = {
        status: "success",
        output: ["https://images.example.com/forged.png"],
        track_id: "order-77",
      };
      // Of a job that still runs, of one that never was, and of none.
      for (const id of [job.id, 302455, undefined]) {
        const event = await parseWebhook({ ...forged, id }, { confirm });
        expect(event.type).toBe("unknown");
        expect(event.generation).toBeUndefined();
      }
      // Of one that has ended: what counts is the API's answer, not the pictures that were forged.
      await simulator.advance("60s");
      const event = await parseWebhook({ ...forged, id: job.id }, { confirm });
      expect(event).toMatchObject({ type: "succeeded", confirmed: true });
      expect(event.generation!.images.map(({ url }) => url)).toEqual(simulator.job(job.id!)!.output);
      // And who claims a failure is not believed either.
      const denied = await parseWebhook({ ...forged, status: "failed", id: job.id }, { confirm });
      expect(denied.type).toBe("succeeded");
    },
  },
  {
    name: "a receiver that is down gets its webhook at a later attempt, and the same news twice has one key",
    options: { latency: "5s", hold: 0 },
    async run({ client, simulator }) {
      const receiver = await startReceiver(503, 200);
      try {
        const user = client();
        simulator.freeze();
        const job = await submit(user, create, example(create, { ...small, webhook: receiver.url }));
        await simulator.advance("5s");
        expect(simulator.webhooks.list({ job: job.id! }).map(({ result }) => result)).toEqual(["failed"]);
        await simulator.advance("1s");
        expect(await simulator.webhooks.waitFor(job.id!)).toMatchObject({ attempt: 2, cause: "retry" });
        expect(simulator.webhooks.redeliver(job.id!)).toBe(true);
        const news = await receiver.until(3);
        const keys = await Promise.all(
          news.map(async ({ body }) => (await parseWebhook(body)).deduplicationKey),
        );
        expect(new Set(keys).size).toBe(1);
      } finally {
        await receiver.close();
      }
    },
  },
  {
    name: "a webhook to another machine is refused without failing the job",
    async run({ client, simulator }) {
      const webhook = "http://198.51.100.7/hook";
      const { id, images } = await run(client(), create, example(create, { ...small, webhook }));
      expect(images.length).toBeGreaterThan(0);
      const error = (await thrown(simulator.webhooks.waitFor(id!))) as Error;
      expect(error.message).toContain("198.51.100.7 is not this machine");
      expect(simulator.requests().some(({ warnings }) => warnings.join().includes("will not be sent"))).toBe(
        true,
      );
    },
  },
];
