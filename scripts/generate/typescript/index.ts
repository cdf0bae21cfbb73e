// The TypeScript package: types by openapi-typescript, parameters and methods from the model, the runtime copied as it is.
import type { Json } from "../document.js";
import { disagreements, naturalDefault, rangeLine, sourceLine, wiresOf } from "../facts.js";
import { type Field, type Model, type Operation, type Type, distinct, unknownType } from "../model.js";
import { camel, comment, lowerFirst, markdownToText, pascal } from "../text.js";
import { literal, width } from "./literal.js";
import { schema } from "./schema.js";
import type { Tree } from "../tree.js";

const header = "// Made by `npm run generate` from the contract; do not edit.\n";

/** Writes the package into `tree`, whose paths are relative to `generated/typescript`. */
export async function typescript(model: Model, tree: Tree, document: Json): Promise<void> {
  await tree.copy("scripts/generate/typescript/runtime", "src");
  await tree.copy("scripts/generate/typescript/package", ".");
  await tree.copy("scripts/generate/typescript/examples", "examples");
  tree.write("src/schema.ts", header + (await schema(document)));
  tree.write("src/params.ts", header + params(model));
  tree.write("src/contract.ts", header + contract(model));
  tree.write("src/error-kinds.ts", header + errorKinds(model));
  tree.write("src/client.ts", header + client(model));
  tree.write("src/index.ts", header + index());
}

function params(model: Model): string {
  const enums = model.enums.map((declared) => {
    const values = literal(
      declared.values.map(({ wire }) => wire),
      "",
      `export const ${camel(pascalWords(declared.name))}Values =  as const;`,
    );
    const list = `${camel(pascalWords(declared.name))}Values`;
    return `
${comment([declared.doc, `The ${declared.values.length} documented values.`, sourceLine(declared.sources)])}
export const ${list} = ${values} as const;

${comment([declared.doc, "A value that is not documented is sent as it is.", sourceLine(declared.sources)])}
export type ${declared.name} = (typeof ${list})[number] | (string & {});
`;
  });
  const interfaces = model.operations.filter(takesParams).map((operation) => {
    const names = operation.fields.map((field) => camel(field.words));
    distinct(names, operation.id);
    const members = operation.fields.map((field, index) => member(field, names[index]!));
    return `
${comment([`Parameters of \`${operation.id}\`: ${lowerFirst(operation.summary)}.`])}
export interface ${paramsName(operation)} {${members.map((text) => `\n${text}`).join("")}${members.length > 0 ? "\n" : ""}}
`;
  });
  return enums.join("") + interfaces.join("");
}

function member(field: Field, name: string): string {
  const lines = [field.doc, ...facts(field), sourceLine(field.sources)];
  const optional = field.required ? "" : "?";
  const type = typeText(field.type) + (field.nullable ? " | null" : "");
  // With exactOptionalPropertyTypes a caller could not pass a value that may be undefined; leaving out and undefined mean the same here.
  const undefinedToo = field.required ? "" : " | undefined";
  const doc = comment(lines, "  ", field.deprecated);
  return `${doc && `${doc}\n`}  ${name}${optional}: ${type}${undefinedToo};`;
}

/** Range, default and the ledger's entries, a line each. */
const facts = (field: Field): string[] => [
  rangeLine(field),
  field.default === undefined ? "" : `Default: \`${JSON.stringify(naturalDefault(field))}\`.`,
  disagreements(field),
];

function typeText(type: Type): string {
  switch (type.kind) {
    case "string":
      return "string";
    case "number":
      return "number";
    case "integer":
      return type.suggested.length > 0 ? `${type.suggested.join(" | ")} | (number & {})` : "number";
    case "flag":
      return "boolean";
    case "enum":
      return type.name;
    case "list":
      return type.of.kind === "union"
        ? `readonly (${typeText(type.of)})[]`
        : `readonly ${typeText(type.of)}[]`;
    case "union":
      return [...new Set(type.of.map(typeText))].join(" | ");
    default:
      return unknownType(type);
  }
}

function contract(model: Model): string {
  const operations = Object.fromEntries(model.operations.map((operation) => [operation.id, spec(operation)]));
  return `import type { ContractSpec, OperationSpec } from "./spec.js";

/** What the client has to know of each operation to write its body and to look its job up. */
export const operations = ${literal(operations)} satisfies Record<string, OperationSpec>;

/** The facts of the contract that the client works with. */
export const contract: ContractSpec = {
  operations,
  key: ${JSON.stringify(model.key)},
  outputOrder: ${literal(model.outputOrder, "  ", "  outputOrder: ")},
};
`;
}

