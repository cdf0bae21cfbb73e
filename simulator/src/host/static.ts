// A folder of files at the same origin as the API, such as a site about it. What is not in the folder is the API's to answer.
import { readFile, realpath, stat } from "node:fs/promises";
import { extname, join, resolve, sep } from "node:path";
import type { Core, Host, SimAnswer, SimRequest } from "../types.js";

const types: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".gif": "image/gif",
  ".html": "text/html; charset=utf-8",
  ".http": "text/plain; charset=utf-8",
  ".ico": "image/x-icon",
  ".jpeg": "image/jpeg",
  ".jpg": "image/jpeg",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".map": "application/json; charset=utf-8",
  ".md": "text/markdown; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".wasm": "application/wasm",
  ".webp": "image/webp",
  ".woff2": "font/woff2",
  ".xml": "application/xml; charset=utf-8",
  ".yaml": "application/yaml; charset=utf-8",
  ".yml": "application/yaml; charset=utf-8",
};

/** Folders of the simulator's own pictures, which are made when they are asked for. */
const pictures = ["images", "proxy"];

/** Puts a folder around a host: files first the host's, then the folder's, then whatever the core says. */
export function withFiles(host: Host, core: Core, folder: string): Host {
  const files = createFiles(core, folder);
  return { handle: (request) => host.handle(request) ?? files(request), close: () => host.close() };
}

function createFiles(core: Core, folder: string): (request: SimRequest) => Promise<SimAnswer> | undefined {
  const root = resolve(folder);
  const first = (path: string) => path.split("/")[1] ?? "";
  const reserved = new Set([
    ...core.contract.operations.flatMap(({ prefix, path }) => [first(path), first(prefix + path)]),
    ...pictures,
  ]);

  return (request) => {
    // A POST is a call of the API, wherever it goes.
    if (request.method !== "GET" && request.method !== "HEAD") return undefined;
    if (!URL.canParse(request.url)) return undefined;
    const { pathname, search } = new URL(request.url);
    if (reserved.has(first(pathname))) return undefined;
    return answer(request, pathname, search);
  };

  async function answer(request: SimRequest, pathname: string, search: string): Promise<SimAnswer> {
    const path = decoded(pathname);
    if (path === undefined) return missing(request);
    const found = await find(path);
    if (found === undefined) return missing(request);
    if (found.slash) return { status: 308, headers: { location: `${pathname}/${search}` }, body: "" };
    return send(request, found.file, 200);
  }

  /** `/page` is page, page.html or, with a slash, page/index.html. */
  async function find(path: string): Promise<{ file: string; slash?: true } | undefined> {
    if (path.endsWith("/")) {
      const file = await inside(join(path, "index.html"));
      return file ? { file } : undefined;
    }
    for (const candidate of [path, `${path}.html`]) {
      const file = await inside(candidate);
      if (file) return { file };
    }
    return (await inside(`${path}/index.html`)) ? { file: "", slash: true } : undefined;
  }

  /** The file of a path, if it is one and no link leads out of the folder. */
  async function inside(path: string): Promise<string | undefined> {
    try {
      const [file, top] = await Promise.all([realpath(join(root, path)), realpath(root)]);
      if (!file.startsWith(top + sep) || !(await stat(file)).isFile()) return undefined;
      return file;
    } catch {
      return undefined;
    }
  }

  async function missing(request: SimRequest): Promise<SimAnswer> {
    const page = await inside("/404.html");
    if (page) return send(request, page, 404);
    // Without a single page the folder is one that is still being made.
    if (!(await inside("/index.html"))) return waiting(request);
    return { status: 404, headers: plain, body: request.method === "HEAD" ? "" : "There is no such file.\n" };
  }
}

const shared = { "cache-control": "no-cache", "x-content-type-options": "nosniff" };
const plain = { ...shared, "content-type": "text/plain; charset=utf-8" };

async function send(request: SimRequest, file: string, status: number): Promise<SimAnswer> {
  const { size, mtimeMs } = await stat(file);
  const etag = `W/"${size.toString(36)}-${Math.floor(mtimeMs).toString(36)}"`;
  const headers = { ...shared, etag, "content-type": types[extname(file)] ?? "application/octet-stream" };
  const known = request.headers["if-none-match"]?.split(",").some((tag) => tag.trim() === etag);
  if (known && status === 200) return { status: 304, headers, body: "" };
  return { status, headers, body: request.method === "HEAD" ? "" : await readFile(file) };
}

function decoded(pathname: string): string | undefined {
  try {
    const path = decodeURIComponent(pathname);
    // A dot in front hides a file; two lead out of the folder.
    return /(^|[/\\])\.|\0|\\/.test(path) ? undefined : path;
  } catch {
    return undefined;
  }
}

/** Asks again by itself until the folder is there. */
function waiting(request: SimRequest): SimAnswer {
  const headers = {
    ...shared,
    "cache-control": "no-store",
    "content-type": "text/html; charset=utf-8",
    "retry-after": "2",
  };
  return { status: 503, headers, body: request.method === "HEAD" ? "" : waitingPage };
}

const waitingPage = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta http-equiv="refresh" content="2">
<title>One moment</title>
<link rel="icon" href="data:,">
<style>body{font:16px/1.6 system-ui,sans-serif;max-width:34rem;margin:20vh auto;padding:0 1rem}</style>
</head>
<body>
<main>
<h1>One moment</h1>
<p>The pages are being made. This one loads again by itself until they are there.</p>
<p>The simulator answers already, and <a href="/__sim/">its own page</a> shows what it does.</p>
</main>
</body>
</html>
`;
