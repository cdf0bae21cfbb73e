// The core behind real sockets, looked at by clients that hide nothing.
import { connect } from "node:net";
import { Agent, request } from "node:http";
import { afterEach, describe, expect, it } from "vitest";
import { serve, type RunningServer, type ServeOptions } from "../../../simulator/src/adapters/node.js";
import { createCore } from "../../../simulator/src/core/index.js";
import type { Core, CoreOptions, RequestEntry } from "../../../simulator/src/types.js";

const body = { key: "k", model_id: "midjourney", prompt: "A paper boat on a calm lake" };
const path = "/api/v1/enterprise/text2img";
const running: RunningServer[] = [];

async function start(
  options: CoreOptions = {},
  serving: ServeOptions = {},
): Promise<RunningServer & { core: Core }> {
  const core = createCore({ latency: 0, queue: 0, lanes: 0, ...options });
  const server = await serve(core, { port: 0, ...serving });
  running.push(server);
  return { ...server, core };
}

afterEach(async () => {
  await Promise.all(running.splice(0).map((server) => server.close()));
});

const post = (url: string, given: unknown = body, headers: Record<string, string> = {}) =>
  fetch(url + path, {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body: typeof given === "string" ? given : JSON.stringify(given),
  });

/** Sends bytes and gives all that comes back until the connection ends, and how it ended. */
function raw(port: number, text: string): Promise<{ text: string; error: string | undefined; ms: number }> {
  const began = performance.now();
  return new Promise((resolve) => {
    let received = "";
    let error: string | undefined;
    const socket = connect(port, "127.0.0.1", () => socket.write(text));
    socket.on("data", (chunk) => (received += chunk.toString("latin1")));
    socket.on("error", (reason: NodeJS.ErrnoException) => (error = reason.code));
    socket.on("close", () => resolve({ text: received, error, ms: performance.now() - began }));
  });
}

const rawPost = (headers = "") => {
  const text = JSON.stringify(body);
  return `POST ${path} HTTP/1.1\r\nHost: sim.test\r\nContent-Type: application/json\r\nConnection: close\r\n${headers}Content-Length: ${text.length}\r\n\r\n${text}`;
};

