// Every page in a real browser: accessible in light and dark, small, quiet, narrow enough for a phone, readable without a script.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { gzipSync } from "node:zlib";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { allPages } from "../../scripts/site/pages.js";
import { readSite } from "../../scripts/site/site.js";
import { openSite, type OpenSite } from "./support/browser.js";

interface Axe {
  run(
    context: Document,
    options: object,
  ): Promise<{ violations: { id: string; nodes: { html: string; failureSummary: string }[] }[] }>;
}

const site = await readSite("/");
const pages = await allPages(site);
const paths = [...pages.map(({ path }) => path), "/no/such/page"];
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

let open: OpenSite;
beforeAll(async () => void (open = await openSite({ latency: "0s" })), 180_000);
afterAll(() => open.close());

/** What axe finds; in the dark only what colours can break. */
async function findings(page: Page, only?: string): Promise<string[]> {
  return page.evaluate(async (rule) => {
    const { axe } = window as unknown as { axe: Axe };
    const options = { ...(rule && { runOnly: [rule] }) };
    const { violations } = await axe.run(document, options);
    return violations.map(
      ({ id, nodes }) =>
        `${id} (${nodes.length}): ${nodes[0]!.html.slice(0, 200)} ${nodes[0]!.failureSummary}`,
    );
  }, only);
}

/** Folds hide what axe should see. Tabs stay as they are: one of each is open at a time. */
const openFolds = (page: Page) =>
  page.evaluate(() => {
    for (const fold of document.querySelectorAll<HTMLDetailsElement>("main details.fold")) fold.open = true;
  });

describe.each(paths)("%s", (path) => {
  it("is accessible in light and dark, small, quiet, and asks no other host", async (context) => {
    const visit = await open.visit(context, path);
    const { page } = visit;
    try {
      // The form comes when it is near the window; every page is measured with it.
      const form = page.locator(".try");
      if ((await form.count()) > 0) {
        await form.first().scrollIntoViewIfNeeded();
        await page.locator(".try-form").first().waitFor();
      }
      await openFolds(page);
      await page.evaluate(axe);
      expect(await findings(page)).toEqual([]);
      await page.evaluate(() => document.documentElement.classList.add("dark"));
      expect(await findings(page, "color-contrast")).toEqual([]);

      const scripts = visit.responses.filter((response) => /\.m?js(\?|$)/.test(response.url()));
      const bodies = await Promise.all(scripts.map((response) => response.body()));
      const inline = await page.evaluate(() => [...document.scripts].map(({ text }) => text).join("\n"));
      const bytes = [...bodies, Buffer.from(inline)].reduce((sum, body) => sum + gzipSync(body).length, 0);
      expect(scripts.length).toBeGreaterThan(0);
      expect(bytes, "bytes of JavaScript, gzip").toBeLessThanOrEqual(90_000);

      // The browser reports the status of a page that is missing, as it should.
      const expected = path === "/no/such/page" ? /404/ : /^$/;
      expect(visit.complaints.filter((words) => !expected.test(words))).toEqual([]);
      expect(visit.foreign).toEqual([]);
    } finally {
      await visit.close();
    }
  });
});

describe("in use", () => {
  it("is accessible with an answer and a picture, with a finding, for production, and while one searches", async (context) => {
    const { page, close } = await open.visit(context, site.operationPath(site.model.operations[0]!.id));
    const check = async (state: string) => {
      expect(await findings(page), state).toEqual([]);
      await page.evaluate(() => document.documentElement.classList.add("dark"));
      expect(await findings(page, "color-contrast"), `${state}, dark`).toEqual([]);
      await page.evaluate(() => document.documentElement.classList.remove("dark"));
    };
    try {
      await page.evaluate(axe);
      await page.locator(".try").scrollIntoViewIfNeeded();
      await page.locator(".try button[type=submit]").click();
      await page.locator(".try-pictures img").waitFor();
      await openFolds(page);
      await check("an answer");
      await page.locator(".try textarea").first().fill("");
      await page.locator(".try button[type=submit]").click();
      await page.locator(".try-said.blocks").waitFor();
      await page.locator(".try-target").getByText("Production").click();
      await page.locator(".try-warning").waitFor();
      await check("production");
      await page.keyboard.press("Control+k");
      await page.getByRole("combobox", { name: /Search/ }).fill("seed");
      await page.getByRole("option").first().waitFor();
      await check("search");
    } finally {
      await close();
    }
  });
});

