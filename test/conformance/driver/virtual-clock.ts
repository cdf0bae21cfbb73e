/** A clock on which a sleep takes no time: it only moves the hands and is noted. */
export class VirtualClock {
  readonly sleeps: number[] = [];
  #now = 0;
  readonly #onSleep: (count: number) => unknown;

  /** @param onSleep Told the number of each sleep as it begins, and awaited. */
  constructor(onSleep: (count: number) => unknown) {
    this.#onSleep = onSleep;
  }

  now(): number {
    return this.#now;
  }

  async sleep(ms: number, signal?: AbortSignal): Promise<void> {
    signal?.throwIfAborted();
    this.sleeps.push(ms);
    await this.#onSleep(this.sleeps.length);
    // A turn of the event loop, so that other callers get on as they would in a real sleep.
    await new Promise((resolve) => setImmediate(resolve));
    signal?.throwIfAborted();
    this.#now += ms;
  }
}
