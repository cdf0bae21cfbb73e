// The TypeScript client in Node, beside Node's own fetch. The provider's npm package `modelslab` is not in the registry.
import { join } from "node:path";
import { build } from "../../../scripts/build.js";
import { isStale } from "../../../scripts/stale.mjs";
import { root } from "../../../scripts/tools.js";
import type { Language } from "../program.js";

const programs = join(import.meta.dirname, "../programs/typescript");
const own = (name: string, ...args: string[]) => [process.execPath, join(programs, name), ...args];

export const typescript: Language = {
  name: "typescript",
  title: "TypeScript",
  missing: () => undefined,
  async prepare() {
    const source = join(root, "generated/typescript");
    const client = join(source, "dist/esm/index.js");
    if (await isStale(join(source, "dist/cjs/package.json"), join(source, "src"))) await build(source);
    return {
      version: `Node ${process.version.slice(1)}`,
      stacks: [{ title: "TypeScript", http: "fetch", kinds: { bare: "bare", client: "client" } }],
      calls: (base) => own("calls.mjs", base, client),
      starts: { empty: own("empty.mjs"), bare: own("bare.mjs"), client: own("client.mjs", client) },
    };
  },
};
