// The types of the whole document, by openapi-typescript. It is called here and nowhere else, so that another emitter can take its
// place. Its command line would read a redocly.yaml nearby and lint with it; the function does not.
import { createRequire } from "node:module";
import type * as OpenapiTypescript from "openapi-typescript";
import type { Json } from "../document.js";

/**
 * Loads it, once. With it comes TypeScript's compiler, which makes it the slowest part of `npm run generate` to load; an `import` would
 * take twice as long, for Node searches nine megabytes of CommonJS for names to export.
 */
export const loadSchemaEmitter = () =>
  createRequire(import.meta.url)("openapi-typescript") as typeof OpenapiTypescript;

export async function schema(document: Json): Promise<string> {
  const { default: openapiTS, astToString } = loadSchemaEmitter();
  const options = { defaultNonNullable: false, silent: true };
  return astToString(await openapiTS(structuredClone(document) as never, options));
}
