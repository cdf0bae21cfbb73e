// npm run site:dev
//
// The site while one writes it: VitePress shows every change of the theme at once, and of a guide or the contract when it is saved.
import { spawn } from "node:child_process";
import { watch } from "node:fs";
import { join } from "node:path";
import { root } from "../tools.js";
import { allPages, writePages } from "./pages.js";
import { readSite } from "./site.js";

const source = join(root, "site/.source");

async function write(): Promise<void> {
  const site = await readSite("/");
  await writePages(site, await allPages(site), source);
}

let timer: NodeJS.Timeout | undefined;
/** Several files may be saved at a time. */
function writeSoon(): void {
  clearTimeout(timer);
  timer = setTimeout(() => write().catch((error: Error) => console.error(error.message)), 200);
}

await write();
for (const path of ["site/guides", "generated/openapi.json"]) watch(join(root, path), writeSoon);
const cli = join(root, "node_modules/vitepress/bin/vitepress.js");
const child = spawn(process.execPath, [cli, "dev", "site"], {
  cwd: root,
  env: { ...process.env, SITE_SOURCE: source },
  stdio: "inherit",
});
child.once("close", (code) => process.exit(code ?? 0));
