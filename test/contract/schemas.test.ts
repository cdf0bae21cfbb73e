import { expect, test } from "vitest";
import {
  answerPointer,
  document,
  operations,
  requestPointer,
  strictDocument,
  type Json,
} from "./support/contract.js";
import { validatorOf } from "./support/validator.js";

const documents: [string, Json][] = [
  ["openapi.json", document],
  ["openapi.strict.json", strictDocument],
];

test.each(documents)("every component schema of %s compiles in ajv's strict mode", (_name, bundle) => {
  const validator = validatorOf(bundle);
  const names = Object.keys(bundle.components.schemas);
  expect(names.length).toBeGreaterThan(0);
  for (const name of names) expect(validator.at(`/components/schemas/${name}`), name).toBeTypeOf("function");
});

test.each(documents)("every schema of an operation of %s compiles in ajv's strict mode", (_name, bundle) => {
  const validator = validatorOf(bundle);
  for (const operation of operations) {
    expect(validator.at(requestPointer(operation)), operation.id).toBeTypeOf("function");
    for (const status of Object.keys(operation.node.responses)) {
      expect(validator.at(answerPointer(operation, status)), `${operation.id} ${status}`).toBeTypeOf(
        "function",
      );
    }
    for (const index of operation.parameters.keys()) {
      const path = operation.pointer.slice(0, operation.pointer.lastIndexOf("/"));
      const { $ref } = bundle.paths[operation.template].parameters[index] as { $ref?: string };
      expect(validator.at(`${$ref ? $ref.slice(1) : `${path}/parameters/${index}`}/schema`)).toBeTypeOf(
        "function",
      );
    }
  }
});

test.each(documents)("%s states its dialect, without which Prism reads draft-07", (_name, bundle) => {
  expect(bundle.jsonSchemaDialect).toBe("https://json-schema.org/draft/2020-12/schema");
});

test("a schema that strict mode refuses does not compile", () => {
  const broken = { components: { schemas: { Broken: { type: "string", maxLenght: 3 } } } };
  expect(() => validatorOf(broken).at("/components/schemas/Broken")).toThrow(/maxLenght/);
});
