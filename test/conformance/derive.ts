// npx tsx test/conformance/derive.ts
//
// Cases that follow from the contract: each operation's parameters on the wire, and what a client makes of each answer that the
// contract gives as an example. They are files like the others, so that no driver has to know the contract; a test says when
// they are no longer what the contract makes of them.
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { format, resolveConfig } from "prettier";
import { type Json, operationsOf, resolve } from "../../scripts/generate/document.js";
import {
  buildModel,
  type Field,
  type Model,
  type Operation,
  type Type,
} from "../../scripts/generate/model.js";
import { root } from "../../scripts/tools.js";
import { casesFolder } from "./case-files.js";
import type { Case, CaseFile } from "./driver/types.js";

const classOfKind: Record<string, string> = {
  "rate-limit": "RateLimitError",
  authentication: "AuthenticationError",
  "insufficient-credits": "InsufficientCreditsError",
  "permission-denied": "PermissionDeniedError",
  "not-found": "NotFoundError",
  validation: "ValidationError",
  "generation-failed": "GenerationFailedError",
  server: "ServerError",
};

/** What a user writes for a parameter, and what is to be read on the wire. */
interface Sample {
  natural: unknown;
  wire: unknown;
}
const nothing: Sample = { natural: null, wire: null };
type Choice = "lowest" | "highest" | "unlisted";

/** The files that the contract makes, by name. */
export function derive(document: Json): Record<string, CaseFile> {
  const model = buildModel(document);
  const nodes = new Map(operationsOf(document).map(({ id, node }) => [id, node as Json]));
  return {
    "contract-parameters.json": {
      theme: "Parameters of every operation, as the contract wants them on the wire",
      cases: model.operations.flatMap((operation) => parameterCases(model, operation)),
    },
    "contract-answers.json": {
      theme: "Every answer that the contract gives as an example",
      cases: model.operations.flatMap((operation) =>
        answersOf(document, nodes.get(operation.id)!).map((answer) => answerCase(model, operation, answer)),
      ),
    },
  } as Record<string, CaseFile>;
}

function parameterCases(model: Model, operation: Operation): Case[] {
  const { fields } = operation;
  const every = (choice: Choice) => fields.map((field) => [field, sampleOf(model, field, choice)] as const);
  const cases: { name: string; why: string; given: (readonly [Field, Sample])[] }[] = [];
  if (fields.length > 0) {
    cases.push(
      {
        name: "every parameter, at the lower end",
        why: "Bounds belong to the range, and what is zero, false or the first of a list is a value.",
        given: every("lowest"),
      },
      {
        name: "every parameter, at the upper end",
        why: "A second value of each shows that the first was not written by chance.",
        given: every("highest"),
      },
    );
  }
  if (fields.some(({ type }) => type.kind === "enum"))
    cases.push({
      name: "values that are in no list yet",
      why: "The API may know more than its documentation.",
      given: every("unlisted").filter(([field]) => field.required || field.type.kind === "enum"),
    });
  if (fields.some(({ nullable }) => nullable))
    cases.push({
      name: "null for whatever may be null",
      why: "Null is a value that is sent, not one that is left out.",
      given: fields
        .filter(({ required, nullable }) => required || nullable)
        .map((field) => [field, field.nullable ? nothing : sampleOf(model, field, "lowest")] as const),
    });
  if (operation.jobId)
    cases.push({ name: "a look by id", why: "The id goes where this family wants it.", given: [] });
  return cases.map(({ name, why, given }) => {
    const body = Object.fromEntries(given.map(([{ wireName }, { wire }]) => [wireName, wire]));
    const params = Object.fromEntries(given.map(([{ wireName }, { natural }]) => [wireName, natural]));
    // A track id of the client's own is in the body unless the user gave one; creates only.
    const open = operation.kind === "create" && fields.some(({ role }) => role === "tracking-id");
    const left = fields.filter(
      ({ wireName, role }) => !(wireName in body) && !(open && role === "tracking-id"),
    );
    return {
      name: `${operation.id}: ${name}`,
      why,
      server: [
        {
          path: pathOf(operation),
          bodyIncludes: { ...idIn(operation), ...body },
          ...(left.length > 0 ? { bodyAbsent: left.map(({ wireName }) => wireName) } : {}),
          answer: { json: accepted(operation) },
        },
      ],
      steps: [{ ...callOf(operation, "submit"), ...(operation.jobId ? {} : { params }) }],
      expect: { requests: 1, sleeps: [] },
    } as unknown as Case;
  });
}

