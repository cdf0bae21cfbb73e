// What a refused body is answered with: for each member the texts that name it, its limit and what was sent.
import type { OperationFacts, ValidationError } from "./contract.js";
import { nearest, shown } from "./text.js";

/** Texts by member; a text alone when the body is not an object at all. */
export function messages(
  operation: OperationFacts,
  body: unknown,
  errors: readonly ValidationError[],
): Record<string, string[]> | string {
  if (typeof body !== "object" || body === null || Array.isArray(body)) {
    const what = body === null ? "null" : Array.isArray(body) ? "a list" : `a ${typeof body}`;
    return `Invalid API Request: the body must be a JSON object, not ${what}`;
  }
  const byMember = new Map<string, ValidationError[]>();
  for (const error of errors) {
    const name =
      error.keyword === "required" && error.instancePath === ""
        ? String(error.params.missingProperty)
        : pointer(error.instancePath)[0];
    // What is said of the whole object (a combination of members) has no member to stand under.
    if (name === undefined) continue;
    byMember.set(name, [...(byMember.get(name) ?? []), error]);
  }
  if (byMember.size === 0) return "Invalid API Request: the members do not fit together";
  return Object.fromEntries(
    [...byMember].map(([name, found]) => [
      name,
      [...new Set(chosen(found).map((error) => text(operation, name, body, error)))].slice(0, 3),
    ]),
  );
}

/**
 * Where a member may have several shapes, the errors of the one whose type matched: who sends 60 where 1 to 50 or "auto" is accepted
 * wants to hear of 50. Of several the last, for contracts list the documented values first and what else is accepted after.
 */
function chosen(errors: ValidationError[]): ValidationError[] {
  const branches = new Map<string, ValidationError[]>();
  const plain: ValidationError[] = [];
  for (const error of errors) {
    if (error.keyword === "anyOf" || error.keyword === "oneOf") continue;
    const branch = /\/(?:anyOf|oneOf)\/\d+(?=\/)/.exec(error.schemaPath)?.[0];
    if (branch) branches.set(branch, [...(branches.get(branch) ?? []), error]);
    else plain.push(error);
  }
  const matched = [...branches.values()].filter((found) => !found.some(({ keyword }) => keyword === "type"));
  const picked = matched.at(-1) ?? [...branches.values()].at(-1) ?? [];
  const all = [...plain, ...picked];
  // A wrong type is the whole story; so is a value that is not listed.
  const type = all.find(({ keyword }) => keyword === "type") ?? all.find(({ keyword }) => keyword === "enum");
  return type ? [type] : all.length > 0 ? all : errors;
}

function text(operation: OperationFacts, name: string, body: object, error: ValidationError): string {
  const facts = operation.members[name] ?? {};
  const words = `The ${name}`;
  const { params } = error;
  if (error.keyword === "required") return `The ${name.replaceAll("_", " ")} field is required.`;
  const value = pointer(error.instancePath).reduce<unknown>(
    (node, part) => (node as Record<string, unknown> | undefined)?.[part],
    body,
  );
  // Of a secret only its kind is told.
  const not = facts.secret ? "" : `, not ${shown(value)}`;
  switch (error.keyword) {
    case "type": {
      const types = facts.types ?? [params.type].flat().map(String);
      return `${words} must be ${list(types.map((type) => article[type] ?? type))}${not}.`;
    }
    case "maximum":
    case "exclusiveMaximum":
      return `${words} must be at most ${String(params.limit)}${not}.`;
    case "minimum":
    case "exclusiveMinimum":
      return `${words} must be at least ${String(params.limit)}${not}.`;
    case "multipleOf":
      return `${words} must be a multiple of ${String(params.multipleOf)}${not}.`;
    case "enum":
      return oneOf(words, (params.allowedValues ?? facts.enum ?? []) as unknown[], value, not);
    case "const":
      return `${words} must be ${shown(params.allowedValue)}${not}.`;
    case "minLength":
      return params.limit === 1
        ? `${words} may not be empty.`
        : `${words} must have at least ${String(params.limit)} characters.`;
    case "maxLength":
      return `${words} must have at most ${String(params.limit)} characters.`;
    case "minItems":
    case "maxItems":
      return `${words} must have at ${error.keyword === "minItems" ? "least" : "most"} ${String(params.limit)} entries.`;
    case "format":
      return params.format === "uri"
        ? `${words} must be a URL${not}.`
        : `${words} must be a valid ${String(params.format)}${not}.`;
    case "pattern":
      // A range of numbers in quotes is a pattern to a schema and a range to a person.
      if (facts.minimum !== undefined && facts.maximum !== undefined)
        return `${words} must be from ${facts.minimum} to ${facts.maximum}${not}.`;
      return `${words} must match ${String(params.pattern)}${not}.`;
    default:
      return `${words} ${error.message ?? "must be valid"}${not}.`;
  }
}

function oneOf(words: string, values: unknown[], value: unknown, not: string): string {
  if (values.length <= 24)
    return `${words} must be one of ${values.map((entry) => shown(entry)).join(", ")}${not}.`;
  const near =
    typeof value === "string"
      ? nearest(value, values.filter((entry) => typeof entry === "string") as string[])
      : undefined;
  return `${words} must be one of its ${values.length} documented values${not}.${near ? ` Did you mean ${shown(near)}?` : ""}`;
}

const article: Record<string, string> = {
  integer: "an integer",
  number: "a number",
  string: "a string",
  boolean: "a boolean",
  object: "an object",
  array: "a list",
};

const list = (parts: string[]) =>
  parts.length < 2 ? (parts[0] ?? "valid") : `${parts.slice(0, -1).join(", ")} or ${parts.at(-1)!}`;

/** Parts of a JSON pointer. */
const pointer = (path: string): string[] =>
  path
    .split("/")
    .slice(1)
    .map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"));
