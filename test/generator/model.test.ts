import { describe, expect, it } from "vitest";
import type { Json } from "../../scripts/generate/document.js";
import { buildModel, wordsOf } from "../../scripts/generate/model.js";
import { fixture } from "./fixture.js";

const model = buildModel(fixture());
const operation = (id: string) => model.operations.find((candidate) => candidate.id === id);
const fields = ["firePot", "stampBrick"].flatMap((id) => operation(id)?.fields ?? []);
const field = (name: string) => fields.find((candidate) => candidate.wireName === name);

describe("the model of a contract", () => {
  it("tells creates, look-ups and calls apart, and where a job's id goes", () => {
    expect(model.operations.map(({ id, kind, poll, jobId }) => ({ id, kind, poll, jobId }))).toEqual([
      { id: "firePot", kind: "create", poll: "lookAtPot", jobId: undefined },
      { id: "lookAtPot", kind: "fetch", poll: undefined, jobId: { in: "path", name: "pot", wire: "string" } },
      { id: "glazePot", kind: "create", poll: "lookAtGlaze", jobId: undefined },
      {
        id: "lookAtGlaze",
        kind: "fetch",
        poll: undefined,
        jobId: { in: "body", name: "glaze_id", wire: "string" },
      },
      { id: "stampBrick", kind: "create", poll: "lookAtBrick", jobId: undefined },
      {
        id: "lookAtBrick",
        kind: "fetch",
        poll: undefined,
        jobId: { in: "body", name: "brick", wire: "number" },
      },
      { id: "setKiln2Settings", kind: "call", poll: undefined, jobId: undefined },
    ]);
  });

  it("takes the nearest server", () => {
    expect(operation("firePot")?.server).toBe("https://kiln.example.com/api");
    expect(operation("lookAtPot")?.server).toBe("https://old.example.com/api");
  });

  it("leaves the key and the job's id out of the parameters", () => {
    expect(operation("firePot")?.fields.map(({ wireName }) => wireName)).not.toContain("token");
    expect(operation("lookAtGlaze")?.fields).toEqual([]);
    expect(model.key).toBe("token");
  });

  it.each([
    ["shape_name", { kind: "string" }],
    ["heat", { kind: "integer", wire: "string", suggested: [800, 1000] }],
    ["stages", { kind: "integer", wire: "number", suggested: [] }],
    ["speed", { kind: "number" }],
    ["is_dry", { kind: "flag", wire: "boolean" }],
    ["lid", { kind: "flag", wire: "yes-no" }],
    ["draft", { kind: "flag", wire: "boolean" }],
    ["colour", { kind: "enum", name: "Colour" }],
    ["tags", { kind: "list", of: { kind: "string" } }],
    ["strength", { kind: "union", of: [{ kind: "number" }, { kind: "string" }] }],
    ["pieces", { kind: "integer", wire: "number", suggested: [1, 2, 4] }],
    ["depth", { kind: "integer", wire: "number", suggested: [] }],
    ["matte", { kind: "flag", wire: "boolean" }],
    ["layers", { kind: "list", of: { kind: "enum", name: "Finish" } }],
    [
      "marks",
      {
        kind: "list",
        of: { kind: "union", of: [{ kind: "string" }, { kind: "integer", wire: "number", suggested: [] }] },
      },
    ],
  ])("knows what %s means", (name, type) => {
    expect(field(name)?.type).toEqual(type);
  });

  it("keeps nullability, requiredness, defaults, ranges and what the place says", () => {
    expect(field("note")).toMatchObject({ nullable: true, required: false, default: null });
    expect(field("shape_name")).toMatchObject({
      nullable: false,
      required: true,
      example: "bowl",
      sources: ["doc: table"],
    });
    expect(field("heat")).toMatchObject({
      doc: "Heat of this firing.",
      default: 900,
      range: { minimum: 1, maximum: 1300 },
      discrepancies: ["heat"],
    });
    expect(field("speed")?.range).toEqual({ minimum: 0.5 });
    expect(field("seed")).toMatchObject({ nullable: true, type: { kind: "integer" } });
    expect(field("seed")?.range).toBeUndefined();
    expect(field("order")).toMatchObject({ role: "tracking-id", nullable: true });
    expect(field("old_way")?.deprecated).toBe(true);
    expect(field("owner")).toMatchObject({ required: true, nullable: true });
    expect(field("depth")).toMatchObject({ nullable: true, range: { minimum: 1 } });
    expect(field("weight")?.range).toEqual({ maximum: 2.5 });
    expect(operation("stampBrick")).toMatchObject({ deprecated: true, idempotent: true, kind: "create" });
    expect(operation("setKiln2Settings")?.fields[0]?.secret).toBe(true);
  });

  it("names the values of an enum, by the contract where they are no identifiers", () => {
    expect(model.enums).toEqual([
      {
        name: "Colour",
        doc: "A glaze.",
        sources: ["doc: colours"],
        values: [
          { wire: "sea-green", words: ["sea", "green"] },
          { wire: "3-tone", words: ["three", "tone"] },
        ],
      },
      {
        name: "Finish",
        doc: "",
        sources: [],
        values: [
          { wire: "class", words: ["class"] },
          { wire: "MattGlaze", words: ["matt", "glaze"] },
          { wire: "none", words: ["none"] },
        ],
      },
    ]);
  });

  it.each([
    ["numInferenceSteps", "num inference steps"],
    ["multiviewV5", "multiview v5"],
    ["updateS3Details", "update s3 details"],
    ["aws_access_key_id", "aws access key id"],
    ["DPMSolverMultistepScheduler", "dpm solver multistep scheduler"],
    ["base64", "base64"],
  ])("takes %s apart", (name, words) => {
    expect(wordsOf(name).join(" ")).toBe(words);
  });
});

