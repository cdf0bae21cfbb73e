// The twin of a page: its plain Markdown, in which links lead to other twins.

/** `/guides/errors/` is `/guides/errors.md`, and `/` is `/index.md`. */
export const twinPath = (page: string): string =>
  page === "/" ? "/index.md" : `${page.replace(/\/$/, "")}.md`;

/** Links of a plain text from the root of the site: pages become twins, and everything gets the base. */
export function rebase(markdown: string, base: string, pages: readonly string[]): string {
  const known = new Set(pages);
  const outside = /(^```[\s\S]*?^```$|`[^`\n]+`)/m;
  return markdown
    .split(new RegExp(outside, "gm"))
    .map((part, index) =>
      index % 2 === 1
        ? part
        : part.replaceAll(/\]\((\/[^)#\s]*)(#[^)\s]*)?\)/g, (_, path: string, anchor = "") => {
            const target = known.has(path) ? twinPath(path) : path;
            return `](${base.replace(/\/$/, "")}${target}${anchor})`;
          }),
    )
    .join("");
}
