// The reference page of an operation as plain Markdown, straight from the contract.
import { type Json, resolve, texts } from "../../generate/document.js";
import type { Operation } from "../../generate/model.js";
import { code, type Context, operationLink, table } from "../inserts/context.js";
import { propertiesOf, type Property } from "../schema.js";

const json = (value: unknown): string => `\`\`\`json\n${JSON.stringify(value, null, 2)}\n\`\`\``;

function rowOf({ name, type, required, default: preset, values = [], description }: Property): string[] {
  const facts = [
    type,
    required ? "required" : "",
    preset === undefined ? "" : `default ${code(JSON.stringify(preset))}`,
    // The long lists have a page of their own.
    values.length > 6 && values.length <= 40 ? values.map((value) => code(value)).join(" ") : "",
  ];
  return [code(name), facts.filter(Boolean).join("; "), description];
}

function examples(document: Json, content: Json | undefined): string[] {
  const named = content?.["application/json"]?.examples ?? {};
  return Object.entries<Json>(named).map(([name, example]) => {
    const { summary, value } = resolve(document, example).node;
    return `${summary ?? name} (${code(name)}):\n\n${json(value)}`;
  });
}

function facts(context: Context, operation: Operation, node: Json): string[] {
  const { method, server, path, doc, idempotent, poll } = operation;
  return [
    code(`${method.toUpperCase()} ${server}${path}`),
    doc,
    idempotent
      ? "May be sent twice without harm."
      : "**Not to be sent twice**: it may be charged twice. See [the money rule](/guides/money/).",
    poll ? `While the answer says processing, look the job up with ${operationLink(context, poll)}.` : "",
    node.deprecated ? "Deprecated." : "",
    `Sources: ${texts(node["x-source"]).join("; ")}.`,
  ].filter(Boolean);
}

export function operationMarkdown(context: Context, operation: Operation): string {
  const { document } = context;
  const node = document.paths[operation.path][operation.method] as Json;
  const request = resolve(document, node.requestBody).node.content["application/json"] as Json;
  const id = operation.jobId;
  const rows = [
    ...(id?.in === "path" ? [[code(id.name), "text; required; in the path", "The id of the job."]] : []),
    ...propertiesOf(document, request.schema).map(rowOf),
  ];
  const answers = Object.entries<Json>(node.responses).map(([status, response]) => {
    const { description, content } = resolve(document, response).node;
    const heading = status === "default" ? "Any other HTTP status" : `HTTP ${status}`;
    // What is the same for all operations is told once, on the page of errors.
    const all = examples(document, content);
    return [`### ${heading}`, description, ...(status.startsWith("2") ? all : all.slice(0, 1))].join("\n\n");
  });
  const samples = (node["x-codeSamples"] ?? []) as { lang: string; label: string; source: string }[];
  return [
    `# ${operation.summary}`,
    ...facts(context, operation, node),
    "## Parameters",
    table(["member", "type", "what it is"], rows),
    "## Requests",
    ...examples(document, resolve(document, node.requestBody).node.content),
    "## Code",
    ...samples.map(({ lang, label, source }) => `**${label}**\n\n\`\`\`${lang}\n${source.trimEnd()}\n\`\`\``),
    "## Answers",
    ...answers,
  ].join("\n\n");
}
