// JavaScript literals in the layout that prettier would give them, so that no formatter is needed and its check is clean.

export const width = 110;

/**
 * The value as source text.
 * @param indent Indentation of the line that the text begins on.
 * @param line What else stands on that line, for its length.
 */
export function literal(value: unknown, indent = "", line = ""): string {
  if (value === null || typeof value !== "object") return JSON.stringify(value);
  const inner = `${indent}  `;
  if (Array.isArray(value)) {
    const flat = `[${value.map((entry) => literal(entry)).join(", ")}]`;
    // Lists of objects are broken always, other lists where they would be too long.
    const objects = value.length > 1 && value.every((entry) => typeof entry === "object");
    if (!objects && line.length + flat.length < width && !flat.includes("\n")) return flat;
    return `[\n${value.map((entry) => `${inner}${literal(entry, inner)},\n`).join("")}${indent}]`;
  }
  const members = Object.entries(value).map(([name, entry]) => {
    const start = `${inner}${/^[A-Za-z_$][\w$]*$/.test(name) ? name : JSON.stringify(name)}: `;
    return `${start}${literal(entry, inner, start)},\n`;
  });
  return members.length === 0 ? "{}" : `{\n${members.join("")}${indent}}`;
}
