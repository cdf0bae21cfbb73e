// Loaded into `redocly respect` before it starts: makes the waits between the attempts of a step a thousand times shorter, and writes
// them down. The workflows wait as long as suits their users, and a test runs those very files without waiting for minutes.
import { appendFileSync } from "node:fs";

const waits = new Set(process.env.SHORT_WAITS.split(",").map(Number));
const setTimeout = globalThis.setTimeout;

globalThis.setTimeout = Object.assign((callback, delay, ...args) => {
  // A wait is a timer that does nothing but resolve a promise; other timers, such as those of sockets, are left alone.
  const wait = waits.has(delay) && String(callback).includes("[native code]");
  if (wait) appendFileSync(process.env.SHORT_WAITS_FILE, `${delay}\n`);
  return setTimeout(callback, wait ? delay / 1000 : delay, ...args);
}, setTimeout);
