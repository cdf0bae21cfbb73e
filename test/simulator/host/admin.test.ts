// The admin page in a real browser: what a person sees of jobs, pictures, requests, webhooks, clock and faults.
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, type TestContext } from "vitest";
import { buildIfStale } from "../../../scripts/simulator.js";
import { root } from "../../../scripts/tools.js";
import { type Simulator, startSimulator } from "../../../simulator/src/testing.js";
import { require as needs } from "../../support/tools.js";
import { create, example, pathOf, submit } from "./support/api.js";
import { type Receiver, startReceiver } from "./support/receiver.js";

let simulator: Simulator;
let receiver: Receiver;
let browser: Browser | undefined;
let axe: string;
const pages: Page[] = [];
/** What the page complained about: scripts that failed, and requests that its policy forbids. */
let complaints: string[] = [];

beforeAll(async () => {
  axe = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
  simulator = await startSimulator({ latency: "20s", hold: 0, queue: 0, lanes: 0, frozen: true });
  receiver = await startReceiver(200);
});
afterAll(async () => {
  await browser?.close();
  await simulator.close();
  await receiver.close();
});
beforeEach(() => {
  simulator.reset();
  complaints = [];
});
afterEach(async () => {
  for (const page of pages.splice(0)) await page.context().close();
});

async function open(
  context: TestContext,
  { width = 1280, dark = false, url = simulator.url } = {},
): Promise<Page> {
  browser ??= await chromium.launch({ executablePath: needs(context, "chromium"), args: ["--no-sandbox"] });
  const owner = await browser.newContext({
    viewport: { width, height: 900 },
    colorScheme: dark ? "dark" : "light",
  });
  const page = await owner.newPage();
  pages.push(page);
  page.on("pageerror", (error) => complaints.push(String(error)));
  page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
  page.on("request", (request) => {
    if (!request.url().startsWith(url) && !request.url().startsWith("data:"))
      complaints.push(`foreign request: ${request.url()}`);
  });
  await page.goto(`${url}/__sim/`);
  await page.waitForFunction(() => document.querySelector("#time")?.textContent !== "--:--:--");
  return page;
}

const hook = () => ({ [create.roles.webhook!]: receiver.url, [create.roles["tracking-id"]!]: "order-7" });

/** Something of everything that the page can show. */
async function fill(): Promise<void> {
  await submit(simulator.url, { ...hook(), samples: "2" });
  await submit(simulator.url, { [create.roles.webhook!]: "http://10.0.0.1/" });
  await submit(simulator.url, { prompt: "A boat that sinks sim:failed" });
  await simulator.advance("30s");
  await submit(simulator.url, { prompt: "A boat <b onclick='alert(1)'>in bold</b> under way" });
  await submit(simulator.url, { widht: 5, width: 4000 });
  await submit(simulator.url, {}, { Prefer: "code=503" });
  await fetch(`${simulator.url}/api/${"long-path-".repeat(20)}`);
  simulator.faults.add({ code: 429, match: { operation: create.id } });
  simulator.faults.add({ webhook: "late", testId: "checkout" });
}

