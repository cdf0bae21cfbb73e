// node quicktype.mjs BUNDLE OUTPUT LANGUAGE
//
// Types of all the schemas of a bundle, which is all that quicktype makes.
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { InputData, JSONSchemaInput, quicktype } from "quicktype-core";

const [bundle, output, lang, extension] = process.argv.slice(2);
const input = new JSONSchemaInput(undefined);
const schema = await readFile(bundle, "utf8");
await input.addSource({ name: "Contract", uris: ["#/components/schemas/"], schema });
const inputData = new InputData();
inputData.addInput(input);
const { lines } = await quicktype({ inputData, lang });
await mkdir(output, { recursive: true });
await writeFile(join(output, `types${extension}`), lines.join("\n"));
