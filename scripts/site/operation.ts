// The page of an operation: text in the middle, code at its side.
import { type Json, resolve } from "../generate/document.js";
import type { Operation } from "../generate/model.js";
import { operationMarkdown } from "./downloads/operation.js";
import { fence, inline, jsonFence, type Tab, tabs, text } from "./html.js";
import type { Page, SearchEntry } from "./page.js";
import { badgesOf, json, propertyList } from "./properties.js";
import { propertiesOf, type Property, propertyOf } from "./schema.js";
import { anchor, type Site } from "./site.js";

/** An answer, or a webhook's body, by the statuses that lead to it. */
export interface Branch {
  /** `error` and `failed` may share one. */
  statuses: string[];
  /** Name of the schema's component. */
  name: string | undefined;
  schema: Json;
  properties: Property[];
}

export function operationPage(site: Site, operation: Operation): Page {
  const { document } = site;
  const node = document.paths[operation.path][operation.method] as Json;
  const request = resolve(document, node.requestBody).node.content["application/json"] as Json;
  const ok = resolve(document, node.responses["200"]).node;
  const branches = branchesOf(document, ok.content["application/json"].schema);
  const properties = [...pathProperties(site, operation), ...propertiesOf(document, request.schema)];
  const markdown = [
    '<div class="op">',
    `<div class="op-head">\n\n# ${operation.summary}\n\n`,
    `<p class="lead">${inline(operation.doc, site.link)}</p>`,
    endpoint(operation),
    facts(site, operation, node),
    jump(node, ok),
    `</div>\n\n<aside class="op-code" aria-label="Code">`,
    samples(node),
    requestExamples(document, request),
    answerExamples(document, node),
    `</aside>\n\n<div class="op-body">\n\n## Try it {#try-it}\n\n<TryIt operation="${operation.id}" />\n\n`,
    `## Request {#request}\n\n<p>${inline(resolve(document, request.schema).node.description ?? "", site.link)}</p>\n\n`,
    propertyList(site, properties, "request"),
    `\n\n## Answer {#answer}\n\n<p>HTTP 200: ${inline(ok.description, site.link)}</p>\n\n`,
    ...branches.map((branch) => branchSection(site, branch)),
    otherAnswers(site, node, branches),
    webhook(site, node),
    nextStep(site, operation, ok),
    "\n\n</div></div>\n",
  ].join("");
  return {
    path: site.operationPath(operation.id),
    title: operation.summary,
    description: operation.doc.replaceAll("`", ""),
    section: operation.group,
    markdown,
    plain: operationMarkdown(site, operation),
    matter: { layout: "operation", operation: operation.id },
    entries: [
      ...entriesOf(site, operation, properties, ["request"], 1),
      ...branches.flatMap((branch) =>
        entriesOf(site, operation, branch.properties, [branch.statuses[0]!], 0.4),
      ),
    ],
  };
}

/** A schema that a discriminator divides, or one that stands for itself. */
export function branchesOf(document: Json, schema: Json): Branch[] {
  const { node, name } = resolve(document, schema);
  const mapping = Object.entries<string>(node.discriminator?.mapping ?? {});
  const refs = new Map<string, string[]>();
  for (const [status, ref] of mapping) refs.set(ref, [...(refs.get(ref) ?? []), status]);
  if (refs.size === 0)
    return [{ statuses: ["answer"], name, schema: node, properties: propertiesOf(document, schema) }];
  return [...refs].map(([$ref, statuses]) => ({
    statuses,
    name: $ref.split("/").at(-1),
    schema: resolve(document, { $ref }).node,
    properties: propertiesOf(document, { $ref }),
  }));
}

function pathProperties({ document }: Site, operation: Operation): Property[] {
  const item = document.paths[operation.path] as Json;
  const all = [...(item.parameters ?? []), ...(item[operation.method].parameters ?? [])] as Json[];
  return all.map((given) => {
    const { schema, name, example, ...parameter } = resolve(document, given).node;
    const { description: _, ...shape } = resolve(document, schema).node;
    const property = { ...shape, ...parameter, ...(example !== undefined && { examples: [example] }) };
    const found = propertyOf(document, name, property, parameter.required === true);
    return { ...found, type: `${found.type}, in the ${parameter.in}` };
  });
}

