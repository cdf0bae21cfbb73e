// "Try it" in a real browser: every operation to its end against the simulator that serves the page, and what happens to a key.
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readSite } from "../../scripts/site/site.js";
import { alive, openSite, type OpenSite } from "./support/browser.js";

const site = await readSite("/");
const { operations } = site.model;
const draws = operations.filter(({ kind }) => kind === "create");
const [first] = draws;

let open: OpenSite;
// No answer is held, so that every create answers with `processing` and has to be looked up.
beforeAll(async () => void (open = await openSite({ hold: "0s", latency: "600ms", lanes: 0 })), 180_000);
afterAll(() => open.close());

const submit = (page: Page) => page.locator(".try button[type=submit]").first();

/** Waits for the end of a run, and gives how it ended. */
async function ended(page: Page): Promise<string> {
  const result = page.locator(".try-result");
  await page.waitForFunction(
    () =>
      /done|refused|broken|stopped/.test(
        document.querySelector<HTMLElement>(".try-result")?.dataset.phase ?? "",
      ),
    undefined,
    { timeout: 30_000 },
  );
  return (await result.getAttribute("data-phase"))!;
}

const pictures = (page: Page) =>
  page.locator(".try-pictures img").evaluateAll((all) =>
    Promise.all(
      all.map(async (image) => {
        await (image as HTMLImageElement).decode();
        return (image as HTMLImageElement).naturalWidth;
      }),
    ),
  );

async function openForm(page: Page): Promise<void> {
  await page.locator(".try").first().scrollIntoViewIfNeeded();
  await page.locator(".try-form").first().waitFor();
}

describe("against the simulator that serves the page", () => {
  it.for(operations.map(({ id, kind }) => ({ id, kind })))(
    "$id runs to its end",
    async ({ id, kind }, context) => {
      const visit = await open.visit(context, site.operationPath(id));
      const { page } = visit;
      try {
        await openForm(page);
        if (kind === "fetch") {
          await page.getByRole("button", { name: "Make one" }).click();
          await page.locator(".try-words", { hasText: /Job \d+ was made/ }).waitFor();
        }
        await submit(page).click();
        expect(await ended(page)).toBe("done");
        const widths = await pictures(page);
        expect(widths.length > 0).toBe(kind !== "call");
        expect(widths.filter((width) => width === 0)).toEqual([]);
        const status = await page.locator(".try-status").innerText();
        expect(status).toMatch(/HTTP 200/);
        expect(status).toMatch(/success/);
        expect(status).toMatch(/\d ms|\d s/);
        // The first answer was a queue's, and the look-up was that of the operation's own family.
        const asked = await page.locator(".try-exchange summary").allInnerTexts();
        const poll = operations.find((one) => one.id === operations.find((two) => two.id === id)!.poll);
        const looked = asked[0]!.includes("processing") && asked[1]!.includes(poll?.path.split("{")[0] ?? "");
        expect(looked || kind !== "create", asked.join("\n")).toBe(true);
        expect(visit.foreign).toEqual([]);
        expect(visit.complaints).toEqual([]);
      } finally {
        await visit.close();
      }
    },
  );

  it("offers a look-up the id of the last job of its family, in this tab only", async (context) => {
    const { page, close } = await open.visit(context, site.operationPath(first!.id));
    try {
      await openForm(page);
      await submit(page).click();
      expect(await ended(page)).toBe("done");
      const answers = await page.locator(".try-exchange pre[aria-label=Answer]").allTextContents();
      const { id } = JSON.parse(answers[0]!) as { id: number };
      await page.goto(open.url + site.operationPath(first!.poll!));
      await openForm(page);
      const { jobId } = operations.find((one) => one.id === first!.poll)!;
      expect(await page.locator(`#${first!.poll}-${jobId!.name}`).inputValue()).toBe(String(id));
    } finally {
      await close();
    }
  });

  it("draws on the home page what the reader asks for", async (context) => {
    const { page, close } = await open.visit(context, "/");
    try {
      await openForm(page);
      await page.getByLabel("What should it show?").fill("A tram in the rain");
      await submit(page).click();
      expect(await ended(page)).toBe("done");
      expect((await pictures(page))[0]).toBeGreaterThan(0);
      const [answer] = await page.locator(".try-exchange pre[aria-label=Request]").allTextContents();
      expect(answer).toContain("A tram in the rain");
    } finally {
      await close();
    }
  });

  it("shows why a request was refused", async (context) => {
    const { page, close } = await open.visit(context, site.operationPath(first!.id));
    try {
      await openForm(page);
      await page.getByLabel("Key, any will do").fill("sim_quota");
      await submit(page).click();
      expect(await ended(page)).toBe("refused");
      expect(await page.locator(".try-status").innerText()).toMatch(/402[\s\S]*credits/i);
    } finally {
      await close();
    }
  });

  it("says where to get a simulator when there is none at the address", async (context) => {
    const visit = await open.visit(context, site.operationPath(first!.id));
    try {
      await openForm(visit.page);
      await visit.page.getByLabel("Address of the simulator").fill("http://127.0.0.1:9/api");
      await submit(visit.page).click();
      expect(await ended(visit.page)).toBe("broken");
      expect(await visit.page.locator(".try-warning").innerText()).toMatch(
        /no simulator at http:\/\/127\.0\.0\.1:9\/api[\s\S]*npm start/,
      );
    } finally {
      await visit.close();
    }
  });
});

