// The built site, one for all test files: the first that asks builds it where it is missing or stale, the others wait.
import { mkdir, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { buildIfStale } from "../../../scripts/site/build.js";
import { root } from "../../../scripts/tools.js";

const lock = join(root, "node_modules/.cache/site.lock");
/** A build takes seconds; a lock of this age is left from a run that was killed. */
const forgotten = 180_000;

/** The folder of the site, built for the root of a host. */
export async function builtSite(): Promise<string> {
  await mkdir(join(root, "node_modules/.cache"), { recursive: true });
  for (;;) {
    const mine = await mkdir(lock).then(
      () => true,
      () => false,
    );
    if (mine) break;
    const age = await stat(lock).then(
      ({ mtimeMs }) => Date.now() - mtimeMs,
      () => 0,
    );
    if (age > forgotten) await rm(lock, { recursive: true, force: true });
    await sleep(200);
  }
  try {
    await buildIfStale();
  } finally {
    await rm(lock, { recursive: true, force: true });
  }
  return join(root, "site/dist");
}
