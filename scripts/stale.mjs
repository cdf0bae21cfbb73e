// Whether what was built is older than what it is made of. JavaScript, since it is asked before anything is compiled.
import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";

/**
 * When a file was last changed, or the newest file below a folder, in milliseconds; 0 for what is not there.
 *
 * @param {string} place
 * @returns {Promise<number>}
 */
export async function changed(place) {
  const found = await stat(place).catch(() => undefined);
  if (!found) return 0;
  if (!found.isDirectory()) return found.mtimeMs;
  const names = await readdir(place);
  const inner = await Promise.all(names.map((name) => changed(join(place, name))));
  // A folder's own time tells of files that are gone.
  return Math.max(found.mtimeMs, ...inner);
}

/**
 * @param {string} built A file that the build writes.
 * @param {string[]} sources Files and folders that it is made of.
 * @returns {Promise<boolean>}
 */
export async function isStale(built, ...sources) {
  const [made, ...changes] = await Promise.all([built, ...sources].map(changed));
  return made < Math.max(...changes);
}

const sources = [
  "openapi/discrepancies.yaml",
  "openapi/sources.yaml",
  "openapi/workflows",
  "openapi/releases",
  "generated/openapi.json",
  "generated/openapi.yaml",
  "generated/openapi.strict.json",
  "simulator/README.md",
  "simulator/src/art",
  "scripts/generate",
  "scripts/site",
  "package.json",
  "site/guides",
  "site/public",
  "site/.vitepress/config.ts",
  "site/.vitepress/theme",
];

/**
 * What the site is made of: files and folders, from the root of the project.
 *
 * @param {string} root
 * @returns {Promise<string[]>}
 */
export async function siteSources(root) {
  // Of the packages what they say of themselves, not what is compiled beside it.
  const packages = await readdir(join(root, "generated"), { withFileTypes: true });
  const readmes = packages
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => `generated/${name}/README.md`);
  return [...sources, ...readmes].map((path) => join(root, path));
}
