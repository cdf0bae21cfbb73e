import type { Job } from "./job.js";
import type { Settings } from "./options.js";
/** A job that has a slot. */
export interface Held {
    /** On the client's clock. */
    since: number;
    /** How many callers are waiting for the job, and so looking at it. */
    waiters: number;
}
/**
 * Counts jobs, not sockets: a job takes a place in the account's queue until it ends, and one job too many is refused.
 * A batch of any size therefore never meets that limit.
 *
 * A job that was only submitted holds its slot too. Nobody may ever ask about it (its owner listens for a webhook), so
 * when all slots are taken and somebody wants one, the slots themselves look at the jobs that nobody waits for.
 */
export declare class Slots {
    #private;
    constructor(settings: Settings);
    /** Takes a slot, first come, first served. Rejects when the signal is aborted. */
    acquire(signal: AbortSignal | undefined): Promise<void>;
    /** Gives a slot back. It goes straight to the first in line, so nobody can overtake. */
    free(): void;
    /** From now on the slot is the job's. */
    hold(job: Job): void;
    /** Gives the job's slot back, if it still has one. */
    release(job: Job): void;
    /** Notes that a caller looks at the job; returns what to call when it no longer does. */
    attend(job: Job): () => void;
    /** Looks at the jobs that nobody waits for, as long as somebody wants a slot. */
    drive(): Promise<void>;
}
