// Lists of properties as HTML: one line of type each, the rest below it, nested objects folded.
import { texts } from "../generate/document.js";
import { inline, text } from "./html.js";
import type { Property } from "./schema.js";
import { anchor, type Site } from "./site.js";

/** Of a fold is shown at once what fits in a line or two. */
const shownValues = 8;

export function propertyList(site: Site, properties: readonly Property[], ...way: string[]): string {
  return `<ul class="props">${properties.map((property) => propertyItem(site, property, way)).join("")}</ul>`;
}

function propertyItem(site: Site, property: Property, way: string[]): string {
  const id = anchor(...way, property.name);
  const marks = [
    property.required && '<span class="mark required">required</span>',
    property.deprecated && '<span class="mark deprecated">deprecated</span>',
  ];
  return [
    `<li class="prop" id="${id}">`,
    `<div class="prop-line"><a class="prop-name" href="#${id}"><code>${text(property.name)}</code></a> `,
    `<span class="prop-type">${text(property.type)}</span> ${marks.filter(Boolean).join(" ")}</div>`,
    property.description && `<p>${inline(property.description, site.link)}</p>`,
    facts(property),
    values(property.values),
    badges(site, property),
    property.reason &&
      `<details class="fold why"><summary>Why these limits</summary><p class="prop-reason">${inline(property.reason, site.link)}</p></details>`,
    nested(site, property, way),
    "</li>",
  ]
    .filter(Boolean)
    .join("");
}

function facts({ default: preset, example, expires, ...property }: Property): string {
  const shown = [
    "default" in property || preset !== undefined ? `Default ${json(preset)}` : "",
    example !== undefined ? `Example ${json(example)}` : "",
    expires ? `Deleted after ${inline(expires)}` : "",
  ].filter(Boolean);
  return shown.length > 0
    ? `<p class="prop-facts">${shown.map((fact) => `<span>${fact}</span>`).join("")}</p>`
    : "";
}

export const json = (value: unknown): string => `<code>${text(JSON.stringify(value))}</code>`;

function values(list: readonly unknown[] | undefined): string {
  // Those that are few stand in the type already.
  if (!list || list.length <= 6) return "";
  const items = list.map((value) => `<li>${json(value).replaceAll("&quot;", "")}</li>`).join("");
  const open = list.length <= shownValues ? " open" : "";
  return `<details class="fold"${open}><summary>All ${list.length} values</summary><ul class="values">${items}</ul></details>`;
}

/** Where the facts come from, and where the sources disagree about them. */
export function badges(
  site: Site,
  { sources, discrepancies }: Pick<Property, "sources" | "discrepancies">,
): string {
  const entries = discrepancies.map((id) => {
    const entry = site.ledger.find((one) => one.id === id);
    if (!entry) throw new Error(`the ledger has no entry ${id}`);
    return `<a class="badge disagree" href="${site.link(site.discrepancyPath(id))}" title="${text(entry.title)}">${text(id.replaceAll("-", " "))}</a>`;
  });
  const disagree =
    entries.length > 0 ? `<span class="disagree-on">Sources disagree: ${entries.join(" ")}</span>` : "";
  const from = sources.map((source) => {
    const [id = "", place = ""] = source.split(/: (.*)/s);
    return `<a class="source" href="${site.link(site.sourcePath(id))}">${text(id)}${place ? `<span class="source-place">: ${text(place)}</span>` : ""}</a>`;
  });
  const told = from.length > 0 ? `<span class="sources">From ${from.join(", ")}</span>` : "";
  return disagree || told ? `<p class="prop-badges">${disagree} ${told}</p>` : "";
}

export const badgesOf = (site: Site, node: Record<string, unknown>): string =>
  badges(site, { sources: texts(node["x-source"]), discrepancies: texts(node["x-discrepancy"]) });

function nested(site: Site, { name, children }: Property, way: string[]): string {
  if (children.length === 0) return "";
  const count = `${children.length} member${children.length === 1 ? "" : "s"} of <code>${text(name)}</code>`;
  return `<details class="fold nested"><summary>${count}</summary>${propertyList(site, children, ...way, name)}</details>`;
}
