// Every operation of the contract, whatever it is: what it answers is what the contract says that it answers.
import { describe, expect, it } from "vitest";
import { operationsOf, resolve } from "../../../scripts/generate/document.js";
import { document, type Json } from "../../contract/support/contract.js";
import { findings, validator } from "../../contract/support/validator.js";
import { type Answer, type Body, simulate } from "./support.js";

const operations = operationsOf(document);

/** What the contract finds wrong with an answer. */
function objections(operation: string, { status, json }: Answer): string[] {
  const { node } = operations.find(({ id }) => id === operation)!;
  const response = node.responses[String(status)] ?? node.responses.default;
  const { $ref } = resolve(document, response).node.content["application/json"].schema;
  return findings(validator().at($ref.slice(1)), json);
}

const examplesOf = (operation: string): [name: string, body: Body][] => {
  const { node } = operations.find(({ id }) => id === operation)!;
  return Object.entries<Json>(node.requestBody.content["application/json"].examples).map(
    ([name, example]) => [name, resolve(document, example).node.value],
  );
};

const creates = operations.filter(({ node }) => node["x-poll"]);
const requests = operations.flatMap(({ id }) => examplesOf(id).map(([name, body]) => ({ id, name, body })));

describe("an answer within the contract", () => {
  it.each(requests)("is given to $id with its example $name", ({ id, body }) => {
    for (const options of [{ latency: 0 }, { latency: 2000 }, { latency: 0, errors: "200" as const }]) {
      const sim = simulate(options);
      const answer = sim.call(
        id,
        "request_id" in body ? { ...body, id: body.request_id } : { id: 12345, ...body },
      );
      expect(objections(id, answer)).toEqual([]);
      expect(
        sim.core.contract.operations.find((facts) => facts.id === id)!.kind === "fetch" ||
          answer.status === 200,
      ).toBe(true);
    }
  });

  it.each(creates)("is given by $id through the whole life of a job, and by its look-up", ({ id, node }) => {
    for (const word of ["", " sim:failed", " sim:error", " sim:stuck", " sim:nsfw"]) {
      const sim = simulate({ latency: 2000 });
      const made = sim.call(
        id,
        sim.example(id, { prompt: `A teapot${word}`, webhook: "http://127.0.0.1:9/" }),
      );
      expect([made.json.status, objections(id, made)]).toEqual(["processing", []]);
      const look = () => sim.call(node["x-poll"].operationId, { key: "k", id: made.json.id });
      const running = look();
      expect([running.json.status, objections(node["x-poll"].operationId, running)]).toEqual([
        "processing",
        [],
      ]);
      sim.advance(2000);
      const ended = look();
      const state = word.includes("fail")
        ? "failed"
        : word.includes("error")
          ? "error"
          : word.includes("stuck")
            ? "processing"
            : "success";
      expect([ended.json.status, objections(node["x-poll"].operationId, ended)]).toEqual([state, []]);
      const [due] = sim.core.ended();
      expect(due?.body.status).toBe(state === "processing" ? undefined : state);
      expect(due ? findings(validator().at("/components/schemas/WebhookPayload"), due.body) : []).toEqual([]);
      const at = simulate({ latency: 0 });
      const atOnce = at.call(id, at.example(id, { prompt: `A teapot${word}` }));
      expect([atOnce.json.status, objections(id, atOnce)]).toEqual([state, []]);
    }
  });

  it.each(operations)("is given by $id to every error", ({ id }) => {
    const sim = simulate();
    const bodies = [
      {},
      { key: "" },
      { key: "sim_quota" },
      { key: "sim_plan_none" },
      { key: 5 },
      [],
      "text",
      null,
      7,
    ];
    for (const body of bodies) {
      const facts = sim.core.contract.operations.find((facts) => facts.id === id)!;
      const answer = sim.post(facts.path.replace(/\{.*\}/, "5"), body);
      expect(answer.status).toBeGreaterThanOrEqual(400);
      expect(answer.status).toBeLessThan(500);
      expect(objections(id, answer)).toEqual([]);
    }
  });

  it.each(operations)(
    "is given by $id for each example that is asked for by its name, and each status",
    ({ id }) => {
      const sim = simulate();
      const { answers, path } = sim.core.contract.operations.find((facts) => facts.id === id)!;
      expect(answers.length).toBeGreaterThan(5);
      for (const [status, name, example] of answers) {
        const code = status || 418;
        const answer = sim.post(path, {}, { prefer: `code=${code}, example=${name}` });
        expect([answer.status, answer.json]).toEqual([code, sim.core.contract.examples[example]]);
        expect(objections(id, sim.post(path, {}, { prefer: `code=${code}` }))).toEqual([]);
      }
    },
  );
});

