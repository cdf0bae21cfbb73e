// A small HTTP client on raw sockets. node:http's costs more than the servers that are measured, and would set their limit.
import { connect, type Socket } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";

/** The one request that is sent again and again. */
export interface Target {
  port: number;
  path: string;
  body: string;
}

/** It ends with whichever comes first. */
export interface Bounds {
  connections: number;
  requests: number;
  milliseconds: number;
}

export interface Driven {
  requests: number;
  milliseconds: number;
}

export interface Answer {
  status: number;
  body: string;
}

/** Keeps every connection busy with one request at a time. @throws at the first answer that is not a 200 */
export async function drive(target: Target, bounds: Bounds): Promise<Driven> {
  const request = written(target);
  const sockets = await Promise.all(Array.from({ length: bounds.connections }, () => open(target.port)));
  const start = performance.now();
  let sent = 0;
  const next = (): boolean =>
    sent < bounds.requests && performance.now() - start < bounds.milliseconds && ++sent > 0;
  try {
    await Promise.all(sockets.map((socket) => exchange(socket, request, next)));
    return { requests: sent, milliseconds: performance.now() - start };
  } finally {
    for (const socket of sockets) socket.destroy();
  }
}

/** Sends one request. */
export async function ask(target: Target): Promise<Answer> {
  const socket = await open(target.port);
  let left = 1;
  let answer: Answer | undefined;
  try {
    await exchange(
      socket,
      written(target),
      () => left-- > 0,
      (found) => (answer = found),
    );
    return answer!;
  } finally {
    socket.destroy();
  }
}

/** Sends one request as soon as somebody listens. */
export async function askFirst(target: Target, milliseconds: number): Promise<Answer> {
  const end = performance.now() + milliseconds;
  for (;;) {
    try {
      return await ask(target);
    } catch (error) {
      if (performance.now() > end) throw error;
      // Often enough for a start of 40 ms, and seldom enough not to take a core from the program that starts.
      await sleep(1);
    }
  }
}

function written({ port, path, body }: Target): Buffer {
  const head = [
    `POST ${path} HTTP/1.1`,
    `host: 127.0.0.1:${port}`,
    "connection: keep-alive",
    "content-type: application/json",
    // As Node's fetch sends them, so that headers cost what they cost in use.
    "accept: */*",
    "accept-language: *",
    "sec-fetch-mode: cors",
    "user-agent: node",
    "accept-encoding: gzip, deflate",
    `content-length: ${Buffer.byteLength(body)}`,
  ];
  return Buffer.from(`${head.join("\r\n")}\r\n\r\n${body}`);
}

function open(port: number): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = connect({ port, host: "127.0.0.1", noDelay: true });
    socket.once("error", reject);
    socket.once("connect", () => {
      socket.off("error", reject);
      resolve(socket);
    });
  });
}

function exchange(
  socket: Socket,
  request: Buffer,
  next: () => boolean,
  take: (answer: Answer) => void = mustBeWell,
): Promise<void> {
  return new Promise((resolve, reject) => {
    let pending: Buffer | undefined;
    const go = (): void => {
      if (next()) socket.write(request);
      else resolve();
    };
    socket.on("error", reject);
    socket.on("close", () => reject(new Error("the server closed the connection")));
    socket.on("data", (chunk: Buffer) => {
      pending = pending ? Buffer.concat([pending, chunk]) : chunk;
      try {
        const answer = read(pending);
        if (!answer) return;
        pending = undefined;
        take(answer);
        go();
      } catch (error) {
        reject(error as Error);
      }
    });
    go();
  });
}

function mustBeWell({ status, body }: Answer): void {
  if (status !== 200) throw new Error(`answered with ${status}: ${body.slice(0, 300)}`);
}

/** The answer that the bytes hold, if they hold all of it. */
function read(bytes: Buffer): Answer | undefined {
  const end = bytes.indexOf("\r\n\r\n");
  if (end < 0) return undefined;
  const head = bytes.toString("latin1", 0, end);
  const status = Number(head.slice(9, 12));
  const length = /\r\ncontent-length: *(\d+)/i.exec(head)?.[1];
  const from = end + 4;
  if (length !== undefined) {
    const to = from + Number(length);
    return bytes.length < to ? undefined : { status, body: bytes.toString("utf8", from, to) };
  }
  if (!/\r\ntransfer-encoding: *chunked/i.test(head)) throw new Error(`an answer without a length:\n${head}`);
  const body = unchunked(bytes, from);
  return body === undefined ? undefined : { status, body };
}

function unchunked(bytes: Buffer, from: number): string | undefined {
  const parts: Buffer[] = [];
  for (let at = from; ;) {
    const line = bytes.indexOf("\r\n", at);
    if (line < 0) return undefined;
    const size = Number.parseInt(bytes.toString("latin1", at, line), 16);
    const end = line + 2 + size + 2;
    if (bytes.length < end) return undefined;
    if (size === 0) return Buffer.concat(parts).toString("utf8");
    parts.push(bytes.subarray(line + 2, end - 2));
    at = end;
  }
}
