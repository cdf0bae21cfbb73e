// A folder being generated: everything is held in memory, then compared with what is there or swapped in as a whole.
import { cp, mkdir, readFile, readdir, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join, relative } from "node:path";

/** Folders that builds make inside `generated/`; they are not generated and are not compared. */
const builds = new Set(["dist", "node_modules", "target"]);

export class Tree {
  readonly files: Map<string, string | Buffer>;
  readonly #root: string;
  readonly #prefix: string;

  /** @param root The repository, from which `copy` reads. */
  constructor(root: string, prefix = "", files = new Map<string, string | Buffer>()) {
    this.#root = root;
    this.#prefix = prefix;
    this.files = files;
  }

  /** The same tree seen from one of its folders. */
  under(folder: string): Tree {
    return new Tree(this.#root, join(this.#prefix, folder), this.files);
  }

  write(path: string, content: string | Buffer): void {
    const full = join(this.#prefix, path);
    if (this.files.has(full)) throw new Error(`${full} is written twice`);
    this.files.set(full, content);
  }

  /** Copies a folder of the repository as it is. */
  async copy(from: string, to: string): Promise<void> {
    for (const path of await filesUnder(join(this.#root, from))) {
      this.write(join(to, path), await readFile(join(this.#root, from, path)));
    }
  }

  /** What differs from the folder on disk, a line a file. */
  async differences(folder: string): Promise<string[]> {
    const there = new Set(await filesUnder(folder));
    const lines: string[] = [];
    for (const [path, content] of this.files) {
      if (!there.delete(path)) lines.push(`missing  ${path}`);
      else if (!Buffer.from(content).equals(await readFile(join(folder, path))))
        lines.push(`differs  ${path}`);
    }
    return [...lines, ...[...there].map((path) => `stale    ${path}`)].sort();
  }

  /** Writes everything beside `folder` and puts it in its place, so that nothing stale survives and nothing half-written is seen. */
  async swapIn(folder: string): Promise<void> {
    // Names of its own, for another run may be at work.
    const next = `${folder}.next-${process.pid}`;
    const previous = `${folder}.previous-${process.pid}`;
    try {
      for (const [path, content] of this.files) {
        await mkdir(dirname(join(next, path)), { recursive: true });
        await writeFile(join(next, path), content);
      }
      for (const path of await buildFolders(folder))
        await cp(join(folder, path), join(next, path), { recursive: true });
      await rename(folder, previous).catch((error: NodeJS.ErrnoException) => {
        if (error.code !== "ENOENT") throw error;
      });
      await rename(next, folder);
    } finally {
      await rm(next, { recursive: true, force: true });
      await rm(previous, { recursive: true, force: true });
    }
  }
}

async function filesUnder(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .filter((path) => !path.split("/").some((part) => builds.has(part)))
    .sort();
}

async function buildFolders(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const found: string[] = [];
  for (const entry of entries) {
    if (!entry.isDirectory()) continue;
    for (const inner of await readdir(join(folder, entry.name), { withFileTypes: true })) {
      if (inner.isDirectory() && builds.has(inner.name)) found.push(join(entry.name, inner.name));
    }
  }
  return found;
}
