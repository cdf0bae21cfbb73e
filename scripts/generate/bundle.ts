// The contract as one document: the bundle, and the bundle narrowed by the strict overlay.
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { openapiOverlay } from "openapi-format";
import { parse } from "yaml";
import { readJson, root, withBundle } from "../tools.js";
import type { Json } from "./document.js";

/** `openapi/openapi.yaml` and all that it refers to, with the code samples. */
export const bundle = (): Promise<Json> =>
  withBundle("contract", async (file) => (await readJson(file)) as Json);

/** The same document narrowed to the provider's tables. Every action of the overlay must find its target. */
export async function strict(document: Json): Promise<Json> {
  const overlaySet = parse(await readFile(join(root, "openapi/overlays/strict.overlay.yaml"), "utf8"));
  const { data, resultData } = await openapiOverlay(structuredClone(document), { overlaySet });
  const { unusedActions } = resultData as { unusedActions: { target: string }[] };
  if (unusedActions.length > 0) {
    throw new Error(`strict.overlay.yaml: no target for ${unusedActions.map((a) => a.target).join(", ")}`);
  }
  return data as Json;
}
