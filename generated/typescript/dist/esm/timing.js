/** Milliseconds before retry number `retry` (from 0): 0.5 s doubling to 8 s, less up to a quarter of jitter. */
export const backOff = (retry, random) => Math.min(8000, 500 * 2 ** retry) * (1 - 0.25 * random());
/** `work`, or a rejection as soon as the signal is aborted, even if the work takes no notice. */
export async function untilAborted(signal, work) {
    if (!signal)
        return work;
    let stop;
    const aborted = new Promise((_, reject) => {
        stop = () => reject(signal.reason);
        if (signal.aborted)
            stop();
        signal.addEventListener("abort", stop);
    });
    try {
        return await Promise.race([work, aborted]);
    }
    finally {
        // A caller's signal may outlive thousands of calls.
        signal.removeEventListener("abort", stop);
    }
}
/** Runs `work` with a signal that ends it after `ms` real milliseconds or with the caller's signal. */
export async function withinTime(ms, signal, work) {
    const controller = new AbortController();
    const end = () => controller.abort(signal?.reason);
    const limit = Math.max(0, Math.round(ms));
    const timer = setTimeout(() => controller.abort(new Error(`not done within ${limit} ms`)), limit);
    signal?.addEventListener("abort", end);
    try {
        return await untilAborted(controller.signal, work(controller.signal));
    }
    finally {
        clearTimeout(timer);
        signal?.removeEventListener("abort", end);
    }
}
/** Runs a caller's function; what it throws or rejects with must not break the call it observes. */
export async function quietly(run) {
    try {
        await run();
    }
    catch {
        // Theirs.
    }
}
