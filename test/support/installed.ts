// A folder somewhere else in which packed packages are installed, as their users have them.
import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);

export interface Installed {
  folder: string;
  remove(): Promise<void>;
}

/** Packs the packages in these folders and installs them together. */
export async function installElsewhere(...sources: string[]): Promise<Installed> {
  const folder = await mkdtemp(join(tmpdir(), "installed-"));
  const packages: string[] = [];
  for (const source of sources) {
    const { stdout } = await run("npm", ["pack", "--json", "--pack-destination", folder], { cwd: source });
    // npm has printed a list, and of late an object by name.
    const packed = JSON.parse(stdout.slice(stdout.search(/^[[{]/m))) as Record<string, { filename: string }>;
    packages.push(...Object.values(packed).map(({ filename }) => `./${filename}`));
  }
  await writeFile(
    join(folder, "package.json"),
    JSON.stringify({ name: "user", private: true, type: "module" }),
  );
  const quietly = ["--prefer-offline", "--no-audit", "--no-fund", "--ignore-scripts"];
  await run("npm", ["install", ...quietly, ...packages], { cwd: folder });
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}
