// node --import tsx ours.ts BUNDLE OUTPUT LANGUAGE...
//
// Our generator as the others are called: a bundle in, packages out. `npm run generate` does more: it bundles, and writes the
// documents and what the simulator knows.
import { readFile } from "node:fs/promises";
import { buildModel } from "../../../scripts/generate/model.js";
import { languages } from "../../../scripts/generate/languages.js";
import { Tree } from "../../../scripts/generate/tree.js";
import { root } from "../../../scripts/tools.js";

const [bundle, output, ...wanted] = process.argv.slice(2) as [string, string, ...string[]];
const document = JSON.parse(await readFile(bundle, "utf8"));
const model = buildModel(document);
const tree = new Tree(root);
for (const { name, emit } of languages) {
  if (wanted.includes(name)) await emit(model, tree.under(name), document);
}
await tree.swapIn(output);
