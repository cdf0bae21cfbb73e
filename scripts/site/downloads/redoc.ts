// Redoc's single page of the bundle: a second, independent reader beside the site.
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { redoclyConfig, run, withoutBanner } from "../../tools.js";

/** Drawn beside "API docs by": from the page itself, so that opening it tells nobody. */
const logo =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 60 20'%3E%3Ctext x='0' y='15' font-family='sans-serif' font-size='15' fill='%23666'%3ERedoc%3C/text%3E%3C/svg%3E";

export async function redocPage(bundle: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "redoc-"));
  try {
    const file = join(folder, "redoc.html");
    const options = ["--inlineBundle", "--config", redoclyConfig, "--output", file];
    const finished = await run("redocly", ["build-docs", bundle, ...options]);
    if (finished.code !== 0) throw new Error(`redocly build-docs:\n${withoutBanner(finished.stderr)}`);
    const page = await readFile(file, "utf8");
    return page
      .replaceAll(/https:\/\/cdn\.redoc\.ly\/[\w./-]+\.svg/g, logo)
      .replace("<head>", '<head>\n  <link rel="icon" href="data:,">');
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
