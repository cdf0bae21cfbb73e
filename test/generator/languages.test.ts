// What holds of every emitter, over the fixture contract. A language is added to scripts/generate/languages.ts, not here.
import { readFile, readdir } from "node:fs/promises";
import { join, relative } from "node:path";
import { transformSync } from "esbuild";
import { describe, expect, it } from "vitest";
import { operationsOf } from "../../scripts/generate/document.js";
import { type Language, languages } from "../../scripts/generate/languages.js";
import { type Type, buildModel } from "../../scripts/generate/model.js";
import { Tree } from "../../scripts/generate/tree.js";
import { root } from "../../scripts/tools.js";
import { fixture } from "./fixture.js";

const generator = join(root, "scripts/generate");
const emitted = new Map<Language, Tree>();
for (const language of languages) {
  const tree = new Tree(root);
  await language.emit(buildModel(fixture()), tree, fixture());
  emitted.set(language, tree);
}

/** The files that were written; what was copied is a buffer. */
const written = (tree: Tree): [path: string, content: string][] =>
  [...tree.files].filter((file): file is [string, string] => typeof file[1] === "string");

/** Those that say something of the contract, and not only of the runtime. */
const ofContract = (tree: Tree) =>
  written(tree).filter(([, content]) => content.slice(0, 200).includes("from the contract"));

describe.each(languages.map((language) => [language.label, language] as const))(
  "the emitter of %s",
  (_label, { name, emit }) => {
    const tree = emitted.get(languages.find((language) => language.name === name)!)!;
    const golden = join(import.meta.dirname, "golden", name);

    // `npx vitest run test/generator --update` records what is written now.
    it.each(ofContract(tree))("writes %s as recorded", async (path, content) => {
      await expect(content).toMatchFileSnapshot(join(golden, `${path}.txt`));
    });

    it("writes each file that is recorded", async () => {
      const entries = await readdir(golden, { withFileTypes: true, recursive: true });
      const recorded = entries
        .filter((entry) => entry.isFile())
        .map((entry) => relative(golden, join(entry.parentPath, entry.name)));
      expect(recorded.sort()).toEqual(
        ofContract(tree)
          .map(([path]) => `${path}.txt`)
          .sort(),
      );
    });

    it("says at the top of each file which command makes it", () => {
      expect(written(tree).length).toBeGreaterThan(2);
      for (const [path, content] of written(tree)) {
        expect(content.split("\n", 3).join("\n"), path).toContain("npm run generate");
      }
    });

    it("names in what it writes each operation, parameter and value of the contract", () => {
      const text = written(tree)
        .map(([, content]) => content)
        .join("\n");
      const model = buildModel(fixture());
      const quoted = [
        ...model.operations.flatMap(({ id, path }) => [id, path]),
        ...model.enums.flatMap(({ values }) => values.map(({ wire }) => wire)),
      ];
      const is = (value: string) => text.includes(`"${value}"`) || text.includes(`'${value}'`);
      expect(quoted.filter((value) => !is(value))).toEqual([]);
      for (const { fields } of model.operations)
        for (const { wireName, words } of fields)
          expect(text.toLowerCase(), wireName).toMatch(new RegExp(words.join("_?")));
    });

    const unknown = { kind: "tensor" } as unknown as Type;
    it.each<[string, Type]>([
      ["", unknown],
      [" in a list", { kind: "list", of: unknown }],
      [" in a union", { kind: "union", of: [{ kind: "string" }, unknown] }],
    ])("refuses a type that it does not know%s", async (_where, type) => {
      const model = buildModel(fixture());
      model.operations[0]!.fields[0]!.type = type;
      await expect(emit(model, new Tree(root), fixture())).rejects.toThrow("tensor");
    });

    it("refuses two parameters that meet in one name", async () => {
      const document = fixture();
      document.components.schemas.FireRequest.properties.shapeName = { type: "string" };
      await expect(emit(buildModel(document), new Tree(root), document)).rejects.toThrow(
        /^firePot: two names become shape_?name$/i,
      );
    });
  },
);

describe("the generator knows no API", async () => {
  /** Names of this API that are words of the generator's own trade. */
  const trade = new Map([
    ["id", "of an operation"],
    ["key", "the model's word for the member that holds it"],
    ["model", "what is built of the contract"],
    ["message", "of an Error"],
    ["status", "of HTTP, in the rules that tell errors apart"],
    ["samples", "of code"],
    ["width", "of a line"],
    ["meta", "`import.meta`"],
    ["image", "in the text that says what the client is for"],
  ]);
  /** The simulator behaves as this API does, so its facts are taken from members of the envelope too. */
  const envelope = new Map([
    ["meta", "the member whose roles are compiled"],
    ["webhook", "what OpenAPI itself calls it"],
    ["H", "hours, in a duration"],
  ]);

  const document = JSON.parse(await readFile(join(root, "generated/openapi.json"), "utf8"));
  const names = new Set<string>();
  const paths = new Set<string>();
  for (const { id, path } of operationsOf(document)) {
    names.add(id);
    paths.add(path.replace(/\{.*/, ""));
  }
  for (const schema of Object.values<{ properties?: object }>(document.components.schemas))
    for (const name of Object.keys(schema.properties ?? {})) names.add(name);

  const files = (await readdir(generator, { withFileTypes: true, recursive: true }))
    .filter((entry) => entry.isFile() && entry.name.endsWith(".ts"))
    .map((entry) => relative(generator, join(entry.parentPath, entry.name)))
    // What is copied is the language's own; the vocabulary of roles is the contract's.
    .filter((path) => !/^\w+\/(runtime|package|examples)\//.test(path) && path !== "roles.ts");

  it.each(files)("%s", async (path) => {
    const source = await readFile(join(generator, path), "utf8");
    // Without comments and types, which do nothing.
    const { code } = transformSync(source, { loader: "ts" });
    const words = new Set(code.match(/[A-Za-z_$][\w$-]*/g));
    const known = [...names].filter(
      (name) => words.has(name) || words.has(name.replace(/_(\w)/g, (_, letter) => letter.toUpperCase())),
    );
    const allowed = path.startsWith("simulator/") ? new Map([...trade, ...envelope]) : trade;
    expect(known.filter((name) => !allowed.has(name))).toEqual([]);
    expect([...paths].filter((one) => code.includes(one))).toEqual([]);
  });

  it("and the list of exceptions holds no name that no file needs", async () => {
    const sources = await Promise.all(files.map((path) => readFile(join(generator, path), "utf8")));
    const all = sources.map((source) => transformSync(source, { loader: "ts" }).code).join("\n");
    for (const name of [...trade.keys(), ...envelope.keys()]) {
      expect(names, name).toContain(name);
      expect(all).toMatch(new RegExp(`\\b${name}\\b`));
    }
  });
});
