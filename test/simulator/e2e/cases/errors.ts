// Keys and bodies that are refused, as the client tells of them.
/* oxlint-disable vitest/no-standalone-expect -- cases are run by the tests of direct.test.ts and proxy.test.ts */
import { expect } from "vitest";
import {
  AuthenticationError,
  InsufficientCreditsError,
  type ModelsLabError,
  PermissionDeniedError,
  ServerError,
  ValidationError,
} from "../../../../generated/typescript/src/index.js";
import {
  call,
  calls,
  creates,
  example,
  fetches,
  look,
  member,
  type Operation,
  quiet,
  run,
  submit,
} from "../support/calls.js";
import { type Case, thrown, type World } from "../support/world.js";

const [create] = creates as [Operation];

const keys = [
  ["sim_invalid", AuthenticationError, 401],
  ["sim_quota", InsufficientCreditsError, 402],
  ["sim_plan_none_of_these", PermissionDeniedError, 403],
] as const;

const refusedKeys = keys.flatMap(([apiKey, Class, status]) =>
  (["documented", "200"] as const).map((errors): Case => ({
    name: `the key ${apiKey} is refused everywhere${errors === "200" ? ", in HTTP 200" : ""}`,
    options: { errors },
    async run({ client, jobs, simulator }) {
      const user = client({ apiKey });
      const attempts = [
        ...creates.map((one) => run(user, one, quiet(one))),
        ...fetches.map((one) => look(user, one, "302455")),
        ...calls.map((one) => call(user, one, example(one))),
      ];
      for (const error of (await Promise.all(attempts.map(thrown))) as ModelsLabError[]) {
        expect(error).toBeInstanceOf(Class);
        expect(error.httpStatus).toBe(errors === "200" ? 200 : status);
        expect(error.mayHaveBeenCharged).toBe(false);
        expect(error.retryable).toBe(false);
      }
      expect(await jobs()).toEqual([]);
      expect(simulator.requests().length, "requests, each sent once").toBe(attempts.length);
    },
  })),
);

/** Refused members of a create: parameter, value, and what the message has to name. */
const wrong: [member: string, value: unknown, words: string[]][] = [
  ["width", 1025, ["width", "1024", "1025"]],
  ["height", 0, ["height", "1", "0"]],
  ["samples", 9, ["samples", "4", "9"]],
  ["guidanceScale", 20.5, ["guidance_scale", "20", "20.5"]],
  ["prompt", "", ["prompt"]],
  ["scheduler", "DDPMSchedular", ["scheduler", "DDPMSchedular"]],
  ["webhook", "not a url", ["webhook", "not a url"]],
];

async function expectRefusal({ client, jobs }: World, params: object, field: string, words: string[]) {
  const error = (await thrown(submit(client(), create, params as never))) as ValidationError;
  expect(error).toBeInstanceOf(ValidationError);
  expect(error.mayHaveBeenCharged).toBe(false);
  const said = error.fields?.[field]?.join(" ");
  expect(said, JSON.stringify(error.fields)).toBeDefined();
  for (const word of words) expect(said).toContain(word);
  expect(await jobs()).toEqual([]);
}

export const errorCases: Case[] = [
  ...refusedKeys,
  ...wrong.map(([name, value, words]): Case => ({
    name: `a body with ${name} ${JSON.stringify(value)} is refused with its member, limit and value`,
    wrongBody: true,
    run: (world) => expectRefusal(world, { ...quiet(create), [name]: value }, words[0]!, words),
  })),
  {
    name: "a missing member is refused by its name",
    wrongBody: true,
    run(world) {
      const { [member(create, "prompt")!]: _prompt, ...params } = quiet(create);
      return expectRefusal(world, params, create.roles.prompt!, ["prompt", "required"]);
    },
  },
  {
    name: "every create refuses what is above each of its members' limits, in HTTP 200 too",
    options: { errors: "200" },
    wrongBody: true,
    async run({ client, jobs }) {
      for (const one of creates) {
        const limited = Object.entries(one.members).filter(
          ([, { maximum }]) => maximum !== undefined && maximum < 2 ** 53 - 1,
        );
        expect(limited.length).toBeGreaterThan(3);
        for (const [name, { maximum }] of limited) {
          const body = { [name]: maximum! + 1 };
          const error = (await thrown(
            submit(client(), one, quiet(one), { extraBody: body }),
          )) as ValidationError;
          expect(error).toBeInstanceOf(ValidationError);
          expect(error.httpStatus).toBe(200);
          const said = error.fields?.[name]?.join(" ") ?? "";
          for (const word of [name, maximum!, maximum! + 1]) expect(said).toContain(String(word));
        }
      }
      expect(await jobs()).toEqual([]);
    },
  },
  {
    name: "an unknown member is let through, and the nearest known one is named",
    async run({ client, simulator }) {
      await submit(client(), create, quiet(create), { extraBody: { widht: 256 } });
      const [entry] = simulator.requests();
      expect(entry!.status).toBe(200);
      expect(entry!.warnings.join()).toContain("widht: did you mean width?");
    },
  },
  ...[500, 503].map((code): Case => ({
    name: `a create that is answered with ${code} is not sent again`,
    async run({ client, simulator, creates: made }) {
      simulator.faults.add({ match: { operation: create.id }, code });
      const error = (await thrown(run(client(), create, quiet(create)))) as ServerError;
      expect(error).toBeInstanceOf(ServerError);
      expect(error.httpStatus).toBe(code);
      expect(error.mayHaveBeenCharged).toBe(true);
      expect(error.retryable).toBe(false);
      expect(made().length).toBe(1);
    },
  })),
  ...[500, 503].map((code): Case => ({
    name: `look-ups that are answered with ${code} do not lose the job`,
    options: { latency: "3s", hold: 0 },
    async run({ client, simulator, creates: made }) {
      simulator.faults.add({ match: { operation: create.poll! }, code, times: 2 });
      const { images } = await run(client(), create, quiet(create));
      expect(images.length).toBeGreaterThan(0);
      expect(made().length).toBe(1);
      expect(simulator.requests().filter(({ status }) => status === code).length).toBe(2);
    },
  })),
  {
    name: "the words sim:429 are a full queue that is waited for twice and then given up",
    async run({ client, creates: made, jobs }) {
      const error = (await thrown(
        run(client(), create, quiet(create, { prompt: "a lake sim:429" })),
      )) as ModelsLabError;
      expect(error.name).toBe("RateLimitError");
      expect(made().map(({ status }) => status)).toEqual([429, 429, 429]);
      expect(await jobs()).toEqual([]);
    },
  },
];
