// A real webhook receiver on this machine.
import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

export interface Received {
  method: string;
  path: string;
  headers: IncomingHttpHeaders;
  body: { id: number; status: string; [member: string]: unknown };
}

export interface Receiver {
  url: string;
  port: number;
  received: Received[];
  /** Ends when that many webhooks have come. */
  until(count: number): Promise<Received[]>;
  close(): Promise<void>;
}

/** Answers with the given statuses in turn, the last of them for ever; a function answers by itself. */
export async function startReceiver(
  ...answers: (number | ((request: IncomingMessage, response: ServerResponse) => void))[]
): Promise<Receiver> {
  const received: Received[] = [];
  let waiting: { count: number; done: () => void }[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      const { method = "", url: path = "", headers } = request;
      const answer = answers[Math.min(received.length, answers.length - 1)] ?? 200;
      received.push({ method, path, headers, body: JSON.parse(Buffer.concat(chunks).toString()) });
      if (typeof answer === "function") answer(request, response);
      else response.writeHead(answer).end();
      for (const { count, done } of waiting) if (received.length >= count) done();
      waiting = waiting.filter(({ count }) => received.length < count);
    });
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/hook`,
    port,
    received,
    async until(count) {
      if (received.length < count) await new Promise<void>((done) => waiting.push({ count, done }));
      return received;
    },
    async close() {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}
