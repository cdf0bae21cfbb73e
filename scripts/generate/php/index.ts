// The PHP package: a class of parameters for each operation, enums, the client and the contract table from the model, the runtime
// copied as it is. What is written is as PSR-12 wants it.
import { type Field, type Model, type Operation, type Type, distinct, unknownType } from "../model.js";
import { disagreements, naturalDefault, rangeLine, sourceLine, wiresOf } from "../facts.js";
import { camel, comment, markdownToText, pascal } from "../text.js";
import type { Tree } from "../tree.js";
import { methods } from "./methods.js";
import { header, list, literal, paramsName } from "./source.js";

/** Writes the package into `tree`, whose paths are relative to `generated/php`. */
export async function php(model: Model, tree: Tree): Promise<void> {
  await tree.copy("scripts/generate/php/runtime", "src");
  await tree.copy("scripts/generate/php/package", ".");
  for (const one of model.enums) tree.write(`src/Enums/${one.name}.php`, enumeration(one));
  for (const operation of model.operations.filter(({ kind }) => kind !== "fetch"))
    tree.write(`src/Params/${paramsName(operation)}.php`, params(operation));
  tree.write("src/Internal/Contract.php", contract(model));
  tree.write("src/ModelsLab.php", methods(model.operations));
}

function enumeration({ name, doc, sources, values }: Model["enums"][number]): string {
  const cases = values.map(({ wire, words }) => ({ wire, name: caseName(wire, words) }));
  distinct(
    cases.map((one) => one.name),
    name,
  );
  const about = [markdownToText(doc), "Parameters also take a value that is not listed, as text."];
  return `${header("Enums")}
${comment([...about, sourceLine(sources)])}
enum ${name}: string
{
${cases.map((one) => `    case ${one.name} = ${literal(one.wire)};\n`).join("")}}
`;
}

/** A value that is a name of PHP already keeps it: DDPMScheduler, not DdpmScheduler. */
const caseName = (wire: string, words: string[]): string => {
  const name = /^[A-Z][A-Za-z0-9]*$/.test(wire) ? wire : pascal(words);
  // The one word that no constant may be called.
  return name.toLowerCase() === "class" ? `${name}_` : name;
};

