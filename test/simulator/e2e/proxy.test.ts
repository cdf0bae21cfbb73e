// The same cases with Prism's validation proxy between client and simulator: no answer may be outside the contract, and no request of the
// client either.
import { afterAll, describe, expect, test } from "vitest";
import { cases, wireCases } from "./cases/index.js";
import { quiet, creates, submit } from "./support/calls.js";
import { throughPrism } from "./support/proxy.js";
import { runCase } from "./support/world.js";

const throughProxy = cases.filter((one) => !wireCases.includes(one));
let answers = 0;

describe("end to end, through the validation proxy", () => {
  test.each(throughProxy.map((one) => [one.name, one] as const))("%s", async (_name, one) => {
    const connection = await runCase(one, throughPrism);
    expect(connection.complaints).toEqual([]);
    answers += connection.answers;
  });

  // By name, so that a case that is left out is left out on purpose.
  test("only the cases whose answers break below the contract do not pass through it", () => {
    const left = cases.filter((one) => !throughProxy.includes(one)).map(({ name }) => name);
    expect(left.length).toBe(wireCases.length);
    for (const name of left)
      expect(name).toMatch(/answer is broken by|content type|slow body|with a page|that break,/);
  });

  test("the proxy does object: to an answer and to a request that the contract does not allow", async () => {
    const [create] = creates;
    const spoilt = await runCase(
      {
        name: "an answer without what makes it one",
        async run({ client, simulator }) {
          simulator.faults.add({ match: { operation: create!.id }, fault: "malformed-json" });
          await submit(client(), create!, quiet(create!)).catch(() => {});
          simulator.faults.clear();
          await submit(client(), create!, quiet(create!), { extraBody: { width: 5000 } }).catch(() => {});
        },
      },
      throughPrism,
    );
    expect(spoilt.answers).toBe(2);
    expect(spoilt.complaints.length).toBeGreaterThanOrEqual(2);
  });

  afterAll(() => console.log(`${answers} answers through the validation proxy`));
});