describe("the server", () => {
  it("serves creates, look-ups and pictures, under the address that was asked", async () => {
    const { url } = await start();
    const made = (await (await post(url)).json()) as { id: number; output: string[] };
    expect(made.output[0]).toMatch(new RegExp(`^${url}/images/`));
    const picture = await fetch(made.output[0]!);
    expect([picture.status, picture.headers.get("content-type")]).toEqual([200, "image/png"]);
    expect(
      Buffer.from(await picture.arrayBuffer())
        .subarray(1, 4)
        .toString(),
    ).toBe("PNG");
    const head = await fetch(made.output[0]!, { method: "HEAD" });
    expect(Number(head.headers.get("content-length"))).toBeGreaterThan(1000);
    const again = await fetch(made.output[0]!, { headers: { "if-none-match": head.headers.get("etag")! } });
    expect([again.status, await again.text()]).toEqual([304, ""]);
  });

  it("counts bytes, not letters, and takes both in pieces", async () => {
    const { url, port } = await start();
    const prompt = "Ein Leuchtturm über dem Meer, 灯台, 🌊";
    const answer = await post(url, { ...body, prompt, enhance_prompt: "no" });
    expect(await answer.json()).toMatchObject({ meta: { prompt } });
    const bytes = Buffer.from(JSON.stringify({ ...body, prompt, enhance_prompt: "no" }));
    const text = await new Promise<string>((resolve, reject) => {
      const asked = request(
        { port, path, method: "POST", headers: { "content-type": "application/json" } },
        (response) => {
          let received = "";
          response
            .setEncoding("utf8")
            .on("data", (chunk: string) => (received += chunk))
            .on("end", () => resolve(received));
        },
      ).on("error", reject);
      // Cut in the middle of letters.
      for (let index = 0; index < bytes.length; index++) asked.write(bytes.subarray(index, index + 1));
      asked.end();
    });
    expect(JSON.parse(text)).toMatchObject({ meta: { prompt } });
  });

  it("holds an answer until the clock says so, whether it runs or is advanced", async () => {
    const { url, core } = await start({ latency: "1h", hold: "1h" });
    const asked = post(url);
    while (core.size === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    core.clock.advance(3_600_000);
    expect(await (await asked).json()).toMatchObject({ status: "success" });
    const quick = await start({ latency: 150, hold: "1s" });
    const began = performance.now();
    expect(await (await post(quick.url)).json()).toMatchObject({ status: "success" });
    expect(performance.now() - began).toBeGreaterThan(40);
  });

  it("answers many at a time over connections that stay open", async () => {
    const { port, core } = await start();
    const agent = new Agent({ keepAlive: true, maxSockets: 8 });
    const ids = await Promise.all(
      Array.from(
        { length: 200 },
        (_, index) =>
          new Promise<number>((resolve, reject) => {
            const text = JSON.stringify({ ...body, prompt: `Boat ${index}`, enhance_prompt: "no" });
            const asked = request(
              { port, path, method: "POST", agent, headers: { "content-type": "application/json" } },
              (response) => {
                let received = "";
                response.on("data", (chunk: Buffer) => (received += chunk.toString()));
                response.on("end", () => {
                  const answer = JSON.parse(received) as { id: number; meta: { prompt: string } };
                  expect(answer.meta.prompt).toBe(`Boat ${index}`);
                  resolve(answer.id);
                });
              },
            );
            asked.on("error", reject).end(text);
          }),
      ),
    );
    agent.destroy();
    expect(new Set(ids).size).toBe(200);
    expect(core.size).toBe(200);
  });

  it("answers requests that come in one piece one after another", async () => {
    const { port } = await start();
    const one = rawPost().replace("Connection: close\r\n", "");
    const { text } = await raw(port, one + one + rawPost());
    expect(text.match(/HTTP\/1\.1 200 OK/g)).toHaveLength(3);
  });

  it("writes the answer to a client that has left into the journal, and lives on", async () => {
    const { url, core } = await start({ latency: "1h", hold: "1h" });
    const entries: RequestEntry[] = [];
    core.on((event) => event.type === "request" && entries.push(event));
    const leaving = new AbortController();
    const asked = fetch(url + path, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(body),
      signal: leaving.signal,
    });
    while (core.size === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    leaving.abort();
    await expect(asked).rejects.toThrow(/abort/i);
    await expect.poll(() => entries.length).toBe(1);
    expect((await fetch(`${url}/nowhere`)).status).toBe(404);
  });
});

describe("a fault on the wire", () => {
  it.each([
    ["reset", "ECONNRESET"],
    ["empty", undefined],
  ])("%s gives no answer", async (fault, error) => {
    const { port, core } = await start();
    expect(await raw(port, rawPost(`Prefer: fault=${fault}\r\n`))).toMatchObject({ text: "", error });
    expect(core.size).toBe(1);
  });

  it("truncate promises more than it sends", async () => {
    const { port, url } = await start();
    const { text } = await raw(port, rawPost("Prefer: fault=truncate\r\n"));
    const [head, sent] = text.split("\r\n\r\n") as [string, string];
    const promised = Number(/content-length: (\d+)/i.exec(head)![1]);
    expect(head).toContain("200 OK");
    expect(sent.length).toBe(promised >> 1);
    const answer = await post(url, body, { prefer: "fault=truncate" });
    await expect(answer.text()).rejects.toThrow(/terminated/);
  });

  it("slow-body sends it all, in drops", async () => {
    const { url } = await start();
    const answer = await post(url, body, { prefer: "fault=slow-body" });
    const began = performance.now();
    const pieces: number[] = [];
    const reader = answer.body!.getReader();
    for (let part = await reader.read(); !part.done; part = await reader.read())
      pieces.push(part.value.length);
    expect(pieces.length).toBeGreaterThan(5);
    expect(performance.now() - began).toBeGreaterThan(400);
    expect(pieces.reduce((sum, length) => sum + length)).toBe(Number(answer.headers.get("content-length")));
  });

  it("spoils one answer and no other", async () => {
    const { url } = await start();
    const answers = await Promise.allSettled(
      Array.from({ length: 20 }, (_, index) =>
        post(url, body, index % 2 ? { prefer: "fault=reset" } : {}).then((answer) => answer.json()),
      ),
    );
    expect(answers.map(({ status }) => status)).toEqual(
      Array.from({ length: 20 }, (_, index) => (index % 2 ? "rejected" : "fulfilled")),
    );
  });

  it("malformed-json and wrong-content-type are whole answers", async () => {
    const { url } = await start();
    await expect(
      post(url, body, { prefer: "fault=malformed-json" }).then((answer) => answer.json()),
    ).rejects.toThrow(SyntaxError);
    const html = await post(url, body, { prefer: "fault=wrong-content-type" });
    expect(html.headers.get("content-type")).toContain("text/html");
  });
});

describe("what no client should send", () => {
  it.each([
    ["no HTTP at all", "hello\r\n\r\n", "400"],
    ["a header without an end", `GET / HTTP/1.1\r\nHost: a\r\nX: ${"x".repeat(20_000)}\r\n\r\n`, "431"],
    ["a length that is none", "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: many\r\n\r\n", "400"],
  ])("%s is answered and the connection ended", async (_, text, status) => {
    const { port, url } = await start();
    const answer = await raw(port, text);
    expect(answer.text).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
    expect(JSON.parse(answer.text.split("\r\n\r\n")[1]!)).toMatchObject({ status: "error" });
    expect((await post(url)).status).toBe(200);
  });

  it("garbage after a request is answered after it, though that takes its time", async () => {
    const { port } = await start({ latency: 200, hold: "1s" });
    const { text } = await raw(port, `${rawPost().replace("Connection: close\r\n", "")}garbage\r\n\r\n`);
    expect(text.match(/HTTP\/1\.1 \d+/g)).toEqual(["HTTP/1.1 200", "HTTP/1.1 400"]);
  });

  it("half a request harms nobody", async () => {
    const { port, url } = await start();
    const socket = connect(port, "127.0.0.1", () => socket.write(rawPost().slice(0, -20)));
    await new Promise((resolve) => setTimeout(resolve, 50));
    socket.destroy();
    expect((await post(url)).status).toBe(200);
  });

  it("a strange Host does not get into answers", async () => {
    const { port } = await start();
    const { text } = await raw(port, rawPost().replace("sim.test", 'a"><script>'));
    expect(text).not.toContain("script");
    expect(text).toContain(`http://127.0.0.1:${port}/images/`);
  });

  it("too large a body is refused with the limit, announced or not", async () => {
    const { url, port } = await start({ maxBody: 100_000 });
    const large = await post(url, { ...body, prompt: "p".repeat(3_000_000) });
    expect([large.status, await large.json()]).toMatchObject([
      413,
      { message: expect.stringContaining("100000 bytes") },
    ]);
    const chunk = "x".repeat(60_000);
    const chunked = `POST ${path} HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n${`${chunk.length.toString(16)}\r\n${chunk}\r\n`.repeat(3)}0\r\n\r\n`;
    expect((await raw(port, chunked)).text).toMatch(/^HTTP\/1.1 413 /);
    expect((await post(url)).status).toBe(200);
  });
});

describe("starting and stopping", () => {
  it("says plainly that a port is taken", async () => {
    const { port } = await start();
    await expect(start({}, { port })).rejects.toThrow(`port ${port} is taken by another program`);
  });

  it("says plainly that an address is not of this machine", async () => {
    await expect(start({}, { hostname: "192.0.2.1" })).rejects.toThrow(
      "192.0.2.1 is not an address of this machine",
    );
  });

  it("ends soon, though clients keep connections and wait for answers", async () => {
    const server = await start({ latency: "1h", hold: "1h" });
    const asked = post(server.url).catch((error: Error) => error);
    while (server.core.size === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    const began = performance.now();
    await Promise.all([server.close(), server.close()]);
    expect(performance.now() - began).toBeLessThan(3000);
    expect(await asked).toBeInstanceOf(Error);
  });

  it("asks the host first, and answers 500 where that fails", async () => {
    let closed = false;
    const host = {
      handle: ({ url }: { url: string }) =>
        url.includes("/__sim/bad")
          ? Promise.reject(new Error("no"))
          : url.includes("/__sim/")
            ? Promise.resolve({ status: 200, headers: { "content-type": "text/plain" }, body: "host" })
            : undefined,
      close: () => void (closed = true),
    };
    const server = await start({}, { host });
    expect(await (await fetch(`${server.url}/__sim/`)).text()).toBe("host");
    expect((await fetch(`${server.url}/__sim/bad`)).status).toBe(500);
    expect((await post(server.url)).status).toBe(200);
    await server.close();
    expect(closed).toBe(true);
  });
});
