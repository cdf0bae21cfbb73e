// One logical call, from the first send to the answer or the error.
import { errorKinds } from "./error-kinds.js";
import {
  ApiError,
  ConfigurationError,
  ConnectionError,
  errorOfKind,
  InvalidResponseError,
  type ModelsLabError,
  OutcomeUnknownError,
  RateLimitError,
} from "./errors.js";
import { classifyFault } from "./faults.js";
import type { RequestInfo } from "./options.js";
import { kindOfMessage, object, readMessage, readRetryAfter, text } from "./read.js";
import type { JsonObject, OperationSpec } from "./spec.js";
import { backOff, quietly, withinTime } from "./timing.js";
import type { Call, Transport } from "./transport.js";

/** Beyond this the caller decides: a minute of silence looks like a hang. */
const longestRetryDelay = 60_000;

/** Sends until there is an answer, an error that must not be retried, or no time or attempt left. */
export async function send(transport: Transport, call: Call): Promise<JsonObject> {
  const { settings } = transport;
  // Once one send may have cost money, whatever comes after it does not undo that.
  let mayHaveBeenCharged = false;
  for (let attempt = 1; ; attempt++) {
    try {
      return await attemptOnce(transport, call, attempt);
    } catch (thrown) {
      const error = thrown as ModelsLabError;
      mayHaveBeenCharged ||= error.mayHaveBeenCharged;
      Object.assign(error, { mayHaveBeenCharged });
      const told = error instanceof RateLimitError ? error.retryAfter : undefined;
      const waitMs = told === undefined ? backOff(attempt - 1, settings.random) : told * 1000;
      const late = waitMs > longestRetryDelay || settings.clock.now() + waitMs >= call.deadline;
      if (!error.retryable || attempt > call.maxRetries || late) throw error;
      tell(transport, "Retry", { operation: call.operation.id, attempt, waitMs, error: error.name });
      await transport.sleep(waitMs, call.signal, { trackId: call.trackId, mayHaveBeenCharged });
    }
  }
}

async function attemptOnce(transport: Transport, call: Call, attempt: number): Promise<JsonObject> {
  const { operation, signal, trackId, url } = call;
  const { outlet } = transport;
  const { clock, fetch, hooks, logger } = transport.settings;
  const told = !!(hooks.onRequest || hooks.onResponse || logger);
  transport.throwIfAborted(signal, { trackId });
  const started = clock.now();
  let bytes = 0;
  let sent = false;
  let response: Response | undefined;
  let answer = "";
  const serialize = (body: unknown) => {
    const json = outlet.serialize(body);
    if (told) bytes = byteLength(json);
    return json;
  };
  const exchange = async (ask: () => Promise<Response>) => {
    if (told) tell(transport, "Request", { operation: operation.id, attempt, bytes });
    sent = true;
    response = await ask();
    answer = await response.text();
  };
  const post = async (attemptSignal: AbortSignal): Promise<unknown> => {
    if (!outlet.watched()) {
      const target = url?.href ?? transport.baseUrl(operation) + pathOf(operation, call.pathParams);
      const init = { ...outlet.init, body: serialize(call.body), signal: attemptSignal };
      return exchange(() => fetch(target, init));
    }
    return outlet.raw.POST(url ? url.pathname + url.search : operation.path, {
      baseUrl: url ? url.origin : transport.baseUrl(operation),
      params: { path: call.pathParams },
      body: call.body,
      bodySerializer: serialize,
      signal: attemptSignal,
      fetch: async (request: Request) => {
        await exchange(() => fetch(request));
        // openapi-fetch would parse the body without asking what it is; the money rule has to see it first.
        return new Response(null, { status: 204 });
      },
    });
  };
  try {
    await withinTime(Math.min(call.attemptTimeout, call.deadline - started), signal, post);
  } catch (cause) {
    transport.throwIfAborted(signal, { trackId, mayHaveBeenCharged: sent && !operation.idempotent });
    if (!sent)
      throw transport.problem(ConfigurationError, `The request cannot be made: ${messageOf(cause)}`, {
        cause,
      });
    // The status of an error came through whole, even if its body did not: that is answer enough.
    if (!response || response.status < 400) throw fault(transport, call, cause);
  }
  const { status } = response!;
  if (told) {
    const ms = clock.now() - started;
    tell(transport, "Response", { operation: operation.id, attempt, status, ms, bytes: byteLength(answer) });
  }
  return read(transport, call, response!, answer);
}

