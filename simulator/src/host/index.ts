// The host in Node: webhooks are really sent.
import type { Core } from "../types.js";
import { type TargetPolicy, warnOfTarget } from "./addresses.js";
import { assemble, type SimHost } from "./host.js";

export type { Lookup, TargetPolicy } from "./addresses.js";
export type { JournalEntry, SimHost } from "./host.js";
export type { WebhookRule } from "./webhook-rules.js";
export type { WebhookAttempt } from "./webhooks.js";

export interface HostOptions extends TargetPolicy {
  /** How long a receiver may take to answer a webhook, in real milliseconds. Default 30 000, as the provider documents. */
  webhookTimeout?: number;
  /** How many requests, and how many webhook attempts, the journal keeps. Default 1000 each. */
  maxJournal?: number;
}

/** Puts the journal, webhooks, control API and admin page around a core. */
export function createHost(core: Core, options: HostOptions = {}): SimHost {
  const timeout = options.webhookTimeout ?? 30_000;
  return assemble(
    core,
    {
      check: (url) => warnOfTarget(url, options),
      // Loaded with the first webhook: what it needs of Node takes a sixth of the simulator's whole start.
      send: async (delivery) => {
        const { deliver } = await import("./deliver.js");
        return deliver({ ...delivery, timeout }, options);
      },
    },
    options.maxJournal,
  );
}
