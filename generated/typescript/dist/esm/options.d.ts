import type { Job } from "./job.js";
import { type Redact } from "./redact.js";
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
export interface RunOptions extends SubmitOptions, WaitOptions {
}
/** Client options, checked and complete. */
export interface Settings extends Numbers {
    baseUrl: string | undefined;
    fetch: typeof globalThis.fetch;
    logger: Logger | undefined;
    hooks: Hooks;
    clock: Clock;
    random: () => number;
    /** Takes the key out of whatever leaves the client. */
    redact: Redact;
    /** Takes the key out of an answer. */
    clean: Redact;
}
/** A page or a worker of a browser: whatever is in memory there belongs to the visitor. */
export declare const inBrowser: () => boolean;
/** For a download without a client. */
export declare const defaultSettings: () => Settings;
/** Default, least and greatest of the numeric options. No timer holds more than 2147483647 ms. */
declare const ranges: {
    readonly timeout: readonly [600000, 1, number];
    readonly attemptTimeout: readonly [120000, 1, number];
    readonly maxRetries: readonly [2, 0, 100];
    readonly maxInFlight: readonly [5, 0, 10000];
};
type Numbers = Record<keyof typeof ranges, number>;
/** `value`, if it is a whole number of that range. */
export declare function checkNumber(name: string, value: unknown, min: number, max: number): number;
/** The numeric options of a client or a call; `base` has the values of those that are not given. */
export declare function checkNumbers(options: {
    [Name in keyof Numbers]?: number | undefined;
}, base?: Numbers): Numbers;
/** The key, from the option or the environment. */
export declare function findKey({ apiKey, allowBrowserKey }: ClientOptions): string;
/** Checks what the caller gave and fills in the defaults. */
export declare function checkOptions(options: ClientOptions, key: string): Settings;
export {};
