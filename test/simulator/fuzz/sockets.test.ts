// Bytes that are no HTTP, or hardly: the server answers what it can, and always the next request.
import { connect } from "node:net";
import * as fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type SimulatorProcess, startCli } from "../e2e/support/process.js";

const seed = Number(process.env.FUZZ_SEED ?? Date.now() % 2 ** 31);
let simulator: SimulatorProcess;
let port: number;
let sent = 0;
const firstLines = new Map<string, number>();

beforeAll(async () => {
  simulator = await startCli("--hold", "0", "--max-body", "200000");
  port = Number(new URL(simulator.url).port);
});
afterAll(() => simulator.stop());

/** Sends parts, with a moment between them, and gives what came back before either side ended the connection. */
function exchange(parts: (string | Uint8Array)[], how: "end" | "destroy" | "wait" = "end"): Promise<string> {
  sent++;
  return new Promise((resolve) => {
    let text = "";
    const socket = connect(port, "127.0.0.1");
    const done = () => {
      clearTimeout(limit);
      socket.destroy();
      resolve(text);
    };
    const limit = setTimeout(done, 1500);
    socket.setEncoding("latin1");
    socket.on("data", (chunk: string) => {
      text += chunk;
      // Who keeps the connection open has its answer all the same.
      if (how === "wait" && text.includes("\r\n\r\n")) done();
    });
    socket.on("error", done);
    socket.on("close", done);
    socket.on("connect", () => {
      void (async () => {
        for (const [index, part] of parts.entries()) {
          if (index > 0) await new Promise((later) => setTimeout(later, 5));
          if (socket.destroyed) return;
          socket.write(part);
        }
        if (how === "end") socket.end();
        if (how === "destroy") done();
      })();
    });
  });
}

/** A valid answer to a valid request, on a connection of its own. */
async function expectAlive(): Promise<void> {
  const body = JSON.stringify({ key: "k", model_id: "m", prompt: "a lake" });
  const headers = { "content-type": "application/json", connection: "close" };
  const answer = await fetch(`${simulator.url}/v1/enterprise/text2img`, { method: "POST", headers, body });
  expect([200, 429]).toContain(answer.status);
  expect(simulator.process.exitCode).toBeNull();
}

/** The first line of what came back, after the server has answered somebody else. */
async function answerTo(parts: (string | Uint8Array)[], how?: "end" | "destroy" | "wait"): Promise<string> {
  const text = await exchange(parts, how);
  const [line = ""] = text.split("\r\n");
  firstLines.set(line || "nothing", (firstLines.get(line || "nothing") ?? 0) + 1);
  expect(line, JSON.stringify(text.slice(0, 300))).not.toMatch(/^HTTP\/1\.1 5/);
  await expectAlive();
  return line;
}

const post = (headers: string[], body: string) =>
  [
    "POST /v1/enterprise/text2img HTTP/1.1",
    "Host: x",
    "Content-Type: application/json",
    ...headers,
    "",
    body,
  ].join("\r\n");
const good = '{"key":"k","model_id":"m","prompt":"a lake"}';

