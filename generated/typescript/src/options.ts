import { ConfigurationError } from "./errors.js";
import type { Job } from "./job.js";
import { cleaner, redactor, type Clean, type Redact } from "./redact.js";

/** Time as the client sees it; hand in another one to test waiting without waiting. */
export interface Clock {
  /** Milliseconds on a clock that never goes back. */
  now(): number;
  /** Resolves after `ms` milliseconds, or as soon as `signal` is aborted: who sleeps asks the signal. */
  sleep(ms: number, signal?: AbortSignal): Promise<void>;
}

/** What hooks and the logger are told: never a body, never a URL, never the key. */
export interface RequestInfo {
  /** operationId. */
  operation: string;
  /** 1 for the first send of a call. */
  attempt: number;
  /** Bytes of the body sent or received. */
  bytes?: number;
  /** HTTP status. */
  status?: number;
  /** Milliseconds from the send to the last byte. */
  ms?: number;
  /** Milliseconds until the next send. */
  waitMs?: number;
  /** Name of the error class that led to the retry. */
  error?: string;
}

/** Takes a constant message and fields; fits most loggers with a line of glue. */
export interface Logger {
  debug(message: string, fields: RequestInfo): void;
  warn(message: string, fields: RequestInfo): void;
}

/** Called at each step of each send. What a hook throws is ignored. */
export interface Hooks {
  onRequest?(info: RequestInfo): void;
  onResponse?(info: RequestInfo): void;
  onRetry?(info: RequestInfo): void;
}

/** Options of the client. */
export interface ClientOptions {
  /** API key; else the environment's `MODELSLAB_API_KEY`. `""` is for a proxy that adds the key. */
  apiKey?: string | undefined;
  /**
   * Replaces the server of every operation, e.g. `http://127.0.0.1:4010` or your proxy; else the environment's
   * `MODELSLAB_BASE_URL`.
   */
  baseUrl?: string | undefined;
  /** Milliseconds for a whole call, retries and sleeps included. 1 to 2147483647, default 600000. */
  timeout?: number | undefined;
  /** Milliseconds for one send. 1 to 2147483647, default 120000. */
  attemptTimeout?: number | undefined;
  /** How often a request is sent again where that is safe. 0 to 100, default 2; 0 is exactly one send. */
  maxRetries?: number | undefined;
  /** Jobs of this client that may be unfinished at once. 0 to 10000, default 5; 0 is no limit. */
  maxInFlight?: number | undefined;
  /** Used instead of the global `fetch`. It must not retry by itself. */
  fetch?: typeof globalThis.fetch | undefined;
  logger?: Logger | undefined;
  hooks?: Hooks | undefined;
  /** Accepts a key in a browser, where every visitor can read it. */
  allowBrowserKey?: boolean | undefined;
  clock?: Clock | undefined;
  /** Source of jitter: a number from 0 up to, not including, 1. */
  random?: (() => number) | undefined;
}

/** Options of every call. */
export interface CallOptions {
  /** Ends the call with an `AbortedError`. */
  signal?: AbortSignal | undefined;
  /** As the client's `timeout`, for this call. */
  timeout?: number | undefined;
  /** As the client's `attemptTimeout`, for this call. */
  attemptTimeout?: number | undefined;
  /** As the client's `maxRetries`, for this call. */
  maxRetries?: number | undefined;
  /** Members added to the body as they are, for what the contract does not know yet. */
  extraBody?: Record<string, unknown> | undefined;
}

/** Options of a call that starts a job. */
export interface SubmitOptions extends CallOptions {
  /** Sends a create again even if the first one may have been carried out: you may pay twice. */
  allowDuplicateCharge?: boolean | undefined;
}

/** Options of waiting for a job. */
export interface WaitOptions extends Pick<CallOptions, "signal" | "timeout" | "attemptTimeout"> {
  /** Called with the job after each answer about it. What it throws is ignored. */
  onUpdate?: ((job: Job) => void) | undefined;
}

/** Options of a call that starts a job and waits for it. */
export interface RunOptions extends SubmitOptions, WaitOptions {}

/** Client options, checked and complete. */
export interface Settings extends Numbers {
  baseUrl: string | undefined;
  fetch: typeof globalThis.fetch;
  /** Whether that is the caller's own, and not the global one. */
  ownFetch: boolean;
  logger: Logger | undefined;
  hooks: Hooks;
  clock: Clock;
  random: () => number;
  /** Takes the key out of whatever leaves the client. */
  redact: Redact;
  /** Takes the key out of an answer. */
  clean: Clean;
}

