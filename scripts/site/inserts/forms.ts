// A parameter of the model in a few words: the form on the wire, and the limits.
import type { Field } from "../../generate/model.js";
import { code } from "./context.js";

/** How a value is written on the wire. */
export function formOf({ type }: Field): string {
  switch (type.kind) {
    case "integer":
      return type.wire === "string" ? "number as text" : "number";
    case "number":
      return "number";
    case "flag":
      return type.wire === "yes-no" ? '`"yes"`, `"no"`' : "`true`, `false`";
    case "enum":
    case "string":
      return "text";
    case "list":
      return "list";
    case "union":
      return type.of.map((one) => formOf({ type: one } as Field)).join(" or ");
  }
}

/** Range, and what holds where it is left out. */
export function limitsOf({ range, default: preset, required }: Field): string {
  const parts = [];
  if (range?.minimum !== undefined && range.minimum === range.maximum) parts.push(`only ${range.minimum}`);
  else if (range?.minimum !== undefined && range.maximum !== undefined)
    parts.push(`${range.minimum} to ${range.maximum}`);
  else if (range?.maximum !== undefined) parts.push(`at most ${range.maximum}`);
  else if (range?.minimum !== undefined) parts.push(`at least ${range.minimum}`);
  if (required) parts.push("required");
  else if (preset !== undefined) parts.push(`else ${code(JSON.stringify(preset))}`);
  return parts.join(", ");
}
