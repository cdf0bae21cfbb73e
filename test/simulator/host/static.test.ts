// Files beside the API: what is served, how, and what is not.
import { mkdir, mkdtemp, rm, symlink, utimes, writeFile } from "node:fs/promises";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type RunningServer, serve } from "../../../simulator/src/adapters/node.js";
import { createCore, demoPicture } from "../../../simulator/src/core/index.js";
import { createHost } from "../../../simulator/src/host/index.js";
import { withFiles } from "../../../simulator/src/host/static.js";

let above: string;
let folder: string;
let server: RunningServer;
const core = createCore({ latency: "0s" });

const start = (files: string) => serve(core, { port: 0, host: withFiles(createHost(core), core, files) });
const get = (path: string, init: RequestInit = {}) =>
  fetch(server.url + path, { redirect: "manual", ...init });

beforeAll(async () => {
  above = await mkdtemp(join(tmpdir(), "static-"));
  folder = join(above, "site");
  const files: Record<string, string> = {
    "site/index.html": "<h1>Home</h1>",
    "site/404.html": "<h1>Missing</h1>",
    "site/page.html": "<h1>Page</h1>",
    "site/page.md": "# Page",
    "site/part/index.html": "<h1>Part</h1>",
    "site/assets/app.js": "export {};",
    "site/data.json": "{}",
    "site/contract.yaml": "openapi: 3.1.1",
    "site/with space.txt": "space",
    "site/odd.zzz": "?",
    "site/.hidden": "hidden",
    "site/v1/page.html": "never",
    "site-secret/key.txt": "secret",
    "secret.txt": "secret",
  };
  for (const [path, content] of Object.entries(files)) {
    await mkdir(join(above, path, ".."), { recursive: true });
    await writeFile(join(above, path), content);
  }
  await symlink(join(above, "secret.txt"), join(folder, "link.txt"));
  await symlink(join(folder, "page.md"), join(folder, "inner.md"));
  server = await start(folder);
});
afterAll(async () => {
  await server.close();
  await rm(above, { recursive: true, force: true });
});

describe("files", () => {
  it.each([
    ["/", "text/html; charset=utf-8", "<h1>Home</h1>"],
    ["/index.html", "text/html; charset=utf-8", "<h1>Home</h1>"],
    ["/page", "text/html; charset=utf-8", "<h1>Page</h1>"],
    ["/page?x=1", "text/html; charset=utf-8", "<h1>Page</h1>"],
    ["/page.html", "text/html; charset=utf-8", "<h1>Page</h1>"],
    ["/page.md", "text/markdown; charset=utf-8", "# Page"],
    ["/inner.md", "text/markdown; charset=utf-8", "# Page"],
    ["/part/", "text/html; charset=utf-8", "<h1>Part</h1>"],
    ["/assets/app.js", "text/javascript; charset=utf-8", "export {};"],
    ["/data.json", "application/json; charset=utf-8", "{}"],
    ["/contract.yaml", "application/yaml; charset=utf-8", "openapi: 3.1.1"],
    ["/with%20space.txt", "text/plain; charset=utf-8", "space"],
    ["/odd.zzz", "application/octet-stream", "?"],
  ])("%s is %s", async (path, type, content) => {
    const answer = await get(path);
    expect(answer.status).toBe(200);
    expect(answer.headers.get("content-type")).toBe(type);
    expect(answer.headers.get("x-content-type-options")).toBe("nosniff");
    expect(await answer.text()).toBe(content);
  });

  it("are asked for again each time, and sent only if they changed", async () => {
    const first = await get("/page");
    expect(first.headers.get("cache-control")).toBe("no-cache");
    const etag = first.headers.get("etag")!;
    const second = await get("/page", { headers: { "if-none-match": etag } });
    expect([second.status, await second.text()]).toEqual([304, ""]);
    await utimes(join(folder, "page.html"), new Date(), new Date(Date.now() + 5000));
    const third = await get("/page", { headers: { "if-none-match": etag } });
    expect([third.status, await third.text()]).toEqual([200, "<h1>Page</h1>"]);
  });

  it("have an answer to HEAD, without a body", async () => {
    const answer = await get("/page", { method: "HEAD" });
    expect([answer.status, answer.headers.get("content-type"), await answer.text()]).toEqual([
      200,
      "text/html; charset=utf-8",
      "",
    ]);
  });

  it("in folders are found with their slash", async () => {
    const answer = await get("/part?x=1");
    expect([answer.status, answer.headers.get("location")]).toEqual([308, "/part/?x=1"]);
  });

  it("that are missing are told by the site's own page", async () => {
    const answer = await get("/nothing/here");
    expect([answer.status, await answer.text()]).toEqual([404, "<h1>Missing</h1>"]);
    // A client that has the page already still learns that the other one is missing.
    const again = await get("/nothing/here", { headers: { "if-none-match": answer.headers.get("etag")! } });
    expect(again.status).toBe(404);
  });
});

