// The Python package: parameters and methods from the model, the runtime copied as it is, and the client for threads made from the
// one for asyncio.
import type { Model } from "../model.js";
import type { Tree } from "../tree.js";
import { client } from "./client.js";
import { contract } from "./contract.js";
import { init } from "./init.js";
import { header } from "./names.js";
import { toSync } from "./sync.js";
import { types } from "./types.js";

const source = "src/modelslab_images";

/** Writes the package into `tree`, whose paths are relative to `generated/python`. */
export async function python(model: Model, tree: Tree): Promise<void> {
  await tree.copy("scripts/generate/python/runtime", source);
  await tree.copy("scripts/generate/python/package", ".");
  tree.write(`${source}/_contract.py`, header + contract(model));
  tree.write(`${source}/types.py`, header + types(model));
  tree.write(`${source}/_async/client.py`, header + client(model));
  for (const [path, content] of tree.files) {
    const name = /modelslab_images\/_async\/(\w+\.py)$/.exec(path)?.[1];
    // Written twice by hand: what differs, and what the two folders are.
    if (!name || name === "platform.py" || name === "__init__.py") continue;
    const made = `# Made by \`npm run generate\` from _async/${name}; do not edit.\n`;
    tree.write(`${source}/_sync/${name}`, made + toSync(String(content).replace(header, "")));
  }
  tree.write(`${source}/__init__.py`, header + init(model));
}
