/** The fixture contract, whole and with one thing of it changed, written where the linters can read it. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync, mkdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { parse } from "yaml";
import { root } from "../../scripts/tools.js";

export const fixture = fileURLToPath(new URL("fixtures/contract", import.meta.url));

/** A node of a document that a change reaches into. It is what the fixture makes it; a wrong path throws. */
// oxlint-disable-next-line typescript/no-explicit-any
export type Loose = any;

export interface Files {
  openapi: Loose;
  sources: Loose;
  discrepancies: Loose;
}

export type Change = (files: Files) => void;

const read = (name: string): string => readFileSync(join(fixture, name), "utf8");

export function changed(change: Change): Files {
  const files = {
    openapi: parse(read("openapi.yaml")),
    sources: parse(read("sources.yaml")),
    discrepancies: parse(read("discrepancies.yaml")),
  };
  change(files);
  return files;
}

/** Loads one of the lint rules' modules, which are JavaScript without declarations. */
export const load = (file: string): Promise<unknown> => import(pathToFileURL(join(root, file)).href);

/** A temporary folder in which each variant of the fixture has a folder of its own. */
export class Workspace {
  readonly folder = mkdtempSync(join(tmpdir(), "lint-"));

  /** Writes a variant, as JSON, which is YAML with everything quoted; gives the contract's file. */
  add(name: string, change: Change): string {
    const files = changed(change);
    const folder = join(this.folder, name);
    mkdirSync(folder);
    for (const [file, content] of Object.entries(files)) {
      if (content !== undefined)
        writeFileSync(join(folder, `${file}.yaml`), JSON.stringify(content, null, 2));
    }
    return join(folder, "openapi.yaml");
  }

  /** Writes a variant whose text is changed, for what a parser does not show. */
  addText(name: string, change: (text: string) => string): string {
    const folder = join(this.folder, name);
    cpSync(fixture, folder, { recursive: true });
    const text = change(read("openapi.yaml"));
    if (text === read("openapi.yaml")) throw new Error(`The change "${name}" changes nothing`);
    writeFileSync(join(folder, "openapi.yaml"), text);
    return join(folder, "openapi.yaml");
  }

  /** Writes a bundle. */
  addJson(name: string, content: unknown): string {
    const file = join(this.folder, `${name}.json`);
    writeFileSync(file, JSON.stringify(content, null, 2));
    return file;
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
