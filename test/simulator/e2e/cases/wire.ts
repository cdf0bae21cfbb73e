// Answers that break on the way. The rule is about money: a create that may have been carried out is never sent twice.
/* oxlint-disable vitest/no-standalone-expect -- cases are run by the tests of direct.test.ts and proxy.test.ts */
import { expect } from "vitest";
import {
  InvalidResponseError,
  type ModelsLabError,
  OutcomeUnknownError,
} from "../../../../generated/typescript/src/index.js";
import { creates, type Operation, quiet, run, submit } from "../support/calls.js";
import { type Case, thrown, type World } from "../support/world.js";

const [create] = creates as [Operation];

const broken = {
  reset: OutcomeUnknownError,
  empty: OutcomeUnknownError,
  truncate: OutcomeUnknownError,
  "malformed-json": InvalidResponseError,
  "slow-body": OutcomeUnknownError,
} as const;

/** The two doors that take every fault: a rule, and the header of a request. */
const doors = {
  "a rule": ({ client, simulator }: World, fault: string) => {
    simulator.faults.add({ match: { operation: create.id }, fault });
    return client();
  },
  "a header": ({ client }: World, fault: string) =>
    client({
      fetch: (input, init) => {
        const request = new Request(input, init);
        if (request.method === "POST") request.headers.set("Prefer", `fault=${fault}`);
        return fetch(request);
      },
    }),
} as const;

async function expectOneCharge(world: World, error: ModelsLabError): Promise<void> {
  expect(error.mayHaveBeenCharged).toBe(true);
  expect(error.retryable).toBe(false);
  expect(world.creates().length, "creates that arrived").toBe(1);
  // That the job is there shows how right the client is not to send again.
  expect((await world.jobs()).length, "jobs").toBe(1);
}

const faulty = Object.entries(broken).flatMap(([fault, Class]) =>
  Object.entries(doors).map(([door, open]): Case => ({
    name: `a create whose answer is broken by ${door}, ${fault}: ${Class.name}, and one job`,
    async run(world) {
      // Ten drops, a tenth of a second apart, are too slow for who waits 400 ms.
      const options = fault === "slow-body" ? { attemptTimeout: 400 } : {};
      const params = quiet(create, { "tracking-id": "order-77" });
      const error = (await thrown(run(open(world, fault), create, params, options))) as ModelsLabError;
      expect(error).toBeInstanceOf(Class);
      // What the caller can look for in a webhook.
      expect(error.trackId).toBe("order-77");
      expect(world.simulator.jobs()[0]!.trackId).toBe("order-77");
      await expectOneCharge(world, error);
      expect(world.creates()[0]!.fault).toBe(`fault=${fault}`);
    },
  })),
);

const page = "<!doctype html><title>502 Bad Gateway</title><h1>Bad Gateway</h1>";

export const wireCases: Case[] = [
  ...faulty,
  ...Object.entries(doors).map(([door, open]): Case => ({
    name: `JSON behind a page's content type, by ${door}, is read for what it is: one job, with its pictures`,
    async run(world) {
      const { images } = await run(open(world, "wrong-content-type"), create, quiet(create));
      expect(images.length).toBeGreaterThan(0);
      expect(world.creates().length).toBe(1);
      expect((await world.jobs()).length).toBe(1);
    },
  })),
  {
    name: "a slow body is waited for",
    async run(world) {
      const { images } = await run(doors["a rule"](world, "slow-body"), create, quiet(create));
      expect(images.length).toBeGreaterThan(0);
      expect((await world.jobs()).length).toBe(1);
    },
  },
  ...[200, 502].map((status): Case => ({
    name: `a gateway that answers a create with a page and HTTP ${status}: one job`,
    async run(world) {
      const gateway = world.client({
        async fetch(input, init) {
          await (await fetch(input, init)).text();
          return new Response(page, { status, headers: { "content-type": "text/html" } });
        },
      });
      const error = (await thrown(run(gateway, create, quiet(create)))) as ModelsLabError;
      expect(error.name).toBe(status === 200 ? "InvalidResponseError" : "ServerError");
      await expectOneCharge(world, error);
    },
  })),
  ...(["reset", "empty", "truncate", "malformed-json"] as const).map((fault): Case => ({
    name: `look-ups that break, ${fault}, do not lose the job`,
    options: { latency: "3s", hold: 0 },
    async run({ client, simulator, creates: made, jobs }) {
      simulator.faults.add({ match: { operation: create.poll! }, fault, times: 2 });
      const { images } = await (await submit(client(), create, quiet(create))).wait();
      expect(images.length).toBeGreaterThan(0);
      expect(made().length).toBe(1);
      expect((await jobs()).length).toBe(1);
      expect(simulator.requests().filter((entry) => entry.fault).length).toBe(2);
    },
  })),
];