// A file of its own, since it is needed only once there is an answer to read.
function errorKinds(model: Model): string {
  const rules = model.errorKinds.map(({ kind, status, messages }) => ({
    kind,
    ...(status.length > 0 && { status }),
    ...(messages.length > 0 && { messages }),
  }));
  return `import type { ErrorRule } from "./spec.js";

/** How errors are told apart; the first rule that matches names the kind. */
export const errorKinds: readonly ErrorRule[] = ${literal(rules)};
`;
}

function spec(operation: Operation): Record<string, unknown> {
  const { strings, yesNo, track } = wiresOf(operation);
  const names = operation.fields.filter((field) => snake(camel(field.words)) !== field.wireName);
  return {
    id: operation.id,
    path: operation.path,
    server: operation.server,
    ...(operation.idempotent && { idempotent: true }),
    ...(operation.poll && { poll: operation.poll }),
    ...(operation.jobId && { jobId: { in: operation.jobId.in, name: operation.jobId.name } }),
    ...(track && { track }),
    ...(strings.length > 0 && { strings }),
    ...(yesNo.length > 0 && { yesNo }),
    ...(names.length > 0 && {
      names: Object.fromEntries(names.map((field) => [camel(field.words), field.wireName])),
    }),
  };
}

/** What the runtime does to a camelCase name that the table does not list. */
const snake = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

function client(model: Model): string {
  const withParams = model.operations.filter(takesParams).map(paramsName);
  return `import { BaseClient } from "./base-client.js";
import { contract, operations } from "./contract.js";
import type { Acknowledgement } from "./engine.js";
import type { Generation } from "./generation.js";
import type { Job } from "./job.js";
import type { CallOptions, ClientOptions, RunOptions, SubmitOptions } from "./options.js";
${imports(withParams, "./params.js")}
import type { paths } from "./schema.js";

${comment([
  "Client of the image API: for each operation that makes pictures a method that waits for them and one that only submits.",
  "One client holds one key and one count of the jobs in flight, so make one and share it.",
])}
export class ModelsLab extends BaseClient<paths> {
  /** @throws ConfigurationError, naming the option. */
  constructor(options: ClientOptions = {}) {
    super(contract, options);
  }
${model.operations.map(methods).join("")}}
`;
}

function methods(operation: Operation): string {
  const name = camel(operation.words);
  const doc = [markdownToText(operation.doc), sourceLine(operation.sources)];
  const spec = `operations.${operation.id}`;
  const optional = operation.fields.some((field) => field.required) ? "" : " = {}";
  if (operation.kind === "fetch") {
    return `
${comment([...doc, "One look, without waiting. Safe to repeat."], "  ")}
  ${name}(id: string | number, options?: CallOptions): Promise<Job> {
    return this.look(${spec}, id, options);
  }
`;
  }
  const params = `params: ${paramsName(operation)}${optional}`;
  if (operation.kind === "call") {
    return `
${comment([...doc, operation.idempotent ? "Safe to repeat." : "Never sent twice unless it was provably not accepted."], "  ")}
  ${name}(${params}, options?: CallOptions): Promise<Acknowledgement> {
    return this.call(${spec}, params, options);
  }
`;
  }
  const cost = operation.idempotent
    ? "Safe to repeat."
    : "Never sent twice unless it was provably not accepted.";
  return `
${comment([...doc, `Submits and waits until the job ends. ${cost}`], "  ")}
  ${name}(${params}, options?: RunOptions): Promise<Generation> {
    return this.run(${spec}, params, options);
  }

${comment([`Like \`${name}\`, but returns as soon as the job is accepted; it may be finished already. ${cost}`], "  ")}
  submit${pascal(operation.words)}(${params}, options?: SubmitOptions): Promise<Job> {
    return this.submit(${spec}, params, options);
  }
`;
}

/** An import of types, broken where it would be too long. */
function imports(names: string[], from: string): string {
  const line = `import type { ${names.join(", ")} } from "${from}";`;
  return line.length <= width
    ? line
    : `import type {\n${names.map((name) => `  ${name},\n`).join("")}} from "${from}";`;
}

const index = () => `export { ModelsLab } from "./client.js";
export * from "./params.js";
export * from "./public.js";
export type { components, operations, paths } from "./schema.js";
`;

const takesParams = (operation: Operation) => operation.kind !== "fetch";
const paramsName = (operation: Operation) => `${pascal(operation.words)}Params`;
const pascalWords = (name: string) =>
  name
    .replace(/([a-z0-9])([A-Z])/g, "$1 $2")
    .toLowerCase()
    .split(" ");
