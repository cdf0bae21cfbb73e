// HTML for pages: text, the little Markdown that descriptions hold, code that VitePress colours, tabs.
import { escapeHtml } from "./inserts/context.js";

/** Text as HTML; braces too, since Vue reads what is between two of them. */
export const text = (value: string): string =>
  escapeHtml(value).replaceAll("{{", "&#123;&#123;").replaceAll("}}", "&#125;&#125;");

/** Emphasis, code and links of a description, as HTML in one line. `link` adds the base to paths of the site. */
export function inline(markdown: string, link: (path: string) => string = (path) => path): string {
  const code: string[] = [];
  const kept = markdown.replaceAll(/`([^`]+)`/g, (_, inner: string) => {
    code.push(`<code>${text(inner)}</code>`);
    return `\u0000${code.length - 1}\u0000`;
  });
  return (
    text(kept.replaceAll(/\s*\n\s*/g, " "))
      .replaceAll(/\*\*([^*]+)\*\*/g, "<strong>$1</strong>")
      .replaceAll(/\[([^\]]+)\]\(([^)\s]+)\)/g, (_, label: string, href: string) => {
        return `<a href="${href.startsWith("/") ? link(href) : href}">${label}</a>`;
      })
      // oxlint-disable-next-line no-control-regex
      .replaceAll(/\u0000(\d+)\u0000/g, (_, index: string) => code[Number(index)]!)
  );
}

/** A block that VitePress colours; blank lines around it, so that it may stand inside HTML. */
export const fence = (language: string, source: string): string => {
  const marks = "`".repeat(Math.max(3, ...[...source.matchAll(/`+/g)].map(([run]) => run.length + 1)));
  return `\n\n${marks}${language}\n${source.trimEnd()}\n${marks}\n\n`;
};

export const jsonFence = (value: unknown): string => fence("json", JSON.stringify(value, null, 2));

export interface Tab {
  label: string;
  /** HTML, or Markdown between blank lines. */
  content: string;
}

export interface TabOptions {
  /** Tabs with the same word show the same label on all pages, and remember it. */
  sync?: string;
  /** What the choice is of, for those who do not see it. */
  name: string;
  /** A menu instead of a row of tabs, for many. */
  menu?: boolean;
}

/** Tabs that are folds until a script makes tabs of them, so that all can be read without one. */
export function tabs(list: readonly Tab[], { sync, name, menu }: TabOptions): string {
  const panels = list.map(
    ({ label, content }, index) =>
      `<details data-tab="${text(label)}"${index === 0 ? " open" : ""}><summary>${text(label)}</summary><div class="tab-panel">${content}</div></details>`,
  );
  const synced = sync ? ` data-sync="${sync}"` : "";
  return `<div class="tabs${menu ? " tabs-menu" : ""}"${synced} data-name="${text(name)}">${panels.join("")}</div>`;
}
