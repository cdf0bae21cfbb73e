// One attempt to deliver a webhook, over a connection whose far end has been checked before a byte of the body is sent.
import { request as httpRequest } from "node:http";
import { connect as connectTcp, isIP, type Socket } from "node:net";
import { connect as connectTls } from "node:tls";
import { hostOf, isLoopback, judgeTarget, parseTarget, type TargetPolicy } from "./addresses.js";
import type { Outcome } from "./webhooks.js";

export interface Delivery {
  url: string;
  body: string;
  headers: Readonly<Record<string, string>>;
  /** How long the receiver may take to answer, in real ms. */
  timeout: number;
}

/** Sends a webhook once. Never throws: whatever happens is an outcome. */
export async function deliver(delivery: Delivery, policy: TargetPolicy): Promise<Outcome> {
  const target = parseTarget(delivery.url);
  if (typeof target === "string") return { result: "refused", reason: target };
  const abort = AbortSignal.timeout(delivery.timeout);
  // Resolvers have no deadline of their own.
  const verdict = await Promise.race([judgeTarget(target, policy), whenAborted(abort)]);
  if (!verdict)
    return {
      result: "failed",
      reason: `${hostOf(target)} was not resolved within ${delivery.timeout / 1000} s`,
    };
  if (!verdict.allowed) return { result: verdict.later ? "failed" : "refused", reason: verdict.reason };

  let reason = "";
  // Several addresses are tried in turn: "localhost" is often ::1 first, where a receiver on 127.0.0.1 does not listen.
  for (const address of verdict.addresses) {
    let socket: Socket;
    try {
      socket = await open(target, address, verdict.named, abort);
    } catch (error) {
      reason = explain(error, delivery.timeout);
      continue;
    }
    // Only addresses that passed are connected to, but what counts is where the connection really ended.
    const far = socket.remoteAddress ?? "";
    if (!verdict.named && !isLoopback(far)) {
      socket.destroy();
      return {
        result: "refused",
        reason: `the connection ended at ${far || "an unknown address"}, which is not this machine`,
      };
    }
    try {
      return { ...(await send(target, socket, delivery, abort)), address: far };
    } catch (error) {
      return { result: "failed", reason: explain(error, delivery.timeout), address: far };
    } finally {
      socket.destroy();
    }
  }
  return { result: "failed", reason };
}

const whenAborted = (signal: AbortSignal): Promise<undefined> =>
  new Promise((done) => signal.addEventListener("abort", () => done(undefined), { once: true }));

function open(target: URL, address: string, named: boolean, signal: AbortSignal): Promise<Socket> {
  const secure = target.protocol === "https:";
  const port = Number(target.port || (secure ? 443 : 80));
  const host = hostOf(target);
  return new Promise((connected, failed) => {
    // A receiver under development on this machine has a certificate of its own making; elsewhere certificates are checked.
    const socket = secure
      ? connectTls({ host: address, port, servername: isIP(host) ? "" : host, rejectUnauthorized: named })
      : connectTcp({ host: address, port });
    const stop = () => socket.destroy(signal.reason as Error);
    socket.once(secure ? "secureConnect" : "connect", () => {
      signal.removeEventListener("abort", stop);
      connected(socket);
    });
    // It stays: an error after the connection stands is the request's to report, and must not be one that nobody hears.
    socket.on("error", failed);
    if (signal.aborted) stop();
    else signal.addEventListener("abort", stop, { once: true });
  });
}

function send(target: URL, socket: Socket, delivery: Delivery, signal: AbortSignal): Promise<Outcome> {
  return new Promise((answered, failed) => {
    const request = httpRequest(
      {
        createConnection: () => socket,
        method: "POST",
        path: target.pathname + target.search,
        signal,
        headers: {
          Host: target.host,
          "Content-Type": "application/json",
          "Content-Length": Buffer.byteLength(delivery.body),
          Connection: "close",
          ...(target.username && {
            Authorization: `Basic ${Buffer.from(`${decodeURIComponent(target.username)}:${decodeURIComponent(target.password)}`).toString("base64")}`,
          }),
          ...delivery.headers,
        },
      },
      (response) => {
        // The answer's body says nothing to the sender, so it is not read, however long it is.
        response.destroy();
        answered(judge(response.statusCode ?? 0, response.headers.location));
      },
    );
    request.on("error", failed);
    request.end(delivery.body);
  });
}

function judge(status: number, location: string | undefined): Outcome {
  if (status >= 200 && status < 300) return { result: "delivered", status };
  if (status < 300 || status >= 400)
    return { result: "failed", status, reason: `the receiver answered ${status}` };
  // Following it would call an address that nobody checked.
  return {
    result: "failed",
    status,
    reason: `the receiver answered ${status}${location ? ` to ${shorten(location)}` : ""}; redirects are not followed`,
  };
}

const shorten = (text: string): string => (text.length > 80 ? `${text.slice(0, 79)}…` : text);

const words: Readonly<Record<string, string>> = {
  ECONNREFUSED: "nothing listens there",
  ECONNRESET: "the receiver closed the connection without an answer",
  EHOSTUNREACH: "the host cannot be reached",
  ENETUNREACH: "the network cannot be reached",
  EPIPE: "the receiver closed the connection without an answer",
};

function explain(error: unknown, timeout: number): string {
  const { name = "", code = "", message = "" } = error as { name?: string; code?: string; message?: string };
  if (name === "TimeoutError" || name === "AbortError") return `no answer within ${timeout / 1000} s`;
  return words[code] ?? (message || String(code) || "the connection failed");
}
