// The files that the site offers, as their readers use them: Postman's runner, an editor's parser, a browser without a network.
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { type Json, operationsOf } from "../../scripts/generate/document.js";
import { contractDownloads } from "../../scripts/site/downloads/index.js";
import { downloadList } from "../../scripts/site/downloads/list.js";
import { type TextPage, textFiles } from "../../scripts/site/downloads/llms.js";
import { postmanCollection } from "../../scripts/site/downloads/postman.js";
import { readJson, root, run } from "../../scripts/tools.js";
import { startSimulator } from "../../simulator/src/testing.js";
import { require as needs } from "../support/tools.js";

let folder: string;
let contract: Json;
const read = (path: string) => readFile(join(folder, path), "utf8");

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "downloads-"));
  contract = (await readJson(join(root, "generated/openapi.json"))) as Json;
  await contractDownloads(contract, folder);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

it("every file that the page names is written", async () => {
  const written = (await readdir(folder, { recursive: true })).filter((name) => name.includes("."));
  const named = downloadList.map(({ path }) => path).filter((path) => !path.startsWith("llms"));
  expect(named.length).toBeGreaterThan(10);
  expect(written.toSorted()).toEqual(named.toSorted());
});

describe("the documents", () => {
  it("are the same in YAML and in JSON", async () => {
    expect(parse(await read("downloads/openapi.yaml"))).toEqual(
      JSON.parse(await read("downloads/openapi.json")),
    );
  });

  it("lie where the workflows look for them", async () => {
    const files = await readdir(join(folder, "downloads/workflows"));
    expect(files.length).toBeGreaterThan(3);
    const finished = await run("redocly", [
      "lint",
      ...files.map((file) => join(folder, "downloads/workflows", file)),
      "--extends",
      "spec",
    ]);
    expect(finished.code, finished.stderr).toBe(0);
    for (const file of files) {
      const { sourceDescriptions } = parse(await read(`downloads/workflows/${file}`));
      expect(sourceDescriptions[0].url).toBe("../openapi.yaml");
    }
  });
});

/** Runs the collection as Postman's own command line does, against a simulator of its own. */
async function newman(...options: string[]) {
  const simulator = await startSimulator({ hold: "0s" });
  const report = join(folder, "newman.json");
  const reporters = ["--reporters", "json", "--reporter-json-export", report];
  const servers = ["baseUrl", "baseUrl2"].flatMap((name) => ["--env-var", `${name}=${simulator.url}/api`]);
  try {
    const file = join(folder, "downloads/postman_collection.json");
    const { code, stdout } = await run("newman", ["run", file, ...servers, ...reporters, ...options]);
    const { run: ran } = (await readJson(report)) as Json;
    const received = simulator.requests().filter(({ method }) => method === "POST");
    return { code, stdout, ran, received };
  } finally {
    await simulator.close();
    await rm(report, { force: true });
  }
}

describe("the Postman collection", () => {
  it("is imported and runs against the simulator, with every test green", async () => {
    const { code, stdout, ran, received } = await newman("--env-var", "key=any");
    expect(ran.failures, stdout).toEqual([]);
    expect(code).toBe(0);
    const operations = operationsOf(contract);
    expect(received.length).toBe(operations.length);
    // HTTP 200 and the status for each; the id for each create.
    const creates = operations.filter(({ node }) => node["x-poll"]).length;
    expect(ran.stats.assertions.total).toBe(operations.length * 2 + creates);
  });

  it("fails where the API refuses", async () => {
    const { code, ran } = await newman("--env-var", "key=sim_invalid", "--folder", "Storage");
    expect(code).not.toBe(0);
    const failed = ran.failures.map(({ error }: Json) => error.test);
    const each = ["HTTP 200", "status is success"];
    expect(failed).toEqual([...each, ...each]);
  });

  it("holds no key, and is the same each time", async () => {
    const text = await read("downloads/postman_collection.json");
    expect(await postmanCollection(contract)).toBe(text);
    const collection = JSON.parse(text);
    const requests = collection.item.flatMap(({ item }: Json) => item as Json[]);
    for (const { request } of requests) expect(JSON.parse(request.body.raw).key).toBe("{{key}}");
    expect(collection.variable.find(({ key }: Json) => key === "key").value).toBe("");
    // As it comes it calls nobody but this machine.
    const addresses = collection.variable.filter(({ key }: Json) => key.startsWith("baseUrl"));
    expect(addresses.length).toBeGreaterThan(0);
    for (const { value } of addresses) expect(value).toMatch(/^http:\/\/127\.0\.0\.1:/);
  });
});

interface Block {
  name: string;
  method: string;
  url: string;
  headers: Record<string, string>;
  body: string;
}

