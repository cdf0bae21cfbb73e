// For the pages on schedulers, safety types and styles: the values of an enum, and pictures of them by the simulator's own hand.
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { renderPng } from "../../../simulator/src/art/index.js";
import type { Safety } from "../../../simulator/src/art/safety.js";
import type { Json } from "../../generate/document.js";
import { resolve } from "../../generate/document.js";
import { code, type Context, escapeHtml, type Insert, operationLink, table } from "./context.js";

const size = { width: 128, height: 96 };
const scene = {
  ...size,
  kind: "generate" as const,
  prompt: "A lighthouse on a rocky shore at dusk",
  seed: 7,
  model: "midjourney",
  sample: 0,
  caption: false,
};

/** The values of the enum that is the property with this role, null left out. */
export function valuesOf(document: Json, role: string): string[] {
  for (const schema of Object.values<Json>(document.components.schemas)) {
    const found = Object.values<Json>(schema.properties ?? {}).find(
      (property) => property["x-role"] === role,
    );
    if (!found) continue;
    const values = resolve(document, found).node.enum as (string | null)[] | undefined;
    if (values) return values.filter((value) => value !== null);
  }
  throw new Error(`no enum with the role ${role}`);
}

/** A small picture of every style and of every kind of withheld picture, into `folder`. */
export async function drawExamples(document: Json, folder: string): Promise<void> {
  const pictures = [
    ...valuesOf(document, "style").map((style) => ({ name: `styles/${style}`, of: { ...scene, style } })),
    ...["none", ...valuesOf(document, "safety-type")].map((type) => ({
      name: `safety/${type}`,
      of: { ...scene, style: null, ...(type === "none" ? {} : { safety: type as Safety }) },
    })),
  ];
  for (const part of ["styles", "safety"]) await mkdir(join(folder, part), { recursive: true });
  await Promise.all(pictures.map(({ name, of }) => writeFile(join(folder, `${name}.png`), renderPng(of))));
}

const image = (context: Context, path: string, alt: string): string =>
  `<img src="${context.link(path)}" alt="${escapeHtml(alt)}" width="${size.width}" height="${size.height}" loading="lazy">`;

/** The names of a component's enum, with what is said of it. */
export const enumValues: Insert = ({ document }, name) => {
  const schema = document.components.schemas[name ?? ""] as Json | undefined;
  if (!schema?.enum) throw new Error(`there is no enum ${name}`);
  const values = (schema.enum as unknown[]).filter((value) => value !== null);
  return {
    page: `${schema.description}\n\n<ul class="names">${values.map((value) => `<li><code>${escapeHtml(String(value))}</code></li>`).join("")}</ul>`,
    plain: `${schema.description}\n\n${values.map((value) => `- ${code(value)}`).join("\n")}`,
  };
};

/** What the contract says of a member of an operation. */
export const memberText: Insert = ({ model }, operationId, name) => {
  const field = model.operations
    .find(({ id }) => id === operationId)
    ?.fields.find(({ wireName }) => wireName === name);
  if (!field) throw new Error(`${operationId} takes no ${name}`);
  return `${code(field.wireName)}: ${field.doc}`;
};

/** What is done to a picture in which something was found. */
export const safetyTypes: Insert = (context) => {
  const types = valuesOf(context.document, "safety-type");
  const figure = (name: string, alt: string, caption: string) =>
    `<figure>${image(context, `/safety/${name}.png`, alt)}<figcaption>${caption}</figcaption></figure>`;
  return {
    page: [
      '<div class="example-pictures">',
      figure("none", "A lighthouse at dusk, as it was drawn", "as drawn"),
      ...types.map((type) => figure(type, `The same picture, changed by ${type}`, `<code>${type}</code>`)),
      "</div>",
    ].join("\n"),
    plain: types.map((type) => `- ${code(type)}`).join("\n"),
  };
};

/** Which operations take a member of this role (or name, where it has none), and what they do where it is left out. */
export const takers: Insert = (context, name) =>
  table(
    ["operation", "member", "left out"],
    context.model.operations.flatMap((operation) => {
      const field = operation.fields.find(({ role, wireName }) => (role ?? wireName) === name);
      if (!field) return [];
      const preset =
        field.default === undefined ? "no default is documented" : code(JSON.stringify(field.default));
      return [[operationLink(context, operation.id), code(field.wireName), preset]];
    }),
  );

/** Every style with its picture, to filter and to copy; in the order in which one looks a name up. */
export const styleGallery: Insert = (context) => {
  const styles = valuesOf(context.document, "style").toSorted();
  const items = styles.map(
    (style) =>
      `<li data-text="${style}">${image(context, `/styles/${style}.png`, "")}<button type="button" data-copy="${style}" title="Copy ${style}"><code>${style}</code></button></li>`,
  );
  return {
    page: `<div data-filter="Filter the ${styles.length} styles">\n<ul class="style-gallery">\n${items.join("\n")}\n</ul>\n</div>`,
    plain: styles.map((style) => `- ${code(style)}`).join("\n"),
  };
};