const id = 302456;
const accepted = ({ kind }: Operation): Json =>
  kind === "call" ? { status: "success" } : { status: "processing", id, eta: 5, output: [] };
const pathOf = ({ path, jobId }: Operation, asked: unknown = id): string =>
  jobId?.in === "path" ? path.replace(`{${jobId.name}}`, String(asked)) : path;
const idIn = ({ jobId }: Operation): Json =>
  jobId?.in === "body" ? { [jobId.name]: jobId.wire === "string" ? String(id) : id } : {};
const callOf = (operation: Operation, create: "run" | "submit", asked: unknown = id): Json =>
  operation.kind === "fetch"
    ? { do: "fetch", operation: operation.id, id: asked }
    : { do: operation.kind === "create" ? create : "call", operation: operation.id };

function sampleOf(model: Model, field: Field, choice: Choice): Sample {
  const value = (type: Type): Sample => {
    const low = choice !== "highest";
    switch (type.kind) {
      case "string": {
        const text = typeof field.example === "string" && low ? field.example : `${field.wireName} é "1" 𝄞`;
        return { natural: text, wire: text };
      }
      case "integer": {
        const { minimum = 0, maximum = minimum + 7 } = field.range ?? {};
        const number = low ? minimum : maximum;
        return { natural: number, wire: type.wire === "string" ? String(number) : number };
      }
      case "number": {
        const { minimum = 0, maximum = minimum + 7.5 } = field.range ?? {};
        const number = low ? minimum : maximum;
        return { natural: number, wire: number };
      }
      case "flag":
        return { natural: !low, wire: type.wire === "yes-no" ? (low ? "no" : "yes") : !low };
      case "enum": {
        const { values } = model.enums.find(({ name }) => name === type.name)!;
        const text = choice === "unlisted" ? "a value of tomorrow" : values.at(low ? 0 : -1)!.wire;
        return { natural: text, wire: text };
      }
      case "list": {
        const items = low ? [value(type.of)] : [value(type.of), value(type.of)];
        return { natural: items.map(({ natural }) => natural), wire: items.map(({ wire }) => wire) };
      }
      case "union":
        return value(type.of.at(low ? 0 : -1)!);
    }
  };
  return value(field.type);
}

interface Answer {
  /** As the contract names it: `200`, or `default` for any other. */
  status: string;
  name: string;
  body: Json;
}

function answersOf(document: Json, node: Json): Answer[] {
  return Object.entries(node.responses as Json).flatMap(([status, response]) => {
    const { examples } = resolve(document, response as Json).node.content["application/json"];
    return Object.entries(examples as Json).map(([name, example]) => ({
      status,
      name,
      body: resolve(document, example as Json).node.value as Json,
    }));
  });
}

