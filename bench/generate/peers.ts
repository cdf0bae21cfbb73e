// What is compared: programs that make clients, or types, of an OpenAPI document.
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { extname, join } from "node:path";
import { languages } from "../../scripts/generate/languages.js";
import { root } from "../../scripts/tools.js";

export type PeerName = "ours" | "openapi-generator" | "redocly" | "quicktype";

export interface Peer {
  name: PeerName;
  title: string;
  version: string;
  how: string;
  /** Languages that it writes, of ours. */
  languages: string[];
  /** Whether one run may write several languages. */
  together: boolean;
  /** A command that writes languages of a bundle into a folder that is not there yet. */
  command(bundle: string, output: string, wanted: readonly string[]): [string, ...string[]];
}

const openapiGenerator = { artifact: "org.openapitools:openapi-generator-cli", version: "7.25.0" };
const jar = join(root, `node_modules/.cache/bench/openapi-generator-cli-${openapiGenerator.version}.jar`);

/** Its name for a language; Java with the HTTP client of the JDK, as ours. */
const generators: Record<string, string[]> = {
  typescript: ["typescript-fetch"],
  python: ["python"],
  php: ["php"],
  java: ["java", "--library", "native"],
  go: ["go"],
};

export const extensionOf = (language: string): string =>
  extname(languages.find(({ name }) => name === language)!.sample);

/** The language, for a program that writes one at a time. */
function only(wanted: readonly string[]): string {
  if (wanted.length !== 1) throw new Error("it writes one language at a time");
  return wanted[0]!;
}

const peers: Record<PeerName, () => Peer> = {
  ours: () => ({
    name: "ours",
    title: "this generator",
    version: versionIn(root),
    how: "by `tsx`, as `npm run generate` runs it",
    languages: languages.map(({ name }) => name),
    together: true,
    command: (bundle, output, wanted) => [
      process.execPath,
      "--import",
      "tsx",
      join(import.meta.dirname, "programs/ours.ts"),
      bundle,
      output,
      ...wanted,
    ],
  }),
  "openapi-generator": () => ({
    name: "openapi-generator",
    title: "openapi-generator",
    version: openapiGenerator.version,
    how: "its CLI, with `--skip-validate-spec`, since it takes the links of OpenAPI 3.1 for an error, and without tests and documentation",
    languages: languages.map(({ name }) => name).filter((name) => Object.hasOwn(generators, name)),
    together: false,
    command: (bundle, output, wanted) => [
      "java",
      "-jar",
      jar,
      "generate",
      "--input-spec",
      bundle,
      "--output",
      output,
      "--skip-validate-spec",
      "--global-property",
      "apiTests=false,modelTests=false,apiDocs=false,modelDocs=false",
      "--generator-name",
      ...generators[only(wanted)]!,
    ],
  }),
  redocly: () => ({
    name: "redocly",
    title: "redocly generate-client",
    version: versionIn(join(root, "node_modules/@redocly/cli")),
    how: "experimental; one file a language",
    languages: languages.map(({ name }) => name).filter((name) => Object.hasOwn(generators, name)),
    together: true,
    command: (bundle, output, wanted) => [
      process.execPath,
      join(root, "node_modules/.bin/redocly"),
      "generate-client",
      bundle,
      "--output",
      join(output, "client.ts"),
      ...wanted.flatMap((language) => ["--generator", language]),
    ],
  }),
  quicktype: () => ({
    name: "quicktype",
    title: "quicktype-core",
    version: versionIn(join(root, "bench/node_modules/quicktype-core")),
    how: "types of the schemas and how they are read and written, no client",
    languages: languages.map(({ name }) => name).filter((name) => Object.hasOwn(generators, name)),
    together: false,
    command: (bundle, output, wanted) => [
      process.execPath,
      join(import.meta.dirname, "programs/quicktype.mjs"),
      bundle,
      output,
      only(wanted),
      extensionOf(only(wanted)),
    ],
  }),
};

/** The peers by their names, with what they need brought here. */
export function prepare(names: readonly PeerName[], say: (text: string) => void): Peer[] {
  if (names.includes("openapi-generator") && !existsSync(jar)) {
    say("fetching openapi-generator");
    const { artifact, version } = openapiGenerator;
    const goal = "org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy";
    const options = [`-Dartifact=${artifact}:${version}`, `-DoutputDirectory=${join(jar, "..")}`];
    execFileSync("mvn", ["--quiet", "--batch-mode", goal, ...options], {
      stdio: ["ignore", "ignore", "inherit"],
    });
  }
  return names.map((name) => peers[name]());
}

const versionIn = (folder: string): string =>
  (JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as { version: string }).version;
