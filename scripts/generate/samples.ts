// Code samples: the files of `code-samples/<operationId>/` beside a contract become `x-codeSamples` of its bundle.
import { readFile, readdir } from "node:fs/promises";
import { join } from "node:path";
import { type Json, operationsOf } from "./document.js";
import { languages } from "./languages.js";

/** The samples that an operation may have, by file name, in the order in which they are shown. */
const samples = new Map([
  ["curl.sh", { lang: "bash", label: "curl" }],
  ...languages.map(({ name, label, sample }) => [sample, { lang: name, label }] as const),
]);

/** Adds the samples of `folder` to the operations that they are named for; a contract need not have any. */
export async function inlineSamples(document: Json, folder: string): Promise<void> {
  const operations = new Map(operationsOf(document).map(({ id, node }) => [id, node]));
  const ids = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return [];
    throw error;
  });
  for (const id of ids.sort()) {
    const node = operations.get(id);
    if (!node) throw new Error(`code samples of ${id}: the contract has no such operation`);
    const found = new Set(await readdir(join(folder, id)));
    const unknown = [...found].filter((file) => !samples.has(file));
    if (unknown.length > 0)
      throw new Error(`code sample ${id}/${unknown[0]}: not one of ${[...samples.keys()].join(", ")}`);
    const shown = [...samples].filter(([file]) => found.has(file));
    node["x-codeSamples"] = await Promise.all(
      shown.map(async ([file, language]) => ({
        ...language,
        source: await readFile(join(folder, id, file), "utf8"),
      })),
    );
  }
}
