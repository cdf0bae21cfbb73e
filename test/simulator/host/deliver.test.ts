import { type AddressInfo, createServer, Socket } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import { deliver } from "../../../simulator/src/host/deliver.js";
import { type Receiver, startReceiver } from "./support/receiver.js";

const open: { close(): unknown }[] = [];
afterEach(async () => {
  for (const each of open.splice(0)) await each.close();
});
async function receiver(...answers: Parameters<typeof startReceiver>): Promise<Receiver> {
  const started = await startReceiver(...answers);
  open.push(started);
  return started;
}
const delivery = (url: string, timeout = 2000) => ({
  url,
  body: '{"id":1,"text":"é"}',
  headers: { "X-Sim-Attempt": "end 1" },
  timeout,
});

describe("an attempt to deliver a webhook", () => {
  it("sends the body as JSON to path and query, and reports where it went", async () => {
    const { url, received } = await receiver(204);
    expect(await deliver(delivery(`${url}?a=1`), {})).toEqual({
      result: "delivered",
      status: 204,
      address: "127.0.0.1",
    });
    expect(received).toMatchObject([{ method: "POST", path: "/hook?a=1", body: { id: 1, text: "é" } }]);
    expect(received[0]?.headers).toMatchObject({
      "content-type": "application/json",
      "content-length": "20",
      "x-sim-attempt": "end 1",
    });
    expect(received[0]?.headers.authorization).toBeUndefined();
  });

  it("tries every address of a name, since receivers often listen on one of them only", async () => {
    const { port, received } = await receiver(200);
    const lookup = async () => ["::1", "127.0.0.1"];
    expect(await deliver(delivery(`http://localhost:${port}/`), { lookup })).toMatchObject({
      result: "delivered",
      address: "127.0.0.1",
    });
    expect(received).toHaveLength(1);
    expect(received[0]?.headers.host).toBe(`localhost:${port}`);
  });

  it("gives the user and password of the URL as HTTP asks", async () => {
    const { port, received } = await receiver(200);
    await deliver(delivery(`http://me:p%40ss@127.0.0.1:${port}/`), {});
    expect(received[0]?.headers.authorization).toBe(`Basic ${btoa("me:p@ss")}`);
  });

  it("fails on any other status, and does not follow redirects", async () => {
    const other = await receiver(200);
    const redirecting = await receiver((_request, response) =>
      response.writeHead(307, { Location: other.url }).end(),
    );
    expect(await deliver(delivery(redirecting.url), {})).toMatchObject({
      result: "failed",
      status: 307,
      reason: `the receiver answered 307 to ${other.url}; redirects are not followed`,
    });
    expect(other.received).toHaveLength(0);
    const broken = await receiver(503);
    expect(await deliver(delivery(broken.url), {})).toMatchObject({
      result: "failed",
      status: 503,
      reason: "the receiver answered 503",
    });
  });

  it("fails when nobody listens, when the connection breaks, and when no answer comes in time", async () => {
    const gone = await startReceiver(200);
    await gone.close();
    expect(await deliver(delivery(gone.url), {})).toMatchObject({
      result: "failed",
      reason: "nothing listens there",
    });
    const rude = await receiver((request) => request.socket.destroy());
    expect(await deliver(delivery(rude.url), {})).toMatchObject({
      result: "failed",
      reason: expect.stringMatching(/closed|socket hang up/),
    });
    const silent = await receiver(() => {});
    expect(await deliver(delivery(silent.url, 80), {})).toMatchObject({
      result: "failed",
      reason: "no answer within 0.08 s",
    });
    const odd = createServer((socket) => socket.end("SSH-2.0-odd\r\n\r\n"));
    await new Promise<void>((ready) => odd.listen(0, "127.0.0.1", ready));
    open.push(odd);
    const { port } = odd.address() as AddressInfo;
    expect(await deliver(delivery(`http://127.0.0.1:${port}/`), {})).toMatchObject({ result: "failed" });
  });

  it("opens no connection to what is elsewhere", async () => {
    const { port, received } = await receiver(200);
    for (const host of ["169.254.169.254", "[::ffff:10.0.0.1]", "0.0.0.0", "3232235777"]) {
      const started = performance.now();
      expect(await deliver(delivery(`http://${host}:${port}/`), {}), host).toMatchObject({
        result: "refused",
        reason: expect.stringContaining("not this machine"),
      });
      expect(performance.now() - started, host).toBeLessThan(500);
    }
    const lookup = async () => ["192.168.0.9"];
    expect(await deliver(delivery(`http://rebound.example:${port}/`), { lookup })).toMatchObject({
      result: "refused",
    });
    expect(await deliver(delivery("file:///etc/passwd"), {})).toMatchObject({
      result: "refused",
      reason: "file: is not http or https",
    });
    expect(received).toHaveLength(0);
  });

  it("checks where the connection ended, not only what the name said, before a byte is sent", async () => {
    const { port, received } = await receiver(200);
    const { connect } = Socket.prototype;
    // Node's own property cannot be replaced on the prototype of sockets, but one below it covers it.
    Object.defineProperty(Socket.prototype, "connect", {
      configurable: true,
      writable: true,
      value(this: Socket, ...args: Parameters<typeof connect>) {
        Object.defineProperty(this, "remoteAddress", { value: "10.0.0.9" });
        return connect.apply(this, args);
      },
    });
    try {
      expect(await deliver(delivery(`http://127.0.0.1:${port}/`), {})).toEqual({
        result: "refused",
        reason: "the connection ended at 10.0.0.9, which is not this machine",
      });
    } finally {
      Socket.prototype.connect = connect;
    }
    expect(await deliver(delivery(`http://127.0.0.1:${port}/`), {})).toMatchObject({ result: "delivered" });
    expect(received).toHaveLength(1);
  });

  it("does not wait for a resolver longer than for a receiver", async () => {
    const lookup = () => new Promise<string[]>(() => {});
    const outcome = await deliver(delivery("http://slow.example/", 50), { lookup });
    expect(outcome).toEqual({ result: "failed", reason: "slow.example was not resolved within 0.05 s" });
  });

  it("tries a name later that does not resolve now", async () => {
    const lookup = async () => [];
    expect(await deliver(delivery("http://soon.example/"), { lookup })).toEqual({
      result: "failed",
      reason: "soon.example does not resolve (no address)",
    });
  });

  it("reaches a named host wherever it is", async () => {
    const { port, received } = await receiver(200);
    const policy = { lookup: async () => ["0.0.0.0"], allowedHosts: ["partner.example"] };
    expect(await deliver(delivery(`http://partner.example:${port}/`), policy)).toMatchObject({
      result: "delivered",
    });
    expect(
      await deliver(delivery(`http://partner.example:${port}/`), { lookup: policy.lookup }),
    ).toMatchObject({ result: "refused" });
    expect(received).toHaveLength(1);
  });
});