const broken: [name: string, parts: string[], allowed: RegExp, how?: "end" | "destroy" | "wait"][] = [
  ["nothing at all", [], /^$/],
  ["a line of spaces", ["   \r\n\r\n"], /400/],
  ["TLS", ["\u0016\u0003\u0001\u0002\u0000\u0001\u0000\u0001\u00fc\u0003\u0003"], /400/],
  ["HTTP/2 without asking", ["PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"], /400/],
  ["HTTP/0.9", ["GET /\r\n"], /400|^$/],
  ["another version", ["GET / HTTP/3.7\r\nHost: x\r\n\r\n"], /400/],
  ["no host", ["GET /__sim/state HTTP/1.1\r\n\r\n"], /400/],
  ["HTTP/1.0", ["GET /__sim/state HTTP/1.0\r\n\r\n"], /200/],
  ["a method of nobody", ["BREW /v1/enterprise/text2img HTTP/1.1\r\nHost: x\r\n\r\n"], /400/],
  ["a method of WebDAV", ["PROPFIND /v1/enterprise/text2img HTTP/1.1\r\nHost: x\r\n\r\n"], /405/, "wait"],
  ["CONNECT", ["CONNECT example.com:443 HTTP/1.1\r\nHost: x\r\n\r\n"], /^HTTP\/1\.1 4|^$/],
  [
    "an upgrade",
    ["GET / HTTP/1.1\r\nHost: x\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\r\n"],
    /404|400|426/,
    "wait",
  ],
  [
    "an absolute target",
    ["GET http://example.com/__sim/state HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"],
    /^HTTP\/1\.1 [24]/,
  ],
  [
    "a target that is no URL",
    ["GET http://[::: HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"],
    /^HTTP\/1\.1 4/,
  ],
  [
    "the control API at a target that is no URL",
    ["GET http://[:::/__sim/state HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"],
    /^HTTP\/1\.1 4/,
  ],
  [
    "the control API, badly encoded",
    ["GET /__sim/jobs/%ff%zz HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"],
    /400|404/,
  ],
  ["a star", ["OPTIONS * HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"], /^HTTP\/1\.1 [24]/],
  [
    "a host that is none",
    ["GET /none HTTP/1.1\r\nHost: a b/\\@#?\r\nConnection: close\r\n\r\n"],
    /^HTTP\/1\.1 4/,
  ],
  [
    "the control API with a host that is none",
    ["GET /__sim/state HTTP/1.1\r\nHost: a b/\\@#?\r\nConnection: close\r\n\r\n"],
    /^HTTP\/1\.1 [24]/,
  ],
  [
    "a long path",
    [`GET /${"x".repeat(12_000)} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`],
    /404|431|414/,
  ],
  ["a path that is too long", [`GET /${"x".repeat(40_000)} HTTP/1.1\r\nHost: x\r\n\r\n`], /431|414/, "wait"],
  ["a huge header", [`GET / HTTP/1.1\r\nHost: x\r\nX: ${"y".repeat(100_000)}\r\n\r\n`], /431/, "wait"],
  ["very many headers", [`GET / HTTP/1.1\r\nHost: x\r\n${"X: y\r\n".repeat(5000)}\r\n`], /404|431/, "wait"],
  ["a header without a name", ["GET / HTTP/1.1\r\nHost: x\r\n: y\r\n\r\n"], /400/],
  ["a folded header", ["GET / HTTP/1.1\r\nHost: x\r\nX: a\r\n b\r\nConnection: close\r\n\r\n"], /400|404/],
  ["a zero in a header", ["GET / HTTP/1.1\r\nHost: x\r\nX: a\u0000b\r\n\r\n"], /400/],
  [
    "a request in drops",
    [...post([`Content-Length: ${good.length}`, "Connection: close"], good)].reduce<string[]>(
      (list, letter, index) => {
        list[Math.floor(index / 40)] = (list[Math.floor(index / 40)] ?? "") + letter;
        return list;
      },
      [],
    ),
    /200|429/,
  ],
  ["a body that ends early", [post(["Content-Length: 500"], good)], /400|^$/],
  ["a body that is left in the middle", [post(["Content-Length: 500"], good)], /^$/, "destroy"],
  [
    "a body longer than it says",
    [post([`Content-Length: ${good.length - 4}`, "Connection: close"], good)],
    /400/,
  ],
  ["a length that is no number", [post(["Content-Length: many"], good)], /400/],
  ["a negative length", [post(["Content-Length: -5"], good)], /400/],
  ["two lengths", [post(["Content-Length: 5", "Content-Length: 6"], good)], /400/],
  ["a length and chunks", [post(["Content-Length: 5", "Transfer-Encoding: chunked"], good)], /400/],
  ["chunks that are none", [post(["Transfer-Encoding: chunked"], "zz\r\nabc\r\n0\r\n\r\n")], /400/],
  ["a chunk without end", [post(["Transfer-Encoding: chunked"], "fffffffffffffffffffff\r\nabc")], /400/],
  [
    "chunks",
    [
      post(
        ["Transfer-Encoding: chunked", "Connection: close"],
        `${good.length.toString(16)}\r\n${good}\r\n0\r\n\r\n`,
      ),
    ],
    /200|429/,
  ],
  [
    "an encoding of nobody",
    [post(["Transfer-Encoding: brotli", `Content-Length: ${good.length}`], good)],
    /400/,
  ],
  [
    "a body that is said to be gzip",
    [post(["Content-Encoding: gzip", `Content-Length: ${good.length}`, "Connection: close"], good)],
    /^HTTP\/1\.1 [24]/,
  ],
  [
    "a body that is too large",
    [post(["Content-Length: 300000", "Connection: close"], `"${"x".repeat(299_998)}"`)],
    /413/,
  ],
  [
    "chunks that are too large",
    [
      post(
        ["Transfer-Encoding: chunked", "Connection: close"],
        `${(300_000).toString(16)}\r\n${"x".repeat(300_000)}\r\n0\r\n\r\n`,
      ),
    ],
    /413/,
  ],
  [
    "an expectation",
    [post(["Expect: 100-continue", `Content-Length: ${good.length}`, "Connection: close"], good)],
    /100|200|429/,
  ],
  [
    "an expectation of nobody",
    [post(["Expect: cake", `Content-Length: ${good.length}`, "Connection: close"], good)],
    /417|200/,
  ],
  [
    "GET with a body",
    [`GET /__sim/state HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\nConnection: close\r\n\r\nhello`],
    /200/,
  ],
  ["two requests at once", [post([`Content-Length: ${good.length}`], good).repeat(2)], /200|429/, "wait"],
  [
    "a request and garbage",
    [`${post([`Content-Length: ${good.length}`], good)}\u0000\u0001garbage`],
    /200|429/,
    "wait",
  ],
  [
    "Prefer with letters of nobody",
    [
      post(
        [`Content-Length: ${good.length}`, 'Prefer: example=\u00ff\u00e9; fault="', "Connection: close"],
        good,
      ),
    ],
    /^HTTP\/1\.1 [24]/,
  ],
];

