// What stands around the core: journal, webhooks, control API and admin page. Without Node, so that it also runs in a browser.
import type { Core, FaultRule, Host, RequestEntry } from "../types.js";
import { control } from "./control.js";
import { Journal, type Numbered } from "./journal.js";
import { isWebhookRule, type WebhookRule } from "./webhook-rules.js";
import { type Sender, Webhooks } from "./webhooks.js";

/** A request in the journal. */
export interface JournalEntry extends RequestEntry, Numbered {}

/** A rule about requests or about webhooks. */
export type Fault = FaultRule | WebhookRule;

/** Both kinds of rules as one list. */
export interface Faults {
  /** Takes what came as JSON. @throws FaultRuleError or ControlError, naming the member. */
  add(rule: unknown): Fault;
  /** Keys are replaced. */
  list(): Fault[];
  remove(id: number | string): boolean;
  clear(testId?: string): void;
}

/** The host of a core, with its parts for programs in the same process. */
export interface SimHost extends Host {
  readonly core: Core;
  readonly journal: Journal<JournalEntry>;
  readonly webhooks: Webhooks;
  readonly faults: Faults;
  /** Forgets jobs, storage settings, faults, journal and webhooks. The clock goes on. */
  reset(): void;
}

export function assemble(core: Core, sender: Sender, maxJournal = 1000): SimHost {
  const journal = new Journal<JournalEntry>(maxJournal);
  const webhooks = new Webhooks(core, sender, maxJournal);
  const stop = core.on((event) => {
    if (event.type === "request") {
      const { type: _type, ...entry } = event;
      journal.add(entry);
    } else if (event.type === "reset") {
      journal.clear();
      webhooks.reset();
    }
  });
  const host: SimHost = {
    core,
    journal,
    webhooks,
    faults: faultsOf(core, webhooks),
    reset: () => core.reset(),
    handle: (request) => control(host, request),
    close() {
      stop();
      webhooks.close();
    },
  };
  return host;
}

function faultsOf(core: Core, { rules }: Webhooks): Faults {
  return {
    add: (rule) => (isWebhookRule(rule) ? rules.add(rule) : core.faults.add(rule)),
    list: () => [...core.faults.list(), ...rules.list()],
    remove: (id) => (String(id).startsWith("w") ? rules.remove(String(id)) : core.faults.remove(Number(id))),
    clear(testId) {
      core.faults.clear(testId);
      rules.clear(testId);
    },
  };
}