/** No whole answer: what does that prove? */
function fault(transport: Transport, call: Call, cause: unknown): ModelsLabError {
  const { trackId } = call;
  const kind = classifyFault(cause);
  if (kind !== "unknown") {
    const message = `${kind === "untrusted" ? "The certificate was refused" : "No connection"}: ${messageOf(cause)}`;
    return transport.problem(ConnectionError, message, { cause, trackId, retryable: kind === "unreachable" });
  }
  return transport.problem(OutcomeUnknownError, `Sent, but no whole answer came back: ${messageOf(cause)}`, {
    cause,
    trackId,
    ...unsafe(call),
  });
}

/** What holds when a request may have been carried out: only what is harmless twice is sent twice. */
function unsafe({ operation, allowDuplicateCharge }: Call) {
  return {
    retryable: !!(operation.idempotent || allowDuplicateCharge),
    mayHaveBeenCharged: !operation.idempotent,
  };
}

/** The answer's body, if it is news about a job or a thank-you; else the error that it means. */
function read(
  transport: Transport,
  call: Call,
  { status: httpStatus, type, headers }: Response,
  answer: string,
): JsonObject {
  const { operation, trackId } = call;
  if (type === "opaqueredirect" || (httpStatus >= 300 && httpStatus < 400)) {
    const message = `Redirect to ${hostOf(headers.get("location"))} not followed`;
    throw transport.problem(InvalidResponseError, message, {
      ...unsafe(call),
      httpStatus,
      trackId,
      retryable: false,
    });
  }
  let body: JsonObject | undefined;
  try {
    body = transport.settings.clean(object(JSON.parse(answer)), answer);
  } catch {
    // Not JSON: a proxy's page or nothing at all.
  }
  const status = text(body?.status)?.toLowerCase();
  if (httpStatus < 400 && (!body || !status)) {
    const what = body ? "without a status" : `that is no JSON object: ${quote(answer)}`;
    const details = { ...unsafe(call), httpStatus, trackId, raw: body };
    throw transport.problem(InvalidResponseError, `An answer ${what}`, details);
  }
  if (httpStatus < 400 && status !== "error" && status !== "failed") return body!;

  const { message, fields } = readMessage(body ?? {});
  const kind = kindOf(operation, httpStatus, status, fields ? undefined : message);
  const Class = kind ? errorOfKind[kind] : ApiError;
  const said = message || (body ? `status ${status ?? "missing"}` : quote(answer));
  throw transport.problem(Class, message ? message.slice(0, 1000) : `HTTP ${httpStatus}: ${said}`, {
    // Only a server that broke may have done the work all the same; a refusal in words is one.
    ...(kind === "server" && httpStatus >= 400 && unsafe(call)),
    ...(kind === "rate-limit" && { retryable: true, retryAfter: readRetryAfter(body, headers) }),
    ...(kind === "generation-failed" && { mayHaveBeenCharged: true }),
    httpStatus,
    trackId,
    fields,
    raw: body,
  });
}

/** What an error answer means: by HTTP status, else by its words, which the contract lists. */
function kindOf(
  operation: OperationSpec,
  httpStatus: number,
  status: string | undefined,
  message: string | undefined,
) {
  if (httpStatus >= 400) {
    const server = httpStatus >= 500 || [408, 409, 425].includes(httpStatus);
    const known = errorKinds.find((rule) => rule.status?.includes(httpStatus));
    return known?.kind ?? (server ? "server" : undefined);
  }
  if (message === undefined) return "validation";
  // What a fetch reports without further words is the end of the job, not of the request.
  const ended = status === "failed" || !!operation.jobId;
  return kindOfMessage(errorKinds, message) ?? (ended ? "generation-failed" : undefined);
}

function tell(
  { settings: { hooks, logger } }: Transport,
  event: "Request" | "Response" | "Retry",
  info: RequestInfo,
): void {
  quietly(() => hooks[`on${event}`]?.(info));
  quietly(() => logger?.[event === "Retry" ? "warn" : "debug"](event, info));
}

const pathOf = ({ path }: OperationSpec, params: Record<string, string> = {}): string =>
  path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(params[name]!));

const byteLength = (json: string): number => new TextEncoder().encode(json).length;

/** A page is not worth more than its beginning. */
const quote = (answer: string): string =>
  answer.trim() ? JSON.stringify(answer.slice(0, 200)) : "empty body";

/** undici says "fetch failed" and hides the reason one level down. */
function messageOf(error: unknown): string {
  const { cause, message, code } = (error ?? {}) as Record<string, unknown>;
  return cause instanceof Error ? messageOf(cause) : (text(message) ?? text(code) ?? "no reason given");
}

/** No more than the host: the rest may be anything. */
const hostOf = (location: string | null): string =>
  /^(?:\w+:)?\/\/(?:[^/?#]*@)?([^/?#]*)/.exec(location ?? "")?.[1] ?? "the same host";
