// What happened, the newest kept: a list that forgets its oldest entry when it is full.

/** An entry's place in the order of all that were ever added; clients ask for what came after one. */
export interface Numbered {
  n: number;
}

export interface Query<T> {
  /** Only entries with a larger `n`. */
  after?: number;
  /** At most this many, the newest. */
  limit?: number;
  where?: (entry: T) => boolean;
}

export class Journal<T extends Numbered> {
  #entries: T[] = [];
  #next = 1;
  readonly #limit: number;

  constructor(limit: number) {
    this.#limit = limit;
  }

  get size(): number {
    return Math.min(this.#entries.length, this.#limit);
  }

  add(entry: Omit<T, "n">): T {
    const numbered = { n: this.#next++, ...entry } as T;
    this.#entries.push(numbered);
    // Cutting in halves keeps adding cheap: an array that loses its first element at every addition is moved every time.
    if (this.#entries.length >= this.#limit * 2) this.#entries = this.#entries.slice(-this.#limit);
    return numbered;
  }

  /** The newest first. */
  list({ after = 0, limit = this.#limit, where }: Query<T> = {}): T[] {
    const oldest = Math.max(0, this.#entries.length - this.#limit);
    const found: T[] = [];
    for (let index = this.#entries.length - 1; index >= oldest && found.length < limit; index--) {
      const entry = this.#entries[index] as T;
      if (entry.n <= after) break;
      if (!where || where(entry)) found.push(entry);
    }
    return found;
  }

  /** Numbers go on, so that whoever asks for what came after an entry misses nothing. */
  clear(): void {
    this.#entries = [];
  }
}
