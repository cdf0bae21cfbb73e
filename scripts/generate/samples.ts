// Code samples: the files of `code-samples/<operationId>/` beside a contract become `x-codeSamples` of its bundle.
import { readFile, readdir } from "node:fs/promises";
import { join } from "node:path";
import { type Json, operationsOf } from "./document.js";

/** Labels by file name; a sample in a language that is not listed here is an error. */
const languages: Record<string, { lang: string; label: string }> = {
  "curl.sh": { lang: "bash", label: "curl" },
  "main.go": { lang: "go", label: "Go" },
  "python.py": { lang: "python", label: "Python" },
  "typescript.ts": { lang: "typescript", label: "TypeScript" },
};

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
    const samples = [];
    for (const file of (await readdir(join(folder, id))).sort()) {
      const language = languages[file];
      if (!language)
        throw new Error(`code sample ${id}/${file}: not one of ${Object.keys(languages).join(", ")}`);
      samples.push({ ...language, source: await readFile(join(folder, id, file), "utf8") });
    }
    node["x-codeSamples"] = samples;
  }
}
