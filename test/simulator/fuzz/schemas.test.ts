// Bodies made from the contract's schemas, right ones and broken ones, for the core in this process: its verdict is the contract's, its
// answers are the contract's, and nothing breaks it.
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decodeId } from "../../../simulator/src/core/ids.js";
import { createClock, createCore } from "../../../simulator/src/core/index.js";
import { assemble } from "../../../simulator/src/host/host.js";
import type { SimAnswer } from "../../../simulator/src/types.js";
import {
  answerPointer,
  document,
  type Json,
  operation as contractOperation,
  requestPointer,
} from "../../contract/support/contract.js";
import { findings, validator } from "../../contract/support/validator.js";
import { creates, fetches, type Operation, operations } from "../e2e/support/calls.js";
import { anything, mutated, valuesOf } from "./support/arbitrary.js";

const runs = { valid: 1500, mutated: 3000, raw: 2000 };
const seed = Number(process.env.FUZZ_SEED ?? Date.now() % 2 ** 31);
/** Has a property hold for so many values, and gives their number. */
function check<T>(arbitrary: fc.Arbitrary<T>, numRuns: number, property: (value: T) => void): number {
  let held = 0;
  const counted = fc.property(arbitrary, (value) => {
    property(value);
    held++;
  });
  fc.assert(counted, { numRuns, seed });
  return held;
}

let now = Date.UTC(2030, 0, 1);
const clock = createClock(() => now);
const core = createCore({ seed: 1, queue: 0, latency: "0..3s", clock });
// With its journal, which reads every body as well.
assemble(core, { check: () => undefined, send: async () => ({ result: "refused" }) }, 100);

let requests = 0;
const counts = new Map<string, number>();
const json = { "content-type": "application/json" };

function send(
  path: string,
  body: string | Uint8Array,
  more: { method?: string; headers?: Record<string, string> } = {},
): SimAnswer {
  requests++;
  now += 7;
  const { method = "POST", headers = json } = more;
  const held = core.handle({ method, url: `http://127.0.0.1:4010${path}`, headers, body });
  now += Math.max(0, held.until - clock.now());
  const answer = held.answer();
  const kind = `${method === "POST" ? method : "other"} ${answer.status}`;
  counts.set(kind, (counts.get(kind) ?? 0) + 1);
  expect(answer.status, String(answer.body).slice(0, 300)).toBeLessThan(500);
  return answer;
}

const filled = ({ path }: Operation, id: string | number) => path.replace(/\{\w+\}/, encodeURIComponent(id));
const pathOf = (one: Operation) => filled(one, 302455);

/** An answer's body, which the contract allows for its status. */
function bodyOf({ id }: Operation, { status, headers, body }: SimAnswer): Json {
  expect(headers["content-type"]).toBe("application/json");
  const value = JSON.parse(String(body)) as Json;
  const schema = validator().at(answerPointer(contractOperation(id), String(status)));
  expect(findings(schema, value), `${id} ${status} ${String(body).slice(0, 500)}`).toEqual([]);
  return value;
}

const parsed = (text: string): { value: unknown } | undefined => {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
};

/** The status that a body is to be answered with, by what the contract says of it. */
const statuses = { unreadable: 400, keyless: 401, wrong: 400, unknown: 404, right: 200 };
const verdicts = { unreadable: 0, keyless: 0, wrong: 0, unknown: 0, right: 0 };

function verdictOf(one: Operation, text: string | Uint8Array): keyof typeof statuses {
  const received = parsed(typeof text === "string" ? text : new TextDecoder().decode(text));
  if (!received) return "unreadable";
  const { value } = received;
  // Who has no key is told so before anything else.
  const key = typeof value === "object" && value && !Array.isArray(value) ? (value as Json).key : value;
  if (key === undefined || (key !== value && (key === null || key === ""))) return "keyless";
  if (!validator().at(requestPointer(contractOperation(one.id)))(value)) return "wrong";
  return one.kind === "fetch" ? "unknown" : "right";
}

