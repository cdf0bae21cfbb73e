// llms.txt and llms-full.txt (llmstxt.org), and the Markdown twin of every page.
import type { Json } from "../../generate/document.js";
import type { Page } from "../page.js";
import { downloadList } from "./list.js";
import { rebase, twinPath } from "./twins.js";

export type TextPage = Pick<Page, "path" | "title" | "description" | "section" | "plain">;

/** Every text file by its path from the root of the site. */
export function textFiles(document: Json, pages: readonly TextPage[], base: string): Map<string, string> {
  const paths = pages.map(({ path }) => path);
  const twins = pages.map((page) => ({
    ...page,
    plain: `${rebase(page.plain, base, paths).trim()}\n`,
  }));
  return new Map([
    ...twins.map(({ path, plain }) => [twinPath(path).slice(1), plain] as const),
    ["llms.txt", index(document, pages, base)],
    ["llms-full.txt", full(document, twins, base)],
  ]);
}

const intro = (document: Json): string =>
  `# ${document.info.title}\n\n> ${document.info.summary} Unofficial: a hand-written OpenAPI contract, clients and a simulator, not made or endorsed by the provider.`;

const address = (base: string, path: string): string => `${base.replace(/\/$/, "")}${path}`;

function index(document: Json, pages: readonly TextPage[], base: string): string {
  const sections = [...new Set(pages.map(({ section }) => section))].map((section) => {
    const lines = pages
      .filter((page) => page.section === section)
      .map(
        ({ path, title, description }) => `- [${title}](${address(base, twinPath(path))}): ${description}`,
      );
    return `## ${section}\n\n${lines.join("\n")}`;
  });
  const files = downloadList
    .filter(({ path }) => path !== "llms.txt")
    .map(({ path, title, what }) => `- [${title}](${address(base, `/${path}`)}): ${what}`);
  return `${[
    intro(document),
    "Every call is a POST with the key in the JSON body. HTTP 200 may carry an error: read `status` in the body. A create that was sent twice may be charged twice.",
    ...sections,
    // The word has a meaning in llms.txt: what may be left out where there is little room.
    `## Optional\n\n${files.join("\n")}`,
  ].join("\n\n")}\n`;
}

const full = (document: Json, pages: readonly TextPage[], base: string): string =>
  `${[
    intro(document),
    ...pages.map(({ path, plain }) => `Source: ${address(base, twinPath(path))}\n\n${plain.trim()}`),
  ].join("\n\n---\n\n")}\n`;
