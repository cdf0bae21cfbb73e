import { basename, dirname, join } from "node:path";
import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { redoclyConfig, redoclyLint, root, type Finding } from "../../scripts/tools.js";
import { fixture, load, Workspace } from "./fixtures.js";
import { schemaCases } from "./redocly.cases.js";
import { operationCases } from "./redocly.operation-cases.js";

const cases = [...schemaCases, ...operationCases];
const texts = [
  {
    name: "an enum",
    change: (text: string) => text.replace('enum: ["yes", "no"]', "enum: [yes, no]"),
    findings: [
      '#/components/schemas/DrawRequest/properties/enhance/enum/0: YAML 1.1 reads yes as a boolean: write "yes".',
      '#/components/schemas/DrawRequest/properties/enhance/enum/1: YAML 1.1 reads no as a boolean: write "no".',
    ],
  },
  {
    name: "a default",
    change: (text: string) =>
      text.replace('enum: ["yes", "no"]', 'enum: ["yes", "no"]\n          default: No'),
    findings: [
      '#/components/schemas/DrawRequest/properties/enhance/default: YAML 1.1 reads No as a boolean: write "No".',
    ],
  },
  {
    name: "an example",
    change: (text: string) => text.replace('enhance: "yes", careful', "enhance: on, careful"),
    findings: [
      '#/paths/~1draw/post/requestBody/content/application~1json/examples/lighthouse/value/enhance: YAML 1.1 reads on as a boolean: write "on".',
    ],
  },
  {
    name: "other quotes",
    change: (text: string) => text.replace('enum: ["yes", "no"]', "enum: ['yes', 'no']"),
    findings: [],
  },
];

const workspace = new Workspace();
/** Findings by the folder of the contract that they were found in. */
const found = new Map<string, Finding[]>();

beforeAll(async () => {
  const documents = [
    join(fixture, "openapi.yaml"),
    ...cases.map(({ change }, index) => workspace.add(`case-${index}`, change)),
    ...texts.map(({ change }, index) => workspace.addText(`text-${index}`, change)),
  ];
  for (const finding of await redoclyLint(documents)) {
    const name = basename(dirname(join(root, finding.file)));
    found.set(name, [...(found.get(name) ?? []), finding]);
  }
}, 60_000);

afterAll(() => workspace.remove());

const of = (name: string, rule: string): Finding[] =>
  (found.get(name) ?? []).filter((finding) => finding.rule === rule);
const shown = ({ place, message }: Finding): string => `${place}: ${message}`;

test("the fixture passes every rule, Redocly's strict ones included", () => {
  expect(found.get(basename(fixture)) ?? []).toEqual([]);
});

describe.each([...new Set(cases.map(({ rule }) => rule))])("%s", (rule) => {
  const own = cases.map((one, index) => ({ ...one, index })).filter((one) => one.rule === rule);
  test.each(own)("$name", ({ index, findings, file }) => {
    const mine = of(`case-${index}`, rule);
    expect(mine.map(shown).toSorted()).toEqual(findings.toSorted());
    for (const finding of mine) expect(basename(finding.file)).toBe(file ?? "openapi.yaml");
  });
});

describe("contract/yes-no-quoted", () => {
  test.each(texts.map((one, index) => ({ ...one, index })))("$name", ({ index, findings }) => {
    expect(of(`text-${index}`, "contract/yes-no-quoted").map(shown)).toEqual(findings);
  });
});

interface Plugin {
  rules: { oas3: Record<string, unknown> };
}

test("every rule of the plugin is an error in redocly.yaml and has a case that fires", async () => {
  const plugin = ((await load("openapi/lint/plugin.mjs")) as { default(): Plugin }).default();
  const rules = Object.keys(plugin.rules.oas3).map((name) => `contract/${name}`);
  const config = parse(readFileSync(redoclyConfig, "utf8")) as { rules: Record<string, unknown> };
  const firing = new Set(cases.filter(({ findings }) => findings.length > 0).map(({ rule }) => rule));
  for (const rule of rules) {
    expect(config.rules[rule], rule).toBe("error");
    expect(firing.has(rule) || rule === "contract/yes-no-quoted", rule).toBe(true);
  }
});
