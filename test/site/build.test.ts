// The build as a host gets it: below any path, with nothing that points elsewhere, and what `npm start` makes of it.
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, readdir, readFile, rm, stat } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildSite } from "../../scripts/site/build.js";
import { expand } from "../../scripts/site/guides.js";
import { allPages } from "../../scripts/site/pages.js";
import { readSite } from "../../scripts/site/site.js";
import { root } from "../../scripts/tools.js";
import { require } from "../support/tools.js";
import { alive } from "./support/browser.js";
import { builtSite } from "./support/site.js";

const base = "/docs/x/";
let folder: string;
let pages: string[];

beforeAll(async () => {
  folder = join(await mkdtemp(join(tmpdir(), "site-")), "dist");
  await buildSite({ base, output: folder });
  pages = (await readdir(folder, { recursive: true })).filter(
    (file) => file.endsWith(".html") && file !== "redoc.html",
  );
}, 180_000);
afterAll(() => rm(join(folder, ".."), { recursive: true, force: true }));

const page = (file: string) => readFile(join(folder, file), "utf8");

/** A static host that only knows files and the index of a folder, below a path, and nothing of any API. */
async function host(): Promise<{ url: string; server: Server }> {
  const types: Record<string, string> = {
    html: "text/html",
    js: "text/javascript",
    css: "text/css",
    svg: "image/svg+xml",
    json: "application/json",
  };
  const server = createServer((request, response) => {
    void (async () => {
      const { pathname } = new URL(request.url!, "http://host");
      const path = pathname.startsWith(base) ? pathname.slice(base.length) : "outside";
      const name = path.endsWith("/") || path === "" ? `${path}index.html` : path;
      const file = join(folder, decodeURIComponent(name));
      if (!(await stat(file).catch(() => undefined))?.isFile()) {
        response.statusCode = 404;
        return response.end();
      }
      response.setHeader("content-type", types[file.split(".").at(-1)!] ?? "application/octet-stream");
      return response.end(await readFile(file));
    })();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, server };
}

describe("a site below a path", () => {
  it("has every address below it", async () => {
    expect(pages.length).toBeGreaterThan(20);
    for (const file of pages) {
      const html = await page(file);
      const addresses = [...html.matchAll(/\s(?:src|href)="(\/[^"]*)"/g)].map(([, address]) => address!);
      expect(addresses.length, file).toBeGreaterThan(3);
      expect(
        addresses.filter((address) => !address.startsWith(base)),
        file,
      ).toEqual([]);
    }
  });

  it("works in a browser: pages, search, styles, and a form that asks for the address of a simulator", async (context) => {
    const executablePath = require(context, "chromium");
    const { url, server } = await host();
    const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu"] });
    try {
      const window = await browser.newPage({ reducedMotion: "reduce" });
      const failed: string[] = [];
      window.on("response", (response) => {
        if (response.status() >= 400) failed.push(response.url());
      });
      window.on("pageerror", (error) => failed.push(String(error)));
      await window.goto(url + base);
      await alive(window);
      await window.locator(".cards a").first().click();
      await window.waitForURL(`**${base}guides/**`);
      await window.keyboard.press("Control+k");
      await window.keyboard.type("guidance_scale");
      await window.getByRole("option").first().waitFor();
      await window.keyboard.press("Enter");
      await window.waitForURL(`**${base}reference/**#request-guidance_scale`);
      await window.locator(".try").scrollIntoViewIfNeeded();
      expect(await window.getByLabel("Address of the simulator").inputValue()).toBe(
        "http://127.0.0.1:4010/api",
      );
      await window.goto(`${url}${base}guides/styles/`);
      const image = window.locator(".style-gallery img").first();
      await image.scrollIntoViewIfNeeded();
      await expect
        .poll(() => image.evaluate((one) => (one as HTMLImageElement).naturalWidth))
        .toBeGreaterThan(0);
      expect(failed).toEqual([]);
    } finally {
      await browser.close();
      server.close();
    }
  });
});

describe("what is written", () => {
  it("names no other host in anything that a browser loads by itself", async () => {
    for (const file of pages) {
      const html = await page(file);
      const loaded = [...html.matchAll(/<(?:script|img|iframe|source|link)\b[^>]*\s(?:src|href)="([^"]+)"/g)];
      for (const [, address] of loaded) expect(address, file).toMatch(/^(\/(?!\/)|data:|#)/);
      expect(/@import|url\(["']?https?:/.test(html), file).toBe(false);
    }
    const styles = (await readdir(join(folder, "assets"))).filter((file) => file.endsWith(".css"));
    for (const file of styles)
      expect(/@import|url\(["']?(https?:|\/\/)/.test(await page(`assets/${file}`)), file).toBe(false);
  });

  it("says what each page is, once", async () => {
    const titles = new Set<string>();
    for (const file of pages.filter((name) => name !== "404.html")) {
      const html = await page(file);
      const title = /<title>([^<]+)<\/title>/.exec(html)![1]!;
      expect(titles.has(title), title).toBe(false);
      titles.add(title);
      expect(html.match(/<h1[\s>]/g)?.length, file).toBe(1);
      expect(/<meta name="description" content="([^"]+)"/.exec(html)?.[1]?.length, file).toBeGreaterThan(10);
      expect(html.includes('<html lang="en"'), file).toBe(true);
      // No id twice: every anchor leads to one place.
      const ids = [...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);
      expect(
        ids.filter((id, index) => ids.indexOf(id) !== index),
        file,
      ).toEqual([]);
    }
  });

  it("shows every property of a request with its type, and every named example", async () => {
    const site = await readSite(base);
    for (const operation of site.model.operations) {
      const html = await page(`reference/${operation.id}/index.html`);
      for (const { wireName, default: preset } of operation.fields) {
        const start = html.indexOf(`id="request-${wireName}"`);
        expect(start, wireName).toBeGreaterThan(0);
        const item = html.slice(start, html.indexOf("</li>", start));
        expect(item, wireName).toMatch(/<span class="prop-type">[^<]+<\/span>/);
        expect(item.includes("Default"), wireName).toBe(preset !== undefined);
      }
      const examples =
        site.document.paths[operation.path][operation.method].requestBody.content["application/json"]
          .examples;
      const shown = new Set(
        [...html.matchAll(/data-tab="([^"]+)"/g)].map(([, tab]) =>
          tab!.replaceAll("&quot;", '"').replaceAll("&#39;", "'"),
        ),
      );
      for (const { $ref } of Object.values<{ $ref: string }>(examples)) {
        const { summary } = site.document.components.examples[$ref.split("/").at(-1)!] as { summary: string };
        expect(shown.has(summary), `${operation.id}: ${summary}`).toBe(true);
      }
      for (const { label } of site.languages)
        expect(shown.has(label), `${operation.id}: ${label}`).toBe(true);
    }
  });

  it("is in place whole, with nothing left beside it", async () => {
    const beside = await readdir(join(folder, ".."));
    expect(beside).toEqual(["dist"]);
    expect(JSON.parse(await page("built.json"))).toEqual({ base });
    expect((await readdir(join(root, "site"))).filter((name) => name === `.source.${process.pid}`)).toEqual(
      [],
    );
  });
});

describe("a page that cannot be made", () => {
  it("is told by its file and insert, and a base that is none by its form", async () => {
    const site = await readSite("/");
    await expect(expand(site, "\n<!-- contract: no-such-insert -->\n", "guides/a.md")).rejects.toThrow(
      "guides/a.md: there is no insert no-such-insert",
    );
    await expect(readSite("docs")).rejects.toThrow("--base docs");
    await expect(readSite("/docs")).rejects.toThrow("--base /docs");
    expect((await allPages(site)).length).toBeGreaterThan(20);
  });
});

describe("npm start", () => {
  /** Starts it as the script does, and gives its address. */
  async function start(...flags: string[]) {
    const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith("SIM_")));
    const child = spawn(process.execPath, ["scripts/start.mjs", "--port", "0", "--quiet", ...flags], {
      cwd: root,
      env,
    });
    let said = "";
    child.stdout.setEncoding("utf8").on("data", (text: string) => (said += text));
    await expect.poll(() => said, { timeout: 30_000 }).toMatch(/http:\/\/\S+\n/);
    return { url: /http:\/\/\S+/.exec(said)![0], stop: () => child.kill() };
  }

  it("serves the site at / and the API below /api; with --no-site the API alone", async () => {
    const dist = await builtSite();
    expect(existsSync(join(dist, "index.html"))).toBe(true);
    const [both, alone] = await Promise.all([start(), start("--no-site")]);
    try {
      const home = await fetch(`${both.url}/`);
      expect([home.status, await home.text()]).toEqual([
        200,
        await readFile(join(dist, "index.html"), "utf8"),
      ]);
      const answer = await fetch(`${both.url}/api/v1/enterprise/text2img`, { method: "POST", body: "{}" });
      expect(answer.headers.get("content-type")).toMatch(/json/);
      const bare = await fetch(`${alone.url}/`);
      expect(bare.headers.get("content-type")).not.toMatch(/html/);
    } finally {
      both.stop();
      alone.stop();
    }
  });
});
