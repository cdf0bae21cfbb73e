// What of a generated package a user carries: reads, reviews, ships.
import { readFile, readdir } from "node:fs/promises";
import { join, relative } from "node:path";

export interface Carried {
  files: number;
  /** Those that are not blank, comments included. */
  lines: number;
}

/** Folders and files that are not part of the library. */
const aside =
  /(^|\/)(tests?|docs?|examples?|node_modules)\/|(_test\.go|(^|\/)test_[^/]*\.py|Test\.(php|java))$/i;

/** The sources with this extension below a folder, without tests, documentation and examples. */
export async function carried(folder: string, extension: string): Promise<Carried> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  const paths = entries
    .filter((entry) => entry.isFile() && entry.name.endsWith(extension))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !aside.test(relative(folder, path)));
  const texts = await Promise.all(paths.map((path) => readFile(path, "utf8")));
  const lines = texts.flatMap((text) => text.split("\n")).filter((line) => line.trim() !== "");
  return { files: paths.length, lines: lines.length };
}