const endpoint = ({ method, server, path }: Operation): string =>
  `<p class="endpoint"><span class="method">${method.toUpperCase()}</span> <code>${text(server)}<b>${text(path)}</b></code><button type="button" class="copy-small" data-copy="${text(server + path)}">Copy</button></p>`;

function facts(site: Site, operation: Operation, node: Json): string {
  const safe = operation.idempotent
    ? `<span class="badge safe">safe to send again</span>`
    : `<a class="badge unsafe" href="${site.link("/guides/money/")}">not to be sent twice: may be charged twice</a>`;
  const kind =
    operation.kind === "create"
      ? `<a class="badge" href="${site.link("/guides/waiting/")}">answers at once or later</a>`
      : "";
  const old = operation.deprecated ? '<span class="badge disagree">deprecated</span>' : "";
  return `<p class="op-facts">${safe} ${kind} ${old}</p>${badgesOf(site, node)}`;
}

/** The parts of the page, which is long. */
function jump(node: Json, ok: Json): string {
  const parts = [
    ["try-it", "Try it"],
    ["request", "Request"],
    ["answer", "Answer"],
    ["http", "Other HTTP status"],
    ...(node.callbacks ? [["webhook", "Webhook"]] : []),
    ...(ok.links ? [["next", "Next step"]] : []),
  ];
  const links = parts.map(([id, words]) => `<a href="#${id}">${words}</a>`);
  return `<nav class="jump" aria-label="On this page">${links.join("")}</nav>`;
}

function samples(node: Json): string {
  const list = (node["x-codeSamples"] ?? []) as { lang: string; label: string; source: string }[];
  if (list.length === 0) return "";
  const panels = list.map(({ lang, label, source }) => ({ label, content: fence(lang, source) }));
  return `<h2 class="code-title" id="code">Code</h2>${tabs(panels, { sync: "language", name: "Language" })}`;
}

function named(document: Json, content: Json | undefined, prefix = ""): Tab[] {
  const examples = Object.values<Json>(content?.["application/json"]?.examples ?? {});
  return examples.map((example) => {
    const { summary, value } = resolve(document, example).node;
    return { label: `${prefix}${summary}`, content: jsonFence(value) };
  });
}

function requestExamples(document: Json, request: Json): string {
  const list = named(document, { "application/json": request });
  if (list.length === 0) return "";
  return `<h2 class="code-title" id="requests">Requests</h2>${tabs(list, { name: "Request", menu: true })}`;
}

function answerExamples(document: Json, node: Json): string {
  const list = Object.entries<Json>(node.responses).flatMap(([status, response]) => {
    const prefix = status === "default" ? "Other: " : `${status}: `;
    return named(document, resolve(document, response).node.content, prefix);
  });
  return `<h2 class="code-title" id="answers">Answers</h2>${tabs(list, { name: "Answer", menu: true })}`;
}

function branchSection(site: Site, { statuses, schema, properties }: Branch): string {
  const words = statuses.map((status) => `\`${status}\``).join(", ");
  return `\n\n### ${words} {#${anchor("answer", statuses[0]!)}}\n\n<p>${inline(schema.description ?? "", site.link)}</p>${badgesOf(site, schema)}${propertyList(site, properties, statuses[0]!)}\n\n`;
}

