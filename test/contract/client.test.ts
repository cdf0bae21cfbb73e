// The contract's examples through the TypeScript client: requests as the client writes them, answers as it reads them.
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  type Acknowledgement,
  Generation,
  Job,
  ModelsLab,
  ModelsLabError,
} from "../../generated/typescript/src/index.js";
import * as names from "../../generated/typescript/src/index.js";
import { buildModel, type Field } from "../../scripts/generate/model.js";
import { camel, pascal } from "../../scripts/generate/text.js";
import { type Answer, document, type Json, operations } from "./support/contract.js";
import { outcomeOf } from "./support/outcome.js";
import { referee, type Referee } from "./support/prism.js";

const model = buildModel(document);
const key = "a-key-for-the-mock";

let prism: Referee;
beforeAll(async () => {
  prism = await referee({ badRequest: true });
});
afterAll(() => prism.close());

/** Every answer has to be taken as it is, so nothing is sent twice. */
function client(prefer: string, sent: Json[] = []): Record<string, (...args: unknown[]) => Promise<unknown>> {
  const made = new ModelsLab({
    apiKey: key,
    baseUrl: prism.url,
    maxRetries: 0,
    fetch: async (given) => {
      const request = new Request(given);
      request.headers.set("prefer", prefer);
      sent.push((await request.clone().json()) as Json);
      return fetch(request);
    },
  });
  return made as never;
}

/** A member's value as a program writes it: a number where the wire has its digits, a boolean where it has a word. */
function natural({ type }: Field, value: unknown): unknown {
  if (value === null) return null;
  if (type.kind === "flag") return [true, "true", "yes"].includes(value as string);
  return type.kind === "integer" ? Number(value) : value;
}

/** The arguments of an operation's method for a request in the wire's form. */
function argumentsOf(id: string, body: Json): unknown[] {
  const { kind, fields, jobId } = model.operations.find((operation) => operation.id === id)!;
  if (kind === "fetch") return [body[jobId!.name] ?? "302456"];
  const given = fields.filter(({ wireName }) => wireName in body);
  return [
    Object.fromEntries(given.map((field) => [camel(field.words), natural(field, body[field.wireName])])),
  ];
}

const kindOf = (id: string) => model.operations.find((operation) => operation.id === id)!.kind;

/** The method that sends once and gives a job where there is one. */
const methodOf = (id: string) => {
  const { kind, words } = model.operations.find((operation) => operation.id === id)!;
  return kind === "create" ? `submit${pascal(words)}` : camel(words);
};

const requests = operations.flatMap((operation) =>
  operation.requests.map((example) => [operation.id, example.name, example.value] as const),
);
const answers = operations.flatMap((operation) =>
  operation.answers.map((answer) => [operation.id, answer.status, answer.name, answer] as const),
);

describe("requests", () => {
  test.each(requests)(
    "%s: what the client makes of the example %s is in the contract and means the same",
    async (id, _name, body) => {
      const sent: Json[] = [];
      // The mock answers 400 to what is not in the contract, which throws here.
      await client("code=200, example=success", sent)[id]!(...argumentsOf(id, body));
      const { fields, jobId } = model.operations.find((operation) => operation.id === id)!;
      const meaning = (wire: Json) => ({
        members: fields
          .filter(({ wireName }) => wireName in body)
          .map((field) => [field.wireName, natural(field, wire[field.wireName])]),
        id: jobId?.in === "body" && String(wire[jobId.name]),
      });
      expect(sent.length).toBe(1);
      expect(sent[0]!.key).toBe(key);
      expect(meaning(sent[0]!)).toEqual(meaning(body));
    },
  );

  test.each(requests.filter(([id]) => kindOf(id) === "create"))(
    "%s, example %s: the client makes pictures of a success",
    async (id, _name, body) => {
      const made = await client("code=200, example=success")[id]!(...argumentsOf(id, body));
      expect(made).toBeInstanceOf(Generation);
    },
  );
});

/** What a call came to: what it returned, or what it threw. */
async function settle(call: Promise<unknown>): Promise<{ value?: unknown; error?: unknown }> {
  return call.then(
    (value) => ({ value }),
    (error: unknown) => ({ error }),
  );
}

const codeOf = ({ status }: Answer) => (status === "default" ? 418 : Number(status));

