// The pages of the reference that are of no single operation: the overview, and what the provider sends.
import { type Json, resolve } from "../generate/document.js";
import { inline, jsonFence, tabs, text } from "./html.js";
import { branchesOf, entriesOf } from "./operation.js";
import type { Page } from "./page.js";
import { badgesOf, propertyList } from "./properties.js";
import { anchor, type Site } from "./site.js";

/** The groups of operations in the order of the contract, under the headings that it gives them. */
export function families({ document, model }: Site): { group: string; tags: Json[] }[] {
  const tags = new Map((document.tags as Json[]).map((tag) => [tag.name as string, tag]));
  const groups = (document["x-tagGroups"] ?? [{ name: "Operations", tags: [...tags.keys()] }]) as Json[];
  const used = new Set(model.operations.map(({ group }) => group));
  return groups
    .map(({ name, tags: names }) => ({
      group: name as string,
      tags: (names as string[]).filter((tag) => used.has(tag)).map((tag) => tags.get(tag)!),
    }))
    .filter(({ tags }) => tags.length > 0);
}

export function overviewPage(site: Site): Page {
  const { document, model } = site;
  const { title, description } = document.info;
  const lists = families(site).flatMap(({ tags }) =>
    tags.map((tag) => {
      const rows = model.operations
        .filter(({ group }) => group === tag.name)
        .map(
          ({ id, summary, method, path }) =>
            `| [${summary}](${site.operationPath(id)}) | \`${method.toUpperCase()} ${path}\` |`,
        );
      return `### ${tag.name}\n\n${tag.description}\n\n| operation | called at |\n| --- | --- |\n${rows.join("\n")}`;
    }),
  );
  const webhooks = Object.entries<Json>(document.webhooks ?? {}).map(
    ([name, item]) => `- [${item.post.summary}](${site.webhookPath(name)})`,
  );
  const markdown = [
    "# Reference",
    "Every operation, with each parameter, its limits, where that is said, and a form to try it.",
    "## Operations {#operations}",
    ...lists,
    ...(webhooks.length > 0 ? ["### Webhooks", webhooks.join("\n")] : []),
    "## What holds for all of them {#all}",
    String(description).trim(),
  ].join("\n\n");
  return {
    path: "/reference/",
    title: "Reference",
    short: "Overview",
    description: `${title}: every operation, and what holds for all of them.`,
    section: "Reference",
    markdown,
    plain: `${markdown.replaceAll(/ \{#[\w-]+\}$/gm, "")}\n`,
    matter: { layout: "guide" },
  };
}

export function webhookPages(site: Site): Page[] {
  const { document } = site;
  return Object.entries<Json>(document.webhooks ?? {}).map(([name, { post }]) => {
    const body = resolve(document, post.requestBody).node;
    const content = body.content["application/json"] as Json;
    const branches = branchesOf(document, content.schema);
    const examples = Object.values<Json>(content.examples ?? {}).map(
      (example) => resolve(document, example).node,
    );
    const operation = { id: `webhooks/${name}`, summary: String(post.summary) };
    const head = [
      '<div class="op">',
      `<div class="op-head">\n\n# ${post.summary}\n\n`,
      `<p class="lead">${inline(post.description, site.link)}</p>`,
      `<p class="endpoint"><span class="method">POST</span> <code><b>the URL that your request named</b></code></p>`,
      `<p class="op-facts"><a class="badge unsafe" href="${site.link("/guides/webhooks/")}">unsigned: look the job up before you trust it</a></p>${badgesOf(site, post)}`,
      '</div>\n\n<aside class="op-code" aria-label="Code"><h2 class="code-title" id="requests">What arrives</h2>',
      tabs(
        examples.map(({ summary, value }) => ({ label: summary, content: jsonFence(value) })),
        { name: "Webhook", menu: true },
      ),
      '</aside>\n\n<div class="op-body">\n\n## Body {#request}\n\n',
      ...branches.map(
        (branch) =>
          `\n\n### ${branch.statuses.map((status) => `\`${status}\``).join(", ")} {#${anchor("answer", branch.statuses[0]!)}}\n\n<p>${inline(branch.schema.description ?? "", site.link)}</p>${propertyList(site, branch.properties, branch.statuses[0]!)}\n\n`,
      ),
      "\n\n## Your answer {#answer}\n\n",
      `<ul class="props">${Object.entries<Json>(post.responses)
        .map(([status, given]) => {
          const { description } = resolve(document, given).node;
          return `<li class="prop prop-row"><div class="prop-line"><code>${text(status)}</code></div><p>${inline(description, site.link)}</p></li>`;
        })
        .join("")}</ul>`,
      "\n\n</div></div>\n",
    ];
    const plain = [
      `# ${post.summary}`,
      post.description,
      ...examples.map(({ summary, value }) => `${summary}:\n\n${jsonFence(value).trim()}`),
      ...branches.flatMap(({ statuses, schema, properties }) => [
        `## ${statuses.map((status) => `\`${status}\``).join(", ")}`,
        schema.description,
        properties.map(({ name, type, description }) => `- \`${name}\` (${type}): ${description}`).join("\n"),
      ]),
    ].join("\n\n");
    return {
      path: site.webhookPath(name),
      title: operation.summary,
      description: String(post.description),
      section: "Webhooks",
      markdown: head.join(""),
      plain: `${plain}\n`,
      matter: { layout: "operation" },
      entries: branches.flatMap((branch) =>
        entriesOf(site, operation, branch.properties, [branch.statuses[0]!], 0.3),
      ),
    };
  });
}
