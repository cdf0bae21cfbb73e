// The core behind web standards: a Request in, a Response out. Runs wherever these exist: service workers, MSW, Deno, Bun, Node.
import type { Core, Held, Host, SimAnswer, SimRequest } from "../types.js";
import { whenReached } from "./timer.js";

export type FetchHandler = (request: Request) => Promise<Response>;

const drops = 10;
const dropEvery = 100;

/**
 * A handler with the manners of `fetch`. A connection that breaks is `Response.error()`, which is what a service worker and MSW turn
 * into a failed fetch; a body that is cut short fails while it is read.
 */
export function createFetchHandler(core: Core, { host }: { host?: Host } = {}): FetchHandler {
  return async (request) => {
    const sim: SimRequest = {
      method: request.method,
      url: request.url,
      headers: Object.fromEntries(request.headers),
      body:
        request.body === null && /^(?:GET|HEAD|OPTIONS)$/.test(request.method)
          ? ""
          : await read(request, core.maxBody),
    };
    const hosted = host?.handle(sim);
    if (hosted) return respond(await hosted);
    const held = core.handle(sim);
    if (held.until > core.clock.now()) await reached(core, held, request.signal);
    return respond(held.answer());
  };
}

/** The body, or one byte more than may be if it is larger. */
async function read(request: Request, most: number): Promise<string | Uint8Array> {
  if (Number(request.headers.get("content-length") ?? 0) > most) return new Uint8Array(most + 1);
  const bytes = new Uint8Array(await request.arrayBuffer());
  return bytes.length > most ? bytes.subarray(0, most + 1) : bytes;
}

function reached(core: Core, held: Held, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const abort = () => {
      cancel();
      // The answer that nobody waits for still goes to the journal.
      held.answer();
      reject(signal.reason as Error);
    };
    const cancel = whenReached(core.clock, held.until, () => {
      signal.removeEventListener("abort", abort);
      resolve();
    });
    if (signal.aborted) abort();
    else signal.addEventListener("abort", abort, { once: true });
  });
}

function respond({ status, headers, body, fault }: SimAnswer): Response {
  if (fault === "reset" || fault === "empty") return Response.error();
  const empty = status === 204 || status === 304;
  const bytes = typeof body === "string" ? new TextEncoder().encode(body) : body;
  if (!fault) return new Response(empty ? null : (bytes as BodyInit), { status, headers });
  return new Response(empty ? null : stream(bytes, fault), { status, headers });
}

function stream(bytes: Uint8Array, fault: "truncate" | "slow-body"): ReadableStream<Uint8Array> {
  const size = Math.max(1, Math.ceil(bytes.length / drops));
  let sent = 0;
  return new ReadableStream({
    async pull(controller) {
      if (fault === "truncate") {
        if (sent > 0) return controller.error(new TypeError("terminated"));
        sent = Math.max(1, bytes.length >> 1);
        return controller.enqueue(bytes.subarray(0, sent));
      }
      await new Promise((resolve) => setTimeout(resolve, dropEvery));
      controller.enqueue(bytes.subarray(sent, (sent += size)));
      if (sent >= bytes.length) controller.close();
    },
  });
}
