// Made by `npm run generate` from openapi/; do not edit.
import type { Contract } from "../../simulator/src/core/contract.js";

export declare const contract: Contract;