describe("a contract that the generator does not understand is refused, with the place", () => {
  const schemas = (document: Json) => document.components.schemas;
  const properties = (document: Json) => schemas(document).FireRequest.properties;
  it.each<[string, (document: Json) => void, string]>([
    ["no x-auth", (d) => delete d["x-auth"], "x-auth: expected"],
    [
      "no x-idempotent",
      (d) => delete d.paths["/v2/fire"].post["x-idempotent"],
      "firePot: x-idempotent is missing",
    ],
    [
      "no operationId",
      (d) => delete d.paths["/v2/fire"].post.operationId,
      "POST /v2/fire has no operationId",
    ],
    ["no server", (d) => delete d.servers, "firePot: no server"],
    [
      "a body without a name",
      (d) => (d.paths["/v2/fire"].post.requestBody = {}),
      "firePot: the body is not a named object schema",
    ],
    ["a body without the key", (d) => delete properties(d).token, "firePot: the body has no member token"],
    [
      "a poll operation that is not there",
      (d) => (d.paths["/v2/fire"].post["x-poll"].operationId = "gone"),
      "firePot: x-poll names gone",
    ],
    [
      "an id that the poll operation does not take",
      (d) => (d.paths["/v2/fire"].post["x-poll"].id.name = "vase"),
      "lookAtPot: x-poll puts the id in path vase",
    ],
    [
      "two places for one id",
      (d) =>
        (d.paths["/v2/glaze"].post["x-poll"] = { operationId: "lookAtPot", id: { in: "body", name: "pot" } }),
      "glazePot: x-poll puts the id of lookAtPot elsewhere",
    ],
    [
      "a path parameter of nobody",
      (d) => (d.paths["/v2/settings/{room}"] = d.paths["/v2/settings"]),
      "setKiln2Settings: a path parameter that no x-poll names",
    ],
    [
      "an object as a parameter",
      (d) => (properties(d).note = { type: "object" }),
      "firePot.note: a shape that the generator does not know",
    ],
    [
      "a list with null in it",
      (d) => (properties(d).tags.items = { type: ["string", "null"] }),
      "firePot.tags: null, a list or x-wire in a list",
    ],
    [
      "a list of lists",
      (d) => (properties(d).tags.items = { type: "array", items: { type: "string" } }),
      "firePot.tags: null, a list or x-wire in a list",
    ],
    [
      "a list in another form",
      (d) => (properties(d).tags.items = { enum: ["yes", "no"], "x-wire": "yes-no" }),
      "firePot.tags: null, a list or x-wire in a list",
    ],
    [
      "a parameter without a type",
      (d) => (properties(d).note = {}),
      "firePot.note: a shape that the generator does not know",
    ],
    [
      "an enum without a component",
      (d) => (properties(d).colour = { type: "string", enum: ["a"] }),
      "firePot.colour: an enum needs a component of its own",
    ],
    [
      "a value without an identifier",
      (d) => delete schemas(d).Colour["x-enum-names"],
      "the value 3-tone of Colour needs an entry in x-enum-names",
    ],
    [
      "a flag in two forms without x-wire",
      (d) => delete properties(d).draft["x-wire"],
      "firePot.draft: x-wire must say boolean or yes-no",
    ],
    [
      "x-wire against the shape of a flag",
      (d) => (properties(d).lid["x-wire"] = "boolean"),
      "firePot.lid: x-wire says boolean, which the schema does not accept",
    ],
    [
      "x-wire against the shape of a number",
      (d) => (properties(d).stages["x-wire"] = "string"),
      "firePot.stages: x-wire says string, which the schema does not accept",
    ],
    [
      "x-wire where there is one form",
      (d) => (properties(d).note["x-wire"] = "string"),
      "firePot.note: x-wire on a shape that has one form only",
    ],
    [
      "an unknown role",
      (d) => (properties(d).note["x-role"] = "ghost"),
      "firePot.note: x-role says ghost, which is not a role",
    ],
    [
      "an unknown kind of error",
      (d) => (d["x-error-kinds"][0].kind = "bad-day"),
      "x-error-kinds: unknown kind bad-day",
    ],
    [
      "an output order of members that are not there",
      (d) => schemas(d).Fired["x-output-order"].push("shards"),
      "x-output-order: shards is not a property",
    ],
    ["no output order", (d) => delete schemas(d).Fired, "x-output-order: expected on one schema, found on 0"],
    [
      "a reference to nothing",
      (d) => (properties(d).note = { $ref: "#/components/schemas/Gone" }),
      "#/components/schemas/Gone points to nothing",
    ],
  ])("%s", (_name, spoil, message) => {
    const document = fixture();
    spoil(document);
    expect(() => buildModel(document)).toThrow(message);
  });
});
