import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import * as prettier from "prettier";
import { buildModel } from "../../scripts/generate/model.js";
import { Tree } from "../../scripts/generate/tree.js";
import { typescript } from "../../scripts/generate/typescript/index.js";
import { fixture } from "./fixture.js";

const tree = new Tree(resolve(import.meta.dirname, "../.."));
await typescript(fixture(), buildModel(fixture()), tree);
const file = (path: string) => String(tree.files.get(path));

describe("the TypeScript emitter", () => {
  it.each(["params", "contract", "error-kinds", "client", "index"])(
    "writes src/%s.ts as recorded",
    async (name) => {
      await expect(file(`src/${name}.ts`)).toMatchFileSnapshot(`golden/typescript/${name}.ts.txt`);
    },
  );

  it.each(["params", "contract", "error-kinds", "client", "index"])(
    "writes src/%s.ts as prettier would",
    async (name) => {
      expect(await prettier.check(file(`src/${name}.ts`), { parser: "typescript", printWidth: 110 })).toBe(
        true,
      );
    },
  );

  it("says in the first line of each file which command makes it", () => {
    for (const name of ["schema", "params", "contract", "error-kinds", "client", "index"]) {
      expect(file(`src/${name}.ts`).split("\n")[0]).toContain("npm run generate");
    }
  });

  it("copies the runtime as it is", async () => {
    const source = new Tree(resolve(import.meta.dirname, "../.."));
    await source.copy("scripts/generate/typescript/runtime", "src");
    expect(source.files.size).toBeGreaterThan(5);
    for (const [path, content] of source.files) expect(tree.files.get(path)).toEqual(content);
  });

  it("refuses two parameters that meet in one name", () => {
    const document = fixture();
    document.components.schemas.FireRequest.properties.shapeName = { type: "string" };
    const spoilt = new Tree(resolve(import.meta.dirname, "../.."));
    return expect(typescript(document, buildModel(document), spoilt)).rejects.toThrow(
      "firePot: two names become shapeName",
    );
  });
});