describe("before anything is sent", () => {
  it("names member, limit and value of what is wrong, and goes there", async (context) => {
    const visit = await open.visit(context, site.operationPath(first!.id));
    const { page } = visit;
    const width = first!.fields.find(({ role }) => role === "width")!;
    const prompt = first!.fields.find(({ role }) => role === "prompt")!;
    try {
      await openForm(page);
      await page.locator(`#${first!.id}-${width.wireName}`).fill("2000");
      const said = page.locator(`#${first!.id}-${width.wireName}-said`);
      expect(await said.innerText()).toMatch(
        new RegExp(`${width.wireName} .*1 to ${width.range!.maximum}.*2000`),
      );
      await page.locator(`#${first!.id}-${prompt.wireName}`).fill("");
      await submit(page).click();
      expect(await page.locator(`#${first!.id}-${prompt.wireName}-said`).innerText()).toBe(
        `${prompt.wireName} is required`,
      );
      expect(await page.evaluate(() => document.activeElement?.getAttribute("aria-invalid"))).toBe("true");
      expect(visit.responses.filter((response) => response.request().method() === "POST")).toEqual([]);
      await page.locator(`#${first!.id}-${width.wireName}`).fill("640");
      expect(await said.count()).toBe(0);
    } finally {
      await visit.close();
    }
  });

  it("sends a value that is not listed, and says that it is not", async (context) => {
    const { page, close } = await open.visit(context, site.operationPath(first!.id));
    const listed = first!.fields.find(({ type, role }) => type.kind === "enum" && !role)!;
    try {
      await openForm(page);
      await page.locator(".try-more summary").click();
      const field = page.locator(`#${first!.id}-${listed.wireName}`);
      expect(await page.locator(`#${first!.id}-${listed.wireName}-list option`).count()).toBeGreaterThan(1);
      await field.fill("SomethingNew");
      expect(await page.locator(`#${first!.id}-${listed.wireName}-said`).innerText()).toContain(
        "SomethingNew",
      );
      await submit(page).click();
      await page.locator(".try-exchange").first().waitFor();
      expect(await page.locator(".try-exchange pre[aria-label=Request]").first().textContent()).toContain(
        "SomethingNew",
      );
    } finally {
      await close();
    }
  });
});

describe("a key for production", () => {
  const key = "k3y-that-nobody-may-keep";

  it("goes into the body of the request, and stays nowhere", async (context) => {
    const visit = await open.visit(context, site.operationPath(first!.id), {
      permissions: ["clipboard-read", "clipboard-write"],
    });
    const { page } = visit;
    const sent: string[] = [];
    const link = `${open.url}/favicon.svg`;
    await page.route(`${first!.server}/**`, async (route) => {
      sent.push(route.request().postData() ?? route.request().method());
      const processing = { status: "processing", id: 7, eta: 1 };
      const success = { status: "success", id: 7, output: [link] };
      await route.fulfill({
        json: route.request().url().endsWith(first!.path) ? processing : success,
        headers: { "access-control-allow-origin": "*", "access-control-allow-headers": "content-type" },
      });
    });
    try {
      await openForm(page);
      await page.getByText("Production").click();
      expect(await page.locator(".try-warning").innerText()).toMatch(
        /charged to your account[\s\S]*not stored[\s\S]*CORS/,
      );
      const field = page.getByLabel("Your key");
      expect(await field.getAttribute("type")).toBe("password");
      expect(await field.getAttribute("autocomplete")).toBe("off");
      await submit(page).click();
      // Without a key nothing is sent.
      expect(sent).toEqual([]);
      await field.fill(key);
      await submit(page).click();
      expect(await ended(page)).toBe("done");
      const bodies = sent.filter((body) => body.startsWith("{"));
      expect(bodies.length).toBe(2);
      for (const body of bodies) expect(JSON.parse(body)).toMatchObject({ key });
      await page.getByRole("button", { name: "Copy as curl" }).click();
      await page.getByRole("button", { name: "Copied" }).waitFor();

      const kept = await page.evaluate(async () => ({
        local: JSON.stringify(localStorage),
        session: JSON.stringify(sessionStorage),
        cookies: document.cookie,
        address: location.href,
        history: JSON.stringify(history.state),
        page: document.documentElement.outerHTML,
        clipboard: await navigator.clipboard.readText(),
        databases: JSON.stringify(await indexedDB.databases()),
      }));
      expect(kept.clipboard).toContain("$MODELSLAB_API_KEY");
      expect(kept.session).toContain("7");
      for (const [place, text] of Object.entries(kept)) expect(text.includes(key), place).toBe(false);
      for (const request of visit.responses.map((response) => response.request())) {
        expect(request.url()).not.toContain(key);
        expect(request.url().startsWith(first!.server) || !request.postData()?.includes(key)).toBe(true);
      }
      // Another page, and back: it has to be typed again.
      await page.reload();
      await alive(page);
      await openForm(page);
      await page.getByText("Production").click();
      expect(await page.getByLabel("Your key").inputValue()).toBe("");
    } finally {
      await visit.close();
    }
  });

  it("that the browser cannot send says what to do instead", async (context) => {
    const { page, close } = await open.visit(context, site.operationPath(first!.id));
    // What a page sees of a pre-flight that was refused.
    await page.route(`${first!.server}/**`, (route) => route.abort("blockedbyclient"));
    try {
      await openForm(page);
      await page.getByText("Production").click();
      await page.getByLabel("Your key").fill(key);
      await submit(page).click();
      expect(await ended(page)).toBe("broken");
      expect(await page.locator(".try-result .try-warning").innerText()).toMatch(
        /CORS[\s\S]*may have arrived[\s\S]*curl/,
      );
    } finally {
      await close();
    }
  });
});
