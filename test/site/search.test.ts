// The search finds parameters and values by their names, leads to their anchors, and needs no mouse and no server.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createIndex, tokens } from "../../site/.vitepress/theme/search.js";
import { allPages } from "../../scripts/site/pages.js";
import { searchEntries } from "../../scripts/site/search.js";
import { readSite } from "../../scripts/site/site.js";
import { openSite, type OpenSite } from "./support/browser.js";

const site = await readSite("/");
const find = createIndex(searchEntries(await allPages(site)));

describe("the index", () => {
  it("takes names apart as people remember them", () => {
    expect(tokens("LCMScheduler")).toEqual(["LCMScheduler", "LCM", "Scheduler"]);
    expect(tokens("guidance_scale of num_inference_steps")).toEqual(
      "guidance_scale guidance scale of num_inference_steps num inference steps".split(" "),
    );
  });

  it("finds every member of every request by its name, first among all", () => {
    for (const operation of site.model.operations) {
      for (const { wireName } of operation.fields) {
        const found = find(wireName);
        const paths = found.filter(({ title }) => title === wireName).map(({ path }) => path);
        expect(paths, wireName).toContain(site.propertyPath(operation.id, "request", wireName));
        expect(found[0]!.title, wireName).toBe(wireName);
      }
    }
  });

  it("finds every value of every enum at a property that has it", () => {
    for (const { values } of site.model.enums) {
      for (const { wire } of values.filter((value) => /^[\w-]{3,}$/.test(value.wire))) {
        const [best] = find(wire);
        expect(best, wire).toBeDefined();
        expect(`${best!.title} ${best!.excerpt}`.toLowerCase(), wire).toContain(
          wire.toLowerCase().split(/[-_]/)[0],
        );
      }
    }
  });

  it("forgives a slip of the fingers, and finds words of the guides", () => {
    expect(find("guidanse_scale")[0]!.title).toBe("guidance_scale");
    expect(find("429").some(({ path }) => path.startsWith("/guides/errors"))).toBe(true);
    expect(find("xyzzyplugh")).toEqual([]);
  });
});

describe("in a browser", () => {
  let open: OpenSite;
  beforeAll(async () => void (open = await openSite({ latency: "0s" })), 180_000);
  afterAll(() => open.close());

  it.for(["guidance_scale", "lcm"])(
    "%s is found by keyboard, and leads to the property",
    async (query, context) => {
      const visit = await open.visit(context, "/guides/errors/");
      const { page } = visit;
      try {
        expect(visit.responses.some((response) => response.url().endsWith("/search.json"))).toBe(false);
        await page.keyboard.press("Control+k");
        const input = page.getByRole("combobox", { name: /Search/ });
        await input.waitFor();
        expect(await input.evaluate((field) => field === document.activeElement)).toBe(true);
        await page.keyboard.type(query);
        const options = page.getByRole("option");
        await options.first().waitFor();
        await page.keyboard.press("Enter");
        await page.waitForURL(/\/reference\/\w+\/#request-/);
        const id = decodeURIComponent(new URL(page.url()).hash.slice(1));
        const property = page.locator(`[id="${id}"]`);
        await property.waitFor();
        expect((await property.textContent())!.toLowerCase()).toContain(query.toLowerCase());
        await expect
          .poll(() => property.evaluate((item) => item.getBoundingClientRect().top))
          .toBeLessThan(400);
        await expect
          .poll(() => property.evaluate((item) => item.getBoundingClientRect().top))
          .toBeGreaterThan(0);
        expect(await page.locator("dialog.search").isVisible()).toBe(false);
        expect(visit.foreign).toEqual([]);
      } finally {
        await visit.close();
      }
    },
  );

  it("is walked through by keyboard, says so when nothing is found, and closes with Escape", async (context) => {
    const { page, close } = await open.visit(context, "/");
    try {
      await page.keyboard.press("Control+k");
      const input = page.getByRole("combobox", { name: /Search/ });
      await input.fill("width");
      const chosen = page.locator('[role=option][aria-selected="true"]');
      await chosen.waitFor();
      const ids: (string | null)[] = [];
      for (const key of ["ArrowDown", "ArrowDown", "ArrowUp", "ArrowUp", "ArrowUp"]) {
        await page.keyboard.press(key);
        await expect.poll(() => chosen.getAttribute("id")).not.toBe(ids.at(-1) ?? "found-0");
        ids.push(await chosen.getAttribute("id"));
        expect(await input.getAttribute("aria-activedescendant")).toBe(ids.at(-1));
      }
      const last = (await page.getByRole("option").count()) - 1;
      expect(ids).toEqual(["found-1", "found-2", "found-1", "found-0", `found-${last}`]);
      await page.keyboard.press("Escape");
      await page.locator("dialog.search").waitFor({ state: "hidden" });

      await page.keyboard.press("/");
      await page.getByRole("combobox", { name: /Search/ }).fill("xyzzyplugh");
      await page.getByText("Nothing is called that.").waitFor();
      await page.keyboard.press("Escape");
      await expect.poll(() => page.locator("dialog.search").isVisible()).toBe(false);
    } finally {
      await close();
    }
  });
});