describe("meta", () => {
  it.each(creates)(
    "of $id holds what the request said, in the forms and under the names of the contract's example",
    ({ id }) => {
      const sim = simulate({ latency: 0 });
      const { meta } = sim.call(id, sim.example(id)).json;
      const { answers } = sim.core.contract.operations.find((facts) => facts.id === id)!;
      const example = sim.core.contract.examples[answers.find(([, name]) => name === "success")![2]]!
        .meta as Body;
      expect(Object.keys(meta)).toEqual(Object.keys(example));
      const kinds = Object.entries(example).filter(
        ([name, value]) => value !== null && meta[name] !== null && name !== "seed",
      );
      for (const [name, value] of kinds) expect(typeof meta[name]).toBe(typeof value);
      const request = sim.example(id);
      for (const name of ["width", "height"]) {
        const role = Object.keys(sim.core.contract.meta).find(
          (member) => sim.core.contract.meta[member] === name && member in meta,
        )!;
        expect(meta[role]).toBe(Number(request[name]));
      }
      expect(Number.isSafeInteger(meta.seed)).toBe(true);
      expect(meta.prompt).toMatch(new RegExp(`^${request.prompt}(, highly detailed)?$`));
    },
  );

  it("writes flags as the API does, and what the request leaves out as its default", () => {
    const sim = simulate({ latency: 0 });
    const body = {
      key: "k",
      model_id: "m",
      prompt: "p",
      safety_checker: "yes",
      upscale: "yes",
      enhance_prompt: "no",
      scheduler: "DDIMScheduler",
    };
    const { meta } = sim.call("textToImage", body).json;
    expect(meta).toMatchObject({
      safetychecker: "yes",
      upscale: "yes",
      panorama: "no",
      W: 512,
      steps: 21,
      prompt: "p",
      scheduler: "DDIMScheduler",
      negative_prompt: null,
    });
    const realtime = { key: "k", prompt: "p", init_image: "https://a.example/a.png" };
    const told = (changes: Body) => sim.call("realtimeImageToImage", { ...realtime, ...changes }).json.meta;
    expect(told({ safety_checker: false }).safety_checker).toBe("none");
    expect(told({ safety_checker: "true", enhance_prompt: true })).toMatchObject({
      safety_checker: "yes",
      prompt: "p, highly detailed",
    });
  });

  it("tells the seed: the one given, the same one for the same request, and another every time with vary", () => {
    const seeds = (options: object, changes: Body) => {
      const sim = simulate({ latency: 0, queue: 0, ...options });
      return [1, 2].map(
        () => sim.call("textToImage", sim.example("textToImage", changes)).json.meta.seed as number,
      );
    };
    expect(seeds({}, { seed: 42 })).toEqual([42, 42]);
    const [first, second] = seeds({}, { seed: null });
    expect(first).toBe(second);
    expect(seeds({}, { seed: null, prompt: "another" })[0]).not.toBe(first);
    const varied = seeds({ vary: true }, { seed: null });
    expect(varied[0]).not.toBe(varied[1]);
    expect(seeds({ vary: true }, { seed: 42 })).toEqual([42, 42]);
  });
});