/** Every other HTTP status, with its headers; a body that is described above is named. */
function otherAnswers(site: Site, node: Json, branches: Branch[]): string {
  const { document } = site;
  const rows = Object.entries<Json>(node.responses)
    .filter(([status]) => status !== "200")
    .map(([status, given]) => {
      const { description, headers, content } = resolve(document, given).node;
      const body = content?.["application/json"]?.schema;
      const known = body && branches.find(({ name }) => name === resolve(document, body).name);
      const extra = [
        ...(known ? [] : [body ? inline(resolve(document, body).node.description ?? "", site.link) : ""]),
        ...Object.entries<Json>(headers ?? {}).map(([name, header]) => {
          return `Header <code>${text(name)}</code>: ${inline(resolve(document, header).node.description, site.link)}`;
        }),
      ].filter(Boolean);
      const shown = status === "default" ? "other" : status;
      return `<li class="prop prop-row" id="http-${shown}"><div class="prop-line"><a class="prop-name" href="#http-${shown}"><code>${shown}</code></a></div><div><p>${inline(description, site.link)}</p>${extra.map((line) => `<p class="prop-reason">${line}</p>`).join("")}</div></li>`;
    });
  if (rows.length === 0) return "";
  const error = branches.find(({ statuses }) => statuses.includes("error"));
  const shape = error
    ? ` The body is that of <a href="#answer-${error.statuses[0]}"><code>error</code></a>.`
    : "";
  return `\n\n### Other HTTP status {#http}\n\n<p>What to do about each, and whether to send again: <a href="${site.link("/guides/errors/")}">Errors</a>.${shape}</p><ul class="props">${rows.join("")}</ul>\n\n`;
}

function webhook(site: Site, node: Json): string {
  const { document } = site;
  return Object.values<Json>(node.callbacks ?? {})
    .flatMap((callback) => Object.entries<Json>(resolve(document, callback).node))
    .map(([expression, item]) => {
      const post = item.post as Json;
      const body = resolve(document, post.requestBody).node;
      const list = named(document, body.content);
      // What the provider posts is described on a page of its own, where the document names it as a webhook too.
      const page = webhookOf(document, post.requestBody);
      const member = /^\{\$request\.body#\/(\w+)\}$/.exec(expression)?.[1];
      const to = member
        ? `<code>POST</code> to the URL in <a href="#request-${member}"><code>${member}</code></a>`
        : `<code>POST ${text(expression)}</code>`;
      const more = page
        ? ` <a href="${site.link(site.webhookPath(page))}">Every member of its body</a>.`
        : "";
      return `\n\n## Webhook {#webhook}\n\n<p>${to}: ${inline(post.description, site.link)}${more}</p>${tabs(list, { name: "Webhook", menu: true })}\n\n`;
    })
    .join("");
}

/** The webhook of the document that has the same body as a callback. */
function webhookOf(document: Json, body: Json): string | undefined {
  const found = Object.entries<Json>(document.webhooks ?? {}).find(
    ([, item]) => item.post.requestBody.$ref !== undefined && item.post.requestBody.$ref === body.$ref,
  );
  return found?.[0];
}

function nextStep(site: Site, operation: Operation, ok: Json): string {
  const { document } = site;
  return Object.values<Json>(ok.links ?? {})
    .map((given) => {
      const { operationId, description, parameters, requestBody } = resolve(document, given).node;
      const target = site.model.operations.find(({ id }) => id === operationId);
      if (!target) throw new Error(`${operation.id}: a link to ${operationId}, which does not exist`);
      const values = { ...parameters, ...requestBody };
      const rows = Object.entries(values).map(
        ([name, value]) => `<li><code>${text(name)}</code> is ${expression(value)}</li>`,
      );
      return `\n\n## Next step {#next}\n\n<p>${inline(description, site.link)}</p><div class="next-step"><a href="${site.link(site.operationPath(operationId))}"><strong>${text(target.summary)}</strong> <code>${text(operationId)}</code></a><ul>${rows.join("")}</ul></div>\n\n`;
    })
    .join("");
}

/** `$response.body#/id` in words. */
function expression(value: unknown): string {
  const found = typeof value === "string" ? /^\$(request|response)\.body#\/(\w+)$/.exec(value) : null;
  if (!found) return json(value);
  return `<code>${found[2]}</code> of ${found[1] === "request" ? "this request" : "the answer"}`;
}

export function entriesOf(
  site: Site,
  { id, summary }: Pick<Operation, "id" | "summary">,
  properties: readonly Property[],
  way: string[],
  weight: number,
): SearchEntry[] {
  return properties.flatMap((property) => [
    {
      title: property.name,
      place: way[0] === "request" ? summary : `${summary}, ${way.join(" ")}`,
      path: site.propertyPath(id, ...way, property.name),
      text: [property.description, ...(property.values ?? [])].map(String).join(" "),
      weight,
    },
    ...entriesOf(site, { id, summary }, property.children, [...way, property.name], weight / 2),
  ]);
}
