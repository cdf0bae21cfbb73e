// Where pictures are kept, and for how long.
/* oxlint-disable vitest/no-standalone-expect -- cases are run by the tests of direct.test.ts and proxy.test.ts */
import { expect } from "vitest";
import { NotFoundError } from "../../../../generated/typescript/src/index.js";
import { call, calls, contract, creates, example, type Operation, quiet, run } from "../support/calls.js";
import { type Case, thrown } from "../support/world.js";

const [create] = creates as [Operation];
const set = calls.find(({ storage }) => storage === "set")!;
const reset = calls.find(({ storage }) => storage === "reset")!;

export const storageCases: Case[] = [
  {
    name: "pictures are under the storage that was set, for its kind of server and key only, until it is reset",
    async run({ client }) {
      const user = client();
      const url = "https://pictures.example.com/eu";
      const details = {
        "storage-server": create.server,
        "storage-public-url": url,
        "storage-directory": "/made/here/",
      };
      await call(user, set, example(set, details));
      const sources = async (one: Operation, who = user) =>
        (await run(who, one, quiet(one))).images.map((image) => String(image));
      for (const source of await sources(create))
        expect(source).toMatch(/^https:\/\/pictures\.example\.com\/eu\/made\/here\/\S+\.png$/);
      const other = creates.find(({ server }) => server !== create.server)!;
      for (const source of await sources(other)) expect(source).not.toContain("example.com");
      const stranger = client({ apiKey: "another-key-of-nobody" });
      for (const source of await sources(create, stranger)) expect(source).not.toContain("example.com");
      await call(user, reset, example(reset, { "storage-server": create.server }));
      for (const source of await sources(create)) expect(source).not.toContain("example.com");
    },
  },
  {
    name: "pictures are gone after the contract's hours, and not before",
    async run({ client, simulator }) {
      const { images } = await run(client(), create, quiet(create));
      const hour = 3_600_000;
      await simulator.advance(contract.expires - hour);
      expect((await images[0]!.bytes()).length).toBeGreaterThan(100);
      await simulator.advance(2 * hour);
      const error = (await thrown(images[0]!.bytes())) as NotFoundError;
      expect(error).toBeInstanceOf(NotFoundError);
      const answer = await fetch(images[0]!.url!);
      expect(answer.status).toBe(404);
      expect(await answer.json()).toMatchObject({
        status: "error",
        message: expect.stringContaining("24 hours"),
      });
    },
  },
];
