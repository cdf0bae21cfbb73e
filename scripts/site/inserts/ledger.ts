// The ledger of discrepancies and the list of sources, from openapi/discrepancies.yaml and openapi/sources.yaml.
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { parse } from "yaml";
import { type Json, texts } from "../../generate/document.js";
import { root } from "../../tools.js";
import { cell, code, type Context, type Insert, operationLink, table } from "./context.js";

export interface Entry {
  id: string;
  title: string;
  says: { source: string; what: string }[];
  accept: string;
  strict?: string;
}

export interface Source {
  id: string;
  title: string;
  address: string;
  date: string;
  kind: string;
}

const read = async (file: string): Promise<unknown> =>
  parse(await readFile(join(root, "openapi", file), "utf8"));
export const readLedger = () => read("discrepancies.yaml") as Promise<Entry[]>;
export const readSources = () => read("sources.yaml") as Promise<Source[]>;

/** The anchor of a source on the ledger's page. */
export const sourceAnchor = (id: string): string => `source-${id}`;

/** Where the contract names an entry: the operations whose request or answer leads there, and the schemas in between. */
function usesOf(context: Context, id: string): string[] {
  const { document } = context;
  const names = (node: Json): boolean => texts(node["x-discrepancy"]).includes(id);
  const inside = (node: unknown): boolean =>
    typeof node === "object" &&
    node !== null &&
    (names(node as Json) || Object.values(node as Json).some((child) => inside(child)));
  const places: string[] = [];
  for (const { post } of Object.values<Json>(document.paths))
    if (names(post)) places.push(operationLink(context, post.operationId));
  for (const [name, schema] of Object.entries<Json>(document.components.schemas)) {
    const members = Object.entries<Json>(schema.properties ?? {}).filter(([, property]) => inside(property));
    const operation = context.model.operations.find(({ request }) => request === name);
    for (const [member] of members) places.push(memberLink(context, operation?.id, name, member));
    if (names(schema)) places.push(...users(context, name));
  }
  return [...new Set(places)];
}

/** A member of a request at its place on the operation's page; one of an answer, which many operations share, by its schema. */
const memberLink = (
  context: Context,
  operationId: string | undefined,
  schema: string,
  member: string,
): string =>
  operationId
    ? `[${code(`${operationId}.${member}`)}](${context.propertyPath(operationId, "request", member)})`
    : code(`${schema}.${member}`);

/** The members that refer to a schema. */
function users(context: Context, name: string): string[] {
  const ref = `#/components/schemas/${name}`;
  return Object.entries<Json>(context.document.components.schemas).flatMap(([owner, schema]) =>
    Object.entries<Json>(schema.properties ?? {})
      .filter(([, property]) => JSON.stringify(property).includes(`"${ref}"`))
      .map(([member]) => {
        const operation = context.model.operations.find(({ request }) => request === owner);
        return memberLink(context, operation?.id, owner, member);
      }),
  );
}

export const ledger: Insert = async (context) => {
  const [entries, sources] = await Promise.all([readLedger(), readSources()]);
  const known = new Set(sources.map(({ id }) => id));
  return entries
    .map(({ id, title, says, accept, strict }) => {
      const rows = says.map(({ source, what }) => {
        const [sourceId = "", place = ""] = source.split(/: (.*)/s);
        if (!known.has(sourceId)) throw new Error(`${id}: there is no source ${sourceId}`);
        return [`[${code(sourceId)}](${context.sourcePath(sourceId)}) ${place}`, cell(what)];
      });
      const uses = usesOf(context, id);
      return [
        `## ${title} {#${id}}`,
        table(["source", "says"], rows),
        `**We accept:** ${accept}`,
        strict ? `**The strict document accepts:** ${strict}` : "",
        uses.length > 0 ? `**Where:** ${uses.join(", ")}` : "",
      ]
        .filter(Boolean)
        .join("\n\n");
    })
    .join("\n\n");
};

export const sources: Insert = async () =>
  (await readSources())
    .map(
      ({ id, title, address, date, kind }) =>
        `### ${id} {#${sourceAnchor(id)}}\n\n${title}. ${kind[0]!.toUpperCase()}${kind.slice(1)}, ${date}. <${address}>`,
    )
    .join("\n\n");
