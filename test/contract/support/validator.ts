// ajv on the bundled document: the second opinion beside Prism, in the dialect that the contract names and in ajv's strict mode.
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import { lookUp } from "../../../scripts/generate/document.js";
import { document as contract, type Json } from "./contract.js";

const components = "#/components/schemas/";

/** A schema whose references name the registered components instead of places in the document. */
function standalone(node: unknown): unknown {
  if (typeof node !== "object" || node === null) return node;
  if (Array.isArray(node)) return node.map(standalone);
  return Object.fromEntries(
    Object.entries(node).map(([name, value]) => {
      if (name !== "$ref" || typeof value !== "string") return [name, standalone(value)];
      if (!value.startsWith(components)) throw new Error(`${value} is not a reference to a component schema`);
      return [name, `component:${value.slice(components.length)}`];
    }),
  );
}

/** Every member of the document that begins with `x-`, so that strict mode knows them for annotations. */
function extensions(node: unknown, found = new Set<string>()): Set<string> {
  if (typeof node !== "object" || node === null) return found;
  for (const [name, value] of Object.entries(node)) {
    if (name.startsWith("x-") && !Array.isArray(node)) found.add(name);
    extensions(value, found);
  }
  return found;
}

export interface Validator {
  /** The compiled schema at a JSON pointer of the document. */
  at(pointer: string): ValidateFunction;
}

export function validatorOf(document: Json): Validator {
  const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: true, validateSchema: true });
  formats.default(ajv);
  ajv.addVocabulary(["discriminator", ...extensions(document)]);
  for (const [name, schema] of Object.entries<Json>(document.components?.schemas ?? {})) {
    ajv.addSchema(standalone(schema) as Json, `component:${name}`);
  }
  const compiled = new Map<string, ValidateFunction>();
  return {
    at(pointer) {
      const known = compiled.get(pointer);
      if (known) return known;
      const validate = ajv.compile(standalone(lookUp(document, `#${pointer}`)) as Json);
      compiled.set(pointer, validate);
      return validate;
    },
  };
}

let shared: Validator | undefined;

/** The validator of the contract itself, made once. */
export function validator(): Validator {
  shared ??= validatorOf(contract);
  return shared;
}

/** What is wrong with a value, one line a finding; empty if nothing is. */
export function findings(validate: ValidateFunction, value: unknown): string[] {
  if (validate(value)) return [];
  return (validate.errors ?? []).map(
    ({ instancePath, keyword, message }) => `${instancePath || "/"} ${keyword}: ${message}`,
  );
}
