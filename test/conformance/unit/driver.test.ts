import { expect, it } from "vitest";
import { runCase } from "../driver/run-case.js";
import type { Case } from "../driver/types.js";

// A driver that finds nothing wrong with anything would pass every case. Each of these cases is wrong in one place.

const path = "/v1/enterprise/text2img";
const params = { model_id: "midjourney", prompt: "a red bicycle" };
const queued = { status: "processing", id: 7, eta: 2 };
const done = { status: "success", id: 7, output: ["https://cdn.example.com/1.png"] };
const right: Case = {
  name: "a job that is waited for",
  why: "Every mutation below starts from it.",
  server: [
    { path, body: { ...params, track_id: "{{track}}" }, answer: { json: queued } },
    { path: "/v1/enterprise/fetch", body: { request_id: "7" }, answer: { json: done } },
  ],
  steps: [
    {
      do: "run",
      params,
      expect: {
        result: { type: "Generation", id: 7, trackId: "{{track}}" },
        updates: ["processing", "success"],
      },
    },
  ],
  expect: { requests: 2, sleeps: [2000] },
};

const mutations: Record<string, [(mutant: Case) => void, RegExp]> = {
  "one request too few": [(mutant) => void (mutant.expect.requests = 1), /requests: expected 1, got 2/],
  "another sleep": [(mutant) => void (mutant.expect.sleeps = [2001]), /sleeps\[0\]: expected 2001, got 2000/],
  "one sleep too many": [(mutant) => void (mutant.expect.sleeps = [2000, 3000]), /sleeps: expected/],
  "another path": [
    (mutant) => void (mutant.server![0]!.path = "/elsewhere"),
    /path .* instead of \/elsewhere/,
  ],
  "another method": [(mutant) => void (mutant.server![0]!.method = "GET"), /method POST instead of GET/],
  "another host": [(mutant) => void (mutant.server![0]!.host = "other"), /host 127\.0\.0\.1/],
  "a member that is not sent": [(mutant) => void (mutant.server![0]!.body!.width = "512"), /body\.width/],
  "a member that is sent": [
    (mutant) => void delete mutant.server![0]!.body!.prompt,
    /body\.prompt: not expected/,
  ],
  "another wire form": [
    (mutant) => void (mutant.server![1]!.body!.request_id = 7),
    /request_id: expected 7, got "7"/,
  ],
  "a member that should be absent": [
    (mutant) => void (mutant.server![0]!.bodyAbsent = ["prompt"]),
    /body has prompt/,
  ],
  "a header that should be absent": [
    (mutant) => void (mutant.server![0]!.headersAbsent = ["accept"]),
    /header accept/,
  ],
  "a request that never comes": [
    (mutant) => void mutant.server!.push({ path, answer: {} }),
    /never requested: \/v1\/enterprise\/text2img/,
  ],
  "a request that is not foreseen": [(mutant) => void mutant.server!.pop(), /not in the script/],
  "another result": [(mutant) => void (mutant.steps[0]!.expect!.result!.id = "7"), /id: expected "7", got 7/],
  "another type": [(mutant) => void (mutant.steps[0]!.expect!.result!.type = "Job"), /type: expected "Job"/],
  "a placeholder bound to another value": [
    (mutant) => void (mutant.steps[0]!.expect!.result!.id = "{{track}}"),
    /id: expected ".*", got 7/,
  ],
  "other updates": [(mutant) => void (mutant.steps[0]!.expect!.updates = ["success"]), /updates: expected/],
  "an error that does not come": [
    (mutant) => void (mutant.steps[0]!.expect = { error: { type: "ServerError" } }),
    /expected ServerError, got Generation/,
  ],
  "an error that is not expected": [
    (mutant) => void (mutant.server![1]!.answer!.json = { status: "failed", message: "x" }),
    /threw GenerationFailedError/,
  ],
  "another error": [
    (mutant) => {
      mutant.server![1]!.answer!.json = { status: "failed", message: "Out of memory" };
      mutant.steps[0]!.expect = { error: { type: "ServerError", message: "disk", retryable: true } };
    },
    /message does not contain "disk"[^]*type: expected "ServerError"[^]*retryable: expected true/,
  ],
  "a text that appears": [(mutant) => void (mutant.expect.never = ["cdn.example"]), /"cdn\.example" appears/],
  "another hook": [(mutant) => void (mutant.expect.hooks = [{ event: "retry" }]), /hooks: expected/],
  "another number of jobs": [
    (mutant) => void (mutant.expect.maxConcurrentJobs = 2),
    /maxConcurrentJobs: expected 2/,
  ],
  "a step that the driver does not know": [
    (mutant) => void (mutant.steps[0]!.do = "dance"),
    /knows no step "dance"/,
  ],
};

it("passes the case that is right", async () => {
  expect(await runCase(right)).toEqual([]);
});

it.each(Object.entries(mutations))("finds %s", async (_, [mutate, problem]) => {
  const mutant = structuredClone(right);
  mutate(mutant);
  expect((await runCase(mutant)).join("\n")).toMatch(problem);
});

it("finds a key that is shown", async () => {
  // As short a key as a word: the client leaves it in a success, and the driver must see it there.
  const mutant = structuredClone(right);
  mutant.client = { apiKey: "cdn.exa" };
  expect((await runCase(mutant)).join("\n")).toMatch(/"cdn\.exa" appears/);
});
