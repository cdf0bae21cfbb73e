import { afterAll, beforeAll, expect, test } from "vitest";
import { type Operation, operations, requestPointer, strictDocument } from "./support/contract.js";
import { mutator } from "./support/mutations.js";
import { each, problems, referee, type Referee } from "./support/prism.js";
import { random } from "./support/random.js";
import { findings, type Validator, validator, validatorOf } from "./support/validator.js";

const wanted = 11_000;
const fewest = 250;
const seed = 20261121;

let prism: Referee;
beforeAll(async () => {
  prism = await referee();
});
afterAll(() => prism.close());

/** Different bodies for every operation, more for one that takes more members. */
function bodies(): { operation: Operation; body: string }[] {
  const members = (operation: Operation) => Object.keys(operation.request.properties).length;
  const total = operations.reduce((sum, operation) => sum + members(operation), 0);
  const left = wanted - fewest * operations.length;
  return operations.flatMap((operation, index) => {
    const make = mutator(operation, random(seed + index));
    const made = new Set<string>();
    const count = fewest + Math.ceil((left * members(operation)) / total);
    // Gives up rather than running for ever, should an operation ever have fewer different bodies than are wanted.
    for (let tries = 0; made.size < count && tries < count * 50; tries++) made.add(make());
    return [...made].map((body) => ({ operation, body }));
  });
}

interface Comparison {
  disagreements: string[];
  /** How many bodies of an operation Prism refused. */
  refused: Map<string, number>;
}

async function compare(cases: ReturnType<typeof bodies>, second: Validator): Promise<Comparison> {
  const disagreements: string[] = [];
  const refused = new Map<string, number>();
  await each(cases, async ({ operation, body }) => {
    const ajv = findings(second.at(requestPointer(operation)), JSON.parse(body));
    const mock = problems(await prism.post(operation.path, body));
    if (mock.length > 0) refused.set(operation.id, (refused.get(operation.id) ?? 0) + 1);
    if (mock.length > 0 === ajv.length > 0) return;
    const said = mock.map(({ location, message }) => `${location.join(".")}: ${message}`);
    disagreements.push(
      `${operation.id} ${body}\n  Prism: ${said.join("; ") || "ok"}\n  ajv: ${ajv.join("; ") || "ok"}`,
    );
  });
  return { disagreements, refused };
}

test("Prism and ajv agree about more than 10,000 changed bodies", { timeout: 60_000 }, async () => {
  const cases = bodies();
  const { disagreements, refused } = await compare(cases, validator());
  const refusals = [...refused.values()].reduce((sum, count) => sum + count, 0);
  const share = refusals / cases.length;
  console.log(
    `${cases.length} bodies compared, ${(share * 100).toFixed(1)} % refused, ${disagreements.length} disagreements`,
  );
  expect(disagreements).toEqual([]);
  expect(cases.length).toBeGreaterThanOrEqual(10_000);
  expect(share).toBeGreaterThan(0.2);
  expect(share).toBeLessThan(0.8);
  for (const { id } of operations) {
    const compared = cases.filter(({ operation }) => operation.id === id).length;
    expect(compared, id).toBeGreaterThanOrEqual(fewest);
    expect(refused.get(id) ?? 0, id).toBeGreaterThan(0);
    expect(refused.get(id) ?? 0, id).toBeLessThan(compared);
  }
});

test("a difference between two contracts is found", { timeout: 30_000 }, async () => {
  const some = bodies().filter((_, index) => index % 10 === 0);
  const { disagreements } = await compare(some, validatorOf(strictDocument));
  expect(disagreements.length).toBeGreaterThan(some.length / 100);
  expect(disagreements.find((text) => text.includes("Prism: ok"))).toBeDefined();
});
