// Jobs that take their time, fail, never end, or find the queue full.
/* oxlint-disable vitest/no-standalone-expect -- cases are run by the tests of direct.test.ts and proxy.test.ts */
import { expect } from "vitest";
import {
  type Generation,
  GenerationFailedError,
  Job,
  NotFoundError,
  RateLimitError,
  WaitTimeoutError,
} from "../../../../generated/typescript/src/index.js";
import { creates, fetches, look, type Operation, pollOf, quiet, run, submit } from "../support/calls.js";
import { readPng } from "../support/png.js";
import { type Case, thrown } from "../support/world.js";

const [create] = creates as [Operation];
const asking = (prompt: string, one: Operation = create) => quiet(one, { prompt, width: 256, height: 256 });

const polled = fetches.map((fetch): Case => {
  const makers = creates.filter((one) => pollOf(one) === fetch);
  return {
    name: `${fetch.id}: finds a queued job processing, with its eta, until it is done`,
    async run({ client, simulator }) {
      expect(makers.length).toBeGreaterThan(0);
      for (const one of makers) {
        const user = client();
        const job = await submit(user, one, asking("a lake sim:processing=8", one));
        expect(job).toBeInstanceOf(Job);
        expect(job.status).toBe("processing");
        expect(job.eta).toBeGreaterThan(5);
        expect(job.eta).toBeLessThanOrEqual(8);
        const early = await look(user, fetch, job.id!);
        expect(early.status).toBe("processing");
        expect(early.generation).toBeUndefined();
        const states: string[] = [];
        const { images, id } = await job.wait({ onUpdate: ({ status }) => states.push(status) });
        expect(id).toBe(job.id);
        expect(states.at(-1)).toBe("success");
        expect(readPng(await images[0]!.bytes())).toMatchObject({ width: 256, height: 256 });
        const late = await look(user, fetch, job.id!);
        expect(late.generation!.images.map(String)).toEqual(images.map(String));
        // Not before the job could have ended.
        const asked = simulator.requests().filter(({ operation }) => operation === fetch.id);
        const { created, ends } = simulator.job(job.id!)!;
        expect(ends! - created).toBeLessThanOrEqual(8000);
        expect(asked.some(({ at }) => at >= ends!)).toBe(true);
      }
    },
  };
});

const unknown = fetches.map((fetch): Case => ({
  name: `${fetch.id}: does not know an id that was never given`,
  async run({ client }) {
    for (const id of ["1", "12345678901", "no-such-job"]) {
      const error = (await thrown(look(client(), fetch, id))) as NotFoundError;
      expect(error).toBeInstanceOf(NotFoundError);
      expect(error.mayHaveBeenCharged).toBe(false);
    }
  },
}));

