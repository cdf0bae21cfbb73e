import { expect, it } from "vitest";
import type { ContractSpec, OperationSpec } from "../../../generated/typescript/src/spec.js";
import { toWire } from "../../../generated/typescript/src/write.js";

// Quirks that no operation of today's contract has.

const contract = { key: "api_key" } as ContractSpec;
const operation = {
  names: { clip: "CLIP-skip", base64: "base_64" },
  strings: ["CLIP-skip"],
} as unknown as OperationSpec;

it("writes a name that snake case would not give", () => {
  expect(toWire(contract, operation, { clip: 2, base64: true, modelId: "m", kdpm2: 1 })).toEqual({
    "CLIP-skip": "2",
    base_64: true,
    model_id: "m",
    kdpm2: 1,
  });
});

it("knows the key by the contract's name for it", () => {
  expect(toWire(contract, operation, { key: "a piano key" })).toEqual({ key: "a piano key" });
  expect(() => toWire(contract, operation, { apiKey: "secret" })).toThrow(/api_key/);
  expect(() => toWire(contract, operation, {}, { api_key: "secret" })).toThrow(/api_key/);
});

it("leaves a text alone where a number or a flag is expected", () => {
  expect(toWire(contract, { ...operation, yesNo: ["temp"] }, { clip: "two", temp: "maybe" })).toEqual({
    "CLIP-skip": "two",
    temp: "maybe",
  });
});