describe("the admin page", () => {
  it("invites to a first request where there is nothing, and sends it", async (context) => {
    const page = await open(context);
    for (const part of ["pictures", "jobs", "requests", "webhooks", "faults"])
      expect(await page.isVisible(`#${part}-empty`), part).toBe(true);
    expect(await page.textContent("#curl")).toContain(`curl -s ${simulator.url}${pathOf(create)}`);
    await page.click("#send");
    await page.waitForSelector("#jobs-list .chip.run");
    expect(await page.isVisible("#try")).toBe(false);
    expect(simulator.jobs()).toMatchObject([{ operation: create.id, state: "processing" }]);
    await page.click("#another");
    expect(await page.isVisible("#try")).toBe(true);
    expect(complaints).toEqual([]);
  });

  it("shows a job's progress as the clock is moved, and then its pictures", async (context) => {
    const page = await open(context);
    await submit(simulator.url, { samples: "2", seed: 5 });
    await page.waitForSelector("#jobs-list progress");
    expect(await page.textContent("#pace")).toBe("frozen");
    await page.click('[data-advance="10s"]');
    await page.waitForFunction(() => Math.abs((document.querySelector("progress")?.value ?? 0) - 0.5) < 0.1);
    await page.click('[data-advance="1m"]');
    await page.waitForSelector("#jobs-list .chip.good");
    expect(await page.locator("#jobs-list progress").count()).toBe(0);
    await page.waitForFunction(() => {
      const images = [...document.querySelectorAll<HTMLImageElement>("#pictures-list img")];
      return images.length === 2 && images.every((image) => image.complete && image.naturalWidth === 512);
    });
    expect(await page.getAttribute("#pictures-list img", "alt")).toBe(example().prompt);
    const [picture] = await Promise.all([
      page.context().waitForEvent("page"),
      page.click("#pictures-list a >> nth=0"),
    ]);
    await picture.waitForLoadState();
    expect(picture.url()).toContain("/images/");
    expect(complaints).toEqual([]);
  });

  it("freezes, resumes and speeds the clock", async (context) => {
    const page = await open(context);
    await page.click("text=Resume");
    await page.waitForSelector("#freeze:has-text('Freeze')");
    await page.selectOption("#speed", "600");
    await page.waitForSelector("#pace:has-text('running 600×')");
    const shown = await page.textContent("#time");
    await page.waitForFunction((before) => document.querySelector("#time")?.textContent !== before, shown);
    await page.selectOption("#speed", "1");
    await page.click("text=Freeze");
    await page.waitForSelector("#pace:has-text('frozen')");
    const frozen = simulator.now();
    await page.click('[data-advance="1h"]');
    await page.waitForSelector("#notice:has-text('The clock went on by 1 h.')");
    expect(simulator.now()).toBe(frozen + 3_600_000);
  });

  it("adds a fault that hits, and removes it", async (context) => {
    const page = await open(context);
    await page.selectOption("#what", "code=503");
    await page.selectOption("#operation", create.id);
    await page.click("text=Add fault");
    await page.waitForSelector("#faults-list >> text=code=503");
    expect((await submit(simulator.url)).status).toBe(503);
    expect((await submit(simulator.url)).status).toBe(200);
    await page.waitForSelector("#faults-list >> text=1 hit · used up");
    await page.click("#faults-list button");
    await page.waitForSelector("#faults-empty", { state: "visible" });
    expect(simulator.faults.list()).toEqual([]);
    for (const what of await page.$$eval("#what option", (options) =>
      options.map((option) => (option as HTMLOptionElement).value),
    )) {
      await page.selectOption("#what", what);
      await page.click("text=Add fault");
      await page.waitForFunction(
        (text) => document.querySelector("#faults-list")?.textContent?.includes(text),
        what.split("=")[1]!.replace("5s", "wait=5.0"),
      );
      simulator.faults.clear();
    }
  });

  it("keeps a request open that is being read while others arrive", async (context) => {
    const page = await open(context);
    await submit(simulator.url, { widht: 7 });
    await page.click("#requests-list summary");
    expect(await page.textContent("#requests-list")).toContain("widht: did you mean width?");
    await page.focus("#requests-list summary");
    for (let index = 0; index < 3; index++) await submit(simulator.url);
    await page.waitForFunction(() => document.querySelectorAll("#requests-list > li").length === 4);
    expect(await page.locator("#requests-list details[open]").count()).toBe(1);
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("SUMMARY");
    expect(await page.textContent("#requests-list details[open] pre")).toContain('"key": "[key]"');
  });

  it("shows webhook attempts, and sends one again", async (context) => {
    const page = await open(context);
    await submit(simulator.url, hook());
    const before = receiver.received.length;
    await simulator.advance("20s");
    await page.click("#webhooks-list summary");
    expect(await page.textContent("#webhooks-list .chip")).toBe("delivered 200");
    await page.click("#webhooks-list >> text=Send again");
    await page.waitForSelector("#webhooks-list >> text=sent again");
    expect(receiver.received.length).toBe(before + 2);
  });

  it("writes what requests hold as text, and needs no more room than a phone has", async (context) => {
    await fill();
    for (const width of [1280, 390, 320]) {
      const page = await open(context, { width });
      await page.waitForSelector("#jobs-list >> text=<b onclick='alert(1)'>in bold</b>");
      for (const summary of await page.$$("summary")) await summary.click();
      const [needed, given] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
      expect(needed, `at ${width}`).toBeLessThanOrEqual(given!);
    }
    expect(complaints).toEqual([]);
  });

  it("says when the simulator has gone", async (context) => {
    const page = await open(context);
    await page.route("**/__sim/overview", (route) => route.abort());
    await page.waitForSelector("#notice.bad");
    expect(await page.textContent("#notice")).toMatch(/does not answer/);
    await page.unroute("**/__sim/overview");
    await page.waitForSelector("#notice:has-text('answers again')");
  });

  it("works as it is built, too", async (context) => {
    await buildIfStale();
    const built = (await import(pathToFileURL(join(root, "simulator/dist/testing.js")).href)) as {
      startSimulator: typeof startSimulator;
    };
    const other = await built.startSimulator({ latency: 0 });
    try {
      const page = await open(context, { url: other.url });
      await page.click("#send");
      await page.waitForFunction(
        () => (document.querySelector<HTMLImageElement>("#pictures-list img")?.naturalWidth ?? 0) > 0,
      );
      expect(complaints).toEqual([]);
    } finally {
      await other.close();
    }
  });

  it("starts over on demand", async (context) => {
    await fill();
    const page = await open(context);
    page.on("dialog", (dialog) => void dialog.accept());
    await page.click("#reset");
    await page.waitForSelector("#jobs-empty", { state: "visible" });
    expect(simulator.jobs()).toEqual([]);
  });

  for (const dark of [false, true]) {
    for (const width of [1280, 390]) {
      it(`has no axe findings, empty or full, ${dark ? "dark" : "light"} at ${width} px`, async (context) => {
        const page = await open(context, { width, dark });
        expect(await findings(page)).toEqual([]);
        await fill();
        await page.waitForSelector("#webhooks-list .bad");
        await page.waitForSelector("#faults-list li");
        for (const summary of await page.$$("summary")) await summary.click();
        expect(await findings(page)).toEqual([]);
      });
    }
  }
});

/** Rules that axe says are broken, with the places. */
async function findings(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const { violations } = await (window as unknown as { axe: Axe }).axe.run();
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
    );
  });
}

interface Axe {
  run(): Promise<{ violations: { id: string; nodes: { html: string; failureSummary?: string }[] }[] }>;
}
