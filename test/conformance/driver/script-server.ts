import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { gzipSync } from "node:zlib";
import { differences, fill, type Bindings } from "./match.js";
import type { Answer, Case, Exchange } from "./types.js";

/** Answers each request as the case's script says, on a real socket, and notes whatever was not foreseen. */
export class ScriptServer {
  readonly problems: string[] = [];
  requests = 0;
  /** Most jobs that were unfinished at once: created, and not yet answered as ended. */
  maxConcurrentJobs = 0;
  readonly #script: Exchange[];
  readonly #case: Case;
  readonly #bindings: Bindings;
  readonly #onRequest: (count: number) => void;
  readonly #server: Server;
  readonly #openJobs = new Set<string>();
  /** Sends the answers that the script holds back. */
  release!: () => void;
  readonly #released = new Promise<void>((resolve) => (this.release = resolve));
  #arrived: (() => void)[] = [];
  #port = 0;

  constructor(testCase: Case, bindings: Bindings, onRequest: (count: number) => void) {
    this.#case = testCase;
    this.#bindings = bindings;
    this.#onRequest = onRequest;
    this.#script = (testCase.server ?? []).flatMap((entry) =>
      Array.from({ length: entry.repeat ?? 1 }, () => entry),
    );
    this.#server = createServer((request, response) => {
      void this.#handle(request, response).catch((error: unknown) => {
        this.problems.push(`driver: ${String(error)}`);
        response.destroy();
      });
    });
  }

  /** Reserves a port; listens on it unless the case wants connections refused at first. */
  async start(): Promise<string> {
    await this.listen();
    if (this.#case.refusedUntilSleep) await this.stop();
    return `http://127.0.0.1:${this.#port}`;
  }

  async listen(): Promise<void> {
    await new Promise<void>((resolve, reject) => {
      this.#server.once("error", reject);
      this.#server.listen(this.#port, "127.0.0.1", resolve);
    });
    this.#port = (this.#server.address() as AddressInfo).port;
  }

  async stop(): Promise<void> {
    const closed = new Promise((resolve) => this.#server.close(resolve));
    this.#server.closeAllConnections();
    await closed;
  }

  /** Resolves when that many requests have arrived. */
  async until(requests: number): Promise<void> {
    while (this.requests < requests) await new Promise<void>((resolve) => this.#arrived.push(resolve));
  }

  get unused(): string[] {
    return this.#script.map(({ path }) => path);
  }

  async #handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const text = Buffer.concat(chunks).toString();
    const count = ++this.requests;
    for (const resolve of this.#arrived.splice(0)) resolve();
    const entry = this.#take(request, text);
    if (!entry) {
      response.writeHead(418).end("not in the script");
      return;
    }
    this.#check(request, text, entry, count);
    if (entry.answer) this.#countJobs(request, entry.answer, text);
    // Told only when all is noted: an abort may end the case at once.
    if (entry.fault !== "hang") this.#onRequest(count);
    else setImmediate(() => this.#onRequest(count));
    if (entry.fault) this.#fail(entry, response);
    else await this.#answer(fill(entry.answer ?? {}, this.#bindings), response);
  }

  /** The script's next entry, or in a case without order the first that fits. */
  #take(request: IncomingMessage, text: string): Exchange | undefined {
    const any = this.#case.order === "any";
    const fits = (entry: Exchange) =>
      fill(entry.path, this.#bindings) === request.url &&
      differences(entry.bodyIncludes ?? {}, parse(text) ?? {}, new Map(this.#bindings), true).length === 0;
    const index = any ? this.#script.findIndex(fits) : this.#script.length ? 0 : -1;
    if (index < 0)
      this.problems.push(`request ${this.requests} (${request.method} ${request.url}) is not in the script`);
    return index < 0 ? undefined : this.#script.splice(index, 1)[0];
  }

  #check(request: IncomingMessage, text: string, entry: Exchange, count: number): void {
    const at = `request ${count}`;
    const expect = (ok: boolean, what: string) => void (ok || this.problems.push(`${at}: ${what}`));
    const { method = "POST" } = entry;
    expect(request.method === method, `method ${request.method} instead of ${method}`);
    expect(request.url === fill(entry.path, this.#bindings), `path ${request.url} instead of ${entry.path}`);
    const host = entry.host === "other" ? "localhost" : "127.0.0.1";
    expect(request.headers.host === `${host}:${this.#port}`, `host ${request.headers.host}`);
    const key = String(this.#bindings.get("key"));
    const head = `${request.url} ${request.rawHeaders.join(" ")}`;
    if (key)
      expect(
        !head.includes(key) && !head.includes(encodeURIComponent(key)),
        "the key is in the URL or a header",
      );
    for (const name of ["authorization", "cookie", ...(entry.headersAbsent ?? [])]) {
      expect(request.headers[name] === undefined, `header ${name} is sent`);
    }
    if (method === "GET") {
      expect(text === "", "a download with a body");
      return;
    }
    expect(/^application\/json\b/.test(request.headers["content-type"] ?? ""), "Content-Type is not JSON");
    expect(request.headers.accept === "application/json", "Accept is not JSON");
    const body = parse(text);
    if (!body) {
      this.problems.push(`${at}: the body is no JSON object`);
      return;
    }
    const { key: sentKey, ...rest } = body;
    expect(sentKey === key, "the key in the body is not the client's");
    if (entry.body) this.problems.push(...differences(entry.body, rest, this.#bindings, false, `${at} body`));
    this.problems.push(...differences(entry.bodyIncludes ?? {}, rest, this.#bindings, true, `${at} body`));
    for (const name of entry.bodyAbsent ?? []) expect(!Object.hasOwn(rest, name), `body has ${name}`);
  }

  #countJobs(request: IncomingMessage, { json }: Answer, text: string): void {
    const answer = (json ?? {}) as { status?: string; id?: string | number };
    const requestId = (parse(text) ?? {}).request_id;
    const id = String(answer.id ?? requestId ?? request.url?.split("/").at(-1));
    if (answer.status === "processing") this.#openJobs.add(id);
    else this.#openJobs.delete(id);
    this.maxConcurrentJobs = Math.max(this.maxConcurrentJobs, this.#openJobs.size);
  }

  async #answer(answer: Answer, response: ServerResponse): Promise<void> {
    const { status = 200, headers = {}, json, text, base64, fill: size, gzip, held } = answer;
    if (held) await this.#released;
    const type = json === undefined ? "text/html; charset=utf-8" : "application/json";
    let body =
      json !== undefined
        ? // As PHP writes it.
          Buffer.from(JSON.stringify(json).replaceAll("/", "\\/"))
        : size !== undefined
          ? Buffer.alloc(size, 1)
          : Buffer.from(base64 ?? text ?? "", base64 === undefined ? "utf8" : "base64");
    if (gzip) body = gzipSync(body);
    response.writeHead(status, {
      "Content-Type": type,
      ...(gzip && { "Content-Encoding": "gzip" }),
      ...headers,
    });
    response.end(body);
  }

  #fail({ fault, method }: Exchange, response: ServerResponse): void {
    const { socket } = response;
    const begin = '{"status":"success","id":1,"outp';
    if (fault === "reset") socket?.resetAndDestroy();
    if (fault === "close") socket?.end();
    if (fault === "truncate" || fault === "slow-body") {
      const type = method === "GET" ? "image/png" : "application/json";
      response.writeHead(200, { "Content-Type": type, "Content-Length": "500" });
      response.write(begin, () => {
        // Time for the part to arrive: what is tested is a body that ends early, not a missing one.
        if (fault === "truncate") setTimeout(() => socket?.destroy(), 20);
      });
    }
    // "hang" does nothing at all; the server's stop closes the connection.
  }
}

function parse(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return value && typeof value === "object" && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : undefined;
  } catch {
    return undefined;
  }
}
