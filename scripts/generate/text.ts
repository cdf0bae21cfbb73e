// Names and comments, in the forms that more than one emitter needs.

export const camel = (words: string[]): string =>
  words.map((word, index) => (index === 0 ? word : capital(word))).join("");
export const pascal = (words: string[]): string => words.map(capital).join("");
const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** A doc comment of paragraphs, wrapped at 110 columns; empty paragraphs are dropped. */
export function comment(paragraphs: string[], indent = "", deprecated = false): string {
  const lines = paragraphs
    .filter(Boolean)
    .flatMap((paragraph) => wrap(paragraph.replaceAll("*/", "* /"), 107 - indent.length));
  if (deprecated) lines.push("@deprecated");
  if (lines.length === 0) return "";
  if (lines.length === 1) return `${indent}/** ${lines[0]} */`;
  return [`${indent}/**`, ...lines.map((line) => `${indent} * ${line}`), `${indent} */`].join("\n");
}

/** The words of a text in lines of so many columns, but for words that are longer. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(/\s+/).filter(Boolean)) {
    if (line && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line ? `${line} ${word}` : word;
  }
  if (line) lines.push(line);
  return lines;
}

/** For the middle of a sentence. */
export const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** A description without its line breaks. */
export const markdownToText = (text: string): string => text.replace(/\s+/g, " ").trim();
