// What is measured of a language, and a program of that language that makes calls when it is told to.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";

/** Three ways to make the same call. */
export type Way = "bare" | "client" | "sdk";

/** A client, what it is built on, and what the provider has beside it. */
export interface Stack {
  /** For the table: the language, and which of its clients. */
  title: string;
  /** What `bare` is: an HTTP stack without a client. */
  http: string;
  /** The provider's own package, if a registry has one. */
  sdk?: string;
  /** What the program calls each way. */
  kinds: { bare: string; client: string; sdk?: string };
}

export interface Program {
  /** Of the language's own tool, for the table. */
  version: string;
  stacks: Stack[];
  /** The command that reads "KIND COUNT" and prints {"cpu", "wall"} in microseconds, for each line. */
  calls(base: string): readonly string[];
  /** Commands that end at once: an empty program, one with the HTTP stack, one with a client ... */
  starts: {
    empty: readonly string[];
    bare: readonly string[];
    client: readonly string[];
    sdk?: readonly string[];
  };
  env?: Record<string, string>;
}

/** One language: a file of `languages/` and an entry of the list there. */
export interface Language {
  name: string;
  title: string;
  /** What has to be installed; undefined if all is there. */
  missing(): string | undefined;
  /** Builds what is run, in a folder that stays from one run to the next. */
  prepare(folder: string): Promise<Program>;
}

/** Of so many calls, in microseconds. */
export interface Took {
  cpu: number;
  wall: number;
}

export interface Running {
  /** Makes so many calls, one after the other. */
  call(kind: string, count: number): Promise<Took>;
  stop(): Promise<void>;
}

/** Of this shell or test runner a program sees only what it needs to run; above all no key and no proxy. */
const environment = (more: Record<string, string> = {}): NodeJS.ProcessEnv => ({
  PATH: process.env.PATH,
  HOME: process.env.HOME,
  ...more,
});

/** Starts the program that makes calls. */
export function run(program: Program, base: string): Running {
  const [command = "", ...args] = program.calls(base);
  const child = spawn(command, args, { env: environment(program.env), stdio: ["pipe", "pipe", "pipe"] });
  let said = "";
  child.stderr.setEncoding("utf8").on("data", (text: string) => (said = `${said}${text}`.slice(-2000)));
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const ended = once(child, "close");
  // Told by the line that does not come.
  child.stdin.on("error", () => undefined);
  ended.catch(() => undefined);
  return {
    async call(kind, count) {
      child.stdin.write(`${kind} ${count}\n`);
      const { value, done } = await lines.next();
      if (done) {
        await ended;
        throw new Error(`${[command, ...args].join(" ")} ended at ${kind}:\n${said}`);
      }
      return JSON.parse(value) as Took;
    },
    async stop() {
      child.stdin.end();
      await ended;
    },
  };
}

/** Runs a command to its end; milliseconds from its start to its end. */
export async function timeStart(
  command: readonly string[],
  env: Record<string, string> = {},
): Promise<number> {
  const [name = "", ...args] = command;
  const from = performance.now();
  const child = spawn(name, args, { env: environment(env), stdio: ["ignore", "ignore", "pipe"] });
  let said = "";
  child.stderr.setEncoding("utf8").on("data", (text: string) => (said = `${said}${text}`.slice(-2000)));
  const [code] = (await once(child, "close")) as [number | null];
  const milliseconds = performance.now() - from;
  if (code !== 0) throw new Error(`${command.join(" ")} ended with ${code}:\n${said}`);
  return milliseconds;
}
