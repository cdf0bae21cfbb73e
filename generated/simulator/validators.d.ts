// Made by `npm run generate` from openapi/; do not edit.
import type { Validators } from "../../simulator/src/core/contract.js";

export declare const validators: Validators;
