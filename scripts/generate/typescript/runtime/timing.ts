/** Milliseconds before retry number `retry` (from 0): 0.5 s doubling to 8 s, less up to a quarter of jitter. */
export const backOff = (retry: number, random: () => number): number =>
  Math.min(8000, 500 * 2 ** retry) * (1 - 0.25 * random());

/** `work`, or a rejection as soon as the signal is aborted, even if the work takes no notice. */
export async function untilAborted<T>(signal: AbortSignal | undefined, work: Promise<T>): Promise<T> {
  if (!signal) return work;
  let stop: () => void;
  const aborted = new Promise<never>((_, reject) => {
    stop = () => reject(signal.reason);
    if (signal.aborted) stop();
    signal.addEventListener("abort", stop);
  });
  try {
    return await Promise.race([work, aborted]);
  } finally {
    // A caller's signal may outlive thousands of calls.
    signal.removeEventListener("abort", stop!);
  }
}

/**
 * Runs `work` with a signal that ends it after `ms` real milliseconds or with the caller's signal, and rejects then, even
 * if the work takes no notice.
 */
export function withinTime<T>(
  ms: number,
  signal: AbortSignal | undefined,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  return new Promise((resolve, reject) => {
    const controller = new AbortController();
    const limit = Math.max(0, Math.round(ms));
    const stop = () => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", aborted);
    };
    const end = (reason: unknown) => {
      stop();
      controller.abort(reason);
      reject(controller.signal.reason as Error);
    };
    const aborted = () => end(signal?.reason);
    const timer = setTimeout(() => end(new Error(`not done within ${limit} ms`)), limit);
    signal?.addEventListener("abort", aborted);
    work(controller.signal).finally(stop).then(resolve, reject);
  });
}

/** Runs a caller's function; what it throws or rejects with must not break the call it observes. */
export async function quietly(run: () => unknown): Promise<void> {
  try {
    await run();
  } catch {
    // Theirs.
  }
}
