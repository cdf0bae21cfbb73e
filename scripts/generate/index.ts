// npm run generate [-- --check]
//
// Makes `generated/` from `openapi/`: the bundle, the strict bundle, a package a language, and what the simulator knows. With --check
// nothing is written; any difference from what is committed is listed and fails.
import { resolve } from "node:path";
import { stringify } from "yaml";
import { bundle, strict } from "./bundle.js";
import { root } from "../tools.js";
import { languages } from "./languages.js";
import { buildModel } from "./model.js";
import { simulator } from "./simulator/index.js";
import { Tree } from "./tree.js";

/** Everything that belongs in `generated/`. */
export async function generate(): Promise<Tree> {
  const bundling = bundle();
  for (const { prepare } of languages) prepare?.();
  const document = await bundling;
  const model = buildModel(document);
  const tree = new Tree(root);
  const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;
  const yaml = stringify(document, {
    aliasDuplicateObjects: false,
    lineWidth: 120,
    singleQuote: false,
    version: "1.1",
  });
  tree.write("openapi.yaml", `# Made by \`npm run generate\` from openapi/; do not edit.\n${yaml}`);
  tree.write("openapi.json", json(document));
  tree.write("openapi.strict.json", json(await strict(document)));
  await simulator(document, model, tree.under("simulator"));
  for (const { name, emit } of languages) await emit(model, tree.under(name), document);
  return tree;
}

async function main(args: string[]): Promise<void> {
  const unknown = args.filter((arg) => arg !== "--check");
  if (unknown.length > 0) throw new Error(`unknown argument ${unknown.join(" ")}; the only one is --check`);
  const folder = resolve(root, "generated");
  const tree = await generate();
  if (!args.includes("--check")) {
    await tree.swapIn(folder);
    console.log(`generated/: ${tree.files.size} files`);
    return;
  }
  const differences = await tree.differences(folder);
  if (differences.length === 0)
    return console.log(`generated/ is what the contract makes (${tree.files.size} files)`);
  throw new Error(
    `generated/ is not what the contract makes; run npm run generate:\n${differences.join("\n")}`,
  );
}

if (process.argv[1] === import.meta.filename) {
  main(process.argv.slice(2)).catch((error: Error) => {
    console.error(error.message);
    process.exitCode = 1;
  });
}
