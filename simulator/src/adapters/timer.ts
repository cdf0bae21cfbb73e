// Real timers for simulated times.
import type { SimClock } from "../types.js";

/** setTimeout takes no longer ones. */
const longest = 2 ** 31 - 1;

/** Calls back once when the clock has reached a time, whoever moves it; at once if it has. Gives what cancels it. */
export function whenReached(clock: SimClock, until: number, callback: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let done = false;
  const cancel = () => {
    done = true;
    clearTimeout(timer);
    unlisten();
  };
  const arm = () => {
    if (done) return;
    clearTimeout(timer);
    const delay = clock.realDelay(until);
    if (delay === 0) {
      cancel();
      callback();
    } else if (delay !== Infinity) timer = setTimeout(arm, Math.min(Math.ceil(delay), longest));
  };
  const unlisten = clock.changed(arm);
  arm();
  return cancel;
}
