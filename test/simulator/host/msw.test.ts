// The simulator in a browser, without any server but the one that gives the page its files.
import { readFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { build } from "esbuild";
import { setupServer } from "msw/node";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it, type TestContext } from "vitest";
import { root } from "../../../scripts/tools.js";
import { handlers, simulate } from "../../../simulator/src/msw.js";
import { require as needs } from "../../support/tools.js";
import { create, example, fetching, pathOf } from "./support/api.js";

// What a user's test page holds: it starts the worker, and leaves the levers where the test finds them.
const entry = `import { setupWorker } from "msw/browser";
import { simulate } from "./simulator/src/msw.js";
const simulation = simulate({ latency: "20s", hold: 0, frozen: true });
const worker = setupWorker(...simulation.handlers);
await worker.start({ onUnhandledRequest: "bypass", quiet: true });
Object.assign(window, { simulation });
document.title = "ready";`;

interface Asked {
  status: number;
  body: { id: number; status: string; output: string[]; message?: string };
  warning: string | null;
}
declare global {
  interface Window {
    simulation: ReturnType<typeof simulate>;
  }
}

let server: Server;
let origin: string;
let browser: Browser | undefined;
/** What reached the server: files of the page, and nothing of the API. */
const reached: string[] = [];

beforeAll(async () => {
  const { outputFiles } = await build({
    stdin: { contents: entry, resolveDir: root, loader: "ts" },
    bundle: true,
    format: "esm",
    platform: "browser",
    write: false,
    logLevel: "silent",
  });
  const files: Record<string, [string, string]> = {
    "/": ["text/html", `<!doctype html><title>loading</title><script type="module" src="/main.js"></script>`],
    "/main.js": ["text/javascript", outputFiles[0]!.text],
    "/mockServiceWorker.js": [
      "text/javascript",
      await readFile(join(root, "node_modules/msw/lib/mockServiceWorker.js"), "utf8"),
    ],
    "/images/logo.svg": ["image/svg+xml", `<svg xmlns="http://www.w3.org/2000/svg" width="3" height="3"/>`],
  };
  server = createServer((request, response) => {
    reached.push(`${request.method} ${request.url}`);
    const [type, text] = files[request.url ?? ""] ?? [];
    if (type) response.writeHead(200, { "Content-Type": type }).end(text);
    else response.writeHead(404).end();
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(async () => {
  await browser?.close();
  server.close();
});

async function open(context: TestContext): Promise<Page> {
  browser ??= await chromium.launch({ executablePath: needs(context, "chromium"), args: ["--no-sandbox"] });
  const page = await browser.newPage();
  await page.goto(origin);
  await page.waitForFunction(() => document.title === "ready");
  return page;
}

const post = (page: Page, url: string, body: object, headers: Record<string, string> = {}): Promise<Asked> =>
  page.evaluate(
    async ([url, body, headers]) => {
      const init = {
        method: "POST",
        headers: { "Content-Type": "application/json", ...headers },
        body: JSON.stringify(body),
      };
      const response = await fetch(url, init);
      return {
        status: response.status,
        body: await response.json(),
        warning: response.headers.get("x-sim-warning"),
      };
    },
    [url, body, headers] as const,
  );
const lookUp = (id: number) => ({ key: "demo", [fetching.jobId!.name]: String(id) });

describe("the simulator as MSW handlers in a browser", () => {
  it("runs a job at the API's own address to a picture that renders", async (context) => {
    const page = await open(context);
    const api = `https://modelslab.com${pathOf(create)}`;
    const { status, body } = await post(page, api, example());
    expect([status, body.status]).toEqual([200, "processing"]);
    const poll = `https://modelslab.com${pathOf(fetching)}`;
    expect((await post(page, poll, lookUp(body.id))).body.status).toBe("processing");
    await page.evaluate(() => window.simulation.advance("20s"));
    const done = (await post(page, poll, lookUp(body.id))).body;
    expect(done.status).toBe("success");
    expect(done.output[0]).toContain(`${origin}/images/`);
    const size = await page.evaluate(async (url) => {
      const image = document.body.appendChild(new Image());
      image.src = url;
      await image.decode();
      // A picture of a foreign origin would taint the canvas, and reading it would throw.
      const canvas = Object.assign(document.createElement("canvas"), { width: 8, height: 8 });
      const brush = canvas.getContext("2d")!;
      brush.drawImage(image, 0, 0, 8, 8);
      return [image.naturalWidth, image.naturalHeight, new Set(brush.getImageData(0, 0, 8, 8).data).size > 4];
    }, done.output[0]!);
    expect(size).toEqual([512, 512, true]);
  });

  it("answers below the prefix of a proxy, and leaves the page's own requests alone", async (context) => {
    const page = await open(context);
    const { body } = await post(page, `/api/modelslab${create.path}`, example());
    expect(body.status).toBe("processing");
    const logo = await page.evaluate(async () =>
      (await fetch("/images/logo.svg")).headers.get("content-type"),
    );
    expect(logo).toBe("image/svg+xml");
    expect(await page.evaluate(async () => (await fetch("/other")).status)).toBe(404);
    expect(reached).toContain("GET /images/logo.svg");
    expect(reached.filter((line) => line.startsWith("POST"))).toEqual([]);
  });

  it("has the faults, the journal and the control API of the server", async (context) => {
    const page = await open(context);
    await page.evaluate(() => window.simulation.faults.add({ fault: "reset", times: 1 }));
    await expect(post(page, `https://modelslab.com${pathOf(create)}`, example())).rejects.toThrow(
      /Failed to fetch/,
    );
    expect((await post(page, pathOf(create), example(), { Prefer: "code=429" })).status).toBe(429);
    expect((await post(page, pathOf(create), example({ widht: 5 }))).warning).toMatch(/did you mean width/);
    expect((await post(page, "/__sim/clock", { advance: "1h" })).body).toMatchObject({ frozen: true });
    const journal = await page.evaluate(async () => (await fetch("/__sim/journal")).text());
    expect(JSON.parse(journal).requests).toHaveLength(3);
    expect(await page.evaluate(() => window.simulation.requests().length)).toBe(3);
  });

  it("says plainly that it sends no webhooks", async (context) => {
    const page = await open(context);
    const { body, warning } = await post(
      page,
      pathOf(create),
      example({ [create.roles.webhook!]: `${origin}/hook` }),
    );
    expect(warning).toMatch(/a simulator without a server sends no webhooks/);
    const reason = await page.evaluate(async (id) => {
      await window.simulation.advance("20s");
      return window.simulation.webhooks.waitFor(id).catch((error: Error) => error.message);
    }, body.id);
    expect(reason).toMatch(/refused: a simulator without a server sends no webhooks/);
    expect(reached.some((line) => line.includes("/hook"))).toBe(false);
  });
});

describe("the simulator as MSW handlers in Node", () => {
  it("answers fetch without any socket", async () => {
    const worker = setupServer(...handlers({ latency: 0, publicUrl: "https://pictures.example" }));
    worker.listen({ onUnhandledRequest: "error" });
    try {
      const init = {
        method: "POST",
        headers: { "Content-Type": "application/json" },
        body: JSON.stringify(example()),
      };
      const body = (await (
        await fetch(`https://modelslab.com${pathOf(create)}`, init)
      ).json()) as Asked["body"];
      expect(body.status).toBe("success");
      const picture = await fetch(body.output[0]!);
      expect(picture.headers.get("content-type")).toBe("image/png");
      expect(new Uint8Array(await picture.arrayBuffer()).subarray(1, 4)).toEqual(
        new TextEncoder().encode("PNG"),
      );
    } finally {
      worker.close();
    }
  });

  it("gives each simulation jobs and a clock of its own", async () => {
    const [one, other] = [simulate({ frozen: true }), simulate({ frozen: true })];
    const before = [one.now(), other.now()];
    await one.advance("1d");
    expect([one.now(), other.now()]).toEqual([before[0]! + 86_400_000, before[1]]);
    await expect(one.advance("-1s")).rejects.toThrow(/not a duration/);
  });
});
