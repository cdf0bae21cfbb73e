// The cases as every language's test reads them: where they are, by file, and by name.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { CaseFile } from "./driver/types.js";

export const casesFolder = join(import.meta.dirname, "cases");

/** Each of these is wrong in one place, and a driver has to say so. */
export const wrongCasesFolder = join(import.meta.dirname, "wrong-cases");

/** Every file of cases, by its name. */
export const readCaseFiles = (): Map<string, CaseFile> =>
  new Map(
    readdirSync(casesFolder).map((file) => [
      file,
      JSON.parse(readFileSync(join(casesFolder, file), "utf8")) as CaseFile,
    ]),
  );

export const namesOf = (files: Iterable<CaseFile>): string[] =>
  [...files].flatMap(({ cases }) => cases.map(({ name }) => name));
