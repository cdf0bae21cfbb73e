/** For tests in a browser, or in Node, that start no server: the simulator as handlers of Mock Service Worker 2. */
import { http, type HttpHandler } from "msw";
import { createFetchHandler } from "./adapters/fetch.js";
import { createCore } from "./core/index.js";
import { decodeTicket } from "./core/token.js";
import { type Controls, controlsOf } from "./host/controls.js";
import { assemble } from "./host/host.js";
import type { Sender } from "./host/webhooks.js";
import type { CoreOptions } from "./types.js";

export type { Controls } from "./host/controls.js";
export type { CoreOptions, FaultRule, JobState, JobView } from "./types.js";

export interface SimulationOptions extends CoreOptions {
  /**
   * Origin of the URLs in answers. Default in a browser: the page's own, so that a content security policy and a canvas take the
   * pictures; elsewhere the origin that was asked.
   */
  publicUrl?: string;
  /** The clock stands from the start, and moves only when told to. */
  frozen?: boolean;
  /** Requests and webhooks that the journal keeps. Default 1000. */
  maxJournal?: number;
}

export interface Simulation extends Controls {
  /** For `setupWorker(...)` of "msw/browser" and `setupServer(...)` of "msw/node". */
  readonly handlers: HttpHandler[];
}

/** What asks for a picture, as an address or as base64 text. */
const pictures = ["/images/:token", "/proxy/:token"];

const nowhere = "a simulator without a server sends no webhooks; start one to receive them";
const sender: Sender = {
  check: () => nowhere,
  send: async () => ({ result: "refused", reason: nowhere }),
};

/** The handlers of a new simulation, for those who need none of its levers. */
export const handlers = (options: SimulationOptions = {}): HttpHandler[] => simulate(options).handlers;

/**
 * A simulation with its handlers and levers. They answer every path of the contract on any origin and below any prefix, so that a
 * client is caught that calls the API itself as well as one that calls a proxy; all other requests are left alone.
 */
export function simulate(options: SimulationOptions = {}): Simulation {
  const page = (globalThis as { location?: { origin?: string } }).location?.origin;
  const publicUrl = options.publicUrl ?? (page?.startsWith("http") ? page : undefined);
  const core = createCore({ ...options, ...(publicUrl !== undefined && { publicUrl }) });
  if (options.frozen) core.clock.freeze();
  const host = assemble(core, sender, options.maxJournal);
  const answer = createFetchHandler(core, { host });

  /** Answers a request as if it had been sent to the simulator's root. */
  const at = (pattern: string, isOurs: (token: string) => boolean = () => true) =>
    http.all(`*${pattern}`, async ({ request, params }) => {
      if (!isOurs(String(params.token))) return undefined;
      const url = new URL(request.url);
      const fixed = pattern.slice(0, pattern.search(/[:*]|$/));
      const target = new URL(url.pathname.slice(url.pathname.lastIndexOf(fixed)) + url.search, url.origin);
      const { method, headers, signal } = request;
      const bare = method === "GET" || method === "HEAD";
      return answer(
        new Request(target, { method, headers, signal, ...(!bare && { body: await request.arrayBuffer() }) }),
      );
    });

  const paths = new Set(core.contract.operations.map(({ path }) => path.replace(/\{(\w+)\}/g, ":$1")));
  return {
    ...controlsOf(host),
    handlers: [
      ...[...paths].map((path) => at(path)),
      // An app has pictures of its own; only names that the simulator gave are taken.
      ...pictures.map((path) =>
        at(path, (token) => decodeTicket(token.replace(/-\d+\.\w+$/, "")) !== undefined),
      ),
      at("/__sim/*"),
    ],
  };
}
