import { describe, expect, it } from "vitest";
import { createFetchHandler } from "../../../simulator/src/adapters/fetch.js";
import { createCore } from "../../../simulator/src/core/index.js";
import type { CoreOptions } from "../../../simulator/src/types.js";

const start = (options: CoreOptions = {}) => {
  const core = createCore({ latency: 0, queue: 0, ...options });
  const handle = createFetchHandler(core);
  const ask = (given: object, init: RequestInit = {}) =>
    handle(
      new Request("https://modelslab.com/api/v1/enterprise/text2img", {
        method: "POST",
        body: JSON.stringify(given),
        ...init,
        headers: { "content-type": "application/json", ...(init.headers as Record<string, string>) },
      }),
    );
  return { core, handle, ask };
};
const body = { key: "k", model_id: "midjourney", prompt: "A paper boat on a calm lake" };

describe("the fetch handler", () => {
  it("serves the API and its pictures on whatever host it is asked for", async () => {
    const { ask, handle } = start();
    const answer = await ask(body);
    const { output } = (await answer.json()) as { output: string[] };
    expect(output[0]).toMatch(/^https:\/\/modelslab\.com\/images\//);
    const picture = await handle(new Request(output[0]!));
    expect([
      picture.status,
      picture.headers.get("content-type"),
      (await picture.arrayBuffer()).byteLength > 1000,
    ]).toEqual([200, "image/png", true]);
    const again = await handle(
      new Request(output[0]!, { headers: { "if-none-match": picture.headers.get("etag")! } }),
    );
    expect([again.status, again.body]).toEqual([304, null]);
  });

  it("waits on the clock, and stops when the caller does", async () => {
    const { ask, core } = start({ latency: "1h", hold: "1h" });
    const waiting = ask(body);
    while (core.size === 0) await new Promise((resolve) => setTimeout(resolve));
    core.clock.advance(3_600_000);
    expect(await (await waiting).json()).toMatchObject({ status: "success" });
    const leaving = new AbortController();
    const left = ask(body, { signal: leaving.signal });
    while (core.size === 1) await new Promise((resolve) => setTimeout(resolve));
    leaving.abort();
    await expect(left).rejects.toThrow(/abort/i);
  });

  it.each(["reset", "empty"])("makes %s a failed connection", async (fault) => {
    expect((await start().ask(body, { headers: { prefer: `fault=${fault}` } })).type).toBe("error");
  });

  it("cuts a body short, or sends it in drops", async () => {
    const { ask } = start();
    await expect(
      ask(body, { headers: { prefer: "fault=truncate" } }).then((answer) => answer.text()),
    ).rejects.toThrow(/terminated/);
    const slow = await ask(body, { headers: { prefer: "fault=slow-body" } });
    expect(await slow.json()).toMatchObject({ status: "success" });
  });

  it("refuses too large a body", async () => {
    expect((await start({ maxBody: 1000 }).ask({ ...body, prompt: "p".repeat(2000) })).status).toBe(413);
  });
});
