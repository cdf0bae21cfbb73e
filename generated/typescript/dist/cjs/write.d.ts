import type { ContractSpec, JsonObject, OperationSpec } from "./spec.js";
/**
 * Natural parameters to the form that the operation documents: `imageUrl: 512` to `"image_url": "512"`, `true` to
 * `"yes"`. What is undefined is left out, null is sent, and the key is in none of this.
 */
export declare function toWire(contract: ContractSpec, { names, strings, yesNo }: OperationSpec, params: object, extraBody?: JsonObject): JsonObject;
