// What the packages say of themselves: sections of their READMEs, whose code the tests run, and the samples of the contract.
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Json } from "../../generate/document.js";
import { languages } from "../../generate/languages.js";
import { root } from "../../tools.js";
import { tabs } from "../html.js";
import type { Insert, Insertion } from "./context.js";

/** A section of a Markdown file, without its heading, if there is one. */
export function sectionOf(markdown: string, heading: string): string | undefined {
  const lines = markdown.split("\n");
  let fenced = false;
  let start = -1;
  for (const [index, line] of lines.entries()) {
    if (line.startsWith("```")) fenced = !fenced;
    if (fenced || !line.startsWith("## ")) continue;
    if (start >= 0) return lines.slice(start, index).join("\n").trim();
    if (line === `## ${heading}`) start = index + 1;
  }
  return start < 0 ? undefined : lines.slice(start).join("\n").trim();
}

/** A README's text on a page: without links to files beside it, and with a word over every column. */
const onPage = (markdown: string): string =>
  markdown
    .replaceAll(/\[([^\]]+)\]\((?!https?:|#)[^)]*\)/g, "$1")
    .replaceAll(/\|\s+\|$(?=\n\|[ :-]+-)/gm, "| note |");

/** A tab for each language; in the twin, one after the other. */
function inTabs(parts: readonly { label: string; text: string }[]): Insertion {
  const html = tabs(
    parts.map(({ label, text }) => ({ label, content: `\n\n${text}\n\n` })),
    { sync: "language", name: "Language" },
  );
  const prose = parts.some(({ text }) => text.replaceAll(/^```[\s\S]*?^```$/gm, "").trim() !== "");
  return {
    page: prose ? `<div class="prose-tabs">${html}</div>` : html,
    plain: parts.map(({ label, text }) => `**${label}**\n\n${text}`).join("\n\n"),
  };
}

const packageReadme = (name: string) => join("generated", name, "README.md");

/** A section of the READMEs of the packages, a tab for each language that has one. */
export const readmes: Insert = async (_, heading = "") => {
  const parts = await Promise.all(
    languages.map(async ({ name, label }) => {
      const section = sectionOf(await readFile(join(root, packageReadme(name)), "utf8"), heading);
      return section === undefined ? [] : [{ label, text: onPage(section) }];
    }),
  );
  if (parts.flat().length === 0) throw new Error(`no README has a section "${heading}"`);
  return inTabs(parts.flat());
};

const file = "simulator/README.md";

/** The first block of code of the simulator's README that holds this text. */
export const simulatorBlock: Insert = async (_, words = "") => {
  const blocks = (await readFile(join(root, file), "utf8")).match(/^```\w+\n[\s\S]*?^```/gm) ?? [];
  const found = blocks.find((block) => block.includes(words));
  if (!found) throw new Error(`${file} has no block of code with "${words}"`);
  return found;
};

/** A section of the simulator's README. */
export const simulatorReadme: Insert = async (_, heading = "") => {
  const section = sectionOf(await readFile(join(root, file), "utf8"), heading);
  if (section === undefined) throw new Error(`${file} has no section "${heading}"`);
  return onPage(section);
};

/** The samples of an operation in every language; the tests run these files. */
export const samples: Insert = (context, operationId = "") => {
  const operation = Object.values<Json>(context.document.paths)
    .map(({ post }) => post)
    .find((post) => post.operationId === operationId);
  const list = operation?.["x-codeSamples"] as { lang: string; label: string; source: string }[] | undefined;
  if (!list) throw new Error(`${operationId} has no samples`);
  const parts = list.map(({ lang, label, source }) => ({
    label,
    text: `\`\`\`${lang}\n${source.trimEnd()}\n\`\`\``,
  }));
  return inTabs(parts);
};
