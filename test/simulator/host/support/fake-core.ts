// A core whose jobs end when the test says: what surrounds the core can be tried to the millisecond.
import { createClock } from "../../../../simulator/src/core/clock.js";
import { createRules } from "../../../../simulator/src/core/faults.js";
import type { Core, DueWebhook, JobView, SimClock, SimEvent } from "../../../../simulator/src/types.js";

export const start = Date.UTC(2030, 0, 1);

export interface FakeCore extends Core {
  readonly clock: SimClock;
  /** A job with a webhook that ends at `start` + `after`. */
  plan(job: {
    id: number;
    url: string;
    after?: number;
    trackId?: string;
    operation?: string;
    testId?: string;
  }): void;
  emit(event: SimEvent): void;
}

/** Frozen at `start`, unless a real clock is wanted. */
export function fakeCore({ frozen = true } = {}): FakeCore {
  const began = Date.now();
  // Between two lines of a test a real millisecond may pass.
  const clock = createClock(() => (frozen ? start : start + Date.now() - began));
  if (frozen) clock.freeze();
  const listeners = new Set<(event: SimEvent) => void>();
  let due: DueWebhook[] = [];
  const known = new Map<number, JobView>();
  const emit = (event: SimEvent) => listeners.forEach((listener) => listener(event));
  const unused = () => {
    throw new Error("the fake core has no API");
  };
  return {
    clock,
    emit,
    contract: {
      title: "Fake",
      version: "0",
      key: "key",
      operations: [],
      examples: {},
      errors: [],
      meta: {},
      plans: {},
      expires: 1,
    },
    maxBody: 1000,
    handle: unused,
    faults: createRules(1),
    on(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    jobs: (limit = Infinity) => [...known.values()].toReversed().slice(0, limit),
    job: (id) => known.get(Number(id)),
    get size() {
      return known.size;
    },
    counts: unused,
    nextEnd: () => (due.length > 0 ? Math.min(...due.map(({ at }) => at)) : undefined),
    ended(now = clock.now()) {
      const ended = due.filter(({ at }) => at <= now);
      due = due.filter(({ at }) => at > now);
      return ended.sort((one, other) => one.at - other.at);
    },
    reset() {
      due = [];
      known.clear();
      emit({ type: "reset" });
    },
    plan({ id, url, after = 0, trackId, operation = "drawPicture", testId }) {
      const job: JobView = {
        id,
        operation,
        state: "success",
        progress: 1,
        created: start,
        started: start,
        ends: start + after,
        account: "key 1",
        prompt: "A paper boat",
        model: "m",
        style: null,
        seed: 1,
        width: 8,
        height: 8,
        samples: 1,
        trackId: trackId ?? null,
        webhook: url,
        nsfw: false,
        output: [],
        pictures: [],
      };
      known.set(id, job);
      due.push({
        job,
        url,
        at: start + after,
        body: { status: "success", id, track_id: trackId ?? null },
        testId: testId ?? null,
      });
      emit({ type: "job", state: "created", webhook: true, job });
    },
  };
}
