// What tests need made before they start, made once, though several test files ask at a time, each in a process of its own.
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

/** Calls `make` if what is `wanted` was not made in this folder under this name, or waits while another process is at it. */
export async function once(
  folder: string,
  name: string,
  wanted: string,
  make: () => Promise<unknown>,
): Promise<void> {
  await mkdir(folder, { recursive: true });
  const stamp = join(folder, `${name}stamp`);
  const made = () => readFile(stamp, "utf8").catch(() => "");
  const lock = join(folder, `${name}lock`);
  for (let tries = 0; (await made()) !== wanted; tries++) {
    const mine = await mkdir(lock).then(
      () => true,
      () => false,
    );
    if (!mine) {
      // A lock this old is left from a run that was killed.
      if (tries > 240) await rm(lock, { recursive: true, force: true });
      await sleep(1000);
      continue;
    }
    try {
      await make();
      await writeFile(stamp, wanted);
    } finally {
      await rm(lock, { recursive: true, force: true });
    }
  }
}
