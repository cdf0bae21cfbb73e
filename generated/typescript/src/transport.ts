import {
  AbortedError,
  cleanError,
  type ErrorClass,
  type ErrorDetails,
  type ModelsLabError,
} from "./errors.js";
import { checkNumbers, type CallOptions, type Settings } from "./options.js";
import type { Outlet } from "./raw.js";
import { send } from "./send.js";
import type { ContractSpec, JsonObject, OperationSpec } from "./spec.js";
import { untilAborted } from "./timing.js";

/** How long and how often; the same for every send of one logical call. */
export interface Limits {
  signal: AbortSignal | undefined;
  /** On the client's clock. */
  deadline: number;
  attemptTimeout: number;
  maxRetries: number;
}

/** One logical call: a request that may be sent more than once. */
export interface Call extends Limits {
  operation: OperationSpec;
  body: JsonObject;
  pathParams?: Record<string, string>;
  /** Sent there instead: a `fetch_result` of our own host. */
  url?: URL | undefined;
  trackId?: string | number | undefined;
  /** The caller accepts a duplicate charge. */
  allowDuplicateCharge?: boolean | undefined;
}

/** What every request is sent with; sending itself is in `send.ts`. */
export class Transport {
  readonly contract: ContractSpec;
  readonly settings: Settings;
  readonly outlet: Outlet;

  constructor(outlet: Outlet) {
    this.outlet = outlet;
    this.contract = outlet.contract;
    this.settings = outlet.settings;
  }

  limits(options: CallOptions): Limits {
    const { timeout, attemptTimeout, maxRetries } = checkNumbers(options, this.settings);
    const deadline = this.settings.clock.now() + timeout;
    return { signal: options.signal, deadline, attemptTimeout, maxRetries };
  }

  baseUrl(operation: OperationSpec): string {
    return this.settings.baseUrl ?? operation.server;
  }

  /** Every error is made here, so none can carry the key. */
  problem(Class: ErrorClass, message: string, details: ErrorDetails): ModelsLabError {
    return cleanError(this.settings.redact, Class, message, details);
  }

  /** Sleeps on the client's clock, even if that ignores the signal. */
  async sleep(ms: number, signal: AbortSignal | undefined, details: ErrorDetails): Promise<void> {
    try {
      await untilAborted(signal, this.settings.clock.sleep(ms, signal));
    } finally {
      this.throwIfAborted(signal, details);
    }
  }

  throwIfAborted(signal: AbortSignal | undefined, details: ErrorDetails): void {
    if (!signal?.aborted) return;
    const error = this.problem(AbortedError, "The call was aborted", details);
    // The reason is the caller's own object, and stays it unless the key is in it.
    const reason: unknown = signal.reason;
    const shown = String((reason as Error | undefined)?.stack ?? reason);
    const { redact } = this.settings;
    const cause = redact(shown) === shown ? reason : redact(reason);
    Object.defineProperty(error, "cause", { value: cause, configurable: true, writable: true });
    throw error;
  }

  /** Sends until there is an answer, an error that must not be retried, or no time or attempt left. */
  send(call: Call): Promise<JsonObject> {
    return send(this, call);
  }
}