function isId({ jobId }: Operation, text: string | Uint8Array): boolean {
  const { value } = parsed(String(text)) ?? { value: {} };
  const named = (value as Json)[jobId!.name];
  return jobId!.in === "body" && decodeId(Number(named), clock.now(), core.contract.expires) !== undefined;
}

function judge(one: Operation, text: string | Uint8Array): void {
  const answer = send(pathOf(one), text);
  const body = bodyOf(one, answer);
  const verdict = verdictOf(one, text);
  verdicts[verdict]++;
  // One of some hundred numbers is an id that the simulator could have given, and is answered from what it says of itself.
  if (verdict === "unknown" && answer.status === 200 && isId(one, text)) return;
  const told = `${verdict}: ${String(text).slice(0, 600)} was answered ${String(answer.body).slice(0, 300)}`;
  expect(answer.status, told).toBe(statuses[verdict]);
  const accepted = body.status === "success" || body.status === "processing";
  expect(accepted, told).toBe(verdict === "right");
  if (accepted && one.kind === "create") followUp(one, body.id as number);
}

/** A job that was made is found, and its answer is the contract's too. */
function followUp(one: Operation, id: number): void {
  const poll = operations.find((other) => other.id === one.poll)!;
  const { jobId } = poll;
  const body = { key: "k", ...(jobId!.in === "body" && { [jobId!.name]: id }) };
  const answer = send(filled(poll, id), JSON.stringify(body));
  expect(answer.status).toBe(200);
  expect(["success", "processing"]).toContain(bodyOf(poll, answer).status);
}

const bodies = (one: Operation) => valuesOf(document, contractOperation(one.id).request);

