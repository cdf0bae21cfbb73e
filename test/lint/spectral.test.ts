import { basename } from "node:path";
import { createHash } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { spectralLint, type Finding } from "../../scripts/tools.js";
import { changed, load, Workspace, type Change, type Files, type Loose } from "./fixtures.js";

interface Case {
  name: string;
  change: Change;
  /** "place: message" of every finding of the rule; none shows a good twin. */
  findings: string[];
}

const exampleAt = "paths//draw/post/requestBody/content/application/json/examples/lighthouse/value";
const draw = ({ openapi }: Files): Loose => openapi.paths["/draw"].post;
const value = (files: Files): Loose =>
  draw(files).requestBody.content["application/json"].examples.lighthouse.value;
const samples = (files: Files): Loose[] => draw(files)["x-codeSamples"];
const prompt =
  (text: string): Change =>
  (files) =>
    (value(files).prompt = text);

// Put together here, so that no scanner of the repository takes the tests' own texts for credentials.
const joined = (...parts: string[]): string => parts.join("");
const hexadecimal = "0123456789abcdef".repeat(3);
const base64 = joined("q7Zx0PbT1mKc4RwV", "9sYd2HgJ6nLe8FuA", "3oQi5XtB7kMv");
const secret = (kind: string): string[] => [
  `${exampleAt}/prompt: This example holds what looks like ${kind}.`,
];

const exampleWithoutSecret: Case[] = [
  { name: "hexadecimal", change: prompt(hexadecimal), findings: secret("a key in hexadecimal") },
  { name: "base64", change: prompt(base64), findings: secret("a key in base64") },
  {
    name: "AWS",
    change: prompt(joined("AKIA", "IOSFODNN7EXAMPLE")),
    findings: secret("an AWS access key id"),
  },
  { name: "sk-", change: prompt(joined("sk-", "live-0a1b2c3d4e5f6g7h")), findings: secret("an API key") },
  {
    name: "GitHub",
    change: prompt(joined("ghp_", "0a1b2c3d4e5f6g7h8i9j")),
    findings: secret("an access token"),
  },
  {
    name: "JWT",
    change: prompt(joined("eyJ", "hbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2ln")),
    findings: secret("a JSON Web Token"),
  },
  {
    name: "a private key",
    change: prompt(joined("-----BEGIN RSA ", "PRIVATE KEY-----")),
    findings: secret("a private key"),
  },
  {
    name: "a header",
    change: prompt(joined("Authorization: Bearer ", "0a1b2c3d4e5f6g7h8i9j")),
    findings: secret("a bearer token"),
  },
  {
    name: "a URL's query",
    change: prompt(`https://cdn.example.org/1.png?sig=${hexadecimal}`),
    findings: secret("a key in hexadecimal"),
  },
  {
    name: "a schema's default",
    change: ({ openapi }) => (openapi.components.schemas.DrawRequest.properties.prompt.default = hexadecimal),
    findings: [
      "components/schemas/DrawRequest/properties/prompt/default: This example holds what looks like a key in hexadecimal.",
    ],
  },
  {
    name: "a code sample",
    change: (files) => (samples(files)[0].source = `curl --header 'X-Key: ${hexadecimal}'`),
    findings: [
      "paths//draw/post/x-codeSamples/0/source: This example holds what looks like a key in hexadecimal.",
    ],
  },
  {
    name: "a URL's path",
    change: prompt(`https://cdn.example.org/generations/${hexadecimal}.png`),
    findings: [],
  },
  { name: "a UUID", change: prompt("0558bcce-cba0-4157-963f-9374b53d68d9"), findings: [] },
  { name: "a picture", change: prompt(`iVBORw0KGgo${base64}`), findings: [] },
  { name: "a picture as a data URI", change: prompt(`data:image/webp;base64,${base64}`), findings: [] },
  {
    name: "long words",
    change: prompt("a-lighthouse-on-a-rocky-shore-at-dusk-with-long-exposure-and-soft-light"),
    findings: [],
  },
  {
    name: "a long identifier",
    change: prompt("myVeryLongIdentifierOfAnS3BucketInTheRegionEuWest1"),
    findings: [],
  },
  {
    name: "outside of examples",
    change: ({ openapi }) =>
      (openapi.components.schemas.DrawRequest.properties.prompt.description = hexadecimal),
    findings: [],
  },
];

