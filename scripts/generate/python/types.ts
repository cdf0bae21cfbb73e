// `types.py`: the enumerations; and what type a parameter has.
import { sourceLine } from "../facts.js";
import { type Model, type Type, unknownType } from "../model.js";
import { markdownToText, wrap } from "../text.js";
import { all, constant } from "./names.js";
import { literal } from "./source.js";

export function types(model: Model): string {
  const declared = model.enums.map(({ name, doc, sources, values }) => {
    const list = values.map(({ wire }) => wire);
    const about = (text: string) =>
      wrap(`${markdownToText(doc)} ${text} ${sourceLine(sources)}`.trim(), 117)
        .map((line) => `#: ${line}\n`)
        .join("");
    const members = list.map((wire) => `    ${literal(wire)},\n`).join("");
    return `
${about("A value that is not documented is sent as it is.")}${name}: TypeAlias = (
    Literal[
${list.map((wire) => `        ${literal(wire)},\n`).join("")}    ]
    | str
)

#: The ${list.length} documented values of ${name}.
${constant(name)}: Final[tuple[str, ...]] = (
${members})
`;
  });
  const names = model.enums.flatMap(({ name }) => [name, constant(name)]);
  return `"""Enumerations of the contract. All are open: clients take and give values that are not listed."""

from __future__ import annotations

from typing import Final, Literal, TypeAlias
${declared.join("")}
${all(names)}`;
}

/** A parameter's type; the enumerations that it names are noted. */
export function typeText(type: Type, enums: Set<string>): string {
  switch (type.kind) {
    case "string":
      return "str";
    case "number":
      return "float";
    case "integer":
      return type.suggested.length > 0 ? `Literal[${type.suggested.join(", ")}] | int` : "int";
    case "flag":
      return "bool";
    case "enum":
      enums.add(type.name);
      return type.name;
    case "list":
      return `Sequence[${typeText(type.of, enums)}]`;
    case "union":
      return [...new Set(type.of.map((one) => typeText(one, enums)))].join(" | ");
    default:
      return unknownType(type);
  }
}
