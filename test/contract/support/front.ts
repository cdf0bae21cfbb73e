// A queue in front of the mock. Prism answers every request alike; this server remembers what it has answered, and asks Prism for the
// example that comes next: a create is queued, its first look-ups find it processing, later ones done.
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { type Json, type Operation, operations } from "./contract.js";
import { referee } from "./prism.js";

export const invalidKey = "not-a-key-of-anybody";

export interface FrontOptions {
  /** How many look-ups of a job find it processing. */
  processing?: number;
  /** How many creates are refused because the queue is full. */
  queueFull?: number;
  /** Creates are done at once instead of queued. */
  atOnce?: boolean;
  /** Example of a look-up that ends the job. */
  end?: string;
}

export interface Seen {
  operation: string;
  body: Json;
  /** The example that it was answered with. */
  answer: string;
}

export interface Front {
  url: string;
  seen: Seen[];
  creates(): Seen[];
  lookUps(): Seen[];
  close(): Promise<void>;
}

interface Target {
  operation: Operation;
  path: string;
  /** The id in the path, where there is one. */
  id: string | undefined;
}

const polls = operations.flatMap(({ node }) => (node["x-poll"] ? [node["x-poll"] as Json] : []));

function targetOf(path: string): Target {
  for (const operation of operations) {
    const pattern = new RegExp(`^${operation.template.replace(/\{\w+\}/g, "([^/]+)")}$`);
    const match = pattern.exec(path);
    if (match) return { operation, path, id: match[1] && decodeURIComponent(match[1]) };
  }
  throw new Error(`the contract has no operation at ${path}`);
}

async function text(incoming: IncomingMessage): Promise<string> {
  let body = "";
  for await (const chunk of incoming.setEncoding("utf8")) body += chunk as string;
  return body;
}

export async function startFront(options: FrontOptions): Promise<Front> {
  const { processing = 0, queueFull = 0, atOnce = false, end = "success" } = options;
  const prism = await referee();
  const seen: Seen[] = [];
  /** How often each job was looked up, by its id. */
  const jobs = new Map<string, number>();
  let full = queueFull;

  const answer = ({ operation, id }: Target, body: Json): { code: number; example: string } => {
    if (body.key === invalidKey) return { code: 200, example: "invalid_key" };
    if (operation.node["x-poll"]) {
      if (full-- > 0) return { code: 429, example: "queue_full" };
      if (atOnce) return { code: 200, example: "success" };
      const queued = operation.answers.find(({ name }) => name === "processing")!;
      jobs.set(String(queued.value.id), 0);
      return { code: 200, example: "processing" };
    }
    const poll = polls.find(({ operationId }) => operationId === operation.id);
    if (!poll) return { code: 200, example: operation.answers[0]!.name };
    const job = String(poll.id.in === "path" ? id : body[poll.id.name]);
    const looks = jobs.get(job);
    if (looks === undefined) return { code: 200, example: "unknown_id" };
    jobs.set(job, looks + 1);
    return { code: 200, example: looks < processing ? "processing" : end };
  };

  const server = createServer((incoming, outgoing) => {
    const handle = async () => {
      const sent = await text(incoming);
      const target = targetOf(incoming.url ?? "");
      const body = JSON.parse(sent) as Json;
      const { code, example } = answer(target, body);
      seen.push({ operation: target.operation.id, body, answer: example });
      const reply = await prism.post(target.path, sent, { prefer: `code=${code}, example=${example}` });
      outgoing.writeHead(reply.status, { "content-type": "application/json" }).end(reply.text);
    };
    handle().catch((error: Error) =>
      outgoing.writeHead(500, { "content-type": "text/plain" }).end(error.message),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const isCreate = ({ operation }: Seen) =>
    operations.some(({ id, node }) => id === operation && node["x-poll"]);
  const isLookUp = ({ operation }: Seen) => polls.some(({ operationId }) => operationId === operation);
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    seen,
    creates: () => seen.filter(isCreate),
    lookUps: () => seen.filter(isLookUp),
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await prism.close();
    },
  };
}
