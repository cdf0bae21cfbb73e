// Python source in the layout that ruff would give it, so that no formatter is needed and its check is clean.
import { wrap } from "../text.js";

const width = 120;

/** A value as a Python literal. */
export function literal(value: unknown): string {
  if (value === null) return "None";
  if (typeof value === "boolean") return value ? "True" : "False";
  if (typeof value === "number") return String(value);
  // ruff prefers the quotes that need no escape.
  if (typeof value === "string")
    return value.includes('"') && !value.includes("'") && !value.includes("\\")
      ? `'${value}'`
      : JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(literal).join(", ")}]`;
  throw new Error(`no Python literal for ${JSON.stringify(value)}`);
}

/** A tuple, on one line if it fits behind `before`, on a line indented by `indent`. */
export function tuple(values: readonly unknown[], indent = "", before = ""): string {
  const flat = `(${values.map(literal).join(", ")}${values.length === 1 ? "," : ""})`;
  if (indent.length + before.length + flat.length < width) return flat;
  return `(\n${values.map((value) => `${indent}    ${literal(value)},\n`).join("")}${indent})`;
}

/** A part of a docstring with a title and an entry for each name, in Google's style. */
export interface Section {
  title: string;
  entries: [name: string, text: string][];
}

/** A docstring: the first paragraph is its summary; empty paragraphs are dropped. */
export function docstring(parts: (string | Section)[], indent: string): string {
  const columns = width - indent.length;
  const blocks = parts
    .filter((part) => part !== "")
    .map((part) => {
      if (typeof part === "string") return wrap(escape(part), columns - 3);
      const entries = part.entries.map(([name, text]) =>
        wrap(`${name}: ${escape(text)}`, columns - 8).map(
          (line, index) => `${index === 0 ? "    " : "        "}${line}`,
        ),
      );
      return [`${part.title}:`, ...entries.flat()];
    });
  const [first = [], ...rest] = blocks;
  const lines = [...first, ...rest.flatMap((block) => ["", ...block])];
  lines[0] = `"""${lines[0] ?? ""}`;
  if (lines.length === 1) return `${indent}${lines[0]}"""`;
  return [...lines, '"""'].map((line) => (line ? indent + line : "")).join("\n");
}

const escape = (text: string) => text.replaceAll("\\", "\\\\").replaceAll('"""', "'''");