function params(operation: Operation): string {
  const name = paramsName(operation);
  const names = operation.fields.map(({ words }) => camel(words));
  // What PHP itself calls the object.
  distinct([...names, "this"], operation.id);
  const ordered = [
    ...operation.fields.filter(({ required }) => required),
    ...operation.fields.filter(({ required }) => !required),
  ];
  const enums = new Set<string>();
  const promoted = ordered.map((field) => property(field, enums));
  const members = operation.fields.map(
    ({ wireName, words }) => `            ${literal(wireName)} => $this->${camel(words)},\n`,
  );
  const secrets = operation.fields.filter(({ secret }) => secret);
  const uses = [
    ...[...enums].map((one) => `ModelsLabImages\\Enums\\${one}`),
    "ModelsLabImages\\Internal\\Parameters",
    ...(ordered.every(({ required }) => required) ? [] : ["ModelsLabImages\\Omitted"]),
  ];
  const parameters = promoted.length > 0 ? `\n${promoted.join("")}    ) {\n    }` : ") {\n    }";
  const about = `Parameters of \`${camel(operation.words)}\`: ${markdownToText(operation.summary)}.`;
  return `${header("Params")}
${uses.map((one) => `use ${one};\n`).join("")}
${comment([operation.summary ? about : `Parameters of \`${camel(operation.words)}\`.`])}
final readonly class ${name} implements Parameters
{
    public function __construct(${parameters}

    /** @internal */
    public function members(): array
    {
        return [
${members.join("")}        ];
    }
${secrets.length > 0 ? dump(secrets) : ""}}
`;
}

/** What a dump of the parameters shows in the place of secrets. */
const dump = (secrets: Field[]) => `
    /** @return array<string, mixed> */
    public function __debugInfo(): array
    {
        return [...$this->members(), ${secrets.map(({ wireName }) => `${literal(wireName)} => '***'`).join(", ")}];
    }
`;

function property(field: Field, enums: Set<string>): string {
  const indent = "        ";
  const types = [...new Set(typeTexts(field.type, enums))];
  if (field.nullable) types.push("null");
  if (!field.required) types.push("Omitted");
  const items = field.type.kind === "list" ? [itemsOf(field, enums)] : [];
  const doc = comment([describe(field), ...items], indent, field.deprecated);
  const secret = field.secret ? "#[\\SensitiveParameter] " : "";
  const fallback = field.required ? "" : " = Omitted::Value";
  return `${doc && `${doc}\n`}${indent}${secret}public ${types.join("|")} $${camel(field.words)}${fallback},\n`;
}

/** PHP's arrays do not say what is in them; PHPStan and editors read it here. */
function itemsOf(field: Field, enums: Set<string>): string {
  const items = field.type.kind === "list" ? typeTexts(field.type.of, enums).join("|") : "mixed";
  const others = `${field.nullable ? "|null" : ""}${field.required ? "" : "|Omitted"}`;
  return `@var list<${items}>${others}`;
}

function typeTexts(type: Type, enums: Set<string>): string[] {
  switch (type.kind) {
    case "string":
      return ["string"];
    case "number":
      return ["int", "float"];
    case "integer":
      return ["int"];
    case "flag":
      return ["bool"];
    case "enum":
      enums.add(type.name);
      return [type.name, "string"];
    case "list":
      return ["array"];
    case "union":
      return type.of.flatMap((one) => typeTexts(one, enums));
    default:
      return unknownType(type);
  }
}

/** What the parameter means: its text, documented values, range, default, the ledger's entries and its source. */
function describe(field: Field): string {
  const parts = [markdownToText(field.doc)];
  if (field.type.kind === "integer" && field.type.suggested.length > 0)
    parts.push(`Documented values: ${field.type.suggested.join(", ")}.`);
  parts.push(rangeLine(field));
  if (field.default !== undefined) parts.push(`Default: \`${JSON.stringify(naturalDefault(field))}\`.`);
  parts.push(disagreements(field), sourceLine(field.sources));
  return parts.filter(Boolean).join(" ");
}

function contract(model: Model): string {
  const operations = model.operations.map(
    (operation) => `                ${literal(operation.id)} => ${spec(operation)},\n`,
  );
  const rules = model.errorKinds.map(({ kind, status, messages }) => {
    const members = [`ErrorKind::${pascal(kind.split("-"))}`];
    if (status.length > 0) members.push(`status: [${status.join(", ")}]`);
    if (messages.length > 0) members.push(`messages: ${list(messages, "                    ")}`);
    return `                new ErrorRule(\n${arguments_(members, "                    ")}                ),\n`;
  });
  return `${header("Internal")}
/** @internal The facts of the contract that the client works with. */
final class Contract
{
    private static ?ContractSpec $spec = null;

    public static function spec(): ContractSpec
    {
        return self::$spec ??= new ContractSpec(
            [
${operations.join("")}            ],
            ${literal(model.key)},
            ${list(model.outputOrder, "            ")},
            [
${rules.join("")}            ],
        );
    }

    /** What the client has to know of an operation to write its body and to look its job up. */
    public static function operation(string $id): OperationSpec
    {
        return self::spec()->operations[$id];
    }
}
`;
}

function spec(operation: Operation): string {
  const { strings, yesNo, track } = wiresOf(operation);
  const { jobId } = operation;
  const indent = "                    ";
  const members = [operation.id, operation.path, operation.server].map(literal);
  if (operation.idempotent) members.push("idempotent: true");
  if (operation.poll) members.push(`poll: ${literal(operation.poll)}`);
  if (jobId) members.push(`jobId: [${literal(jobId.in)}, ${literal(jobId.name)}]`);
  if (track) members.push(`track: ${literal(track)}`);
  if (strings.length > 0) members.push(`strings: ${list(strings, indent)}`);
  if (yesNo.length > 0) members.push(`yesNo: ${list(yesNo, indent)}`);
  return `new OperationSpec(\n${arguments_(members, indent)}                )`;
}

/** Arguments, a line each. */
const arguments_ = (members: string[], indent: string) =>
  members.map((member) => `${indent}${member},\n`).join("");