const placeholder = (member: string, place: string): string =>
  `${place}: The example of ${member} is none of the agreed placeholders.`;

const keyIsPlaceholder: Case[] = [
  {
    name: "a key that looks real",
    change: (files) => (value(files).key = "k-4711"),
    findings: [placeholder("key", `${exampleAt}/key`)],
  },
  {
    name: "a storage secret",
    change: (files) => (value(files).aws_secret_access_key = "hunter2"),
    findings: [placeholder("aws_secret_access_key", `${exampleAt}/aws_secret_access_key`)],
  },
  {
    name: "the example of a shared schema, once",
    change: ({ openapi }) => (openapi.components.schemas.Key.examples = ["your-api-key", "k-4711"]),
    findings: [placeholder("key", "components/schemas/KeyOnly/properties/key")],
  },
  {
    name: "an example of a whole request",
    change: ({ openapi }) => (openapi.components.schemas.KeyOnly.examples = [{ key: "k-4711" }]),
    findings: [placeholder("key", "components/schemas/KeyOnly/examples/0/key")],
  },
  {
    name: "a code sample in JSON",
    change: (files) => (samples(files)[0].source = `curl -d '{"key": "k-4711"}'`),
    findings: [placeholder("the key in this code sample", "paths//draw/post/x-codeSamples/0/source")],
  },
  {
    name: "a code sample in PHP",
    change: (files) => (samples(files)[1].source = `$body = ['key' => 'k-4711'];`),
    findings: [placeholder("the key in this code sample", "paths//draw/post/x-codeSamples/1/source")],
  },
  {
    name: "a code sample in TypeScript",
    change: (files) => (samples(files)[1].source = `new Client({ apiKey: "k-4711" })`),
    findings: [placeholder("the key in this code sample", "paths//draw/post/x-codeSamples/1/source")],
  },
  {
    name: "a key beside a variable of the shell",
    change: (files) => (samples(files)[0].source = `curl -d '{"key": "'k-4711'", "a": "'"$KEY"'"}'`),
    findings: [placeholder("the key in this code sample", "paths//draw/post/x-codeSamples/0/source")],
  },
  {
    name: "a variable of the shell",
    change: (files) => (samples(files)[0].source = `curl -d '{"key": "'"$MODELSLAB_API_KEY"'"}'`),
    findings: [],
  },
  {
    name: "placeholders",
    change: (files) => {
      value(files).key = "";
      value(files).aws_secret_access_key = "your-secret-key";
      samples(files)[0].source = `curl -d '{"key": "your-api-key"}'`;
      samples(files)[1].source = `new Client({ apiKey: process.env.API_KEY })`;
    },
    findings: [],
  },
];

const okAt = "paths//draw/post/responses/200/content/application/json";
const shows = (files: Files, path: string): Loose =>
  files.openapi.paths[path].post.responses["200"].content["application/json"].examples;

const asyncExamples: Case[] = [
  {
    name: "a job without success",
    change: (files) => delete shows(files, "/draw").done,
    findings: [`${okAt}: The 200 of draw has no example with status success.`],
  },
  {
    name: "a job without examples",
    change: (files) => {
      for (const name of ["done", "queued", "refused"]) delete shows(files, "/draw")[name];
    },
    findings: ["success", "processing", "error"].map(
      (state) => `${okAt}: The 200 of draw has no example with status ${state}.`,
    ),
  },
  {
    name: "a look-up without error",
    change: (files) => delete shows(files, "/fetch/{id}").refused,
    findings: [
      "paths//fetch/{id}/post/responses/200/content/application/json: The 200 of fetchDrawing has no example with status error.",
    ],
  },
  {
    name: "no job",
    change: (files) => {
      delete draw(files)["x-poll"];
      delete shows(files, "/draw").queued;
    },
    findings: [],
  },
];

