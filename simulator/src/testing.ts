/** For tests in Node, whatever runs them: a simulator on a free port, with a clock that the test moves. */
import { serve } from "./adapters/node.js";
import { createCore } from "./core/index.js";
import { type Controls, controlsOf } from "./host/controls.js";
import { createHost, type HostOptions } from "./host/index.js";
import type { CoreOptions } from "./types.js";

export type { Controls } from "./host/controls.js";
export type { Fault, Faults, JournalEntry } from "./host/host.js";
export type { HostOptions, WebhookAttempt, WebhookRule } from "./host/index.js";
export type { CoreOptions, FaultRule, JobState, JobView } from "./types.js";

export interface SimulatorOptions extends CoreOptions, HostOptions {
  /** Default 0: a free one. */
  port?: number;
  /** Default 127.0.0.1. */
  hostname?: string;
  /** The clock stands from the start, and moves only when told to. */
  frozen?: boolean;
}

export interface Simulator extends Controls {
  /** Base URL for a client: `http://127.0.0.1:49321`. */
  readonly url: string;
  readonly port: number;
  /** Ends the server; what is under way gets half a second. */
  close(): Promise<void>;
}

/**
 * Starts a simulator in this process.
 *
 * ```ts
 * const simulator = await startSimulator({ frozen: true });
 * // submit a job with a webhook to simulator.url, then
 * await simulator.advance("30s");
 * const { body } = await simulator.webhooks.waitFor(job.id);
 * simulator.reset(); // between tests
 * await simulator.close();
 * ```
 *
 * @throws RangeError for an option that cannot be; Error if the port is taken.
 */
export async function startSimulator(options: SimulatorOptions = {}): Promise<Simulator> {
  const { port = 0, hostname = "127.0.0.1", frozen = false } = options;
  const core = createCore(options);
  if (frozen) core.clock.freeze();
  const host = createHost(core, options);
  const server = await serve(core, { port, hostname, host });
  return { ...controlsOf(host), url: server.url, port: server.port, close: () => server.close() };
}