describe("over a socket", () => {
  test.each(broken)("%s", async (_name, parts, allowed, how) => {
    const bytes = parts.map((part) => Buffer.from(part, "latin1"));
    expect(await answerTo(bytes, how)).toMatch(allowed);
  });

  test("random bytes, 300 times", async () => {
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 300 }),
      fc.string({ unit: "binary-ascii", maxLength: 200 }).map((text) => Buffer.from(`${text}\r\n\r\n`)),
      // A good request with some of its bytes changed, and cut somewhere.
      fc
        .tuple(fc.array(fc.tuple(fc.nat(300), fc.nat(255)), { minLength: 1, maxLength: 6 }), fc.nat(300))
        .map(([changes, length]) => {
          const request = Buffer.from(post([`Content-Length: ${good.length}`, "Connection: close"], good));
          for (const [at, value] of changes) if (at < request.length) request[at] = value;
          return length < 100 ? request : request.subarray(0, length);
        }),
    );
    const how = fc.constantFrom("end" as const, "end" as const, "destroy" as const);
    let held = 0;
    await fc.assert(
      fc.asyncProperty(bytes, how, async (data, way) => {
        expect(await answerTo([data], way)).toMatch(/^HTTP\/1\.1 [1-4]|^$/);
        held++;
      }),
      { numRuns: 300, seed, interruptAfterTimeLimit: 40_000, markInterruptAsFailure: true },
    );
    expect(held).toBe(300);
  });

  test("none of it made the server say anything, and it ends as it should", async () => {
    const lines = [...firstLines].sort().map((one) => one.join(" x "));
    console.log(`${sent} connections, seed ${seed}: ${lines.join(", ")}`);
    expect(simulator.process.exitCode, simulator.printed()).toBeNull();
    // What it says of itself at its start, and no more.
    expect(simulator.printed()).not.toMatch(/error|warning|at .*\.js/i);
    expect(await simulator.stop()).toBe(0);
  });
});