/** A path as it stands, which fetch would tidy up. */
function raw(path: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(server.port, "127.0.0.1", () =>
      socket.write(`GET ${path} HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n`),
    );
    let said = "";
    socket.setEncoding("utf8").on("data", (text: string) => (said += text));
    socket.once("end", () => resolve(said));
    socket.once("error", reject);
  });
}

describe("what lies outside", () => {
  it.each([
    "/../secret.txt",
    "/%2e%2e/secret.txt",
    "/%2e%2e%2fsecret.txt",
    "/..%2fsecret.txt",
    "/..%5csecret.txt",
    "/..\\secret.txt",
    "/part/../../secret.txt",
    "/part/..%2f..%2fsecret.txt",
    "/%252e%252e/secret.txt",
    "//secret.txt",
    "/../site-secret/key.txt",
    "/..%2fsite-secret/key.txt",
    "/link.txt",
    "/.hidden",
    "/part/%2e%2e/.hidden",
    "/page%00.md",
    "/%ff",
    "http://elsewhere.example/../secret.txt",
  ])("%s is not served", async (path) => {
    const said = await raw(path);
    expect(said).toMatch(/^HTTP\/1\.1 (400|404) /);
    expect(said).not.toMatch(/\bsecret\b(?!\.txt)|hidden/);
  });
});

describe("the simulator", () => {
  it("keeps its API, its pictures and its own page", async () => {
    const { prefix, path } = core.contract.operations.find(({ kind }) => kind === "create")!;
    for (const at of [prefix + path, path]) {
      const answer = await get(at, { method: "POST", body: "{}" });
      expect((await answer.json()) as object).toMatchObject({ status: "error" });
      // What a browser sees that opens the address of a call is the API's word, whatever lies in the folder.
      expect((await get(at)).headers.get("content-type")).toMatch(/json/);
    }
    expect((await get("/v1/page")).headers.get("content-type")).toMatch(/json/);
    expect((await get("/", { method: "POST", body: "{}" })).headers.get("content-type")).toMatch(/json/);
    const picture = await fetch(demoPicture(core, server.url));
    expect([picture.status, picture.headers.get("content-type")]).toEqual([200, "image/png"]);
    for (const folder of ["images", "proxy"])
      expect((await get(`/${folder}/unknown-0.png`)).headers.get("content-type")).not.toMatch(/html/);
    expect((await get("/__sim/")).headers.get("content-type")).toMatch(/html/);
    expect((await get("/__sim/state")).status).toBe(200);
    expect((await get("/page", { method: "OPTIONS" })).status).toBe(204);
  });
});

describe("a folder that is still being made", () => {
  it("has a page that loads again by itself, until there is one", async () => {
    const later = join(above, "later");
    const other = await start(later);
    try {
      const before = await fetch(`${other.url}/guides/anything`);
      expect(before.status).toBe(503);
      expect(before.headers.get("retry-after")).toBe("2");
      expect(before.headers.get("cache-control")).toBe("no-store");
      expect(await before.text()).toContain('http-equiv="refresh"');
      const head = await fetch(`${other.url}/`, { method: "HEAD" });
      expect([head.status, await head.text()]).toEqual([503, ""]);
      await mkdir(later);
      await writeFile(join(later, "index.html"), "there");
      expect(await (await fetch(`${other.url}/`)).text()).toBe("there");
      const missing = await fetch(`${other.url}/guides/anything`);
      expect([missing.status, missing.headers.get("content-type")]).toEqual([
        404,
        "text/plain; charset=utf-8",
      ]);
    } finally {
      await other.close();
    }
  });
});
