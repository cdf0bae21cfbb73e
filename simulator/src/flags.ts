// Flags of the command line and their SIM_ variables, from one table, so that no flag is without a variable or a line of help.
import { parseArgs } from "node:util";
import { nearest, shown } from "./core/text.js";
import type { HostOptions } from "./host/index.js";
import type { CoreOptions } from "./types.js";

interface Flag {
  /** undefined for one that is on or off. */
  value?: string;
  help: string;
  repeated?: true;
}

const flags = {
  port: { value: "N", help: "port to listen on, 0 for a free one (default 4010)" },
  host: { value: "ADDRESS", help: "address to listen on (default 127.0.0.1: this machine only)" },
  "public-url": { value: "URL", help: "base of the URLs in answers (default: as the request came)" },
  latency: { value: "RANGE", help: "how long a job runs, such as 2s or 1s..6s (default 1s..4s)" },
  hold: { value: "TIME", help: "how long an answer waits for a job that may end soon (default 1s)" },
  lanes: { value: "N", help: "jobs of one key that run at a time, 0 for all (default 1)" },
  plan: { value: "NAME", help: "plan of keys that name none, for its queue limit" },
  queue: { value: "N", help: "jobs that any key may have queued and running, 0 for no limit" },
  errors: { value: "HOW", help: "documented: with their HTTP status; 200: in HTTP 200 (default documented)" },
  vary: { help: "a request without a seed gets another picture every time" },
  stateless: { help: "answer from ids and fetch_result alone, so that replicas answer alike" },
  speed: { value: "FACTOR", help: "simulated seconds a second (default 1)" },
  seed: { value: "N", help: "start of all that is random, to repeat a run" },
  "max-body": { value: "BYTES", help: "largest request body (default 10485760)" },
  "max-jobs": { value: "N", help: "jobs remembered (default 10000)" },
  "max-journal": { value: "N", help: "requests and webhook attempts remembered (default 1000)" },
  "cache-bytes": { value: "BYTES", help: "finished pictures kept (default 67108864)" },
  "allow-webhook-host": {
    value: "HOST",
    help: "send webhooks to this host too, not to this machine only",
    repeated: true,
  },
  static: { value: "FOLDER", help: "serve the files of this folder beside the API, such as a site about it" },
  quiet: { help: "print the address and nothing else" },
  version: { help: "print the version" },
  help: { help: "print this" },
} satisfies Record<string, Flag>;

type Name = keyof typeof flags;

export interface Settings {
  port: number;
  hostname: string;
  speed: number;
  /** Folder of files to serve beside the API. */
  files?: string;
  quiet: boolean;
  help: boolean;
  version: boolean;
  core: CoreOptions;
  host: HostOptions;
}

