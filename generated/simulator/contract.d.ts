// Made by `npm run generate` from openapi/; do not edit.
import type { Contract } from "../../simulator/src/core/contract.js";

/** What a member of a request, or of `meta`, is for. */
export type Role =
  | "prompt"
  | "negative-prompt"
  | "model"
  | "width"
  | "height"
  | "samples"
  | "steps"
  | "seed"
  | "guidance-scale"
  | "enhance-prompt"
  | "style"
  | "source-image"
  | "strength"
  | "safety-checker"
  | "safety-type"
  | "upscale"
  | "panorama"
  | "base64"
  | "temp-links"
  | "instant-response"
  | "webhook"
  | "tracking-id"
  | "storage-server"
  | "storage-public-url"
  | "storage-directory"
  | "file-prefix";

export declare const contract: Contract;
