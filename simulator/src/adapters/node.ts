// The core behind node:http: bodies are read, answers wait for the clock, and faults below HTTP are made on the socket.
import { Buffer } from "node:buffer";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { Duplex } from "node:stream";
import type { Core, Held, Host, SimAnswer, SimRequest } from "../types.js";
import { whenReached } from "./timer.js";

export interface ServeOptions {
  /** 0 for a free one. Default 4010. */
  port?: number;
  /** Address to listen on. Default 127.0.0.1, so that no other machine gets in. */
  hostname?: string;
  /** Asked before the core. It is closed with the server. */
  host?: Host;
}

export interface RunningServer {
  url: string;
  port: number;
  /** Ends it: idle connections at once, answers under way within half a second. */
  close(): Promise<void>;
}

const grace = 500;
/** A body that is too large is read to its end, up to here, for a client that is still sending does not see the answer. */
const drained = 64 * 1024 * 1024;
/** How a slow body comes: in so many drops, so many real milliseconds apart. */
const drops = 10;
const dropEvery = 100;

/** Serves a core. @throws Error that says plainly when the port is taken. */
export async function serve(core: Core, options: ServeOptions = {}): Promise<RunningServer> {
  const { port = 4010, hostname = "127.0.0.1", host } = options;
  let own = "";
  const server = createServer((request, response) => receive(core, host, own, request, response));
  // Longer than clients keep a connection that they mean to use again, so that no request meets a connection that is being closed.
  server.keepAliveTimeout = 65_000;
  server.on("clientError", malformed);
  await listen(server, port, hostname);
  const address = server.address() as AddressInfo;
  const name = address.family === "IPv6" ? `[${address.address}]` : address.address;
  own = `${name}:${address.port}`;
  let closing: Promise<void> | undefined;
  return {
    url: `http://${own}`,
    port: address.port,
    close: () => (closing ??= close(server, host)),
  };
}

function listen(server: Server, port: number, hostname: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => {
      const plain: Record<string, string> = {
        EADDRINUSE: `port ${port} is taken by another program`,
        EACCES: `port ${port} needs rights that this user does not have`,
        EADDRNOTAVAIL: `${hostname} is not an address of this machine`,
        ENOTFOUND: `${hostname} is not an address of this machine`,
      };
      reject(new Error(plain[error.code ?? ""] ?? error.message, { cause: error }));
    });
    server.listen(port, hostname, resolve);
  });
}

async function close(server: Server, host: Host | undefined): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeIdleConnections();
  const timer = setTimeout(() => server.closeAllConnections(), grace);
  await host?.close();
  await closed;
  clearTimeout(timer);
}

function receive(
  core: Core,
  host: Host | undefined,
  own: string,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  busy.set(request.socket, response);
  const method = request.method!;
  if (method === "GET" || method === "HEAD" || method === "OPTIONS") {
    // A body that comes nevertheless is let go.
    request.resume();
    return dispatch(core, host, simRequest(request, own, ""), response);
  }
  let chunks: Buffer[] = [];
  let length = 0;
  request.on("data", (chunk: Buffer) => {
    length += chunk.length;
    if (length <= core.maxBody) {
      chunks.push(chunk);
      return;
    }
    if (chunks.length > 0 || length === chunk.length) {
      chunks = [];
      response.setHeader("connection", "close");
      dispatch(core, host, simRequest(request, own, new Uint8Array(core.maxBody + 1)), response);
    }
    if (length > core.maxBody + drained) request.destroy();
  });
  request.on("end", () => {
    if (length > core.maxBody) return;
    const body = chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks);
    dispatch(core, host, simRequest(request, own, body.toString("utf8")), response);
  });
  // A client that leaves halfway is nobody's error.
  request.on("error", () => response.destroy());
}

