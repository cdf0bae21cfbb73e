import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";
import { casesFolder } from "./case-files.js";
import { derivedFiles } from "./derive.js";

const files = await derivedFiles();

it.each([...files.keys()])(
  "cases/%s is what the contract makes (renew it by npx tsx test/conformance/derive.ts)",
  async (name) => {
    expect(await readFile(join(casesFolder, name), "utf8")).toBe(files.get(name));
  },
);
