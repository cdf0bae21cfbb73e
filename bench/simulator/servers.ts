// The simulator and what it is compared with: how each is started, and where it is installed.
import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { type Json, operationsOf } from "../../scripts/generate/document.js";
import { buildIfStale } from "../../scripts/simulator.js";
import { root } from "../../scripts/tools.js";
import { installed, type Size, weigh } from "./size.js";

export type ServerName =
  "bare" | "simulator" | "prism-defaults" | "prism-best" | "mockoon" | "openapi-backend";

export interface Server {
  name: ServerName;
  title: string;
  version: string;
  /** How it runs here, for the table. */
  how: string;
  /** What Node is called with. */
  args(port: number): readonly string[];
  path: string;
  /** undefined for what comes with Node. */
  size: Size | undefined;
}

export interface Bench {
  servers: Server[];
  /** The same valid request for all. */
  body: string;
  /** One with a member out of its bounds. */
  invalid: string;
  /** A folder for files of the servers, gone with `close`. */
  folder: string;
  close(): Promise<void>;
}

const bench = join(root, "bench");
const own = (file: string) => join(bench, "simulator/servers", file);
const published = join(root, "generated/openapi.json");
const execute = promisify(execFile);

/** Makes all ready that the named servers need. */
export async function prepare(names: readonly ServerName[]): Promise<Bench> {
  const folder = await mkdtemp(join(tmpdir(), "bench-"));
  try {
    const contract = withoutCallbacks(JSON.parse(await readFile(published, "utf8")));
    const document = join(folder, "openapi.json");
    await writeFile(document, JSON.stringify(contract));
    const { examples } = contract.components;
    const request = examples.TextToImageRequest.value as Json;
    const answer = JSON.stringify(examples.TextToImageSuccess.value);
    const servers: Server[] = [];
    for (const name of names)
      servers.push(await makers[name]({ folder, document, answer, ...placeOf(contract) }));
    return {
      servers,
      body: JSON.stringify(request),
      invalid: JSON.stringify({ ...request, width: 1_000_000 }),
      folder,
      close: () => rm(folder, { recursive: true, force: true }),
    };
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    throw error;
  }
}

interface Given {
  folder: string;
  document: string;
  /** What the contract shows as the answer. */
  answer: string;
  /** Of the operation, without and with the server's own. */
  path: string;
  fullPath: string;
}

const makers: Record<ServerName, (given: Given) => Promise<Server>> = {
  bare: async ({ answer, path }) => ({
    name: "bare",
    title: "bare node:http",
    version: process.version.slice(1),
    how: "reads the body and answers a fixed JSON, the contract's example",
    args: (port) => [own("bare.js"), String(port), answer],
    path,
    size: undefined,
  }),

  // As it is published: packed and unpacked, which also keeps it as it is while others build.
  simulator: async ({ folder, fullPath }) => {
    await buildIfStale();
    const source = join(root, "simulator");
    const packed = await execute(
      "npm",
      ["pack", "--json", "--loglevel=error", "--pack-destination", folder],
      {
        cwd: source,
      },
    );
    const [{ filename, version }] = JSON.parse(packed.stdout) as [{ filename: string; version: string }];
    await execute("tar", ["-xzf", join(folder, filename), "-C", folder]);
    const unpacked = join(folder, "package");
    return {
      name: "simulator",
      title: "this simulator",
      version,
      how: "its CLI with `--latency 0s`, journal on: every job ends at once and is remembered",
      args: (port) => [join(unpacked, "dist/cli.js"), "--port", String(port), "--latency", "0s"],
      path: fullPath,
      size: { packages: 1, bytes: await weigh(unpacked) },
    };
  },

  // As one who reads its manual starts it, so with the callbacks too: none is sent where the request's webhook is null.
  "prism-defaults": async ({ path }) => ({
    ...(await prism()),
    name: "prism-defaults",
    title: "Prism, defaults",
    how: "`prism mock` on the contract as it is published, with its callbacks and its log",
    args: (port) => [
      join(root, "node_modules/@stoplight/prism-cli/dist/index.js"),
      "mock",
      "--port",
      String(port),
      published,
    ],
    path,
  }),

  "prism-best": async ({ document, path }) => ({
    ...(await prism()),
    name: "prism-best",
    title: "Prism, at its best",
    how: "its server in a program of our own, without log",
    args: (port) => [own("prism.js"), String(port), document],
    path,
  }),

  mockoon: async ({ document, fullPath }) => ({
    name: "mockoon",
    title: "Mockoon CLI",
    version: await versionOf(bench, "@mockoon/cli"),
    how: "`mockoon-cli start --disable-log-to-file`; answers random values of the schema's types",
    args: (port) => [
      join(bench, "node_modules/@mockoon/cli/bin/run.js"),
      "start",
      "--data",
      document,
      "--port",
      String(port),
      "--hostname",
      "127.0.0.1",
      "--disable-log-to-file",
    ],
    path: fullPath,
    size: await installed(bench, ["@mockoon/cli"]),
  }),

  "openapi-backend": async ({ document, path }) => ({
    name: "openapi-backend",
    title: "openapi-backend",
    version: await versionOf(bench, "openapi-backend"),
    how: "on node:http, with ajv 2020-12 and its mock responses; `quick`, for it refuses OpenAPI 3.1 otherwise",
    args: (port) => [own("openapi-backend.js"), String(port), document],
    path,
    size: await installed(bench, ["openapi-backend", "ajv", "ajv-formats"]),
  }),
};

const prism = async () => ({
  version: await versionOf(root, "@stoplight/prism-cli"),
  size: await installed(root, ["@stoplight/prism-cli"]),
});

async function versionOf(from: string, name: string): Promise<string> {
  const file = join(from, "node_modules", name, "package.json");
  return (createRequire(import.meta.url)(file) as { version: string }).version;
}

/** Who serves the contract is compared by its answers, so callbacks, which Prism calls at once and others do not, are left out. */
function withoutCallbacks(document: Json): Json {
  for (const { node } of operationsOf(document)) delete node.callbacks;
  delete document.webhooks;
  delete document.components.callbacks;
  return document;
}

function placeOf(document: Json): { path: string; fullPath: string } {
  const found = operationsOf(document).find(({ node }) => node.operationId === "textToImage");
  if (!found) throw new Error("the contract has no operation textToImage");
  const { pathname } = new URL(document.servers[0].url);
  return { path: found.path, fullPath: `${pathname.replace(/\/$/, "")}${found.path}` };
}
