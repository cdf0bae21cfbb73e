/** Milliseconds before retry number `retry` (from 0): 0.5 s doubling to 8 s, less up to a quarter of jitter. */
export declare const backOff: (retry: number, random: () => number) => number;
/** `work`, or a rejection as soon as the signal is aborted, even if the work takes no notice. */
export declare function untilAborted<T>(signal: AbortSignal | undefined, work: Promise<T>): Promise<T>;
/** Runs `work` with a signal that ends it after `ms` real milliseconds or with the caller's signal. */
export declare function withinTime<T>(ms: number, signal: AbortSignal | undefined, work: (signal: AbortSignal) => Promise<T>): Promise<T>;
/** Runs a caller's function; what it throws or rejects with must not break the call it observes. */
export declare function quietly(run: () => unknown): Promise<void>;
