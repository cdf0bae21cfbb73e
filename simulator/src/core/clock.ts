// The one clock. Everything that happens in the simulator is a function of what it says, so that a test can jump over a day.
import type { SimClock } from "../types.js";

/** @param real Milliseconds since 1970; a clock of the caller's in tests. */
export function createClock(real: () => number = Date.now): SimClock {
  let anchorReal = real();
  let anchor = anchorReal;
  let speed = 1;
  let frozen = false;
  let last = anchor;
  const listeners = new Set<() => void>();

  // A computer's clock may be set back; this one then stands until the other has caught up.
  const now = () => {
    if (!frozen) last = Math.max(last, anchor + (real() - anchorReal) * speed);
    return last;
  };
  const change = (apply: () => void) => {
    anchor = now();
    anchorReal = real();
    apply();
    for (const listener of listeners) listener();
  };

  return {
    now,
    realDelay(until) {
      const left = until - now();
      if (left <= 0) return 0;
      return frozen ? Infinity : left / speed;
    },
    get frozen() {
      return frozen;
    },
    get speed() {
      return speed;
    },
    advance(ms) {
      if (!(ms >= 0 && ms <= 1e13)) throw new RangeError("the clock only goes forwards: give 0 ms or more");
      change(() => {
        anchor += ms;
        last = anchor;
      });
    },
    freeze: () => change(() => (frozen = true)),
    resume: () => change(() => (frozen = false)),
    scale(factor) {
      if (!(factor > 0 && factor <= 1e6)) throw new RangeError("a speed is more than 0 and at most 1000000");
      change(() => (speed = factor));
    },
    changed(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