const systemClock: Clock = {
  now: () => performance.now(),
  sleep: (ms, signal) =>
    new Promise((resolve) => {
      const done = () => {
        clearTimeout(timer);
        signal?.removeEventListener("abort", done);
        resolve();
      };
      const timer = setTimeout(done, ms);
      signal?.addEventListener("abort", done);
    }),
};

/** A page or a worker of a browser: whatever is in memory there belongs to the visitor. */
export const inBrowser = (): boolean => "document" in globalThis || "importScripts" in globalThis;

/** For a download without a client. */
export const defaultSettings = (): Settings => checkOptions({ apiKey: "" }, "");

/** Default, least and greatest of the numeric options. No timer holds more than 2147483647 ms. */
const ranges = {
  timeout: [600_000, 1, 2 ** 31 - 1],
  attemptTimeout: [120_000, 1, 2 ** 31 - 1],
  maxRetries: [2, 0, 100],
  maxInFlight: [5, 0, 10_000],
} as const;

type Numbers = Record<keyof typeof ranges, number>;

/** `value`, if it is a whole number of that range. */
export function checkNumber(name: string, value: unknown, min: number, max: number): number {
  if (Number.isInteger(value) && (value as number) >= min && (value as number) <= max) return value as number;
  throw new ConfigurationError(`${name} must be a whole number from ${min} to ${max}, not ${show(value)}`);
}

/** The numeric options of a client or a call; `base` has the values of those that are not given. */
export function checkNumbers(
  options: { [Name in keyof Numbers]?: number | undefined },
  base?: Numbers,
): Numbers {
  const checked = (name: keyof Numbers): number => {
    const [fallback, min, max] = ranges[name];
    return checkNumber(name, options[name] ?? base?.[name] ?? fallback, min, max);
  };
  return {
    timeout: checked("timeout"),
    attemptTimeout: checked("attemptTimeout"),
    maxRetries: checked("maxRetries"),
    maxInFlight: checked("maxInFlight"),
  };
}

/** Reached through globalThis: browsers and some edge runtimes have no process. An empty variable is none. */
const fromEnvironment = (name: string): string | undefined =>
  (globalThis as { process?: { env?: Record<string, string | undefined> } }).process?.env?.[name] ||
  undefined;

/** The key, from the option or the environment. */
export function findKey({ apiKey, allowBrowserKey }: ClientOptions): string {
  const key: unknown = apiKey ?? fromEnvironment("MODELSLAB_API_KEY");
  if (typeof key !== "string") {
    throw new ConfigurationError(
      'apiKey must be a text: pass it, set MODELSLAB_API_KEY, or pass "" behind a proxy',
    );
  }
  if (key && !allowBrowserKey && inBrowser()) {
    throw new ConfigurationError(
      'apiKey in a browser is every visitor\'s: pass "" and a baseUrl of a proxy that adds it, or set allowBrowserKey',
    );
  }
  return key;
}

/** Checks what the caller gave and fills in the defaults. */
export function checkOptions(options: ClientOptions, key: string): Settings {
  const redact = redactor(key);
  return {
    ...checkNumbers(options),
    baseUrl: checkBaseUrl(options.baseUrl ?? fromEnvironment("MODELSLAB_BASE_URL"), redact),
    // Looked up at each call: test tools replace the global after the client is made.
    fetch: options.fetch ?? ((input, init) => globalThis.fetch(input, init)),
    ownFetch: !!options.fetch,
    logger: options.logger,
    hooks: options.hooks ?? {},
    clock: options.clock ?? systemClock,
    random: options.random ?? Math.random,
    redact,
    // A short key is likely to be part of honest words, so it is only taken out of errors.
    clean: cleaner(key.length < 8 ? "" : key),
  };
}

function checkBaseUrl(value: unknown, redact: Redact): string | undefined {
  if (value === undefined) return undefined;
  try {
    // A path alone is fine in a browser: a proxy usually lives on the page's own host.
    const url = new URL(value as string, (globalThis as { location?: { href: string } }).location?.href);
    const plain = !url.username && !url.password && !url.search && !url.hash;
    if (/^https?:$/.test(url.protocol) && plain) return url.href.replace(/\/+$/, "");
  } catch {
    // Not a URL: said below, with the other reasons.
  }
  throw new ConfigurationError(`baseUrl must be a plain http(s) URL, not ${redact(show(value))}`);
}

const show = (value: unknown): string =>
  typeof value === "string" ? `"${value.slice(0, 100)}"` : String(value);
