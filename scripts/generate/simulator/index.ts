// Emitter of generated/simulator/: the facts of the contract and the validators of its requests, as plain JavaScript without imports.
import { Ajv2020 } from "ajv/dist/2020.js";
import standalone from "ajv/dist/standalone/index.js";
import formats from "ajv-formats";
import { build } from "esbuild";
import type { Contract } from "../../../simulator/src/core/contract.js";
import { type Json, operationsOf } from "../document.js";
import type { Model } from "../model.js";
import { roles } from "../roles.js";
import { root } from "../../tools.js";
import type { Tree } from "../tree.js";
import { compileContract } from "./compile.js";

const notice = "// Made by `npm run generate` from openapi/; do not edit.\n";

/** Writes the simulator's part of `generated/`. */
export async function simulator(document: Json, model: Model, tree: Tree): Promise<void> {
  tree.write("contract.js", `${notice}${contractCode(compileContract(document, model))}`);
  tree.write("contract.d.ts", `${notice}${contractTypes}`);
  tree.write("validators.js", `${notice}${await validatorCode(document)}`);
  tree.write(
    "validators.d.ts",
    `${notice}import type { Validators } from "../../simulator/src/core/contract.js";\n\nexport declare const validators: Validators;\n`,
  );
}

// Text that is parsed as JSON starts faster than the same object as a literal, but it cannot be read in a review; it is small enough.
const contractCode = (contract: Contract): string =>
  `export const contract = ${JSON.stringify(contract, null, 2)};\n`;

// The roles are declared here, so that the simulator knows those that the contract may use, and no list of its own.
const contractTypes = `import type { Contract } from "../../simulator/src/core/contract.js";

/** What a member of a request, or of \`meta\`, is for. */
export type Role =
${roles.map((role) => `  | ${JSON.stringify(role)}`).join("\n")};

export declare const contract: Contract;
`;

/**
 * A module that exports `validators`, one function an operation, for its request body. All errors are collected, so that an answer can
 * name every member that is wrong; what the code needs of ajv is bundled, so that it imports nothing.
 */
export async function validatorCode(document: Json): Promise<string> {
  // Strict, because a schema that ajv reads otherwise than it was meant would let every body pass. Unions of types are the contract's
  // way to say "a number, or the number in quotes".
  const ajv = new Ajv2020({
    strict: true,
    strictRequired: false,
    allowUnionTypes: true,
    allErrors: true,
    code: { source: true, esm: true, optimize: true },
  });
  formats.default(ajv);
  for (const keyword of extensions(document)) ajv.addKeyword(keyword);
  // The components keep their addresses, so that references between them hold.
  ajv.addSchema({ $id: "contract:", $defs: moved(document.components?.schemas ?? {}) });
  const names: Record<string, string> = {};
  operationsOf(document).forEach(({ id, node }, index) => {
    const schema = node.requestBody?.content?.["application/json"]?.schema;
    if (!schema) return;
    const $id = `operation:${id}`;
    ajv.addSchema({ ...moved(schema), $id });
    names[`v${index}`] = $id;
  });
  const code = standalone.default(ajv, names);
  const ids = Object.entries(names).map(([name, $id]) => `  ${JSON.stringify($id.slice(10))}: ${name},\n`);
  const bundled = await build({
    stdin: { contents: `${code}\nexport const validators = {\n${ids.join("")}};\n`, resolveDir: root },
    bundle: true,
    write: false,
    format: "esm",
    target: "es2022",
    minifySyntax: true,
    treeShaking: true,
    legalComments: "none",
    logLevel: "silent",
  });
  // Each validator is exported by ajv under its own name too; the map alone is what callers use.
  return bundled.outputFiles[0]!.text.replaceAll(/^\/\/ (node_modules|<stdin>).*\n/gm, "").replace(
    /^export \{[^}]*\};\n/m,
    "export { validators };\n",
  );
}

/** The document's own keywords, and those of OpenAPI, wherever schemas stand. */
function extensions(document: Json): Set<string> {
  const found = new Set(["discriminator", "example", "xml", "externalDocs"]);
  const visit = (node: unknown) => {
    if (Array.isArray(node)) node.forEach(visit);
    else if (node && typeof node === "object") {
      for (const [name, value] of Object.entries(node)) {
        if (name.startsWith("x-")) found.add(name);
        visit(value);
      }
    }
  };
  visit(document.components?.schemas);
  visit(document.paths);
  return found;
}

/** References into the document turned to where its components stand here. */
function moved(node: Json): Json {
  return JSON.parse(
    JSON.stringify(node).replaceAll('"$ref":"#/components/schemas/', '"$ref":"contract:#/$defs/'),
  );
}
