// Submit, wait, download: for every operation that the contract has.
/* oxlint-disable vitest/no-standalone-expect -- cases are run by the tests of direct.test.ts and proxy.test.ts */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect } from "vitest";
import type { Generation } from "../../../../generated/typescript/src/index.js";
import type { Role } from "../../../../simulator/src/core/contract.js";
import * as operation from "../support/calls.js";
import { readPng } from "../support/png.js";
import type { Case, World } from "../support/world.js";

const { calls, creates, quiet, run } = operation;

/** Downloads every picture through the client, and has each be a PNG of the size that was asked for. */
async function expectPictures(
  { folder }: World,
  generation: Generation,
  size: { width: number; height: number },
  samples: number,
): Promise<void> {
  expect(generation.images.length).toBe(samples);
  const seen = new Set<string>();
  for (const [index, image] of generation.images.entries()) {
    const file = join(folder, `${index}.png`);
    await image.save(file);
    const saved = await readFile(file);
    const { variety, ...found } = readPng(saved);
    expect(found).toEqual(size);
    expect(variety, "different bytes in the picture").toBeGreaterThan(8);
    expect(Buffer.from(await image.bytes()).equals(saved)).toBe(true);
    seen.add(saved.toString("base64"));
  }
  expect(seen.size, "different pictures").toBe(samples);
}

const plain = creates.map((create): Case => ({
  name: `${create.id}: the contract's example becomes pictures of its size on disk`,
  async run(world) {
    const params = quiet(create);
    const generation = await run(world.client(), create, params);
    const samples = Number(params[operation.member(create, "samples") ?? ""] ?? 1);
    await expectPictures(world, generation, operation.sizeOf(create, params), samples);
    const [job] = await world.jobs();
    expect(job).toMatchObject({ id: generation.id, operation: create.id, state: "success", progress: 1 });
    expect(generation.images.map(({ url }) => url)).toEqual(job!.output);
  },
}));

interface Variant {
  name: string;
  role: Role;
  value(create: operation.Operation): unknown;
  check?(generation: Generation, world: World): Promise<void>;
}

const variants: Variant[] = [
  {
    name: "as many samples as the contract takes",
    role: "samples",
    value: ({ members, roles }) => members[roles.samples!]!.maximum,
  },
  { name: "upscale", role: "upscale", value: () => true },
  { name: "panorama", role: "panorama", value: () => true },
  {
    name: "base64",
    role: "base64",
    value: () => true,
    async check({ images }) {
      const response = await fetch(images[0]!.url!);
      expect(response.headers.get("content-type")).toMatch(/^text\/plain/);
      const text = await response.text();
      expect(text).toMatch(/^iVBORw0KGgo[A-Za-z0-9+/]+={0,2}$/);
      expect(Buffer.from(text, "base64").equals(Buffer.from(await images[0]!.bytes()))).toBe(true);
    },
  },
  {
    name: "temporary links",
    role: "temp-links",
    value: () => true,
    async check({ images, raw }) {
      const links = raw.proxy_links as string[];
      expect(links.length).toBe(images.length);
      for (const [index, link] of links.entries()) {
        expect(link).not.toBe(images[index]!.url);
        const bytes = Buffer.from(await (await fetch(link)).arrayBuffer());
        expect(bytes.equals(Buffer.from(await images[index]!.bytes()))).toBe(true);
      }
    },
  },
];

const varied = variants.flatMap(({ name, role, value, check }) =>
  creates
    .filter(({ roles }) => roles[role])
    .map((create): Case => ({
      name: `${create.id}: ${name}`,
      async run(world) {
        const smaller = { width: 320, height: 256, ...(create.roles.samples && { samples: 1 }) };
        const params = quiet(create, { ...smaller, [role]: value(create) });
        const generation = await run(world.client(), create, params);
        const samples = Number(params[operation.member(create, "samples") ?? ""] ?? 1);
        await expectPictures(world, generation, operation.sizeOf(create, params), samples);
        await check?.(generation, world);
      },
    })),
);

const others: Case[] = [
  ...calls.map((one): Case => ({
    name: `${one.id}: is acknowledged`,
    async run({ client, simulator }) {
      const { status } = await operation.call(client(), one, operation.example(one));
      expect(status).toBe("success");
      expect(simulator.requests().map((entry) => [entry.operation, entry.status])).toEqual([[one.id, 200]]);
    },
  })),
  {
    name: "the same request draws the same picture, another seed another one",
    // Only the create's own answer has meta.
    options: { hold: "10s" },
    async run({ client }) {
      const [create] = creates as [operation.Operation];
      const bytes = async (seed: number) => {
        const { images, meta } = await run(
          client(),
          create,
          quiet(create, { seed, width: 256, height: 256 }),
        );
        expect(meta.seed).toBe(seed);
        return Buffer.from(await images[0]!.bytes());
      };
      const first = await bytes(11);
      expect((await bytes(11)).equals(first)).toBe(true);
      expect((await bytes(12)).equals(first)).toBe(false);
    },
  },
  {
    name: "meta says what the request asked for",
    options: { hold: "10s" },
    async run({ client }) {
      const [create] = creates as [operation.Operation];
      const params = quiet(create, { width: 384, height: 320, samples: 2, "guidance-scale": 9.5 });
      const { meta } = await run(client(), create, params);
      // The members of meta that carry these roles in the example of this operation.
      expect(meta).toMatchObject({ W: 384, H: 320, n_samples: 2, guidance_scale: 9.5 });
    },
  },
  {
    name: "an unsafe picture is covered when the checker is on, and only then",
    async run({ client }) {
      const create = creates.find(({ roles }) => roles["safety-type"])!;
      const ask = (check: boolean) =>
        run(
          client(),
          create,
          quiet(create, {
            prompt: "a lake sim:nsfw",
            "safety-checker": check,
            "safety-type": "black",
            seed: 5,
          }),
        );
      const [covered, open] = [await ask(true), await ask(false)];
      expect(covered.raw.nsfw_content_detected).toBe(true);
      expect(open.raw.nsfw_content_detected ?? false).toBe(false);
      const [black, seen] = await Promise.all([covered.images[0]!.bytes(), open.images[0]!.bytes()]);
      expect(readPng(black).variety).toBeLessThan(readPng(seen).variety);
    },
  },
];

export const pictureCases: Case[] = [...plain, ...varied, ...others];
