// What the guides do in a browser: the gallery of styles, and links that leave the site's own pages.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readSite } from "../../scripts/site/site.js";
import { valuesOf } from "../../scripts/site/inserts/lists.js";
import { type OpenSite, openSite } from "./support/browser.js";

const styles = valuesOf((await readSite("/")).document, "style");
const path = "/guides/styles/";

let site: OpenSite;
beforeAll(async () => {
  site = await openSite();
}, 180_000);
afterAll(() => site?.close());

describe("the gallery of styles", () => {
  it("is filtered by keyboard, and says how many are left", async (context) => {
    const { page, close } = await site.visit(context, path);
    const field = page.getByRole("searchbox");
    const shown = page.locator(".style-gallery li:visible");
    expect(await shown.count()).toBe(styles.length);
    // As a person without a mouse gets there: from the end of the text before it.
    await page.locator("main a", { hasText: "the ledger" }).focus();
    await page.keyboard.press("Tab");
    expect(await field.evaluate((input) => input === input.ownerDocument.activeElement)).toBe(true);
    await page.keyboard.type("paper cut");
    const expected = styles.filter((style) => style.includes("paper") && style.includes("cut")).toSorted();
    expect(expected.length).toBeGreaterThan(2);
    expect(await shown.allInnerTexts()).toEqual(expected);
    expect(await page.locator("output").innerText()).toBe(`${expected.length} of ${styles.length}`);
    await page.keyboard.press("Control+a");
    await page.keyboard.press("Delete");
    expect(await shown.count()).toBe(styles.length);
    await close();
  });

  it("copies a name", async (context) => {
    const permissions = ["clipboard-read", "clipboard-write"];
    const { page, close } = await site.visit(context, path, { permissions });
    const [style] = styles;
    const button = page.getByRole("button", { name: style!, exact: true });
    await button.focus();
    await page.keyboard.press("Enter");
    await page.waitForFunction(() => document.getElementById("said")?.textContent === "Copied");
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(style);
    await close();
  });

  it("loads pictures as they come into sight, and every one of them shows", async (context) => {
    const { page, responses, complaints, close } = await site.visit(context, path);
    const loaded = () => responses.filter((response) => response.url().includes("/styles/")).length;
    expect(loaded()).toBeLessThan(styles.length);
    const pictures = page.locator(".style-gallery img");
    for (let index = 0; index < styles.length; index += 10)
      await pictures.nth(index).scrollIntoViewIfNeeded();
    await pictures.last().scrollIntoViewIfNeeded();
    await page.waitForFunction(() =>
      [...document.querySelectorAll<HTMLImageElement>(".style-gallery img")].every(
        (image) => image.naturalWidth === 128,
      ),
    );
    expect(complaints).toEqual([]);
    await close();
  });

  it("shows all of them without JavaScript", async (context) => {
    const { page, close } = await site.visit(context, path, { javaScriptEnabled: false });
    expect(await page.locator(".style-gallery li:visible").count()).toBe(styles.length);
    expect(await page.getByRole("searchbox").count()).toBe(0);
    await close();
  });
});

it("files and Redoc open from the page of downloads, though the site's router knows no such pages", async (context) => {
  const { page, close } = await site.visit(context, "/guides/downloads/");
  for (const name of ["Redoc", "llms.txt"]) {
    await page.goto(`${site.url}/guides/downloads/`, { waitUntil: "networkidle" });
    await page.getByRole("link", { name, exact: true }).click();
    await page.waitForURL((address) => !address.pathname.startsWith("/guides/"));
    const title = page.getByText("ModelsLab Images API (unofficial)").first();
    await title.waitFor({ state: "attached" });
    expect(await title.count(), name).toBe(1);
  }
  await close();
});
