// No dead end on the whole built site: pages, anchors, files, pictures, twins.
import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { join, posix } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { downloadList } from "../../scripts/site/downloads/list.js";
import { builtSite } from "./support/site.js";

let folder: string;
/** Every file from the root of the site: `guides/errors.html`. */
let files: Set<string>;
/** Ids of each page, by its file. */
const ids = new Map<string, Set<string>>();
const text = new Map<string, string>();

const unescape = (value: string): string =>
  value.replaceAll("&amp;", "&").replaceAll("&quot;", '"').replaceAll("&#39;", "'").replaceAll("&lt;", "<");

beforeAll(async () => {
  folder = await builtSite();
  const names = await readdir(folder, { recursive: true, withFileTypes: true });
  files = new Set(
    names
      .filter((entry) => entry.isFile())
      .map((entry) => posix.relative(folder, posix.join(entry.parentPath, entry.name))),
  );
  for (const file of files) {
    // Redoc's page has its own ways, and its own test.
    if (!/\.(html|md|txt)$/.test(file) || file === "redoc.html") continue;
    const content = await readFile(join(folder, file), "utf8");
    text.set(file, content);
    if (file.endsWith(".html"))
      ids.set(file, new Set([...content.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => unescape(id!))));
  }
}, 120_000);

const pages = () => [...text].filter(([file]) => file.endsWith(".html"));
const twins = () => [...text].filter(([file]) => file.endsWith(".md"));

/** The file that any static host serves for a path, if there is one: nothing is added to a name, and a folder has an index. */
function served(path: string): string | undefined {
  const bare = decodeURIComponent(path).replace(/^\//, "");
  const file = path.endsWith("/") ? `${bare}index.html` : bare;
  return files.has(file) ? file : undefined;
}

/** What is wrong with a link, or nothing. */
function fault(from: string, link: string): string | undefined {
  if (/^(https?:|mailto:|data:)/.test(link)) return undefined;
  const here = `/${from.replace(/(^|\/)index\.html$/, "$1")}`;
  const { pathname, hash } = new URL(link, `http://site${here}`);
  // Served by the simulator, where the site is.
  if (/^\/(api|__sim)\//.test(pathname)) return undefined;
  const file = served(pathname);
  if (!file) return `${from}: ${link} is nowhere`;
  const anchor = decodeURIComponent(hash.slice(1));
  if (anchor && file.endsWith(".html") && !ids.get(file)!.has(anchor))
    return `${from}: ${link} has no such anchor`;
  return undefined;
}

it("the site has its pages", () => {
  expect(pages().length).toBeGreaterThan(25);
  expect(files).toContain("404.html");
});

describe("pages", () => {
  it("have links that lead to a page, and to a place on it", () => {
    let links = 0;
    const faults: string[] = [];
    for (const [file, content] of pages()) {
      // Code shows markup as text: it is escaped, so that no tag is found in it.
      for (const [, , link] of content.matchAll(/<a\b[^>]*?\s(href)="([^"]*)"/g)) {
        links++;
        const found = fault(file, unescape(link!));
        if (found) faults.push(found);
      }
    }
    expect(links).toBeGreaterThan(1000);
    expect([...new Set(faults)]).toEqual([]);
  });

  it("have pictures, scripts and styles that are there", () => {
    let assets = 0;
    const faults: string[] = [];
    for (const [file, content] of pages()) {
      for (const [, link] of content.matchAll(/<(?:img|script|source)\b[^>]*?\ssrc="([^"]*)"/g)) {
        assets++;
        expect(link, file).not.toMatch(/^(https?:)?\/\//);
        const found = fault(file, unescape(link!));
        if (found) faults.push(found);
      }
      for (const [, link] of content.matchAll(/<link\b[^>]*?\shref="([^"]*)"/g)) {
        assets++;
        expect(link, file).not.toMatch(/^(https?:)?\/\//);
        const found = fault(file, unescape(link!));
        if (found) faults.push(found);
      }
    }
    expect(assets).toBeGreaterThan(250);
    expect([...new Set(faults)]).toEqual([]);
  });

  it("have ids that are not used twice", () => {
    for (const [file, content] of pages()) {
      const all = [...content.matchAll(/<[a-z][^>]*?\sid="([^"]+)"/g)].map(([, id]) => id);
      expect(all.length - new Set(all).size, file).toBe(0);
    }
  });
});

describe("twins", () => {
  it("exist for every page, and hold no HTML and no component", () => {
    const without = new Set(["404.html"]);
    for (const [file] of pages()) {
      if (without.has(file)) continue;
      const twin = file === "index.html" ? "index.md" : file.replace(/\/index\.html$/, ".md");
      expect(files, file).toContain(twin);
    }
    expect(twins().length).toBe(pages().length - without.size);
    for (const [file, content] of twins()) {
      const prose = content.replaceAll(/^```[\s\S]*?^```$|`[^`\n]*`|<https?:[^>]*>|<br>/gm, "");
      expect(prose.match(/<\/?[a-z][^>]*>/i)?.[0], file).toBeUndefined();
      expect(prose, file).not.toMatch(/\{\{|\{#|<!--/);
      expect(content, file).toMatch(/^# \S/m);
    }
  });

  it("have links that lead to other twins and to files", () => {
    let links = 0;
    const faults: string[] = [];
    for (const [file, content] of [...twins(), ...[...text].filter(([name]) => name.startsWith("llms"))]) {
      // Code shows links as text; a link may have a name in code.
      const prose = content.replaceAll(/^```[\s\S]*?^```$/gm, "").replaceAll(/`[^`\n]+`/g, "code");
      for (const [, link] of prose.matchAll(/\]\(([^)\s]+)\)/g)) {
        if (/^(https?:|mailto:)/.test(link!)) continue;
        links++;
        const [path = "", anchor] = link!.split("#");
        // A link within the twin names a heading that is there by its words.
        if (!path) continue;
        if (!files.has(path.replace(/^\//, ""))) faults.push(`${file}: ${link} is nowhere`);
        const page = path
          .replace(/^\//, "")
          .replace(/(?<!^index)\.md$/, "/index.html")
          .replace(/^index\.md$/, "index.html");
        if (anchor && path.endsWith(".md") && !ids.get(page)?.has(anchor)) faults.push(`${file}: ${link}`);
      }
    }
    expect(links).toBeGreaterThan(300);
    expect([...new Set(faults)]).toEqual([]);
  });
});

it("llms.txt names every twin, and llms-full.txt holds all of them", () => {
  const index = text.get("llms.txt")!;
  const full = text.get("llms-full.txt")!;
  for (const [file, content] of twins()) {
    expect(index, file).toContain(`](/${file})`);
    expect(full, file).toContain(content.trim());
  }
});

it("every download is there", () => {
  for (const { path } of downloadList) expect(existsSync(join(folder, path)), path).toBe(true);
});

it("every answer is two clicks from the home page", () => {
  const linked = (file: string): string[] =>
    [...text.get(file)!.matchAll(/<a\b[^>]*?\shref="([^"]*)"/g)].flatMap(([, link]) => {
      if (/^(https?:|mailto:|data:|#)/.test(link!)) return [];
      const target = served(new URL(unescape(link!), "http://site/").pathname);
      return target && ids.has(target) ? [target] : [];
    });
  const once = new Set(linked("index.html"));
  const twice = new Set([...once].flatMap((file) => [file, ...linked(file)]));
  expect([...ids.keys()].filter((file) => file !== "404.html" && !twice.has(file))).toEqual([]);
});
