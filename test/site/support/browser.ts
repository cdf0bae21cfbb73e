// The built site as people meet it: served beside the simulator, in a real browser that is told of every request.
import {
  type Browser,
  type BrowserContextOptions,
  chromium,
  type Page,
  type Response,
} from "playwright-core";
import type { TestContext } from "vitest";
import { serve } from "../../../simulator/src/adapters/node.js";
import { createCore } from "../../../simulator/src/core/index.js";
import { createHost } from "../../../simulator/src/host/index.js";
import { withFiles } from "../../../simulator/src/host/static.js";
import type { CoreOptions } from "../../../simulator/src/types.js";
import { require } from "../../support/tools.js";
import { builtSite } from "./site.js";

const flags =
  "--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync";

/** A page with what it said and asked for while it was open. */
export interface Visit {
  page: Page;
  /** Errors and warnings of the console, and exceptions. */
  complaints: string[];
  /** Addresses of other hosts that it asked for. */
  foreign: string[];
  responses: Response[];
  close(): Promise<void>;
}

export interface OpenSite {
  url: string;
  /** Opens a path in a window of its own. Skips the test where there is no browser, or fails it under CI. */
  visit(context: TestContext, path: string, options?: BrowserContextOptions): Promise<Visit>;
  close(): Promise<void>;
}

/** Serves the site beside a simulator whose jobs take as long as `core` says. */
export async function openSite(core: CoreOptions = {}): Promise<OpenSite> {
  const folder = await builtSite();
  const simulator = createCore(core);
  const host = withFiles(createHost(simulator), simulator, folder);
  const server = await serve(simulator, { port: 0, host });
  let browser: Promise<Browser> | undefined;
  return {
    url: server.url,
    async visit(context, path, options = {}) {
      const executablePath = require(context, "chromium");
      browser ??= chromium.launch({ executablePath, args: flags.split(" ") });
      const window = await (
        await browser
      ).newContext({ viewport: { width: 1440, height: 900 }, reducedMotion: "reduce", ...options });
      const page = await window.newPage();
      const complaints: string[] = [];
      const foreign: string[] = [];
      const responses: Response[] = [];
      page.on("console", (message) => {
        if (["error", "warning"].includes(message.type())) complaints.push(message.text());
      });
      page.on("pageerror", (error) => complaints.push(String(error)));
      page.on("request", (request) => {
        if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(`${server.url}/`))
          foreign.push(request.url());
      });
      page.on("response", (response) => responses.push(response));
      await page.goto(server.url + path);
      if (options.javaScriptEnabled !== false) await alive(page);
      return { page, complaints, foreign, responses, close: () => window.close() };
    },
    async close() {
      await (await browser)?.close();
      await server.close();
    },
  };
}

/** Waits until the page's script has taken over from the HTML. */
export async function alive(page: Page): Promise<void> {
  await page.waitForFunction(() => "__vue_app__" in document.querySelector("#app")!);
}
