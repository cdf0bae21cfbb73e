import createFetchClient from "openapi-fetch";
import type { Settings } from "./options.js";
import { object } from "./read.js";
import type { ContractSpec } from "./spec.js";

/** What is used of the openapi-fetch client; its own types come from the contract. */
export interface Poster {
  POST(path: string, init?: Record<string, unknown>): Promise<unknown>;
  use(...middleware: unknown[]): void;
}

/**
 * The way out: what is sent is written by `serialize`, which adds the key, and goes through `raw` as soon as anybody looks. Nobody
 * does by default, and in Node making a Request and its Headers costs a good part of what sending them costs.
 */
export interface Outlet {
  contract: ContractSpec;
  settings: Settings;
  /** The openapi-fetch client. */
  raw: Poster;
  serialize(body: unknown): string;
  /** What `fetch` is told about every request. */
  init: RequestInit;
  /** Whether a Request has readers: a `fetch` of the caller's own, or middleware of `raw`. */
  watched(): boolean;
}

export function openOutlet(contract: ContractSpec, settings: Settings, key: string): Outlet {
  // The only place that writes the key. Without one of our own, one that is already in the body (`raw`) stays.
  const serialize = (body: unknown) =>
    JSON.stringify(key ? { ...object(body), [contract.key]: key } : { [contract.key]: "", ...object(body) });
  const init: RequestInit = {
    // A followed redirect would post the key to whatever host the answer names.
    redirect: "manual",
    // Some edge runtimes have no cookies and throw at the mention of them.
    ...("credentials" in Request.prototype && { credentials: "omit" as const }),
    headers: { "Content-Type": "application/json", Accept: "application/json" },
  };
  const raw: Poster = createFetchClient({
    ...init,
    headers: { Accept: "application/json" },
    fetch: (request) => settings.fetch(request),
    bodySerializer: serialize,
  });
  // Not every operation is on the same server, and openapi-fetch knows only one.
  const servers = new Map(Object.values(contract.operations).map(({ path, server }) => [path, server]));
  const { POST, use } = raw;
  raw.POST = (path, init) => POST(path, { baseUrl: settings.baseUrl ?? servers.get(path), ...init });
  let watched = settings.ownFetch;
  raw.use = (...middleware) => {
    watched = true;
    use(...middleware);
  };
  return { contract, settings, raw, serialize, init: { ...init, method: "POST" }, watched: () => watched };
}
