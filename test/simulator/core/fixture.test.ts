// An operation that is added to the contract works without a line of code: another API altogether, compiled and driven.
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Json } from "../../../scripts/generate/document.js";
import { buildModel } from "../../../scripts/generate/model.js";
import { compileContract } from "../../../scripts/generate/simulator/compile.js";
import { validatorCode } from "../../../scripts/generate/simulator/index.js";
import type { Contract, Validators } from "../../../simulator/src/types.js";
import { fixture } from "../../generator/fixture.js";
import { type Sim, simulate } from "./support.js";

/** The generator's fixture, with roles, answers and an operation that it lacks. */
function kiln(): Json {
  const document = fixture();
  const json = (examples: Json) => ({ content: { "application/json": { examples } } });
  const example = (value: Json) => ({ value });
  const fire = document.paths["/v2/fire"].post;
  Object.assign(document.components.schemas.FireRequest.properties.shape_name, {
    "x-role": "prompt",
    minLength: 3,
  });
  document.components.schemas.FireRequest.properties.seed["x-role"] = "seed";
  document.components.schemas.FireRequest.properties.stages["x-role"] = "samples";
  fire.responses = {
    200: json({
      success: example({
        status: "success",
        id: "a",
        output: "https://x.example/0.png",
        generationTime: 1,
        meta: { shape: "bowl", speed: 2, lid: "no", oven: "big" },
      }),
      processing: example({ status: "processing", id: "a", output: "", note: "wait" }),
    }),
    401: json({ who: example({ status: "error", messege: "who are you" }) }),
    "5XX": json({ cold: example({ status: "error", message: "the kiln is cold" }) }),
  };
  document.paths["/v2/pots/{pot}"].post.responses = {
    200: json({ success: example({ status: "success", output: [] }) }),
  };
  document.components.schemas.Fired.properties = {
    output: { "x-expires": { after: "PT2H" } },
    links: {},
    meta: { type: "object", properties: { shape: { "x-role": "prompt" } } },
  };
  document["x-limits"] = { queue: { plans: { hobby: 2, studio: 3 } } };
  document["x-error-kinds"].push({ kind: "authentication", status: [401], messages: [] });
  return document;
}

let folder = "";
let contract: Contract;
let validators: Validators;

beforeAll(async () => {
  const document = kiln();
  contract = compileContract(document, buildModel(document));
  folder = await mkdtemp(join(tmpdir(), "kiln-"));
  await writeFile(join(folder, "validators.mjs"), await validatorCode(document));
  ({ validators } = (await import(pathToFileURL(join(folder, "validators.mjs")).href)) as {
    validators: Validators;
  });
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const start = (): Sim => simulate({ contract, validators });
const request = { token: "t", shape_name: "a tall bowl", stages: 3, seed: 9, lid: "yes" };

describe("a contract that the simulator has never seen", () => {
  it("is compiled to code that needs nothing beside it, for it was loaded far from every package", async () => {
    expect(folder.startsWith(tmpdir())).toBe(true);
    expect(await validatorCode(kiln())).not.toMatch(/^\s*import\b/m);
    expect(Object.keys(validators)).toEqual(contract.operations.map(({ id }) => id));
  });

  it("is served at its own paths, with its own forms, plans and look-ups", () => {
    const sim = start();
    const made = sim.post("/api/v2/fire", request);
    expect(made.json).toMatchObject({
      status: "processing",
      id: expect.stringMatching(/^\d+$/),
      output: "",
      note: "wait",
      eta: 2,
    });
    expect(made.json.fetch_result).toMatch(/^http:\/\/sim\.test\/api\/v2\/pots\/\d+\?sim=/);
    sim.advance(2000);
    const looked = sim.post(`/v2/pots/${made.json.id}`, { token: "t" }).json;
    expect(looked).toEqual({ status: "success", id: Number(made.json.id), output: made.json.future_links });
    expect(looked.output).toHaveLength(3);
    expect(sim.get(looked.output[2]).status).toBe(200);
    sim.advance(2 * 3_600_000);
    expect(sim.get(looked.output[2])).toMatchObject({
      status: 404,
      body: expect.stringContaining("2 hours"),
    });
  });

  it("has its success filled from the roles and names of its members", () => {
    const sim = simulate({ contract, validators, latency: 0 });
    expect(sim.post("/v2/fire", { ...request, speed: 4 }).json).toMatchObject({
      status: "success",
      output: expect.stringMatching(/^http:\/\/sim\.test\/images\/.*-0\.png$/),
      meta: { shape: "a tall bowl", speed: 4, lid: "yes", oven: "big" },
    });
  });

  it("takes the id in the body where the contract says so, and answers without examples", () => {
    const sim = start();
    const made = sim.post("/v2/glaze", { token: "t" }).json;
    expect(made).toMatchObject({ status: "processing", eta: 2 });
    sim.advance(2000);
    for (const glaze_id of [made.id, String(made.id)]) {
      expect(sim.post("/v2/glazes", { token: "t", glaze_id }).json).toMatchObject({
        status: "success",
        id: made.id,
      });
    }
    expect(sim.post("/v2/pots/" + made.id, { token: "t" }).status).toBe(400);
  });

  it("refuses by its own rules, in its own words", () => {
    const sim = start();
    expect(sim.post("/v2/fire", { shape_name: "bowl" })).toMatchObject({
      status: 401,
      json: { messege: "who are you" },
    });
    expect(sim.post("/v2/fire", { ...request, shape_name: "xy", stages: 10 }).json.message).toEqual({
      shape_name: ["The shape_name must have at least 3 characters."],
      stages: ["The stages must be at most 9, not 10."],
    });
    expect(sim.post("/v2/fire", { ...request, is_dri: true }).headers["x-sim-warning"]).toBe(
      "is_dri: did you mean is_dry?",
    );
    expect([1, 2, 3].map(() => sim.post("/v2/fire", request).status)).toEqual([200, 429, 429]);
    expect(
      [1, 2, 3, 4].map(() => sim.post("/v2/fire", { ...request, token: "sim_plan_studio" }).status),
    ).toEqual([200, 200, 200, 429]);
    expect(sim.post("/v2/fire", {}, { prefer: "example=cold" })).toMatchObject({
      status: 500,
      json: { message: "the kiln is cold" },
    });
  });

  it("answers its other operations with success, and hides what it marks as secret", () => {
    const sim = start();
    const events: unknown[] = [];
    sim.core.on((event) => events.push(event));
    expect(sim.post("/v2/settings", { token: "t0ken", secret_code: "hush" })).toMatchObject({
      status: 200,
      json: { status: "success" },
    });
    expect(events).toMatchObject([{ body: { token: "[key]", secret_code: "[secret]" } }]);
  });
});
