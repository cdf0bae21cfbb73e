// The languages of the clients, in the order in which readers meet them: what the generator, its tests, the code samples and the
// benchmark know of a language. One more is a folder beside this file and a line here.
import type { Json } from "./document.js";
import { go } from "./go/index.js";
import { java } from "./java/index.js";
import type { Model } from "./model.js";
import { php } from "./php/index.js";
import { python } from "./python/index.js";
import type { Tree } from "./tree.js";
import { typescript } from "./typescript/index.js";
import { loadSchemaEmitter } from "./typescript/schema.js";

export interface Language {
  /** The folder of its emitter and of its package in `generated/`; also how renderers of code samples call it. */
  name: string;
  /** What people call it. */
  label: string;
  /** The file of its sample in `openapi/code-samples/<operationId>/`. */
  sample: string;
  /** Writes the package into `tree`, whose paths are relative to the package. What the model says suffices to most. */
  emit(model: Model, tree: Tree, document: Json): Promise<void>;
  /** Loads what takes long to load, while the contract is being bundled in a process of its own. */
  prepare?(): unknown;
}

export const languages: readonly Language[] = [
  {
    name: "typescript",
    label: "TypeScript",
    sample: "typescript.ts",
    emit: typescript,
    prepare: loadSchemaEmitter,
  },
  { name: "python", label: "Python", sample: "python.py", emit: python },
  { name: "php", label: "PHP", sample: "php.php", emit: php },
  { name: "java", label: "Java", sample: "Main.java", emit: java },
  { name: "go", label: "Go", sample: "main.go", emit: go },
];
