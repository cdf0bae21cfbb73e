// The model's view of each operation against what two programs that we did not write make of the same bundle.
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { operationsOf, resolve } from "../../scripts/generate/document.js";
import { buildModel } from "../../scripts/generate/model.js";
import { root, run } from "../../scripts/tools.js";
import { type View, modelView, openapiTypescriptView, redoclyView } from "./views.js";

interface Difference {
  place: string;
  ours: string;
  theirs: string;
}

interface Explanation extends Omit<Difference, "place"> {
  place: RegExp;
  reason: string;
  /** That the contract itself says what the reason says. */
  holds?(place: string): boolean;
}

const bundle = join(root, "generated/openapi.json");
const document = JSON.parse(await readFile(bundle, "utf8"));
const model = buildModel(document);
const ours = modelView(document, model);

/** Whether the parameter is accepted in several forms, of which the contract says which one to write. */
const formStated = (place: string): boolean => {
  const [id, member] = place.split(" ");
  const { node } = operationsOf(document).find((operation) => operation.id === id)!;
  const body = resolve(document, node.requestBody.content["application/json"].schema).node;
  return resolve(document, body.properties[member!.slice("body.".length)]).node["x-wire"] !== undefined;
};

/** Whether it is the job's id of an operation that looks one up by its body. */
const isJobId = (place: string): boolean =>
  model.operations.some(({ id, jobId }) => jobId && place === `${id} body.${jobId.name} type`);

const forms: Explanation[] = [
  {
    place: / body\.\S+ type$/,
    ours: "string",
    theirs: "number | string",
    reason: "A job's id. Ours are text wherever text is taken: a number above 2^53 survives only as such.",
    holds: isJobId,
  },
  {
    place: / body\.\S+ type$/,
    ours: "string",
    theirs: "number | string",
    reason: "A whole number, also taken in quotes. Our clients take numbers and write the documented form.",
    holds: formStated,
  },
  {
    place: / body\.\S+ type$/,
    ours: "21 | 31 | 41 | string",
    theirs: "21 | 31 | 41 | number | string",
    reason: "The same, with documented values.",
    holds: formStated,
  },
  {
    place: / body\.\S+ type$/,
    ours: "boolean",
    theirs: '"false" | "no" | "true" | "yes" | boolean',
    reason: "A flag, also taken as a word. Our clients take booleans and write the documented form.",
    holds: formStated,
  },
  {
    place: / body\.\S+ type$/,
    ours: '"no" | "yes"',
    theirs: '"false" | "no" | "true" | "yes" | boolean',
    reason: "The same, where words are the documented form.",
    holds: formStated,
  },
];

const statuses: Explanation = {
  place: / response (\d{3}|default)$/,
  ours: "ErrorBody",
  theirs: "nothing",
  reason: "It types what a call returns; what is answered with an error status is `unknown` to it.",
  holds: (place) => !place.endsWith(" 200"),
};

const tools: { tool: string; view(): Promise<View>; explained: Explanation[] }[] = [
  {
    tool: "openapi-typescript",
    view: async () =>
      openapiTypescriptView(await readFile(join(root, "generated/typescript/src/schema.ts"), "utf8")),
    explained: forms,
  },
  { tool: "redocly generate-client", view: generateClient, explained: [...forms, statuses] },
];

async function generateClient(): Promise<View> {
  const folder = await mkdtemp(join(tmpdir(), "generated-client-"));
  try {
    const file = join(folder, "client.ts");
    const { code, stderr } = await run("redocly", ["generate-client", bundle, "--output", file]);
    if (code !== 0) throw new Error(stderr);
    return redoclyView(await readFile(file, "utf8"));
  } finally {
    await rm(folder, { recursive: true });
  }
}

function differences(theirs: View): Difference[] {
  const places = new Set([...ours.keys(), ...theirs.keys()]);
  return [...places]
    .map((place) => ({
      place,
      ours: ours.get(place) ?? "nothing",
      theirs: theirs.get(place) ?? "nothing",
    }))
    .filter((found) => found.ours !== found.theirs);
}

const explains = (explanation: Explanation, found: Difference): boolean =>
  explanation.place.test(found.place) &&
  explanation.ours === found.ours &&
  explanation.theirs === found.theirs &&
  (explanation.holds?.(found.place) ?? true);

describe.each(tools)("the model and what is made by $tool", async ({ view, explained }) => {
  const theirs = await view();
  const found = differences(theirs);

  it("see the same operations, with parameters and answers", () => {
    const ids = operationsOf(document).map(({ id }) => id);
    for (const seen of [ours, theirs]) {
      const requests = [...seen.keys()].filter((place) => place.endsWith(" request"));
      expect(requests.sort()).toEqual(ids.map((id) => `${id} request`).sort());
      for (const id of ids) expect(seen.has(`${id} body.${document["x-auth"].name} type`), id).toBe(true);
      for (const id of ids) expect(seen.has(`${id} response 200`), id).toBe(true);
    }
  });

  it("agree, but for what is explained", () => {
    expect(found.filter((one) => !explained.some((explanation) => explains(explanation, one)))).toEqual([]);
  });

  it.each(explained)("still differ as explained: $ours and $theirs. $reason", (explanation) => {
    expect(found.some((one) => explains(explanation, one))).toBe(true);
  });
});

describe("the comparison", () => {
  it.each<[string, string, string]>([
    ["another path", "textToImage request", "GET /nowhere"],
    ["a parameter more", "textToImage body.ghost type", "string"],
    ["a type", "textToImage body.prompt type", "number"],
    ["a requirement", "textToImage body.prompt presence", "optional"],
    ["null", "textToImage body.prompt null", "yes"],
    ["an answer", "textToImage response 200", "ErrorBody"],
  ])("finds %s", (_what, place, said) => {
    const changed = new Map(ours).set(place, said);
    expect(differences(changed)).toEqual([{ place, ours: ours.get(place) ?? "nothing", theirs: said }]);
  });
});
