// Every workflow of the contract, by `redocly respect`, against the simulator.
import { readdirSync } from "node:fs";
import { afterEach, describe, expect, test } from "vitest";
import { ModelsLab } from "../../../generated/typescript/src/index.js";
import { readWorkflow, respect, workflowFolder } from "../../contract/support/respect.js";
import {
  type JournalEntry,
  type Simulator,
  type SimulatorOptions,
  startSimulator,
} from "../../../simulator/src/testing.js";
import { type Received, startReceiver } from "../host/support/receiver.js";
import { creates, fetches, quiet, submit } from "./support/calls.js";
import { key } from "./support/world.js";

const ran = new Set<string>();
let simulator: Simulator;

/** Starts one whose clock stands but for what the test moves: how long a workflow's runner takes to start is no matter then. */
async function begin(options: SimulatorOptions = {}): Promise<string> {
  simulator = await startSimulator({ seed: 3, latency: "40s", frozen: true, ...options });
  return `${simulator.url}/api`;
}

/** Moves the clock by this much at every answer that makes a workflow wait; gives what ends it. */
function advanceAt(isWait: (entry: JournalEntry) => boolean, time: string): () => void {
  let seen = 0;
  const timer = setInterval(() => {
    const waits = simulator.requests().filter(isWait).length;
    for (; seen < waits; seen++) void simulator.advance(time);
  }, 1);
  return () => clearInterval(timer);
}
afterEach(() => simulator.close());

async function workflow(name: string, url: string, inputs: Record<string, string>, id?: string) {
  const run = await respect(name, url, inputs, id);
  expect(run.code, run.output).toBe(0);
  expect(run.output).not.toContain(key);
  const { workflows } = await readWorkflow(name);
  for (const { workflowId } of workflows as { workflowId: string }[]) {
    if (id === undefined || id === workflowId) ran.add(`${name}/${workflowId}`);
  }
  return run;
}
const statuses = () => simulator.requests().map(({ operation, status }) => [operation, status]);

describe("workflows", () => {
  test.each(["text-to-image", "realtime", "image-editing", "v5"])(
    "%s submits and waits until it is done",
    async (name) => {
      const url = await begin();
      const isLookUp = ({ operation }: JournalEntry) => fetches.some(({ id }) => id === operation);
      const stop = advanceAt(isLookUp, "15s");
      try {
        const { waits } = await workflow(name, url, { key });
        const jobs = simulator.jobs();
        expect(jobs.length).toBe(((await readWorkflow(name)).workflows as unknown[]).length);
        expect(jobs.map(({ state }) => state)).toEqual(jobs.map(() => "success"));
        // 40 seconds are over after the third look at the earliest.
        expect(waits.length).toBeGreaterThanOrEqual(3 * jobs.length);
        expect(simulator.requests().every(({ status }) => status === 200)).toBe(true);
      } finally {
        stop();
      }
    },
  );

  test("webhook: the job's webhook comes, and its id is confirmed", async () => {
    const url = await begin();
    const receiver = await startReceiver(200);
    try {
      const inputs = { key, webhook: receiver.url, trackId: "order-77" };
      await workflow("webhook", url, inputs, "submitWithWebhook");
      await simulator.advance("40s");
      const [{ body }] = (await receiver.until(1)) as [Received];
      expect(body.track_id).toBe("order-77");
      await workflow("webhook", url, { key, id: String(body.id) }, "confirmDelivery");
    } finally {
      await receiver.close();
    }
  });

  test("errors: a wrong key, in HTTP 200", async () => {
    await workflow("errors", await begin({ errors: "200" }), { key: "sim_invalid" }, "invalidKey");
    expect(statuses()).toEqual([["textToImage", 200]]);
    expect(simulator.jobs()).toEqual([]);
  });

  test("errors: an unknown id, in HTTP 200", async () => {
    await workflow("errors", await begin({ errors: "200" }), { key }, "unknownId");
    expect(statuses()).toEqual([["fetchTextToImage", 200]]);
  });

  test("errors: a queue that is really full is waited for", async () => {
    // One job may be there, and there is one for 40 seconds: the workflow waits 30 at a time.
    const url = await begin({ queue: 1 });
    const client = new ModelsLab({ apiKey: key, baseUrl: url });
    await submit(client, creates[0]!, quiet(creates[0]!));
    const stop = advanceAt(({ status }) => status === 429, "30s");
    try {
      await simulator.advance("15s");
      const { waits } = await workflow("errors", url, { key }, "queueFull");
      expect(waits).toEqual([30]);
    } finally {
      stop();
    }
    const asked = statuses()
      .slice(1)
      .map(([, status]) => status);
    expect(asked).toEqual([429, 200]);
    expect(simulator.jobs().length).toBe(2);
  });

  test("every workflow of the contract was run", async () => {
    simulator = await startSimulator();
    const files = readdirSync(workflowFolder).map((file) => file.replace(".arazzo.yaml", ""));
    const all = [];
    for (const file of files) {
      for (const { workflowId } of (await readWorkflow(file)).workflows as { workflowId: string }[])
        all.push(`${file}/${workflowId}`);
    }
    expect([...ran].sort()).toEqual(all.sort());
  });
});