function answerCase(model: Model, operation: Operation, { status, name, body }: Answer): Case {
  // `default` stands for any status that the contract does not name.
  const http = status === "default" ? 418 : Number(status);
  const ended = ["error", "failed"].includes(String(body.status)) || http >= 400;
  const why = ended ? "A refusal reaches the user as an error of its kind." : "It is read as what it says.";
  const params = Object.fromEntries(
    operation.fields
      .filter(({ required }) => required)
      .map((field) => [field.wireName, sampleOf(model, field, "lowest").natural]),
  );
  const asked = typeof body.id === "number" ? body.id : id;
  const waits = operation.kind === "create" && body.status === "success";
  const first = {
    ...callOf(operation, waits ? "run" : "submit", asked),
    ...(operation.kind === "fetch" ? {} : { params }),
    options: { maxRetries: 0 },
    as: "answer",
    expect: ended
      ? { error: errorOf(model, operation, http, body) }
      : { result: waits ? generationOf(model, body) : resultOf(operation, body) },
  };
  const steps: Json[] = [first];
  // A look that finds the end gives a job, whose pictures are there without another look.
  if (operation.kind === "fetch" && body.status === "success")
    steps.push({ do: "wait", job: "answer", expect: { result: generationOf(model, body) } });
  return {
    name: `${operation.id}: ${status} ${name}`,
    why,
    server: [{ path: pathOf(operation, asked), answer: { status: http, json: body } }],
    steps,
    expect: { requests: 1, sleeps: [] },
  } as unknown as Case;
}

/** A duration of the body, unless it is finer than the nanoseconds at which some languages' durations end. */
function seconds(body: Json, member: string): Json {
  const told = body[member] as unknown;
  return typeof told === "number" && Number(told.toFixed(9)) === told ? { [member]: told } : {};
}

function resultOf(operation: Operation, body: Json): Json {
  if (operation.kind === "call")
    return { status: body.status, ...(body.message ? { message: body.message } : {}) };
  const done = body.status === "success";
  return {
    type: "Job",
    operation: operation.id,
    id: body.id ?? id,
    status: body.status,
    done,
    ...seconds(body, "eta"),
  };
}

/** The pictures are in the first of the contract's members that holds any; a text that is no address is a picture itself. */
function generationOf({ outputOrder }: Model, body: Json): Json {
  const lists = outputOrder.map((member) =>
    [body[member] ?? []].flat().filter((text: unknown) => text !== ""),
  );
  const texts = (lists.find(({ length }) => length > 0) ?? []) as string[];
  return {
    type: "Generation",
    id: body.id,
    images: texts.map((text) => (/^https?:/.test(text) ? text : null)),
    ...seconds(body, "generationTime"),
    raw: body,
  };
}

function errorOf(model: Model, operation: Operation, http: number, body: Json): Json {
  const said = body.message ?? body.messege;
  const fields = said && typeof said === "object" ? (said as Record<string, string[]>) : null;
  const text = fields ? Object.values(fields)[0]![0]! : String(said);
  // What a text means counts where the HTTP status says nothing.
  const fits = model.errorKinds.find(({ status, messages }) =>
    http >= 400 ? status.includes(http) : messages.some((part) => text.toLowerCase().includes(part)),
  );
  const ofStatus = http === 200 && body.status === "failed" ? "generation-failed" : undefined;
  const kind = fields ? "validation" : (fits?.kind ?? ofStatus);
  const broke = kind === "server";
  return {
    type: kind ? classOfKind[kind] : "ApiError",
    message: text,
    httpStatus: http,
    fields,
    // The money rule: a create that the API broke on is not made again, and may have been paid.
    retryable: kind === "rate-limit" || (broke && operation.idempotent),
    mayHaveBeenCharged: kind === "generation-failed" || (broke && !operation.idempotent),
    retryAfter: typeof body.retry_after === "number" ? body.retry_after : null,
    raw: body,
  };
}

/** Each derived file as it is to be committed. */
export async function derivedFiles(): Promise<Map<string, string>> {
  const document = JSON.parse(await readFile(join(root, "generated/openapi.json"), "utf8")) as Json;
  const style = { ...(await resolveConfig(import.meta.filename)), parser: "json" };
  const files = Object.entries(derive(document)).map(
    async ([name, file]) => [name, await format(JSON.stringify(file), style)] as const,
  );
  return new Map(await Promise.all(files));
}

if (process.argv[1] === import.meta.filename) {
  for (const [name, text] of await derivedFiles()) await writeFile(join(casesFolder, name), text);
}