function simRequest(request: IncomingMessage, own: string, body: string | Uint8Array): SimRequest {
  const { headers } = request;
  const url = request.url!;
  const name = headers.host !== undefined && /^[\w.:[\]-]{1,255}$/.test(headers.host) ? headers.host : own;
  return {
    method: request.method!,
    url: url.startsWith("/")
      ? `http://${name}${url}`
      : /^https?:\/\//i.test(url)
        ? url
        : `http://${name}/${url}`,
    // Node joins what comes twice, all but cookies, which nobody reads here.
    headers: headers as Record<string, string>,
    body,
  };
}

function dispatch(core: Core, host: Host | undefined, request: SimRequest, response: ServerResponse): void {
  const hosted = host?.handle(request);
  if (hosted) {
    hosted.then(
      (answer) => send(response, answer),
      () => send(response, internal),
    );
    return;
  }
  const held = core.handle(request);
  if (held.until <= core.clock.now()) send(response, held.answer());
  else wait(core, held, response);
}

const internal: SimAnswer = {
  status: 500,
  headers: { "content-type": "application/json" },
  body: '{"status":"error","message":"Internal server error"}',
};

function wait(core: Core, held: Held, response: ServerResponse): void {
  let over = false;
  const finish = () => {
    if (over) return;
    over = true;
    cancel();
    // A client that has left gets nothing, but what it was answered still goes to the journal.
    const answer = held.answer();
    if (!response.destroyed) send(response, answer);
  };
  // Assigned before any timer can end, for `until` is in the future.
  const cancel = whenReached(core.clock, held.until, () => queueMicrotask(finish));
  response.once("close", finish);
}

function send(response: ServerResponse, answer: SimAnswer): void {
  const { status, body, fault } = answer;
  const socket = response.socket;
  if (fault === "reset") return void socket?.resetAndDestroy();
  if (fault === "empty") return void socket?.destroy();
  const empty = status === 204 || status === 304;
  response.statusCode = status;
  for (const name in answer.headers) response.setHeader(name, answer.headers[name]!);
  // Of a body that is sent in one piece Node counts the length itself.
  if (empty || body.length === 0 || !fault) return void response.end(empty ? undefined : body);
  response.setHeader("content-length", typeof body === "string" ? Buffer.byteLength(body) : body.length);
  const bytes = Buffer.from(body as string);
  if (fault === "truncate")
    return void response.write(bytes.subarray(0, bytes.length >> 1), () => socket?.destroy());
  drip(response, bytes);
}

function drip(response: ServerResponse, bytes: Buffer): void {
  const size = Math.max(1, Math.ceil(bytes.length / drops));
  let sent = 0;
  const timer = setInterval(() => {
    response.write(bytes.subarray(sent, (sent += size)));
    if (sent < bytes.length) return;
    clearInterval(timer);
    response.end();
  }, dropEvery);
  response.once("close", () => clearInterval(timer));
}

/** The answer that a connection is waiting for. */
const busy = new WeakMap<Duplex, ServerResponse>();

/** What is not HTTP is answered, if anybody still listens, and never ends the process. */
function malformed(error: NodeJS.ErrnoException, socket: Duplex): void {
  const before = busy.get(socket);
  if (before?.req.complete && !before.writableFinished && !before.destroyed) {
    // A whole request came before it, and is answered first.
    before.once("finish", () => malformed(error, socket));
    return;
  }
  if (error.code === "ECONNRESET" || !socket.writable) return void socket.destroy();
  const [status, message] =
    error.code === "HPE_HEADER_OVERFLOW"
      ? ["431 Request Header Fields Too Large", "The headers are too large"]
      : error.code === "ERR_HTTP_REQUEST_TIMEOUT"
        ? ["408 Request Timeout", "The request took too long to arrive"]
        : ["400 Bad Request", "This is not a valid HTTP request"];
  const body = JSON.stringify({ status: "error", message });
  socket.end(
    `HTTP/1.1 ${status}\r\ncontent-type: application/json\r\ncontent-length: ${body.length}\r\nconnection: close\r\n\r\n${body}`,
  );
}
