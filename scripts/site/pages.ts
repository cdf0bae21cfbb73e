// Every page of the site as Markdown in the folder that VitePress reads, with what the theme needs to know beside it.
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { stringify } from "yaml";
import { root } from "../tools.js";
import { guidePages } from "./guides.js";
import { drawHome, homePage } from "./home.js";
import { operationPage } from "./operation.js";
import { drawExamples } from "./inserts/lists.js";
import { type Page, sourceFile } from "./page.js";
import { families, overviewPage, webhookPages } from "./reference.js";
import { searchEntries } from "./search.js";
import type { Site } from "./site.js";
import { tryData } from "./tryit.js";

export interface NavigationItem {
  title: string;
  path: string;
}

/** What the theme is told of the whole site. */
export interface ThemeData {
  title: string;
  version: string;
  navigation: { title: string; items: NavigationItem[] }[];
}

export async function allPages(site: Site): Promise<Page[]> {
  const guides = await guidePages(site);
  const operations = site.model.operations.map((operation) => operationPage(site, operation));
  const reference = [overviewPage(site), ...operations, ...webhookPages(site)];
  return [homePage(site, [...guides, ...reference]), ...guides, ...reference];
}

function navigation(site: Site, pages: readonly Page[]): ThemeData["navigation"] {
  const sections = new Map<string, NavigationItem[]>();
  // Guides in their own order, then the overview, then operations as the contract groups them.
  const guides = pages.filter(({ path }) => path.startsWith("/guides/")).map(({ section }) => section);
  const tags = families(site).flatMap(({ tags }) => tags.map(({ name }) => name as string));
  for (const section of [...guides, "Reference", ...tags, "Webhooks"]) sections.set(section, []);
  for (const page of pages) {
    if (page.path === "/") continue;
    const items = sections.get(page.section);
    if (!items) throw new Error(`${page.path}: the navigation has no section ${page.section}`);
    items.push({ title: page.short ?? page.title, path: page.path });
  }
  // What is looked up rarely comes last.
  const last = sections.get("More");
  if (last && sections.delete("More")) sections.set("More", last);
  return [...sections].filter(([, items]) => items.length > 0).map(([title, items]) => ({ title, items }));
}

/** Writes the source of every page into a folder, and the data that pages load. */
export async function writePages(site: Site, pages: readonly Page[], folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  const open = join(folder, "public");
  const write = async (path: string, content: string) => {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  };
  const theme: ThemeData = {
    title: site.document.info.title,
    version: site.document.info.version,
    navigation: navigation(site, pages),
  };
  await Promise.all([
    ...pages.map((page) => write(sourceFile(page.path), source(page))),
    ...site.model.operations.map((operation) =>
      write(`public/data/${operation.id}.json`, JSON.stringify(tryData(site, operation))),
    ),
    write("public/search.json", JSON.stringify(searchEntries(pages))),
    write("theme.json", JSON.stringify(theme)),
    drawHome(site, open),
    drawExamples(site.document, open),
    readFile(join(root, "site/public/favicon.svg"), "utf8").then((icon) => write("public/favicon.svg", icon)),
  ]);
}

function source({ title, description, markdown, matter }: Page): string {
  const front = { title, description: description.replaceAll(/\s+/g, " ").trim(), ...matter };
  return `---\n${stringify(front)}---\n\n${markdown}\n`;
}