/** A command line that cannot be; the message names the flag. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

export function usage(): string {
  const rows = (Object.entries(flags) as [Name, Flag][]).map(([name, { value, help, repeated }]) => [
    `--${name}${value ? ` ${value}` : ""}`,
    `${help}${repeated ? "; may be repeated" : ""}`,
  ]);
  const width = Math.max(...rows.map(([flag]) => flag!.length)) + 2;
  return `Usage: modelslab-images-simulator [flags]

A simulated image API on this machine: jobs wait and finish, webhooks arrive, pictures render.

${rows.map(([flag, help]) => `  ${flag!.padEnd(width)}${help}`).join("\n")}

Every flag has a variable: --public-url is SIM_PUBLIC_URL, --vary is SIM_VARY=1. A flag wins over its variable; a variable that may
be repeated takes a list with commas.`;
}

const variable = (name: string) => `SIM_${name.replaceAll("-", "_").toUpperCase()}`;

/** Reads the command line and the environment. @throws UsageError */
export function readFlags(args: readonly string[], env: Record<string, string | undefined>): Settings {
  let given: Record<string, unknown>;
  try {
    const options = Object.fromEntries(
      (Object.entries(flags) as [Name, Flag][]).map(([name, { value, repeated }]) => [
        name,
        value
          ? { type: "string" as const, multiple: repeated ?? false }
          : { type: "boolean" as const, ...(name === "help" && { short: "h" }) },
      ]),
    );
    given = parseArgs({ args: [...args], options, strict: true, allowPositionals: false }).values;
  } catch (error) {
    throw new UsageError(plain(error as Error, args));
  }
  // A misspelt variable would be an option that does nothing. One that is like none of ours may be somebody else's.
  for (const name of Object.keys(env)) {
    const known = Object.keys(flags).map(variable);
    if (!name.startsWith("SIM_") || known.includes(name)) continue;
    const near = nearest(name, known);
    if (near) throw new UsageError(`${name} is no variable of the simulator; did you mean ${near}?`);
  }

  const text = (name: Name): string | undefined => {
    const value = given[name] ?? (env[variable(name)] || undefined);
    return value as string | undefined;
  };
  const number = (name: Name, whole = true): number | undefined => {
    const value = text(name);
    if (value === undefined) return undefined;
    const read = /^\d+(\.\d+)?$/.test(value) ? Number(value) : NaN;
    if (!(whole ? Number.isSafeInteger(read) : read > 0)) {
      throw new UsageError(
        `--${name}: ${shown(value)} is not a ${whole ? "whole number" : "number above 0"}`,
      );
    }
    return read;
  };
  const on = (name: Name): boolean => {
    if (given[name] === true) return true;
    const value = env[variable(name)];
    if (value === undefined || /^(0|false|no|)$/i.test(value)) return false;
    if (/^(1|true|yes)$/i.test(value)) return true;
    throw new UsageError(`${variable(name)}: ${shown(value)} is neither 1 nor 0`);
  };

  const port = number("port") ?? 4010;
  if (port > 65_535) throw new UsageError(`--port: ${port} is not a port; ports are 0 to 65535`);
  const listed = given["allow-webhook-host"] as string[] | undefined;
  const allowedHosts =
    listed ??
    env[variable("allow-webhook-host")]
      ?.split(",")
      .map((name) => name.trim())
      .filter(Boolean);
  const maxJournal = number("max-journal");
  const files = text("static");
  return {
    port,
    hostname: text("host") ?? "127.0.0.1",
    speed: number("speed", false) ?? 1,
    ...(files !== undefined && { files }),
    quiet: on("quiet"),
    help: on("help"),
    version: on("version"),
    core: defined({
      publicUrl: text("public-url"),
      latency: text("latency"),
      hold: text("hold"),
      lanes: number("lanes"),
      plan: text("plan"),
      queue: number("queue"),
      errors: text("errors") as CoreOptions["errors"],
      vary: on("vary"),
      stateless: on("stateless"),
      seed: number("seed"),
      maxBody: number("max-body"),
      maxJobs: number("max-jobs"),
      cacheBytes: number("cache-bytes"),
    }),
    host: defined({ allowedHosts, maxJournal }),
  };
}

type Defined<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

const defined = <T extends object>(value: T): Defined<T> =>
  Object.fromEntries(Object.entries(value).filter(([, entry]) => entry !== undefined)) as Defined<T>;

/** What Node says of a wrong flag, in our words and with the flag that was meant. */
function plain(error: Error, args: readonly string[]): string {
  const [, unknown] = /^Unknown option '-{1,2}([^']+)'/.exec(error.message) ?? [];
  if (unknown !== undefined) {
    const near = nearest(unknown, Object.keys(flags));
    return `--${unknown} is not a flag${near ? `; did you mean --${near}?` : ""}`;
  }
  if (error.message.startsWith("Unexpected argument")) {
    return `${shown(args.find((arg) => !arg.startsWith("-")))} is not a flag; all flags begin with --`;
  }
  return error.message.split(". ")[0]!;
}
