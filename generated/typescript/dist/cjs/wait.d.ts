import { type ModelsLabError } from "./errors.js";
import type { Generation } from "./generation.js";
import type { Job, JobContext } from "./job.js";
import type { Settings, WaitOptions } from "./options.js";
import type { Held } from "./slots.js";
import type { Limits } from "./transport.js";
/** When to look at a job again. */
export declare class PollSchedule {
    #private;
    /** Milliseconds until the next look. */
    delay: number;
    /** @param eta Seconds as told by the API. */
    constructor(eta: number | undefined, random: () => number);
    /** After an answer. A new eta is taken as it is; otherwise the delay grows to 10 s, less up to a quarter. */
    next(eta?: number): void;
}
/**
 * Looks until the job ends or the deadline comes.
 * @param look Asks once and returns the eta that it was told.
 * @param failure The error that the job has ended with, if it has.
 */
export declare function wait(job: Job, { transport, slots }: JobContext, { signal, deadline }: Limits, { onUpdate }: WaitOptions, look: () => Promise<number | undefined>, failure: () => ModelsLabError | undefined): Promise<Generation>;
/** Looks at jobs that nobody waits for. `idle` lists them as long as somebody wants a slot. */
export declare function lookAround({ clock, random, timeout }: Settings, idle: () => [Job, Held][], release: (job: Job) => void): Promise<void>;
