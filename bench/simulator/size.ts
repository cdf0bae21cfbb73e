// What installing a package puts on the disk.
import { existsSync } from "node:fs";
import { lstat, readdir, readFile } from "node:fs/promises";
import { dirname, join } from "node:path";

export interface Size {
  packages: number;
  bytes: number;
}

interface Manifest {
  dependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
  peerDependencies?: Record<string, string>;
  peerDependenciesMeta?: Record<string, { optional?: boolean }>;
}

/** Packages found from a folder, and all that they need in production: their files, whoever else needs them too. */
export async function installed(from: string, names: readonly string[]): Promise<Size> {
  const folders = new Set<string>();
  for (const name of names) await collect(folder(from, name) ?? fail(`${name} is not installed`), folders);
  let bytes = 0;
  for (const found of folders) bytes += await weigh(found);
  return { packages: folders.size, bytes };
}

/** The bytes of a folder's files, without packages that are installed below it. */
export async function weigh(place: string): Promise<number> {
  let bytes = 0;
  for (const entry of await readdir(place, { withFileTypes: true })) {
    const path = join(place, entry.name);
    if (!entry.isDirectory()) bytes += (await lstat(path)).size;
    else if (entry.name !== "node_modules") bytes += await weigh(path);
  }
  return bytes;
}

async function collect(place: string, folders: Set<string>): Promise<void> {
  if (folders.has(place)) return;
  folders.add(place);
  const manifest = JSON.parse(await readFile(join(place, "package.json"), "utf8")) as Manifest;
  const { dependencies, optionalDependencies, peerDependencies = {}, peerDependenciesMeta = {} } = manifest;
  const peers = Object.keys(peerDependencies).filter((name) => !peerDependenciesMeta[name]?.optional);
  const may = new Set(Object.keys(optionalDependencies ?? {}));
  for (const name of [...Object.keys(dependencies ?? {}), ...peers, ...may]) {
    const found = folder(place, name);
    if (found) await collect(found, folders);
    else if (!may.has(name)) fail(`${name}, which ${place} needs, is not installed`);
  }
}

/** Where Node would find the package. */
function folder(from: string, name: string): string | undefined {
  for (let place = from; ; place = dirname(place)) {
    const candidate = join(place, "node_modules", name);
    if (existsSync(join(candidate, "package.json"))) return candidate;
    if (dirname(place) === place) return undefined;
  }
}

function fail(message: string): never {
  throw new Error(message);
}