/** Rules of spectral:oas that the ruleset raises or switches on: one case shows that they are in force. */
const ofTheFormat: [rule: string, change: Change][] = [
  ["oas3-valid-media-example", (files) => (value(files).prompt = 7)],
  ["oas3-valid-schema-example", ({ openapi }) => (openapi.components.schemas.Key.example = 7)],
  ["oas3-unused-component", ({ openapi }) => (openapi.components.schemas.Spare = { type: "string" })],
  [
    "oas3-parameter-description",
    ({ openapi }) => delete openapi.paths["/fetch/{id}"].post.parameters[0].description,
  ],
  ["oas3-server-not-example.com", ({ openapi }) => (openapi.servers[0].url = "https://api.example.com")],
  ["oas3-schema", ({ openapi }) => delete openapi.info.version],
  ["operation-description", (files) => delete draw(files).description],
  ["operation-operationId", (files) => delete draw(files).operationId],
  ["operation-success-response", (files) => delete draw(files).responses["200"]],
  ["operation-singular-tag", ({ openapi, ...files }) => draw({ openapi, ...files }).tags.push("Draw too")],
  ["operation-tag-defined", (files) => (draw(files).tags = ["Paint"])],
  ["tag-description", ({ openapi }) => delete openapi.tags[0].description],
  [
    "typed-enum",
    ({ openapi }) => (openapi.components.schemas.DrawRequest.properties.enhance.enum = ["yes", 7]),
  ],
  [
    "duplicated-entry-in-enum",
    ({ openapi }) => (openapi.components.schemas.DrawRequest.properties.enhance.enum = ["yes", "yes"]),
  ],
];

const suites: [rule: string, cases: Case[]][] = [
  ["example-without-secret", exampleWithoutSecret],
  ["key-is-placeholder", keyIsPlaceholder],
  ["async-examples", asyncExamples],
];

const workspace = new Workspace();
const found = new Map<string, Finding[]>();

beforeAll(async () => {
  // The fixture is one file, so its bundle is the document itself.
  const bundle = (name: string, change: Change): string => workspace.addJson(name, changed(change).openapi);
  const documents = [
    bundle("good", () => {}),
    ...suites.flatMap(([rule, cases]) =>
      cases.map(({ change }, index) => bundle(`${rule}-${index}`, change)),
    ),
    ...ofTheFormat.map(([rule, change]) => bundle(rule, change)),
  ];
  for (const finding of await spectralLint(documents)) {
    const name = basename(finding.file, ".json");
    found.set(name, [...(found.get(name) ?? []), finding]);
  }
}, 60_000);

afterAll(() => workspace.remove());

const of = (name: string, rule: string): string[] =>
  (found.get(name) ?? [])
    .filter((finding) => finding.rule === rule)
    .map(({ place, message }) => `${place}: ${message}`);

test("the fixture passes every rule", () => {
  expect(found.get("good") ?? []).toEqual([]);
});

describe.each(suites)("%s", (rule, cases) => {
  test.each(cases.map((one, index) => ({ ...one, index })))("$name", ({ index, findings }) => {
    expect(of(`${rule}-${index}`, rule).toSorted()).toEqual(findings.toSorted());
  });
});

describe("spectral:oas", () => {
  test.each(ofTheFormat)("%s is in force", (rule) => {
    expect(of(rule, rule)).not.toEqual([]);
  });
});

test("random keys of 32 bytes are found in either notation", async () => {
  const { secretIn } = (await load("openapi/lint/functions/no-secrets.js")) as {
    secretIn(text: string): string | undefined;
  };
  for (let i = 0; i < 1000; i++) {
    // Digests are as random as keys and the same in every run.
    const bytes = createHash("sha256").update(String(i)).digest();
    expect(secretIn(bytes.toString("hex")), `key ${i}`).toBe("a key in hexadecimal");
    expect(secretIn(bytes.toString("base64")), `key ${i}`).toBe("a key in base64");
    expect(secretIn(bytes.toString("base64url")), `key ${i}`).toBe("a key in base64");
  }
});
