// What the search finds: every property of the reference, and every section of the guides.
import type { Page, SearchEntry } from "./page.js";

/** Headings of a page with the text beneath each. */
export function sectionsOf({ path, title, description, markdown }: Page): SearchEntry[] {
  const whole: SearchEntry = { title, place: "", path, text: description, weight: 2 };
  const found: SearchEntry[] = [];
  let current: SearchEntry | undefined;
  let fenced = false;
  for (const line of markdown.split("\n")) {
    if (/^`{3,}/.test(line)) fenced = !fenced;
    const heading = fenced ? null : /^#{2,3} (.+?)(?: \{#([\w.-]+)\})?$/.exec(line);
    if (heading) {
      const [, words = "", id] = heading;
      const name = words.replaceAll("`", "");
      current = { title: name, place: title, path: `${path}#${id ?? slug(name)}`, text: "", weight: 1 };
      found.push(current);
    } else if (current && !fenced && current.text.length < 600) {
      current.text += ` ${line.replaceAll(/<[^>]+>|[|`*_]|\]\([^)]*\)|[[\]]/g, " ")}`;
    }
  }
  for (const entry of found) entry.text = entry.text.replaceAll(/\s+/g, " ").trim().slice(0, 400);
  return [whole, ...found];
}

/** As VitePress makes the id of a heading. */
export const slug = (heading: string): string =>
  heading
    .normalize("NFKD")
    .replaceAll(/[\u0300-\u036F]/g, "")
    .replaceAll(/[\s~`!@#$%^&*()\-_+=[\]{}|\\;:"'“”‘’<>,.?/]+/g, "-")
    .replaceAll(/-{2,}|^-+|-+$/g, (run, at: number, all: string) =>
      at === 0 || at + run.length === all.length ? "" : "-",
    )
    .replace(/^(\d)/, "_$1")
    .toLowerCase();

/** Members of answers are the same for most operations: each is found once, where it is shown first. */
export function searchEntries(pages: readonly Page[]): SearchEntry[] {
  const seen = new Set<string>();
  return pages.flatMap((page) => [
    ...(page.entries ? sectionsOf(page).slice(0, 1) : sectionsOf(page)),
    ...(page.entries ?? []).filter(({ title, text, weight }) => {
      if (weight >= 1) return true;
      const same = `${title} ${text}`;
      return !seen.has(same) && Boolean(seen.add(same));
    }),
  ]);
}
