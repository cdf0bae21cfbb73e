// VitePress renders what scripts/site/ has written; `npm run site:build` runs both.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { defineConfigWithTheme } from "vitepress";
import type { ThemeData } from "../../scripts/site/pages.js";

// Where the pages are, from the root of the site's folder.
const source = process.env.SITE_SOURCE ?? fileURLToPath(new URL("../.source", import.meta.url));
const data = JSON.parse(readFileSync(join(source, "theme.json"), "utf8")) as ThemeData;
const base = process.env.SITE_BASE ?? "/";

// Before the first paint: that a script runs, and which language was chosen, so that nothing jumps afterwards.
const first = `document.documentElement.classList.add("js")`;
const chosen = `try{const l=localStorage.getItem("language");if(l)for(const d of document.querySelectorAll('.tabs[data-sync=language]')){const t=[...d.children].find(c=>c.dataset.tab===l);if(t)for(const c of d.children)c.open=c===t}}catch{}`;

const missing = `<noscript><main class="doc missing"><h1>There is no such page</h1><p>The address may be old. <a href="${base}">To the beginning</a></p></main></noscript>`;

export default defineConfigWithTheme<ThemeData>({
  lang: "en",
  title: data.title.replace(/\s*\(unofficial\)/i, ""),
  titleTemplate: ":title · ModelsLab Images, unofficial",
  srcDir: source,
  outDir: process.env.SITE_OUTPUT ?? fileURLToPath(new URL("../dist", import.meta.url)),
  cacheDir: fileURLToPath(new URL("../../node_modules/.cache/vitepress", import.meta.url)),
  base,
  cleanUrls: true,
  // Downloads come beside the pages, in the last step; a test follows every link of what was built.
  ignoreDeadLinks: [/^\/downloads\//, /^\/redoc/, /^\/llms/],
  appearance: true,
  // What a reader does not open is not loaded.
  router: { prefetchLinks: false },
  head: [
    ["link", { rel: "icon", href: `${base}favicon.svg`, type: "image/svg+xml" }],
    ["meta", { name: "color-scheme", content: "light dark" }],
    ["meta", { name: "referrer", content: "no-referrer" }],
    ["script", {}, first],
  ],
  themeConfig: data,
  markdown: {
    // Code stands on dark in both modes, so that each colour is sent once.
    theme: "github-dark-default",
    headers: false,
    // The name of a heading's link is its text, without the id that is written behind it.
    config: (md) =>
      md.core.ruler.before("anchor", "heading-text", ({ tokens }) => {
        for (const [index, { type }] of tokens.entries()) {
          const inside = type === "heading_open" ? tokens[index + 1] : undefined;
          if (inside) inside.content = inside.content.replace(/\s*\{#[\w.-]+\}$/, "");
        }
      }),
  },
  // Addresses of pictures have the base already, and are no modules.
  vue: { template: { transformAssetUrls: false } },
  // VitePress renders the page for what is missing with a script only.
  transformHtml: (html, file) =>
    html.replace("</body>", `${file.endsWith("404.html") ? missing : ""}<script>${chosen}</script></body>`),
  vite: {
    logLevel: "warn",
    build: { reportCompressedSize: false, chunkSizeWarningLimit: 1000 },
  },
});