/** As editors read such files: `@name = value`, `###` between requests, a head, an empty line, a body. */
function parseHttp(text: string): { variables: Record<string, string>; blocks: Block[] } {
  const [head = "", ...parts] = text.split(/^###.*$/m);
  const variables = Object.fromEntries(
    [...head.matchAll(/^@(\w+) = (.*)$/gm)].map(([, name, value]) => [name!, value!]),
  );
  const blocks = parts.map((part) => {
    const [top = "", body = ""] = part.trim().split(/\n\n(.*)/s);
    const lines = top.split("\n");
    const [request = "", ...headers] = lines.filter((line) => !line.startsWith("#"));
    const [method = "", url = ""] = request.split(" ");
    return {
      name: /^# @name (\w+)$/m.exec(top)?.[1] ?? "",
      method,
      url,
      headers: Object.fromEntries(headers.map((line) => line.split(": ") as [string, string])),
      body,
    };
  });
  return { variables, blocks };
}

describe("the .http file", () => {
  it("holds every operation, and each is answered by the simulator", async () => {
    const { variables, blocks } = parseHttp(await read("downloads/requests.http"));
    expect(blocks.map(({ name }) => name)).toEqual(operationsOf(contract).map(({ id }) => id));
    const simulator = await startSimulator({ hold: "0s" });
    try {
      const values: Record<string, string> = { ...variables };
      for (const name of Object.keys(values))
        if (name.startsWith("baseUrl")) values[name] = `${simulator.url}/api`;
      const filled = (template: string) =>
        template.replaceAll(/\{\{(\w+)\}\}/g, (_, name: string) => {
          if (values[name] === undefined) throw new Error(`the file has no variable ${name}`);
          return values[name];
        });
      for (const { name, method, url, headers, body } of blocks) {
        const response = await fetch(filled(url), { method, headers, body: filled(body) });
        const answer = (await response.json()) as { status: string; id?: number };
        expect(`${response.status} ${answer.status}`, name).toMatch(/^200 (success|processing)$/);
        // What a reader copies by hand.
        if (answer.id) values.id = String(answer.id);
      }
    } finally {
      await simulator.close();
    }
  });

  it("costs nothing as it comes", async () => {
    const { variables } = parseHttp(await read("downloads/requests.http"));
    const addresses = Object.entries(variables).filter(([name]) => name.startsWith("baseUrl"));
    expect(addresses.length).toBeGreaterThan(0);
    for (const [, address] of addresses) expect(address).toMatch(/^http:\/\/127\.0\.0\.1:/);
  });
});

it("Redoc's page shows every operation, and asks no other host for anything", async (context) => {
  const executablePath = needs(context, "chromium");
  const page = await read("redoc.html");
  const server = createServer((_, response) => response.setHeader("content-type", "text/html").end(page));
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const browser = await chromium.launch({
    executablePath,
    args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update"],
  });
  try {
    const tab = await browser.newPage();
    const foreign: string[] = [];
    tab.on("request", (request) => {
      if (!request.url().startsWith(origin) && !/^(data|blob):/.test(request.url()))
        foreign.push(request.url());
    });
    await tab.goto(`${origin}/redoc.html`);
    // A place of its own for each operation; what is out of sight is not drawn.
    for (const { id, node } of operationsOf(contract)) {
      const place = `${node.tags[0].toLowerCase().replaceAll(" ", "-")}/${id.toLowerCase()}`;
      await tab.evaluate((hash) => {
        location.hash = hash;
      }, place);
      const title = node.summary as string;
      await tab.waitForFunction(
        (text) =>
          [...document.querySelectorAll("h1, h2, h3")].some((heading) => heading.textContent === text),
        title,
        { timeout: 10_000 },
      );
    }
    expect(foreign).toEqual([]);
  } finally {
    await browser.close();
    server.close();
  }
});

it("an operation without an example stops the collection", async () => {
  const odd = structuredClone(contract);
  const [operation] = operationsOf(odd);
  operation!.node.requestBody.content["application/json"].examples = {};
  await expect(postmanCollection(odd)).rejects.toThrow(`${operation!.id}: the request has no example`);
});

describe("the texts for language models", () => {
  const pages: TextPage[] = [
    {
      path: "/",
      title: "Home",
      description: "What it is.",
      section: "Start",
      plain: "# Home\n\n[Errors](/guides/errors/#http)",
    },
    {
      path: "/guides/errors/",
      title: "Errors",
      description: "What went wrong.",
      section: "Guides",
      plain:
        "# Errors\n\n[Home](/), [file](/downloads/openapi.yaml), [out](https://example.com/), `[no](/guides/errors/)`\n\n```md\n[no](/guides/errors/)\n```",
    },
  ];

  it("link twins to twins, with the base, and leave code alone", () => {
    const files = textFiles(contract, pages, "/x/");
    expect(files.get("index.md")).toBe("# Home\n\n[Errors](/x/guides/errors.md#http)\n");
    expect(files.get("guides/errors.md")).toBe(
      "# Errors\n\n[Home](/x/index.md), [file](/x/downloads/openapi.yaml), [out](https://example.com/), `[no](/guides/errors/)`\n\n```md\n[no](/guides/errors/)\n```\n",
    );
  });

  it("have the form of llmstxt.org", () => {
    const text = textFiles(contract, pages, "/x/").get("llms.txt")!;
    expect(text).toMatch(/^# .+\n\n> .+\n\n/);
    expect(text.match(/^# /gm)?.length).toBe(1);
    expect(text.match(/^## .*/gm)).toEqual(["## Start", "## Guides", "## Optional"]);
    const [, ...sections] = text.split(/^## .*$/m);
    for (const line of sections.flatMap((section) => section.trim().split("\n")))
      expect(line).toMatch(/^- \[[^\]]+\]\(\/x\/[^)]+\): .+$/);
    expect(text).toContain("- [Errors](/x/guides/errors.md): What went wrong.");
  });

  it("hold every page in the full one", () => {
    const text = textFiles(contract, pages, "/").get("llms-full.txt")!;
    for (const title of ["# Home", "# Errors"]) expect(text).toContain(`\n${title}\n`);
    expect(text).toContain("Source: /guides/errors.md\n\n# Errors");
  });
});
