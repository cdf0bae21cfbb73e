import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { render, score, type Facts, type Row } from "../../scripts/score/rows.js";
import { isBounded, schemasOf } from "../../scripts/score/schemas.js";
import { root } from "../../scripts/tools.js";
import { changed, fixture, type Change } from "./fixtures.js";

const facts: Facts = {
  sources: ["seed-000"],
  languages: ["typescript"],
  redoclyFindings: 0,
  spectralFindings: 0,
  redoclyScore: 90,
};

const nothing: Change = () => {};

function rowsOf(change: Change, given: Partial<Facts> = {}): Row[] {
  const document = changed((files) => {
    // The fixture's second source is no seed here; its name would be taken for one.
    const text = JSON.stringify(files.openapi).replaceAll("seed-001", "code-001");
    files.openapi = JSON.parse(text);
    change(files);
  }).openapi;
  return score(document, { ...facts, sources: ["seed-000", "code-001"], ...given }).rows;
}

const row = (name: string, change: Change, given: Partial<Facts> = {}): Row => {
  const found = rowsOf(change, given).find((one) => one.name.startsWith(name));
  if (!found) throw new Error(`No row ${name}`);
  return found;
};

describe("what counts as bounded", () => {
  test.each([
    [{ type: "string", maxLength: 10 }, true],
    [{ type: "string", pattern: "^[a-z]+$" }, true],
    [{ type: "string", enum: ["a"] }, true],
    [{ type: "string", const: "a" }, true],
    [{ type: ["string", "null"], pattern: "^[a-z]+$" }, true],
    [{ type: "integer", minimum: 1, maximum: 2 }, true],
    [{ type: "number", exclusiveMinimum: 0, maximum: 1 }, true],
    [{ type: "integer", minimum: 1, "x-bound-reason": "No largest one is known." }, true],
    [{ type: ["integer", "string"], minimum: 1, maximum: 9, pattern: "^[1-9]$" }, true],
    [{ type: "string" }, false],
    [{ type: "string", format: "uri" }, false],
    [{ type: "string", minLength: 1 }, false],
    [{ type: "string", minLength: 1, "x-bound-reason": "No longest one is known." }, false],
    [{ type: "string", pattern: "^[\\s\\S]*$" }, false],
    [{ type: "string", pattern: "" }, false],
    [{ type: "string", pattern: "\\S" }, false],
    [{ type: "integer", format: "int64" }, false],
    [{ type: "integer", minimum: 1 }, false],
    [{ type: "integer", minimum: 1, "x-bound-reason": " " }, false],
    [{ type: "integer", "x-bound-reason": "There is none." }, false],
    [{ type: ["integer", "string"], minimum: 1, maximum: 9 }, false],
    [{ type: ["integer", "string"], pattern: "^[1-9]$" }, false],
    [{}, false],
    [{ type: "boolean" }, undefined],
    [{ type: "object" }, undefined],
    [{ type: "null" }, undefined],
    [{ enum: [true, false] }, undefined],
  ])("%j: %s", (schema, bounded) => {
    expect(isBounded(schema)).toBe(bounded);
  });
});

/** A document with one operation whose request is the schema. */
const documentOf = (schema: object, components: object = {}): Record<string, unknown> => ({
  paths: { "/": { post: { requestBody: { content: { "application/json": { schema } } } } } },
  components: { schemas: components },
});

describe("which scalars are counted", () => {
  const at = "#/paths/~1/post/requestBody/content/application~1json/schema";
  test.each<[string, object, object, string[]]>([
    [
      "a component once",
      { properties: { a: { $ref: "#/components/schemas/S" }, b: { $ref: "#/components/schemas/S" } } },
      { S: { type: "string" } },
      ["#/components/schemas/S no"],
    ],
    [
      "items, values and branches",
      {
        properties: {
          a: { type: "array", items: { type: "string" } },
          b: { type: "object", additionalProperties: { type: "integer" } },
          c: { anyOf: [{ type: "string", maxLength: 1 }, { type: "null" }] },
        },
      },
      {},
      [
        `${at}/properties/a/items no`,
        `${at}/properties/b/additionalProperties no`,
        `${at}/properties/c/anyOf/0 yes`,
      ],
    ],
    [
      "constraints beside a union hold in it",
      { properties: { a: { type: "string", maxLength: 5, anyOf: [{ enum: ["x"] }, { format: "uri" }] } } },
      {},
      [`${at}/properties/a/anyOf/0 yes`, `${at}/properties/a/anyOf/1 yes`],
    ],
    [
      "constraints beside a reference hold there",
      {
        properties: {
          a: { $ref: "#/components/schemas/S", maxLength: 5 },
          b: { $ref: "#/components/schemas/S" },
        },
      },
      { S: { type: "string" } },
      [`${at}/properties/a yes`, "#/components/schemas/S no"],
    ],
    [
      "allOf is one schema",
      { properties: { a: { allOf: [{ $ref: "#/components/schemas/S" }, { maxLength: 5 }] } } },
      { S: { type: "string" } },
      [`${at}/properties/a yes`],
    ],
    [
      "allOf of objects is gone into",
      { allOf: [{ $ref: "#/components/schemas/O" }, { properties: { b: { type: "integer" } } }] },
      { O: { type: "object", properties: { a: { type: "string" } } } },
      ["#/components/schemas/O/properties/a no", `${at}/allOf/1/properties/b no`],
    ],
    [
      "a schema that says nothing",
      { properties: { a: { description: "Anything." } } },
      {},
      [`${at}/properties/a no`],
    ],
    [
      "a recursive schema",
      { $ref: "#/components/schemas/T" },
      { T: { type: "object", properties: { t: { $ref: "#/components/schemas/T" }, n: { type: "string" } } } },
      ["#/components/schemas/T/properties/n no"],
    ],
  ])("%s", (_name, schema, components, expected) => {
    const { scalars } = schemasOf(documentOf(schema, components));
    expect(scalars.map(({ pointer, bounded }) => `${pointer} ${bounded ? "yes" : "no"}`).toSorted()).toEqual(
      expected.toSorted(),
    );
  });

  test("a reference to nowhere is an error, not a lower count", () => {
    const document = documentOf({ $ref: "#/components/schemas/Gone" });
    expect(() => schemasOf(document)).toThrow("No such place in the bundle: #/components/schemas/Gone");
  });
});

