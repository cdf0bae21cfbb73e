// Options with their defaults, checked once.
import type { CoreOptions } from "../types.js";
import type { Contract } from "./contract.js";
import { duration, durationRange, nearest, shown } from "./text.js";

export interface Settings {
  publicUrl: string | undefined;
  latency: [number, number];
  hold: number;
  lanes: number;
  /** Jobs a key may have when it names no plan; 0 for no limit. */
  queue: number;
  /** The option `queue` holds for all keys, those that name a plan too. */
  queueForAll: boolean;
  errorsIn200: boolean;
  vary: boolean;
  stateless: boolean;
  seed: number;
  maxBody: number;
  maxJobs: number;
  cacheBytes: number;
}

const megabyte = 1024 * 1024;

/** @throws RangeError, naming the option. */
export function settingsOf(options: CoreOptions, contract: Contract): Settings {
  const named = <T>(name: string, read: () => T): T => {
    try {
      return read();
    } catch (error) {
      throw new RangeError(`${name}: ${(error as Error).message}`);
    }
  };
  const whole = (
    name: "lanes" | "queue" | "seed" | "maxBody" | "maxJobs" | "cacheBytes",
    otherwise: number,
  ) => {
    const value = options[name] ?? otherwise;
    if (!Number.isSafeInteger(value) || value < 0)
      throw new RangeError(`${name}: ${shown(value)} is not a whole number from 0`);
    return value;
  };
  const plans = Object.keys(contract.plans);
  const plan = options.plan ?? plans[0];
  if (plan !== undefined && !plans.includes(plan) && options.plan !== undefined) {
    const near = nearest(plan, plans);
    throw new RangeError(
      `plan: ${shown(plan)} is none of ${plans.join(", ")}${near ? `; did you mean ${near}?` : ""}`,
    );
  }
  const errors = options.errors ?? "documented";
  if (errors !== "documented" && errors !== "200")
    throw new RangeError(`errors: ${shown(errors)} is neither documented nor 200`);
  return {
    publicUrl:
      options.publicUrl === undefined ? undefined : named("publicUrl", () => base(options.publicUrl!)),
    latency: named("latency", () => durationRange(options.latency ?? "1s..4s")),
    hold: named("hold", () => duration(options.hold ?? "1s")),
    lanes: whole("lanes", 1),
    queue: options.queue === undefined ? (plan && contract.plans[plan]) || 0 : whole("queue", 0),
    queueForAll: options.queue !== undefined,
    errorsIn200: errors === "200",
    vary: options.vary ?? false,
    stateless: options.stateless ?? false,
    seed: whole("seed", Math.floor(Math.random() * 0xffffffff)),
    maxBody: whole("maxBody", 10 * megabyte),
    maxJobs: Math.max(1, whole("maxJobs", 10_000)),
    cacheBytes: whole("cacheBytes", 64 * megabyte),
  };
}

function base(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || !/^https?:$/.test(url.protocol) || url.search || url.hash || url.username) {
    throw new RangeError(`${shown(text)} is not a base such as http://127.0.0.1:4010`);
  }
  return url.href.replace(/\/+$/, "");
}
