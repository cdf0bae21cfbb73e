import { ConfigurationError } from "./errors.js";
import type { ContractSpec, JsonObject, OperationSpec } from "./spec.js";

/** The same few names come with every call. */
const snakeCases = new Map<string, string>();

function snakeCase(param: string): string {
  const name = snakeCases.get(param) ?? param.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  // No operation has so many parameters; names that somebody makes up must not fill the memory.
  if (snakeCases.size < 1000) snakeCases.set(param, name);
  return name;
}

/**
 * Natural parameters to the form that the operation documents: `imageUrl: 512` to `"image_url": "512"`, `true` to
 * `"yes"`. What is undefined is left out, null is sent, and the key is in none of this.
 */
export function toWire(
  contract: ContractSpec,
  { names, strings, yesNo }: OperationSpec,
  params: object,
  extraBody: JsonObject = {},
): JsonObject {
  const body: JsonObject = {};
  for (const [param, value] of Object.entries(params)) {
    const name = names?.[param] ?? snakeCase(param);
    // JSON has no such numbers: they would be sent as null, which means something else.
    if (typeof value === "number" && !Number.isFinite(value)) {
      throw new ConfigurationError(`${param} must be a finite number, not ${value}`);
    }
    if (value === undefined) continue;
    body[name] = value;
    if (typeof value === "number" && strings?.includes(name)) body[name] = String(value);
    if (typeof value === "boolean" && yesNo?.includes(name)) body[name] = value ? "yes" : "no";
  }
  Object.assign(body, extraBody);
  if (contract.key in body)
    throw new ConfigurationError(`${contract.key} is an option of the client, not of a call`);
  return body;
}