describe("on a phone of 390 px", () => {
  it("no page scrolls sideways, and each kind of page is accessible", async (context) => {
    const { page, close } = await open.visit(context, "/", {
      viewport: { width: 390, height: 844 },
      isMobile: true,
      hasTouch: true,
    });
    try {
      const kinds = new Set<string>();
      for (const path of paths) {
        await page.goto(open.url + path, { waitUntil: "load" });
        await openFolds(page);
        const wide = await page.evaluate(() => [document.documentElement.scrollWidth, window.innerWidth]);
        expect(wide, path).toEqual([390, 390]);
        const kind = await page.evaluate(() => document.querySelector(".shell")!.className);
        if (kinds.has(kind)) continue;
        kinds.add(kind);
        await page.evaluate(axe);
        expect(await findings(page), path).toEqual([]);
      }
      expect(kinds.size).toBeGreaterThanOrEqual(4);
    } finally {
      await close();
    }
  });

  it("has a menu that leads to every page, by touch and by keyboard", async (context) => {
    const { page, close } = await open.visit(context, "/", { viewport: { width: 390, height: 844 } });
    try {
      const menu = page.locator("#navigation");
      expect(await menu.isVisible()).toBe(false);
      await page.getByRole("button", { name: "Menu" }).focus();
      await page.keyboard.press("Enter");
      await menu.waitFor();
      expect(await menu.locator("a").count()).toBe(pages.length - 1);
      await page.keyboard.press("Escape");
      await menu.waitFor({ state: "hidden" });
      expect(await page.evaluate(() => document.activeElement?.className)).toContain("menu-button");
      await page.getByRole("button", { name: "Menu" }).click();
      const first = site.model.operations[0]!;
      await menu.getByRole("link", { name: first.summary, exact: true }).click();
      await page.waitForURL(`**${site.operationPath(first.id)}`);
      await menu.waitFor({ state: "hidden" });
    } finally {
      await close();
    }
  });
});

describe("without JavaScript", () => {
  it("a page of an operation shows every sample, property and example, in folds where there are many", async (context) => {
    const operation = site.model.operations[0]!;
    const path = site.operationPath(operation.id);
    const visit = await open.visit(context, path, { javaScriptEnabled: false });
    const { page } = visit;
    try {
      for (const { label } of site.languages) {
        const fold = page.locator(".op-code details", {
          has: page.locator("summary", { hasText: new RegExp(`^${label}$`) }),
        });
        const summary = fold.locator("summary");
        expect(await summary.isVisible(), label).toBe(true);
        if ((await fold.getAttribute("open")) === null) await summary.click();
        expect(await fold.locator("pre").isVisible(), label).toBe(true);
      }
      for (const { wireName } of operation.fields)
        expect(await page.locator(`[id="request-${wireName}"]`).isVisible(), wireName).toBe(true);
      // Nothing is offered that would do nothing.
      expect(
        await page.locator(".search-button, .appearance, button.copy").filter({ visible: true }).count(),
      ).toBe(0);
    } finally {
      await visit.close();
    }
  });

  it("the home page says what this is and leads everywhere", async (context) => {
    const { page, close } = await open.visit(context, "/", { javaScriptEnabled: false });
    try {
      expect(await page.locator("h1").innerText()).not.toBe("");
      expect(await page.locator(".hero-picture").isVisible()).toBe(true);
      expect(await page.locator(".cards a").count()).toBe(
        pages.filter(({ path }) => path.startsWith("/guides/")).length,
      );
    } finally {
      await close();
    }
  });
});

describe("on paper", () => {
  it("shows text and all code without navigation", async (context) => {
    const { page, close } = await open.visit(context, site.operationPath(site.model.operations[0]!.id));
    try {
      await page.emulateMedia({ media: "print" });
      await page.evaluate(() => window.dispatchEvent(new Event("beforeprint")));
      expect(await page.locator(".top, .side, .try, .tab-list").filter({ visible: true }).count()).toBe(0);
      const hidden = await page
        .locator(".op-code pre")
        .evaluateAll((all) => all.filter((pre) => pre.getClientRects().length === 0).length);
      expect(hidden).toBe(0);
    } finally {
      await close();
    }
  });
});

describe("by keyboard", () => {
  it("begins with a link over the navigation, and shows where it is", async (context) => {
    const { page, close } = await open.visit(context, "/guides/errors/");
    try {
      await page.keyboard.press("Tab");
      const skip = page.locator(".skip");
      expect(await skip.evaluate((link) => link === document.activeElement)).toBe(true);
      await expect.poll(async () => (await skip.boundingBox())!.y).toBeGreaterThanOrEqual(0);
      expect(await skip.evaluate((link) => getComputedStyle(link).outlineStyle)).not.toBe("none");
      await page.keyboard.press("Enter");
      await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe("content");
    } finally {
      await close();
    }
  });
});

describe("the language", () => {
  it("that is chosen on one page is shown on all of them, and after a reload", async (context) => {
    const labels = site.languages.map(({ label }) => label);
    const last = labels.at(-1)!;
    const [one, two] = site.model.operations;
    const { page, close } = await open.visit(context, site.operationPath(one!.id));
    const shown = () =>
      page
        .locator(".tabs[data-sync=language] > details[open]")
        .evaluateAll((all) => all.map((panel) => (panel as HTMLElement).dataset.tab));
    try {
      expect(new Set(await shown())).toEqual(new Set([labels[0]]));
      await page.getByRole("tab", { name: last, exact: true }).first().click();
      expect(new Set(await shown())).toEqual(new Set([last]));
      await page.locator("#navigation").getByRole("link", { name: two!.summary, exact: true }).click();
      await page.waitForURL(`**${site.operationPath(two!.id)}`);
      await expect.poll(async () => new Set(await shown())).toEqual(new Set([last]));
      await page.goto(`${open.url}/guides/quickstart/`);
      await expect.poll(async () => new Set(await shown())).toEqual(new Set([last]));
      // By keyboard, and all tabs of the page at once.
      await page.getByRole("tab", { name: last, exact: true }).first().focus();
      await page.keyboard.press("ArrowLeft");
      expect(new Set(await shown())).toEqual(new Set([labels.at(-2)]));
    } finally {
      await close();
    }
  });
});
