// The guides of site/guides/: Markdown in which lines `<!-- contract: name args -->` are replaced with what the contract says.
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { parse } from "yaml";
import { root } from "../tools.js";
import { guideInserts } from "./inserts/index.js";
import type { Page } from "./page.js";
import type { Site } from "./site.js";

const folder = join(root, "site/guides");

/** Every guide, in the order of the navigation. */
export async function guidePages(site: Site): Promise<Page[]> {
  const files = (await readdir(folder)).filter((file) => file.endsWith(".md"));
  const guides = await Promise.all(
    files.map(async (file) =>
      guide(site, file.slice(0, -".md".length), await readFile(join(folder, file), "utf8")),
    ),
  );
  return guides.sort((a, b) => a.order - b.order).map(({ page }) => page);
}

interface Matter {
  title?: unknown;
  description?: unknown;
  section?: unknown;
  order?: unknown;
  short?: unknown;
}

async function guide(site: Site, name: string, source: string): Promise<{ order: number; page: Page }> {
  const found = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(source);
  const {
    title,
    description,
    section = "Guides",
    order = 99,
    short,
  } = (found ? parse(found[1]!) : {}) as Matter;
  if (typeof title !== "string" || typeof description !== "string" || typeof order !== "number")
    throw new Error(`site/guides/${name}.md: front matter needs title, description and a number as order`);
  const { page: markdown, plain } = await expand(site, found![2]!, `site/guides/${name}.md`);
  return {
    order,
    page: {
      path: `/guides/${name}/`,
      title,
      description,
      section: String(section),
      ...(typeof short === "string" && { short }),
      markdown,
      plain: plain.replaceAll(/^(#+ .*?) \{#[\w.-]+\}$/gm, "$1"),
      matter: { layout: "guide" },
    },
  };
}

/** Replaces the inserts of a page, for the page and for its twin. @throws Error that names the page and the insert. */
export async function expand(
  site: Site,
  markdown: string,
  place: string,
): Promise<{ page: string; plain: string }> {
  const parts = markdown.trim().split(/^<!-- contract: (.+?) -->$/m);
  const made = await Promise.all(
    parts.map(async (part, index) => {
      if (index % 2 === 0) return { page: part, plain: part };
      const [name = "", ...args] = (part.match(/"[^"]*"|\S+/g) ?? []).map((word) => word.replaceAll('"', ""));
      const insert = Object.hasOwn(guideInserts, name) ? guideInserts[name] : undefined;
      if (!insert) throw new Error(`${place}: there is no insert ${name}`);
      try {
        const insertion = await insert(site, ...args);
        return typeof insertion === "string" ? { page: insertion, plain: insertion } : insertion;
      } catch (error) {
        throw new Error(`${place}: insert ${part}: ${(error as Error).message}`, { cause: error });
      }
    }),
  );
  return {
    page: `${made.map(({ page }) => page).join("")}\n`,
    plain: `${made.map(({ plain }) => plain).join("")}\n`,
  };
}
