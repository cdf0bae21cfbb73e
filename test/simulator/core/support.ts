// A core whose clock stands unless it is moved, and requests to it in one line.
import { createClock, createCore } from "../../../simulator/src/core/index.js";
import type { Core, CoreOptions, SimAnswer } from "../../../simulator/src/types.js";

import type { Json } from "../../../scripts/generate/document.js";

export type Body = Json;

export interface Answer extends SimAnswer {
  json: Body;
  /** Simulated milliseconds that the answer was held. */
  held: number;
}

export interface Sim {
  core: Core;
  /** Posts to a path; waits on the clock for the answer, as adapters do. */
  post(path: string, body: unknown, headers?: Record<string, string>): Answer;
  /** As `post`, for an operation of the contract by its id; `id` goes into the path or the body. */
  call(operation: string, body: Body, headers?: Record<string, string>): Answer;
  get(url: string, headers?: Record<string, string>, method?: string): SimAnswer;
  /** The contract's example of a request, with changes. */
  example(operation: string, changes?: Body): Body;
  advance(ms: number): void;
}

export const origin = "http://sim.test";

export function simulate(options: CoreOptions = {}): Sim {
  const core = createCore({
    clock: createClock(() => 1_800_000_000_000),
    latency: 2000,
    hold: 0,
    seed: 1,
    ...options,
  });
  const send = (method: string, url: string, body: string, headers: Record<string, string>): Answer => {
    const before = core.clock.now();
    const held = core.handle({ method, url: url.startsWith("/") ? origin + url : url, headers, body });
    core.clock.advance(Math.max(0, held.until - core.clock.now()));
    const answer = held.answer();
    const text = typeof answer.body === "string" ? answer.body : "";
    return {
      ...answer,
      held: core.clock.now() - before,
      get json() {
        return JSON.parse(text) as Body;
      },
    };
  };
  const json = { "content-type": "application/json" };
  const sim: Sim = {
    core,
    post: (path, body, headers = {}) =>
      send("POST", path, typeof body === "string" ? body : JSON.stringify(body), { ...json, ...headers }),
    call(operation, given, headers = {}) {
      const facts = core.contract.operations.find(({ id }) => id === operation)!;
      const { id, ...body } = given;
      const path = facts.path.replace(/\{[^}]+\}/, String(id));
      return sim.post(
        facts.prefix + path,
        facts.jobId?.in === "body" ? { [facts.jobId.name]: id, ...body } : body,
        headers,
      );
    },
    get: (url, headers = {}, method = "GET") => send(method, url, "", headers),
    example(operation, changes = {}) {
      const { request } = core.contract.operations.find(({ id }) => id === operation)!;
      return { ...core.contract.examples[request!], ...changes };
    },
    advance: (ms) => core.clock.advance(ms),
  };
  return sim;
}

export const key = "test-key";
export const prompt = { key, model_id: "midjourney", prompt: "A paper boat on a calm lake" };
