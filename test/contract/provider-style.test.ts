import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { resolve } from "../../scripts/generate/document.js";
import {
  answerPointer,
  document,
  type Json,
  operation,
  requestPointer,
  strictDocument,
} from "./support/contract.js";
import { findings, validator, validatorOf } from "./support/validator.js";

/** A page of the provider: its samples in each language with its members, types and numbers, in our own words. */
interface Page {
  source: string;
  operation: string;
  samples: { language: string; body: Json; refusedByStrict: Record<string, string> }[];
  answer: Json;
}

const folder = new URL("provider-style/", import.meta.url);
const pages = readdirSync(folder)
  .sort()
  .map((file) => JSON.parse(readFileSync(new URL(file, folder), "utf8")) as Page);
const samples = pages.flatMap((page) =>
  page.samples.map((sample) => [page.operation, sample.language, sample] as const),
);

const read = (path: string): Json =>
  parse(readFileSync(new URL(`../../openapi/${path}`, import.meta.url), "utf8")) as Json;
const ledger = read("discrepancies.yaml") as unknown as { id: string; strict?: string }[];
const { actions } = read("overlays/strict.overlay.yaml") as {
  actions: { target: string; description: string }[];
};

/** The entry of the ledger whose narrowing a member is subject to, by the overlay's actions on the member or on its component. */
function narrowedBy(operationId: string, member: string): string[] {
  const { request, node } = operation(operationId);
  const body = resolve(document, node.requestBody.content["application/json"].schema as Json).name;
  const component = resolve(document, request.properties[member] as Json).name;
  const targets = [`${body}.properties.${member}`, component].filter((name) => name !== undefined);
  const ids = actions
    .filter(({ target }) =>
      targets.some((name) =>
        new RegExp(`^\\$\\.components\\.schemas\\.${name}(?![\\w.]*\\.properties\\.)(?=$|[.[])`).test(target),
      ),
    )
    .map(({ description }) => description);
  return [...new Set(ids)];
}

const strict = validatorOf(strictDocument);

describe("the samples of the provider's pages", () => {
  test("every page and language is here", () => {
    const languages = Object.fromEntries(pages.map(({ source, samples: listed }) => [source, listed.length]));
    expect(languages).toEqual({ "seed-000": 6, "seed-001": 2, "seed-002": 6, "seed-003": 6, "seed-004": 6 });
  });

  test.each(samples)("%s, %s: the contract takes it", (id, _language, { body }) => {
    expect(findings(validator().at(requestPointer(operation(id))), body)).toEqual([]);
  });

  test.each(samples)("%s, %s: the strict contract refuses what the ledger says", (id, _language, sample) => {
    const validate = strict.at(requestPointer(operation(id)));
    validate(sample.body);
    const refused = [
      ...new Set((validate.errors ?? []).map(({ instancePath }) => instancePath.split("/")[1])),
    ];
    expect(refused.sort()).toEqual(Object.keys(sample.refusedByStrict).sort());
    for (const [member, entry] of Object.entries(sample.refusedByStrict)) {
      expect(narrowedBy(id, member), member).toEqual([entry]);
      expect(ledger.find((candidate) => candidate.id === entry)?.strict, entry).toBeTypeOf("string");
      const { node } = resolve(document, operation(id).request.properties[member] as Json);
      expect([node["x-discrepancy"]].flat(), `${member} names its entry of the ledger`).toContain(entry);
    }
  });

  test.each(pages.map((page) => [page.operation, page.answer] as const))(
    "%s: its answer is one of the contract",
    (id, answer) => {
      expect(findings(validator().at(answerPointer(operation(id), "200")), answer)).toEqual([]);
    },
  );
});

test("the strict contract takes what the tables document and refuses what only other sources show", () => {
  const body = {
    key: "your-api-key",
    model_id: "model_id",
    prompt: "a windmill at noon",
    width: 512,
    height: 512,
    samples: 1,
    num_inference_steps: 31,
    clip_skip: 2,
    algorithm_type: "dpmsolver+++",
    lora_strength: "0.5",
    track_id: "order-7",
    webhook: "https://app.example.com/hooks/images",
  };
  const pointer = requestPointer(operation("textToImage"));
  expect(findings(strict.at(pointer), body)).toEqual([]);
  for (const wrong of [
    { width: 1025 },
    { num_inference_steps: 30 },
    { webhook: "http://app.example.com/" },
    { track_id: 7 },
  ]) {
    expect(findings(strict.at(pointer), { ...body, ...wrong }), JSON.stringify(wrong)).not.toEqual([]);
  }
});
