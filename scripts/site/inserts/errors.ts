// For the page on errors: by HTTP status, by the words of a 200, and by the class that each client throws.
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { type Json, resolve } from "../../generate/document.js";
import { languages } from "../../generate/languages.js";
import { root } from "../../tools.js";
import { sectionOf } from "./clients.js";
import { code, type Insert, table } from "./context.js";

interface ErrorKind {
  kind: string;
  status?: number[];
  messages: string[];
}

const kindsOf = (document: Json): ErrorKind[] => document["x-error-kinds"];

/** `rate-limit` as `RateLimit`: what the names of the clients' classes are made of. */
const stemOf = (kind: string): string =>
  kind.replaceAll(/(^|-)(\w)/g, (_, __, letter) => letter.toUpperCase());

/** Every HTTP status of the operations, with the documented bodies. */
export const httpErrors: Insert = ({ document }) => {
  const seen = new Map<string, Json>();
  for (const { post } of Object.values<Json>(document.paths)) {
    for (const [status, response] of Object.entries<Json>(post.responses))
      if (!status.startsWith("2")) seen.set(status, resolve(document, response).node);
  }
  const ordered = [...seen].toSorted(([a], [b]) => a.localeCompare(b));
  return table(
    ["HTTP", "what happened", "kind", "a body that says so"],
    ordered.map(([status, response]) => {
      const kind = kindsOf(document).find((rule) => rule.status?.includes(Number(status)))?.kind;
      const [example] = Object.values<Json>(response.content["application/json"].examples);
      const { value } = resolve(document, example!).node;
      return [
        status === "default" ? "any other" : code(status),
        response.description,
        kind ? code(kind) : "none: the general error",
        code(JSON.stringify(value, null, 1).replaceAll(/\n\s*/g, " ")),
      ];
    }),
  );
};

interface Row {
  name: string;
  what: string;
  again: string;
}

/** The table under "Errors" of a package's README. */
const rowsOf = (section: string): Row[] =>
  [...section.matchAll(/^\| `(\w+)`[^|]*\|([^|]*)\|([^|]*)\|$/gm)].map(([, name, what, again]) => ({
    name: name!,
    what: what!.trim(),
    again: again!.trim(),
  }));

/** What a README calls by name under "Errors": the classes of the table, then those of the text around it. */
const namesOf = (section: string): { name: string }[] => [
  ...rowsOf(section),
  ...[...section.matchAll(/`(\w+)`/g)].map(([, name]) => ({ name: name! })),
];

const bare = (name: string): string => name.replace(/(Error|Exception)$/, "");

/** The class of a language for a stem: the same word, or one that ends in it (`ApiConnection` for `Connection`). */
export const classFor = (stem: string, rows: readonly { name: string }[]): string | undefined =>
  (
    rows.find(({ name }) => bare(name).toLowerCase() === stem.toLowerCase()) ??
    rows.find(({ name }) => stem !== "Api" && bare(name).endsWith(stem))
  )?.name;

interface Section {
  label: string;
  text: string;
}

/** What each README says of errors. */
const errorSections = (): Promise<Section[]> =>
  Promise.all(
    languages.map(async ({ name, label }) => {
      const text = sectionOf(await readFile(join(root, "generated", name, "README.md"), "utf8"), "Errors");
      if (text === undefined) throw new Error(`generated/${name}/README.md says nothing of errors`);
      return { label, text };
    }),
  );

/** The names that a stem has: the first language's, and the others with the languages that use them. */
function classes(stem: string, sections: readonly Section[]): string {
  const users = new Map<string, string[]>();
  for (const { label, text } of sections) {
    const found = classFor(stem, namesOf(text));
    if (!found) throw new Error(`${label}: the README names no class for ${stem}`);
    users.set(found, [...(users.get(found) ?? []), label]);
  }
  return [...users]
    .map(([name, labels], index) => (index === 0 ? code(name) : `${code(name)} (${labels.join(", ")})`))
    .join("<br>");
}

/** How an error in HTTP 200 is recognised, the first that matches, and what the clients make of it. */
export const errorKinds: Insert = async ({ document }) => {
  const sections = await errorSections();
  return table(
    ["kind", "HTTP status", "or these words in the message", "thrown as"],
    kindsOf(document).map(({ kind, status = [], messages }) => [
      code(kind),
      status.map(code).join(", ") || "none",
      messages.map((message) => `“${message}”`).join(", "),
      classes(stemOf(kind), sections),
    ]),
  );
};

/** A row that speaks of one language only, in words for all. */
const reworded: Record<string, { what: string; again: string }> = {
  Aborted: { what: "you cancelled the call", again: "ask the error whether it may have been charged" },
};

/** What each client throws, row by row of the first client's own table. */
export const clientErrors: Insert = async () => {
  const sections = await errorSections();
  return table(
    ["what happened", "call again?", "thrown as"],
    rowsOf(sections[0]!.text).map(({ name, what, again }) => {
      const own = reworded[bare(name)];
      // What follows a semicolon and holds code is one language's way to say it.
      return [
        own?.what ?? what.replace(/;[^;]*`.*$/, ""),
        own?.again ?? again,
        classes(bare(name), sections),
      ];
    }),
  );
};

/** How an operation says whether its request may be sent twice. */
export const repeatable: Insert = ({ model, operationPath }) => {
  const list = (idempotent: boolean) =>
    model.operations
      .filter((operation) => operation.idempotent === idempotent)
      .map(({ id }) => `[${code(id)}](${operationPath(id)})`)
      .join(", ");
  return `- Sent twice does harm: ${list(false)}.\n- Sent twice does none: ${list(true)}.`;
};
