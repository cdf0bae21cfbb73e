import { createServer } from "node:net";
import type { AddressInfo } from "node:net";
import { expect, it } from "vitest";
import { classifyFault } from "../../../generated/typescript/src/faults.js";

const failed = (cause: object) => new TypeError("fetch failed", { cause });
const system = (code: string, syscall?: string) => Object.assign(new Error(code), { code, syscall });

it.each([
  ["a name that does not resolve", failed(system("ENOTFOUND", "getaddrinfo"))],
  ["a resolver that is busy", failed(system("EAI_AGAIN", "getaddrinfo"))],
  ["a refused connection", failed(system("ECONNREFUSED", "connect"))],
  ["a host that cannot be reached", failed(system("EHOSTUNREACH", "connect"))],
  ["a network that cannot be reached", failed(system("ENETUNREACH", "connect"))],
  ["a connection that takes too long", failed(system("UND_ERR_CONNECT_TIMEOUT"))],
  [
    "every address of a name refused",
    failed(new AggregateError([system("ECONNREFUSED", "connect"), system("ENETUNREACH", "connect")])),
  ],
  [
    "Deno without a connection",
    new TypeError("error sending request: client error (Connect): tcp connect error"),
  ],
  ["Bun refused", Object.assign(new Error("Unable to connect"), { code: "ConnectionRefused" })],
  ["Bun without a socket", Object.assign(new Error("Was there a typo?"), { code: "FailedToOpenSocket" })],
])("never sent: %s", (_, error) => {
  expect(classifyFault(error)).toBe("unreachable");
});

it.each([
  "CERT_HAS_EXPIRED",
  "ERR_TLS_CERT_ALTNAME_INVALID",
  "DEPTH_ZERO_SELF_SIGNED_CERT",
  "SELF_SIGNED_CERT_IN_CHAIN",
  "UNABLE_TO_VERIFY_LEAF_SIGNATURE",
  "UNABLE_TO_GET_ISSUER_CERT_LOCALLY",
])("never sent, and not worth another try: %s", (code) => {
  expect(classifyFault(failed(system(code)))).toBe("untrusted");
});

it.each([
  ["a reset", failed(system("ECONNRESET", "read"))],
  ["an end without an answer", failed(system("UND_ERR_SOCKET"))],
  ["no head in time", failed(system("UND_ERR_HEADERS_TIMEOUT"))],
  ["no body in time", failed(system("UND_ERR_BODY_TIMEOUT"))],
  ["a broken pipe", failed(system("EPIPE", "write"))],
  ["a host lost after the send", failed(system("EHOSTUNREACH", "read"))],
  [
    "one address refused, another reset",
    failed(new AggregateError([system("ECONNREFUSED"), system("ECONNRESET")])),
  ],
  ["a browser's fault", new TypeError("Failed to fetch")],
  ["Safari's fault", new TypeError("Load failed")],
  ["Deno after the send", new TypeError("error sending request: client error (SendRequest)")],
  ["no addresses at all", failed(new AggregateError([]))],
  ["a code that is no text", failed({ code: 7 })],
  ["nothing", undefined],
  ["a text", "ECONNREFUSED"],
])("may have been sent: %s", (_, error) => {
  expect(classifyFault(error)).toBe("unknown");
});

it("knows what this very runtime throws for a refused connection", async () => {
  const server = createServer().listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  // By name, so that both of its addresses are tried.
  const error: unknown = await fetch(`http://localhost:${port}`).catch((thrown: unknown) => thrown);
  expect(classifyFault(error)).toBe("unreachable");
});
