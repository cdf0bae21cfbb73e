// What every page needs to know: the contract, the addresses of pages, and the base that the site is hosted under.
import { join } from "node:path";
import { type Json, operationsOf } from "../generate/document.js";
import { buildModel } from "../generate/model.js";
import { readJson, root } from "../tools.js";
import type { Context } from "./inserts/context.js";
import { type Entry, readLedger, readSources, type Source, sourceAnchor } from "./inserts/ledger.js";

export interface Language {
  /** As the bundle's samples name it. */
  label: string;
  lang: string;
}

export interface Site extends Context {
  /** `/`, or `/docs/` for a site that is hosted below that path. */
  base: string;
  ledger: Entry[];
  sources: Source[];
  /** In the order in which the samples of the contract come. */
  languages: Language[];
  /** A path of the site for raw HTML, to which VitePress adds no base. */
  link(path: string): string;
  /** `propertyPath("someOperation", "request", "width")`, or a member of the answer with a status. */
  propertyPath(operationId: string, ...names: string[]): string;
  discrepancyPath(id: string): string;
  sourcePath(id: string): string;
  webhookPath(name: string): string;
}

export async function readSite(base: string): Promise<Site> {
  if (!/^\/(?:[\w.~-]+\/)*$/.test(base))
    throw new Error(`--base ${base}: a path is expected that begins and ends with /, such as /docs/`);
  const document = (await readJson(join(root, "generated/openapi.json"))) as Json;
  const [ledger, sources] = await Promise.all([readLedger(), readSources()]);
  const operationPath = (id: string) => `/reference/${id}/`;
  return {
    document,
    model: buildModel(document),
    base,
    ledger,
    sources,
    languages: languagesOf(document),
    operationPath,
    link: (path) => base + path.slice(1),
    propertyPath: (id, ...names) => `${operationPath(id)}#${anchor(...names)}`,
    discrepancyPath: (id) => `/guides/discrepancies/#${id}`,
    sourcePath: (id) => `/guides/discrepancies/#${sourceAnchor(id)}`,
    webhookPath: (name) => `/reference/webhooks/${name}/`,
  };
}

/** The anchor of a property: of the request, or of the answer with a status, and the members on the way. */
export const anchor = (...names: string[]): string =>
  names.map((name) => name.replaceAll(/[^\w.-]+/g, "-")).join("-");

function languagesOf(document: Json): Language[] {
  const found = new Map<string, Language>();
  for (const { node } of operationsOf(document)) {
    for (const { lang, label } of (node["x-codeSamples"] ?? []) as Language[]) {
      if (!found.has(label)) found.set(label, { label, lang });
    }
  }
  return [...found.values()];
}
