import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { namesOf, readCaseFiles } from "./case-files.js";
import { runCase } from "./driver/run-case.js";

const read = (url: URL): unknown => JSON.parse(readFileSync(url, "utf8"));
const validate = new Ajv2020({ allErrors: true, allowUnionTypes: true }).compile(
  read(new URL("./case.schema.json", import.meta.url)) as object,
);

const files = readCaseFiles();
const names = namesOf(files.values());

it("has as many cases as the README says", () => {
  const readme = readFileSync(new URL("../../README.md", import.meta.url), "utf8");
  expect(Number(/the same (\d+) cases/.exec(readme.replace(/\s+/g, " "))?.[1])).toBe(names.length);
});

it("has cases with names of their own", () => {
  expect(names.length).toBeGreaterThanOrEqual(500);
  expect(new Set(names).size).toBe(names.length);
});

for (const [file, content] of files) {
  describe(`${content.theme}`, () => {
    it(`${file} has the shape of a case file`, () => {
      validate(content);
      expect(validate.errors).toBeNull();
    });
    it.concurrent.each(content.cases)("$name", async (testCase) => {
      expect(await runCase(testCase)).toEqual([]);
    });
  });
}
