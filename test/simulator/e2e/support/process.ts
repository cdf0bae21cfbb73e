// The simulator, and programs that use it, in processes of their own.
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { build } from "esbuild";
import { buildIfStale } from "../../../../scripts/simulator.js";
import { root } from "../../../../scripts/tools.js";

export interface Program {
  process: ChildProcess;
  /** All that it has printed, to both streams. */
  printed(): string;
  /** Ends when it has printed this; rejects when it ends without. */
  says(what: RegExp): Promise<RegExpExecArray>;
  /** Its exit code, when it has ended by itself. */
  ended(): Promise<number | null>;
  stop(signal?: NodeJS.Signals): Promise<number | null>;
}

export function start(file: string, args: readonly string[] = [], env: NodeJS.ProcessEnv = {}): Program {
  // The variables of whoever runs the tests are not the program's: a flag of ours must be the only one.
  const inherited = Object.entries(process.env).filter(
    ([name]) => !/^(SIM_|MODELSLAB_|NODE_OPTIONS$)/.test(name),
  );
  const child = spawn(process.execPath, [file, ...args], {
    env: { ...Object.fromEntries(inherited), ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let text = "";
  const exited = once(child, "close").then(([code]) => code as number | null);
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding("utf8").on("data", (chunk: string) => (text += chunk));
  return {
    process: child,
    printed: () => text,
    ended: () => exited,
    says: (what) =>
      new Promise((resolve, reject) => {
        const look = () => {
          const found = what.exec(text);
          if (found) resolve(found);
          return found;
        };
        if (look()) return;
        child.stdout.on("data", look);
        child.stderr.on("data", look);
        void exited.then(
          (code) => look() ?? reject(new Error(`ended with ${code} before it said ${what}:\n${text}`)),
        );
      }),
    async stop(signal = "SIGTERM") {
      if (child.exitCode === null && child.signalCode === null) child.kill(signal);
      return exited;
    },
  };
}

export interface SimulatorProcess extends Program {
  url: string;
}

/** Starts the simulator by its command line, on a free port. */
export async function startCli(...flags: string[]): Promise<SimulatorProcess> {
  await buildIfStale();
  const program = start(join(root, "simulator/dist/cli.js"), ["--port", "0", ...flags]);
  const [url] = await program.says(/http:\/\/127\.0\.0\.1:\d+/);
  return { ...program, url };
}

/** Makes one file of a TypeScript program that imports the client by its package's name. */
export async function bundle(contents: string, folder: string, name: string): Promise<string> {
  const outfile = join(folder, name);
  await build({
    stdin: { contents, loader: "ts", resolveDir: join(root, "generated/typescript/examples") },
    alias: { "modelslab-images": join(root, "generated/typescript/src/index.ts") },
    outfile,
    bundle: true,
    format: "esm",
    platform: "node",
    target: "node20",
    logLevel: "warning",
  });
  return outfile;
}