describe("the rows of the fixture", () => {
  test("as it is", () => {
    expect(rowsOf(nothing).map(({ name, ours, met }) => [name, ours, met])).toEqual([
      ["operations of the seeds described", "1 of 1, 2 operations in all", true],
      ["operationId, summary, description, tag", "100 % (2 of 2)", true],
      ["operations with every body and response exampled", "100 % (2 of 2)", true],
      ["properties described", "100 % (11 of 11)", true],
      ["scalars really bounded (format not counted)", "75 % (9 of 12)", false],
      ["code samples in curl, typescript", "100 % (2 of 2)", true],
      ["callbacks and links on asynchronous operations", "100 % (1 of 1)", true],
      ["strict lint / Spectral findings", "0 / 0", true],
      ["redocly score", "90.0", true],
      ["properties and operations traced to a source", "100 % (14 of 14)", true],
    ]);
  });

  test.each<[string, Change, Partial<Facts>, string]>([
    [
      "operations of the seeds",
      nothing,
      { sources: ["seed-000", "seed-005"] },
      "1 of 2, 2 operations in all",
    ],
    ["operationId", ({ openapi }) => delete openapi.paths["/draw"].post.summary, {}, "50 % (1 of 2)"],
    [
      "operations with every body",
      ({ openapi }) => delete openapi.components.responses.BadRequest.content["application/json"].examples,
      {},
      "0 % (0 of 2)",
    ],
    [
      "properties described",
      ({ openapi }) => (openapi.components.schemas.Key.description = ""),
      {},
      "81.8 % (9 of 11)",
    ],
    ["code samples", nothing, { languages: ["typescript", "python"] }, "0 % (0 of 2)"],
    ["code samples", nothing, { languages: [] }, "no client in generated/"],
    [
      "code samples",
      ({ openapi }) => (openapi.paths["/draw"].post["x-codeSamples"][0].source = ""),
      {},
      "50 % (1 of 2)",
    ],
    [
      "callbacks and links",
      ({ openapi }) => delete openapi.paths["/draw"].post.callbacks,
      {},
      "0 % (0 of 1)",
    ],
    [
      "callbacks and links",
      ({ openapi }) => delete openapi.paths["/draw"].post["x-poll"],
      {},
      "0 % (0 of 0)",
    ],
    ["strict lint", nothing, { redoclyFindings: 1 }, "1 / 0"],
    ["strict lint", nothing, { spectralFindings: 2 }, "0 / 2"],
    ["redocly score", nothing, { redoclyScore: 89.9 }, "89.9"],
    [
      "properties and operations traced",
      ({ openapi }) => (openapi.paths["/draw"].post["x-source"] = "gossip: heard"),
      {},
      "92.8 % (13 of 14)",
    ],
    [
      "properties and operations traced",
      ({ openapi }) => delete openapi.components.schemas.Key["x-source"],
      {},
      "85.7 % (12 of 14)",
    ],
  ])("%s is not met (%#)", (name, change, given, ours) => {
    expect(row(name, change, given)).toMatchObject({ ours, met: false });
  });

  test("enough bounds meet the target", () => {
    const bounded = row("scalars", ({ openapi }) => {
      openapi.components.schemas.Answer.properties.output.items.maxLength = 2000;
      openapi.components.schemas.Key.maxLength = 200;
    });
    expect(bounded).toMatchObject({ target: ">= 85 %", ours: "91.6 % (11 of 12)", met: true });
  });
});

test("the table is Markdown with aligned columns", () => {
  const rows = [
    { name: "first", target: "100 %", ours: "100 % (2 of 2)", met: true },
    { name: "the second", target: "0 / 0", ours: "1 / 0", met: false },
  ];
  expect(render(rows).split("\n")).toEqual([
    "|            | target | ours           |         |",
    "|------------|--------|----------------|---------|",
    "| first      | 100 %  | 100 % (2 of 2) | met     |",
    "| the second | 0 / 0  | 1 / 0          | NOT MET |",
  ]);
});

test("the script measures a contract, lists what is unbounded and fails below a target", () => {
  const args = ["--import", "tsx", "scripts/score.ts", "--verbose", join(fixture, "openapi.yaml")];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: "utf8" });
  expect(stderr).toBe("");
  expect(stdout).toMatch(
    /\| scalars really bounded \(format not counted\) +\| >= 85 % +\| 75 % \(9 of 12\) +\| NOT MET \|/,
  );
  expect(stdout).toMatch(/\| strict lint \/ Spectral findings +\| 0 \/ 0 +\| 0 \/ 0 +\| met +\|/);
  expect(stdout).toMatch(/\| redocly score +\| >= 90 +\| 90\.5 +\| met +\|/);
  expect(stdout).toContain("3 unbounded scalars:\n  #/components/schemas/Key\n");
  expect(status).toBe(1);
}, 30_000);
