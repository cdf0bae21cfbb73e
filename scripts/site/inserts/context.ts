// What an insert is given, and the few words of Markdown that all of them need.
import type { Json } from "../../generate/document.js";
import type { Model } from "../../generate/model.js";

export interface Context {
  document: Json;
  model: Model;
  /** An address from the root of the site with its base, for raw HTML. */
  link(path: string): string;
  operationPath(operationId: string): string;
  propertyPath(operationId: string, ...names: string[]): string;
  discrepancyPath(id: string): string;
  sourcePath(id: string): string;
}

/** Markdown for the page and for its twin, or one for each of them. */
export type Insertion = string | { page: string; plain: string };

/** Makes what stands in the place of `<!-- contract: name args -->`. */
export type Insert = (context: Context, ...args: string[]) => Insertion | Promise<Insertion>;

export const code = (text: unknown): string => `\`${String(text)}\``;

/** Text in a cell: on one line, and without what would end the cell. */
export const cell = (text: unknown): string =>
  String(text)
    .replaceAll("|", "\\|")
    .replaceAll(/\s*\n\s*/g, " ");

export function table(head: readonly string[], rows: readonly (readonly unknown[])[]): string {
  if (rows.length === 0) throw new Error(`a table of ${head.join(", ")} without a row`);
  const line = (cells: readonly unknown[]) => `| ${cells.map(cell).join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}

export const escapeHtml = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

export const operationLink = ({ operationPath }: Context, operationId: string): string =>
  `[${code(operationId)}](${operationPath(operationId)})`;

/** `PT24H` as `24 hours`. */
export function durationText(duration: string): string {
  const found = /^PT(\d+)(H|M|S)$/.exec(duration);
  if (!found) throw new Error(`${duration} is no duration that is known here`);
  const units = { H: "hour", M: "minute", S: "second" };
  const [, count, unit] = found as unknown as [string, string, keyof typeof units];
  return `${count} ${units[unit]}${count === "1" ? "" : "s"}`;
}