export const jobCases: Case[] = [
  ...polled,
  ...unknown,
  {
    name: "a job that ends within the hold is done in the create's own answer",
    options: { latency: "500ms", hold: "2s" },
    async run({ client, simulator }) {
      const job = await submit(client(), create, asking("a lake"));
      expect(job.generation?.images.length).toBe(1);
      expect(simulator.requests().length).toBe(1);
    },
  },
  {
    name: "an instant response does not wait for the job",
    options: { latency: "4s", hold: "60s" },
    async run({ client }) {
      const one = creates.find(({ roles }) => roles["instant-response"])!;
      const job = await submit(client(), one, quiet(one, { "instant-response": true }));
      expect(job.status).toBe("processing");
      const held = await submit(client(), one, quiet(one, { "instant-response": false }));
      expect(held.status).toBe("success");
    },
  },
  {
    name: "a full queue is waited for as long as retry_after says, and then accepts",
    options: { queue: 1, latency: "6s", hold: 0 },
    async run({ client, simulator, creates: made, jobs }) {
      const waits: number[] = [];
      // Two clients of one account: neither knows of the other's jobs.
      await submit(client(), create, asking("a lake"));
      const second = client({ hooks: { onRetry: ({ waitMs }) => void waits.push(waitMs!) } });
      const { images } = await run(second, create, asking("a river"));
      expect(images.length).toBe(1);
      const [, ...asked] = made();
      expect(asked.at(-1)!.status).toBe(200);
      expect(asked.slice(0, -1).map(({ status }) => status)).toEqual(waits.map(() => 429));
      expect(waits.length).toBeGreaterThan(0);
      for (const [index, wait] of waits.entries()) {
        expect(wait).toBeGreaterThanOrEqual(1000);
        // The clocks of client and simulator run alike, but for what timers are early.
        expect(asked[index + 1]!.at - asked[index]!.at).toBeGreaterThan(wait * 0.9);
      }
      expect((await jobs()).length).toBe(2);
      expect(simulator.requests().filter(({ status }) => status === 429).length).toBe(waits.length);
    },
  },
  {
    name: "a full queue is told as such to a client that does not wait",
    options: { queue: 2, latency: "60s", hold: 0, lanes: 1 },
    async run({ client, jobs }) {
      const user = client({ maxRetries: 0, maxInFlight: 0 });
      await submit(user, create, asking("one"));
      await submit(user, create, asking("two"));
      const error = (await thrown(submit(user, create, asking("three")))) as RateLimitError;
      expect(error).toBeInstanceOf(RateLimitError);
      expect(error.httpStatus).toBe(429);
      expect(error.mayHaveBeenCharged).toBe(false);
      expect(error.retryAfter).toBeGreaterThan(50);
      expect(error.retryAfter).toBeLessThanOrEqual(60);
      expect((await jobs()).length).toBe(2);
    },
  },
  {
    name: "a batch of 30 prompts through one client never meets a full queue",
    options: { latency: "500ms..2s" },
    async run({ client, simulator, jobs }) {
      // The default of the client is the least of the documented plans.
      const user = client();
      const prompts = Array.from({ length: 30 }, (_, index) => `a lake, view ${index}`);
      const results = await Promise.all(prompts.map((prompt) => run(user, create, asking(prompt))));
      expect(new Set(results.map(({ id }: Generation) => id)).size).toBe(30);
      expect(simulator.requests().filter(({ status }) => status !== 200)).toEqual([]);
      expect((await jobs()).map(({ prompt }) => prompt).sort()).toEqual(prompts.sort());
    },
  },
  ...(["failed", "error"] as const).map((outcome): Case => ({
    name: `a job that ends in ${outcome} is a GenerationFailedError with the job`,
    async run({ client, jobs }) {
      for (const one of creates) {
        const error = (await thrown(
          run(client(), one, asking(`sim:${outcome}=3`, one)),
        )) as GenerationFailedError;
        expect(error).toBeInstanceOf(GenerationFailedError);
        expect(error.mayHaveBeenCharged).toBe(true);
        expect(error.job?.status).toBe(outcome);
      }
      expect((await jobs()).map(({ state }) => state)).toEqual(creates.map(() => outcome));
    },
  })),
  {
    name: "a job that never ends is a WaitTimeoutError, and can be resumed later",
    async run({ client, simulator, jobs }) {
      const errors = creates.map(async (one) => {
        const waiting = run(client(), one, asking("sim:stuck", one), { timeout: 40_000 });
        return (await thrown(waiting)) as WaitTimeoutError;
      });
      for (const error of await Promise.all(errors)) {
        expect(error).toBeInstanceOf(WaitTimeoutError);
        expect(error.mayHaveBeenCharged).toBe(true);
        const resumed = await client().jobs.resume(JSON.stringify(error.job));
        await simulator.advance("1h");
        expect((await resumed.refresh()).status).toBe("processing");
        expect(String(resumed.id)).toBe(String(error.job.id));
      }
      expect((await jobs()).map(({ state }) => state)).toEqual(creates.map(() => "processing"));
    },
  },
  {
    name: "a saved job goes on in a client that never saw it",
    options: { latency: "10s", hold: 0 },
    async run({ client, simulator }) {
      for (const one of creates) {
        const saved = JSON.stringify(await submit(client(), one, asking("a lake", one)));
        await simulator.advance("10s");
        const { images } = await (await client().jobs.resume(saved)).wait();
        expect(readPng(await images[0]!.bytes())).toMatchObject({ width: 256, height: 256 });
      }
    },
  },
  {
    name: "jobs of one key wait for each other, those of two keys do not",
    options: { latency: "30s", hold: 0 },
    async run({ client, simulator }) {
      simulator.freeze();
      const [one, other] = [client(), client({ apiKey: "another-key-of-nobody" })];
      for (const user of [one, one, other]) await submit(user, create, asking("a lake"));
      expect(simulator.jobs().map(({ state }) => state)).toEqual(["processing", "queued", "processing"]);
      await simulator.advance("30s");
      expect(simulator.jobs().map(({ state }) => state)).toEqual(["success", "processing", "success"]);
      await simulator.advance("30s");
      expect(simulator.jobs().map(({ state }) => state)).toEqual(["success", "success", "success"]);
    },
  },
];
