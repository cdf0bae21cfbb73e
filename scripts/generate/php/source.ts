// Pieces of PHP source.
import type { Operation } from "../model.js";
import { pascal } from "../text.js";

/** The head of a file that is made from the contract, in the namespace of that folder of the package. */
export const header = (folder: string) => `<?php

// Made by \`npm run generate\` from the contract; do not edit.

declare(strict_types=1);

namespace ModelsLabImages${folder && `\\${folder}`};
`;

/** A text as PHP writes it. */
export const literal = (text: string) => `'${text.replace(/[\\']/g, "\\$&")}'`;

/** A list of texts: in one line if it is short, else a line each. */
export function list(texts: readonly string[], indent: string): string {
  const line = `[${texts.map(literal).join(", ")}]`;
  if (line.length + indent.length < 100) return line;
  return `[\n${texts.map((text) => `${indent}    ${literal(text)},\n`).join("")}${indent}]`;
}

/** The class of an operation's parameters. */
export const paramsName = (operation: Operation) => `${pascal(operation.words)}Params`;