describe("the core", () => {
  test.each(operations.map((one) => [one.id, one] as const))(
    "%s: takes what the contract allows",
    (_id, one) => {
      const isRight = validator().at(requestPointer(contractOperation(one.id)));
      let wrong = 0;
      check(bodies(one), runs.valid, (body) => {
        if (!isRight(JSON.parse(JSON.stringify(body)))) wrong++;
        judge(one, JSON.stringify(body));
      });
      // Else these would be the other test's bodies.
      expect(wrong / runs.valid, "bodies that the schema does not allow after all").toBeLessThan(0.05);
    },
  );

  test.each(operations.map((one) => [one.id, one] as const))(
    "%s: refuses what the contract does not",
    (_id, one) => {
      const held = check(mutated(bodies(one)), runs.mutated, (body) => judge(one, JSON.stringify(body)));
      expect(held).toBe(runs.mutated);
    },
  );

  test("no JSON value in place of a body breaks it", () => {
    const values = fc.tuple(fc.constantFrom(...operations), anything);
    expect(check(values, runs.raw, ([one, body]) => judge(one, JSON.stringify(body)))).toBe(runs.raw);
  });

  test("no text and no bytes in place of JSON break it", () => {
    const texts = fc.oneof(
      fc.string({ unit: "binary", maxLength: 200 }),
      fc.uint8Array({ maxLength: 200 }),
      fc.json().map((text) => text.slice(0, -1)),
      fc.nat(20_000).map((depth) => `{"key":"k","prompt":${"[".repeat(depth)}${"]".repeat(depth)}}`),
      fc.constantFrom('{"key":"k","key":"l"}', "{", '"', "\ufeff{}", "NaN", '{"key":1e999}', " ", ""),
    );
    const bodies = fc.tuple(fc.constantFrom(...operations), texts);
    expect(check(bodies, runs.raw, ([one, text]) => judge(one, text))).toBe(runs.raw);
  });

  test("no header breaks it", () => {
    const names = [
      "content-type",
      "prefer",
      "x-sim-test",
      "if-none-match",
      "origin",
      "range",
      "content-encoding",
      "__proto__",
    ];
    const values = fc.oneof(
      fc.string({ unit: "binary-ascii", maxLength: 60 }),
      fc.constantFrom(
        "application/json; charset=latin1",
        "application/vnd.api+json",
        "text/plain",
        "fault=unknown",
        "wait=abc",
      ),
      fc.constantFrom(
        "code=0",
        "code=99999",
        "code=-1",
        "example=",
        "example=__proto__",
        "code=200, example=nothing",
        "wait=1s",
      ),
    );
    const headers = fc.dictionary(fc.constantFrom(...names), values, { maxKeys: 4 });
    const held = check(fc.tuple(fc.constantFrom(...operations), headers), runs.raw, ([one, given]) => {
      const body = JSON.stringify({ key: "k", prompt: "a lake" });
      // A status from 500 that was asked for would not be a fault of the core; none of these asks for one.
      const answer = send(pathOf(one), body, { headers: { ...json, ...given } });
      bodyOf(one, answer);
    });
    expect(held).toBe(runs.raw);
  });

  test("no method, path or query breaks it, and unknown ids are unknown", () => {
    const paths = fc.oneof(
      fc.webPath(),
      fc.string({ unit: "binary-ascii", maxLength: 60 }).map((text) => `/${text}`),
      fc.constantFrom(...operations).map((one) => pathOf(one)),
      fc
        .tuple(fc.constantFrom(...fetches), fc.string({ maxLength: 30 }))
        .map(([one, id]) => one.path.replace(/\{\w+\}/, id)),
      fc.constantFrom(
        "/images/",
        "/images/x-0.png",
        "/proxy/AAAAAAAA-99.png",
        "/images/%",
        "/%ff%fe",
        "//",
        "/api",
        "/api/api/",
      ),
      fc.base64String({ maxLength: 400 }).map((token) => `/images/${token.replace(/[+/=]/g, "-")}-0.png`),
    );
    const methods = fc.constantFrom(
      "GET",
      "HEAD",
      "POST",
      "PUT",
      "PATCH",
      "DELETE",
      "OPTIONS",
      "TRACE",
      "X".repeat(300),
      "",
    );
    const queries = fc.oneof(
      fc.constant(""),
      fc.webQueryParameters().map((query) => `?${query}`),
      fc.constant("?sim=%"),
    );
    const held = check(fc.tuple(methods, paths, queries), runs.raw * 2, ([method, path, query]) => {
      const { status } = send(path + query, '{"key":"k"}', { method });
      const picture = method === "GET" && path.startsWith("/images/");
      expect(picture ? status : 404, "of a picture that nobody made").toBe(404);
    });
    expect(held).toBe(runs.raw * 2);
  });

  test("ids and queries of fetch_result that somebody changed never break it", () => {
    const [create] = creates as [Operation];
    const poll = operations.find(({ id }) => id === create.poll)!;
    const changes = fc.record({
      at: fc.nat(400),
      by: fc.constantFrom(..."Aa0_-%.~"),
      id: fc.bigInt(0n, 2n ** 54n),
    });
    const body = { key: "k", model_id: "m", prompt: "sim:processing=1 a lake", samples: 2 };
    const made = bodyOf(create, send(pathOf(create), JSON.stringify(body)));
    const { search } = new URL(made.fetch_result as string);
    now += 5000;
    check(changes, runs.raw, ({ at, by, id }) => {
      const place = at % search.length;
      const changed = place === 0 ? search : search.slice(0, place) + by + search.slice(place + 1);
      const answer = send(poll.path + changed, JSON.stringify({ key: "k", [poll.jobId!.name]: String(id) }));
      const told = bodyOf(poll, answer);
      expect([200, 404]).toContain(answer.status);
      for (const url of (answer.status === 200 && told.status === "success" ? told.output : []) as string[])
        expect(send(new URL(url).pathname, "", { method: "HEAD", headers: {} }).status).toBeLessThan(400);
      // By the query alone.
      bodyOf(poll, send(poll.path + changed, '{"key":"k"}'));
    });
  });

  // The last of the tests, so that it has the figures of all.
  test("all of this was enough requests, with enough bodies of either verdict", () => {
    const table = [...counts].sort().map(([name, count]) => `${name}: ${count}`);
    const right = verdicts.right + verdicts.unknown;
    console.log(
      `${requests} fuzzed requests, seed ${seed}; bodies ${JSON.stringify(verdicts)}; ${table.join(", ")}`,
    );
    expect(requests).toBeGreaterThanOrEqual(20_000);
    expect(Math.min(right, verdicts.wrong)).toBeGreaterThan(5000);
  });
});
