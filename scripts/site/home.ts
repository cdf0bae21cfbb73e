// The home page: what this is, a form that makes a picture, the first program in every language, and where the answers are.
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { renderPng } from "../../simulator/src/art/index.js";
import { type Json, operationsOf, resolve } from "../generate/document.js";
import { fence, inline, tabs, text } from "./html.js";
import type { Page } from "./page.js";
import type { Site } from "./site.js";

/** What the picture on the home page shows, until the reader asks for another. */
const picture = { width: 768, height: 512, seed: 11, style: null, sample: 0, caption: false } as const;
const pictureFile = "home.png";

/** The operation to begin with: the first of the contract that draws from words alone. */
function firstCreate(site: Site): { id: string; node: Json; prompt: string; model: string } {
  const found = operationsOf(site.document).find(({ node }) => node["x-picture"] === "generate");
  if (!found) throw new Error("the contract has no operation that draws from words alone");
  const request = resolve(site.document, found.node.requestBody).node.content["application/json"] as Json;
  const [example] = Object.values<Json>(request.examples);
  const value = resolve(site.document, example!).node.value as Record<string, string>;
  const fields = site.model.operations.find(({ id }) => id === found.id)!.fields;
  const named = (role: string) => value[fields.find((field) => field.role === role)!.wireName] ?? "";
  return { id: found.id, node: found.node, prompt: named("prompt"), model: named("model") };
}

/** The picture that the simulator draws for the prompt of the first example. */
export async function drawHome(site: Site, folder: string): Promise<void> {
  const { prompt, model } = firstCreate(site);
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, pictureFile), renderPng({ ...picture, kind: "generate", prompt, model }));
}

export function homePage(site: Site, pages: readonly Page[]): Page {
  const { document, languages } = site;
  const { id, node, prompt } = firstCreate(site);
  const samples = (node["x-codeSamples"] ?? []) as { lang: string; label: string; source: string }[];
  const list = tabs(
    samples.map(({ lang, label, source }) => ({ label, content: fence(lang, source) })),
    { sync: "language", name: "Language" },
  );
  const clients = languages.filter(({ lang }) => lang !== "bash").map(({ label }) => label);
  const words =
    clients.length < 2 ? clients.join("") : `${clients.slice(0, -1).join(", ")} and ${clients.at(-1)}`;
  const facts = [
    `${site.model.operations.length} operations`,
    `clients for ${words}`,
    `${site.ledger.length} discrepancies of the sources, told one by one`,
    "a simulator that draws",
  ];
  const markdown = [
    `<div class="hero"><div class="hero-text">\n\n# The ModelsLab image API,<br>written down and running.\n\n`,
    `<p class="lead">Every parameter with its limits and its source. Clients that wait for pictures and never pay twice. A simulator to try all of it on, now, without a key.</p>`,
    `<p class="hero-links"><a class="button primary" href="${site.link("/guides/quickstart/")}">First picture in a minute</a> <a class="button" href="${site.link("/reference/")}">Reference</a></p>`,
    `<p class="fine">Unofficial: not made, endorsed or supported by ModelsLab.</p>`,
    `</div><div class="hero-try"><TryIt operation="${id}" brief><img class="hero-picture" src="${site.link(`/${pictureFile}`)}" width="${picture.width}" height="${picture.height}" alt="${text(prompt)}, as the simulator draws it"></TryIt></div></div>\n\n`,
    `<ul class="facts">${facts.map((fact) => `<li>${text(fact)}</li>`).join("")}</ul>\n\n`,
    `<div class="home-code"><div>\n\n## The same in your program {#program}\n\nThis file is the one that the tests run. Choose a language: the whole site remembers it.\n\n[How to install it](/guides/quickstart/) · [What all clients do](/guides/clients/)\n\n</div><div>`,
    list,
    `</div></div>\n\n## Answers {#answers}\n\n`,
    `<ul class="cards">${cards(site, pages)}</ul>\n`,
  ].join("");
  return {
    path: "/",
    title: document.info.title,
    description: document.info.summary,
    section: "Start",
    short: "Home",
    markdown,
    plain: plain(site, pages, samples),
    matter: { layout: "home", titleTemplate: false },
  };
}

/** Each guide, with its own description: two clicks to any answer. */
const cards = (site: Site, pages: readonly Page[]): string =>
  pages
    .filter(({ path }) => path.startsWith("/guides/"))
    .map(
      ({ path, title, description }) =>
        `<li><a href="${site.link(path)}"><strong>${text(title)}</strong><span>${inline(description)}</span></a></li>`,
    )
    .join("");

function plain(
  site: Site,
  pages: readonly Page[],
  samples: { lang: string; label: string; source: string }[],
): string {
  const { info } = site.document;
  return `${[
    `# ${info.title}`,
    info.summary,
    "Unofficial: not made, endorsed or supported by the provider.",
    ...samples.map(({ lang, label, source }) => `**${label}**${fence(lang, source)}`.trim()),
    pages.map(({ path, title, description }) => `- [${title}](${path}): ${description}`).join("\n"),
  ].join("\n\n")}\n`;
}