async function call(id: string, answer: Answer): Promise<{ value?: unknown; error?: unknown }> {
  const { requests: examples } = operations.find((operation) => operation.id === id)!;
  const made = client(`code=${codeOf(answer)}, example=${answer.name}`);
  return settle(made[methodOf(id)]!(...argumentsOf(id, examples[0]!.value)));
}

const expected = ([id, , , answer]: (typeof answers)[number]) =>
  outcomeOf(codeOf(answer), answer.value, kindOf(id) !== "call");
const becoming = (is: string) => answers.filter((row) => expected(row).is === is);

describe("answers", () => {
  test.each(becoming("pictures"))(
    "%s %s %s becomes a job that is done, with its pictures",
    async (id, status, name, answer) => {
      const outcome = expected([id, status, name, answer]) as { sources: string[] };
      const { value, error } = await call(id, answer);
      expect(error).toBeUndefined();
      expect(value).toBeInstanceOf(Job);
      const { generation, status: told } = value as Job;
      expect(told).toBe("success");
      expect(generation).toBeInstanceOf(Generation);
      // Text in place of a URL has no URL; how long it is tells that it is the right one.
      const shown = outcome.sources.map((source) =>
        source.startsWith("http") ? source : `[inline image, ${source.length} characters of base64]`,
      );
      expect(generation!.images.map(String)).toEqual(shown);
      expect(generation!.raw).toEqual(answer.value);
      expect(generation!.meta).toEqual(answer.value.meta ?? {});
      expect(generation!.generationTime).toBe(answer.value.generationTime);
    },
  );

  test.each(becoming("job"))(
    "%s %s %s becomes a job that is not done",
    async (id, _status, _name, answer) => {
      const { value, error } = await call(id, answer);
      expect(error).toBeUndefined();
      expect(value).toBeInstanceOf(Job);
      const job = value as Job;
      expect(job.status).toBe("processing");
      expect(job.generation).toBeUndefined();
      expect(job.eta).toBe(answer.value.eta);
      expect(String(job.id)).toBe(String(answer.value.id ?? "302456"));
    },
  );

  test.each(becoming("acknowledgement"))(
    "%s %s %s becomes an acknowledgement",
    async (id, _status, _name, answer) => {
      const { value, error } = await call(id, answer);
      expect(error).toBeUndefined();
      const { status, message, raw } = value as Acknowledgement;
      expect({ status, message }).toEqual({ status: "success", message: answer.value.message });
      expect(raw).toEqual(answer.value);
    },
  );

  test.each(becoming("error"))("%s %s %s becomes its typed error", async (id, status, name, answer) => {
    const outcome = expected([id, status, name, answer]) as {
      name: string;
      message: string;
      fields?: unknown;
    };
    const { error, value } = await call(id, answer);
    expect(value).toBeUndefined();
    expect(error).toBeInstanceOf(ModelsLabError);
    const thrown = error as ModelsLabError & { fields?: unknown; retryAfter?: number };
    expect(thrown.constructor).toBe((names as unknown as Record<string, unknown>)[outcome.name]);
    expect(thrown.message).toBe(outcome.message);
    expect(thrown.httpStatus).toBe(codeOf(answer));
    expect(thrown.raw).toEqual(answer.value);
    expect(thrown.fields).toEqual(outcome.fields);
    expect(thrown.retryAfter).toBe(answer.value.retry_after);
    // Money is only in doubt where a create's server broke, or where a job ran and failed.
    const doubt =
      (kindOf(id) === "create" && outcome.name === "ServerError") || outcome.name === "GenerationFailedError";
    expect(thrown.mayHaveBeenCharged).toBe(doubt);
  });

  test("every example of an answer is among these, and every kind of outcome", () => {
    const kinds = ["pictures", "job", "acknowledgement", "error"];
    const counts = Object.fromEntries(kinds.map((is) => [is, becoming(is).length]));
    console.log(`${answers.length} answers read by the client: ${JSON.stringify(counts)}`);
    for (const is of kinds) expect(counts[is], is).toBeGreaterThan(0);
    expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(answers.length);
    const errors = new Set(becoming("error").map((row) => (expected(row) as { name: string }).name));
    expect(errors.size).toBe(9);
  });
});
