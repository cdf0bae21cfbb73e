// The files that the site offers beside its pages.
import { copyFile, mkdir, readdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Json } from "../../generate/document.js";
import { root } from "../../tools.js";
import { workflowFolder } from "../inserts/workflows.js";
import { httpFile } from "./http.js";
import { type TextPage, textFiles } from "./llms.js";
import { postmanCollection } from "./postman.js";
import { redocPage } from "./redoc.js";

/** Writes what is made from the contract into `folder`, the root of the built site. */
export async function contractDownloads(document: Json, folder: string): Promise<void> {
  const at = (path: string) => join(folder, "downloads", path);
  await mkdir(at("workflows"), { recursive: true });
  const bundle = join(root, "generated/openapi.json");
  const copies = [
    ...["openapi.yaml", "openapi.json", "openapi.strict.json"].map((name) => [`generated/${name}`, name]),
    ["openapi/discrepancies.yaml", "discrepancies.yaml"],
  ] as [string, string][];
  await Promise.all([
    ...copies.map(([from, to]) => copyFile(join(root, from), at(to))),
    // They name the contract as ../openapi.yaml, and so it lies.
    ...(await readdir(workflowFolder)).map((file) =>
      copyFile(join(workflowFolder, file), at(`workflows/${file}`)),
    ),
    postmanCollection(document).then((text) => writeFile(at("postman_collection.json"), text)),
    writeFile(at("requests.http"), httpFile(document)),
    redocPage(bundle).then((text) => writeFile(join(folder, "redoc.html"), text)),
  ]);
}

/** What `downloads` needs to know of the site. */
export interface Target {
  document: Json;
  base: string;
}

/** Writes everything that the site offers beside its pages into `folder`, at the paths that it has on the site. */
export async function downloads(
  { document, base }: Target,
  pages: readonly TextPage[],
  folder: string,
): Promise<void> {
  await Promise.all([
    contractDownloads(document, folder),
    ...[...textFiles(document, pages, base)].map(async ([path, text]) => {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), text);
    }),
  ]);
}
