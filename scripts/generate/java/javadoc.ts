// The contract's texts as Javadoc.

/** A line of Markdown as the HTML that doclint accepts. */
export function html(text: string): string {
  return text
    .split(/(`[^`]+`)/)
    .map((part) => (part.startsWith("`") && part.length > 2 ? code(part.slice(1, -1)) : escaped(part)))
    .join("");
}

/** `{@code}` takes a text as it is, as long as its braces are in pairs. */
function code(text: string): string {
  return /[{}@\\]|\*\//.test(text) ? `<code>${escaped(text)}</code>` : `{@code ${text}}`;
}

const entities: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  "@": "&#64;",
  "\\": "&#92;",
  "{": "&#123;",
  "}": "&#125;",
};
const escaped = (text: string) =>
  text.replace(/[&<>@\\{}]/g, (character) => entities[character]!).replaceAll("*/", "*&#47;");

/** A comment: a first paragraph, more of them, and tags; each tag with its text. Empty ones are dropped. */
export function javadoc(paragraphs: string[], tags: [string, string][] = [], indent = ""): string {
  const width = 116 - indent.length;
  const blocks = paragraphs
    .filter(Boolean)
    .map((text, index) => wrap(`${index > 0 ? "<p>" : ""}${html(oneLine(text))}`, width));
  const said = tags.flatMap(([tag, text]) => wrap(`@${tag} ${html(oneLine(text))}`, width, "    "));
  const lines = blocks.flatMap((block, index) => (index > 0 ? ["", ...block] : block));
  if (said.length > 0) lines.push("", ...said);
  if (lines.length === 1) return `${indent}/** ${lines[0]} */`;
  return [`${indent}/**`, ...lines.map((line) => `${indent} *${line && ` ${line}`}`), `${indent} */`].join(
    "\n",
  );
}

const oneLine = (text: string) => text.replace(/\s+/g, " ").trim();

function wrap(text: string, width: number, hanging = ""): string[] {
  const lines: string[] = [];
  let line = "";
  // A tag such as {@code a b} may be broken between its words like any text.
  for (const word of text.split(" ").filter(Boolean)) {
    if (line && line.length + 1 + word.length > width) {
      lines.push(line);
      line = hanging + word;
    } else line = line ? `${line} ${word}` : word;
  }
  if (line) lines.push(line);
  return lines;
}
