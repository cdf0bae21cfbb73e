import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  answerPointer,
  document,
  examplesOf,
  type Json,
  operations,
  requestPointer,
} from "./support/contract.js";
import { lookUp, resolve } from "../../scripts/generate/document.js";
import { problems, referee, type Referee } from "./support/prism.js";
import { findings, validator } from "./support/validator.js";

// Without `badRequest` Prism answers what it refuses with 422; with it, the examples of 400 and of other statuses can be asked for.
let prism: Referee;
let withBadRequest: Referee;
beforeAll(async () => {
  prism = await referee();
  withBadRequest = await referee({ badRequest: true });
});
afterAll(() => Promise.all([prism.close(), withBadRequest.close()]));

const requests = operations.flatMap((operation) =>
  operation.requests.map((example) => [operation.id, example.name, operation, example] as const),
);
const answers = operations.flatMap((operation) =>
  operation.answers.map((answer) => [operation.id, answer.status, answer.name, operation, answer] as const),
);

describe("requests", () => {
  test.each(requests)(
    "%s takes its example %s and answers within the contract",
    async (_id, _name, operation, { value }) => {
      expect(findings(validator().at(requestPointer(operation)), value)).toEqual([]);
      const reply = await prism.post(operation.path, JSON.stringify(value));
      expect(problems(reply)).toEqual([]);
      const body = JSON.parse(reply.text) as unknown;
      expect(findings(validator().at(answerPointer(operation, "200")), body)).toEqual([]);
      expect(reply.headers["content-type"]).toBe("application/json");
    },
  );

  test("every operation has an example of a request", () => {
    expect(operations.length).toBeGreaterThan(0);
    expect(operations.filter((operation) => operation.requests.length === 0)).toEqual([]);
    console.log(
      `${requests.length} examples of requests, ${answers.length} of answers, ${operations.length} operations`,
    );
  });
});

describe("answers", () => {
  // A status that the contract does not list, to ask Prism for what it calls default.
  const code = (status: string) => (status === "default" ? 418 : Number(status));

  test.each(answers)(
    "%s answers %s with its example %s as it is written",
    async (_id, status, name, operation, { value }) => {
      const body = JSON.stringify(operation.requests[0]!.value);
      const prefer = `code=${code(status)}, example=${name}`;
      const reply = await withBadRequest.post(operation.path, body, { prefer });
      expect(reply.status).toBe(code(status));
      expect(reply.text).toBe(JSON.stringify(value));
      expect(findings(validator().at(answerPointer(operation, status)), value)).toEqual([]);
    },
  );

  test("every operation has an example of a success, of an error, and of every status that it lists", () => {
    for (const { id, answers: listed, node } of operations) {
      const statuses = new Set(listed.map(({ status }) => status));
      expect([...statuses].sort(), id).toEqual(Object.keys(node.responses).sort());
      const bodies = listed.filter(({ status }) => status === "200").map(({ value }) => value.status);
      expect(bodies, id).toEqual(expect.arrayContaining(["success", "error"]));
    }
  });

  test("the answer for a full queue names its headers", async () => {
    for (const operation of operations) {
      const body = JSON.stringify(operation.requests[0]!.value);
      const reply = await prism.post(operation.path, body, { prefer: "code=429" });
      expect(reply.status, operation.id).toBe(429);
      expect(Number(reply.headers["retry-after"]), operation.id).toBe(JSON.parse(reply.text).retry_after);
      expect(reply.headers["x-ratelimit-reset"], operation.id).toMatch(/^\d+$/);
    }
  });
});

describe("webhooks", () => {
  /** Where the bodies stand that the provider sends: of the document's webhooks, and of the callbacks of each operation. */
  const pointers = new Set<string>();
  const find = (pathItem: Json, at: string) => {
    for (const [method, { requestBody }] of Object.entries<Json>(pathItem)) {
      pointers.add(requestBody.$ref?.slice(1) ?? `${at}/${method}/requestBody`);
    }
  };
  for (const [name, pathItem] of Object.entries<Json>(document.webhooks)) find(pathItem, `/webhooks/${name}`);
  for (const { node, pointer } of operations) {
    for (const [name, callback] of Object.entries<Json>(node.callbacks ?? {})) {
      const at = callback.$ref?.slice(1) ?? `${pointer}/callbacks/${name}`;
      for (const [address, pathItem] of Object.entries<Json>(resolve(document, callback).node)) {
        find(pathItem, `${at}/${address.replaceAll("~", "~0").replaceAll("/", "~1")}`);
      }
    }
  }
  const media = [...pointers].map((pointer) => `${pointer}/content/application~1json`);
  const deliveries = media.flatMap((pointer) =>
    examplesOf(lookUp(document, `#${pointer}`)).map(({ name, value }) => [name, pointer, value] as const),
  );

  test.each(deliveries)("the example %s of %s is one of the contract", (_name, pointer, value) => {
    expect(findings(validator().at(`${pointer}/schema`), value)).toEqual([]);
  });

  test("there is an example of a success and of a failure", () => {
    expect(deliveries.map(([, , value]) => value.status)).toEqual(
      expect.arrayContaining(["success", "failed"]),
    );
  });
});
