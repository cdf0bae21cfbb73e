// What `npm run generate` makes of the contract itself.
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Json } from "../../scripts/generate/document.js";
import { generate } from "../../scripts/generate/index.js";
import { languages } from "../../scripts/generate/languages.js";
import { roles } from "../../scripts/generate/roles.js";
import { root } from "../../scripts/tools.js";

const tree = await generate();

describe("npm run generate", () => {
  it("makes the same bytes each time", async () => {
    const again = await generate();
    expect([...again.files.keys()]).toEqual([...tree.files.keys()]);
    const differing = [...tree.files].filter(
      ([path, content]) => !Buffer.from(content).equals(Buffer.from(again.files.get(path)!)),
    );
    expect(differing.map(([path]) => path)).toEqual([]);
  });

  it("makes a package of each language, with a readme and a licence", () => {
    for (const { name } of languages) {
      expect(tree.files.has(`${name}/README.md`), name).toBe(true);
      expect(tree.files.has(`${name}/LICENSE`), name).toBe(true);
    }
  });

  it("says nowhere where it was made", () => {
    for (const [path, content] of tree.files) expect(String(content).includes(root), path).toBe(false);
  });
});

describe("the roles", () => {
  it("are those that the page about the x- members lists", async () => {
    const page = await readFile(join(root, "openapi/README.md"), "utf8");
    const row = page.split("\n").find((line) => line.startsWith("| `x-role` "))!;
    const listed = [...row.split("|")[3]!.matchAll(/`([^`]+)`/g)].map(([, role]) => role);
    expect(listed).toEqual(roles);
  });

  it("are each had by a member of the contract", () => {
    const used = new Set<string>();
    const visit = (node: Json): void => {
      for (const [name, value] of Object.entries(node)) {
        if (name === "x-role") used.add(value);
        else if (value && typeof value === "object") visit(value);
      }
    };
    visit(JSON.parse(String(tree.files.get("openapi.json"))));
    expect(roles.filter((role) => !used.has(role))).toEqual([]);
  });
});
