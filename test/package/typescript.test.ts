// The TypeScript package as its users get it: packed, installed somewhere else, and run against the mock.
import { execFile } from "node:child_process";
import { mkdir, readFile, readdir, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { promisify } from "node:util";
import { gzipSync } from "node:zlib";
import { build as esbuild } from "esbuild";
import { chromium } from "playwright-core";
import { rolldown } from "rolldown";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Mock, startMock } from "../../scripts/mock.js";
import { root } from "../../scripts/tools.js";
import { type Installed, installElsewhere } from "../support/installed.js";
import { complaint, require as needs } from "../support/tools.js";

const run = promisify(execFile);
const source = join(root, "generated/typescript");
const bin = (name: string) => join(root, "node_modules/.bin", name);

let mock: Mock;
let installed: Installed;
let elsewhere: string;
let env: NodeJS.ProcessEnv;

beforeAll(async () => {
  const document = JSON.parse(await readFile(join(root, "generated/openapi.json"), "utf8"));
  mock = await startMock(document, 0);
  env = { ...process.env, MODELSLAB_API_KEY: "not-a-real-key", MODELSLAB_BASE_URL: mock.url };
  installed = await installElsewhere(source);
  elsewhere = installed.folder;
}, 180_000);

afterAll(async () => {
  await mock.close();
  await installed.remove();
});

/** Compiles a TypeScript file for Node without touching its imports, and runs it beside the installed package. */
async function runFile(
  text: string,
  name: string,
  { args = [], extra = {} }: { args?: string[]; extra?: NodeJS.ProcessEnv } = {},
) {
  await esbuild({
    stdin: { contents: text, loader: "ts" },
    outfile: join(elsewhere, name),
    format: name.endsWith(".cjs") ? "cjs" : "esm",
    platform: "node",
    target: "node20",
  });
  return run(process.execPath, [join(elsewhere, name), ...args], {
    cwd: elsewhere,
    env: { ...env, ...extra },
  });
}

const example = (name: string) => readFile(join(source, "examples", name), "utf8");

describe("the packed package", () => {
  it("holds its licence, its README, its declarations and no source of the tests", async () => {
    const files = await readdir(join(elsewhere, "node_modules/modelslab-images"), { recursive: true });
    for (const name of [
      "LICENSE",
      "README.md",
      "package.json",
      "dist/esm/index.js",
      "dist/esm/index.d.ts",
      "dist/cjs/index.js",
      "dist/cjs/index.d.ts",
    ]) {
      expect(files).toContain(name);
    }
    expect(files.filter((name) => /^(src|test)/.test(name))).toEqual([]);
  });

  it("is clean for publint and for are-the-types-wrong", async () => {
    expect(await complaint(run(bin("publint"), ["--strict", source]))).toBe("");
    expect(await complaint(run(bin("attw"), ["--pack", source]))).toBe("");
  });

  it.each([
    ["esm.mjs", 'import { ModelsLab } from "modelslab-images";'],
    ["cjs.cjs", 'const { ModelsLab } = require("modelslab-images");'],
  ])("gets a typed result from the running mock: %s", async (name, head) => {
    const call = `new ModelsLab().textToImage({ modelId: "midjourney", prompt: "a paper boat" }).then((g) => console.log(g.id, String(g.images[0].url), g.meta.W));`;
    const { stdout } = await runFile(`${head}\n${call}`, name);
    expect(stdout).toMatch(/^302455 https:\/\/cdn\.example\.com\/\S+\.png 512\n$/);
  });

  it.each(["NodeNext", "CommonJS", "Bundler"])("type-checks in a user's strict project: %s", async (kind) => {
    const folder = join(elsewhere, `types-${kind}`);
    await mkdir(folder);
    const type = kind === "CommonJS" ? "commonjs" : "module";
    await writeFile(join(folder, "package.json"), JSON.stringify({ type }));
    const bundler = { module: "ESNext", moduleResolution: "Bundler" };
    const compilerOptions = {
      strict: true,
      exactOptionalPropertyTypes: true,
      noEmit: true,
      target: "ES2022",
      lib: ["ES2022", "DOM", "DOM.Iterable"],
      types: [],
      ...(kind === "Bundler" ? bundler : { module: "NodeNext", moduleResolution: "NodeNext" }),
    };
    await writeFile(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions, include: ["*.ts"] }));
    await writeFile(
      join(folder, "user.ts"),
      `import { ModelsLab, type Scheduler, type Generation, RateLimitError, schedulerValues } from "modelslab-images";
const client = new ModelsLab({ apiKey: "x" });
const known: Scheduler = "LCMScheduler", unknown: Scheduler = "TomorrowScheduler";
export const first: Promise<Generation> = client.textToImage({ modelId: "m", prompt: "p", seed: null, width: undefined, numInferenceSteps: 25, scheduler: known });
export const all: readonly string[] = schedulerValues;
// @ts-expect-error the prompt is required
void client.textToImage({ modelId: "m" });
// @ts-expect-error a flag is a boolean
void client.textToImage({ modelId: "m", prompt: "p", upscale: "yes" });
// @ts-expect-error no such parameter
void client.textToImage({ modelId: "m", prompt: "p", widht: 512 });
// @ts-expect-error the width is not nullable
void client.textToImage({ modelId: "m", prompt: "p", width: null });
export async function raw() {
  const { data } = await client.raw.POST("/v1/enterprise/text2img", { body: { model_id: "m", prompt: "p", width: "512", scheduler: "LCMScheduler" } });
  if (data?.status === "processing") return data.eta;
  if (data?.status === "error" || data?.status === "failed") return data.message;
  return data?.output;
}
export const wait = (error: unknown) => (error instanceof RateLimitError ? error.retryAfter : unknown);
`,
    );
    expect(await complaint(run(bin("tsc"), ["-p", folder]))).toBe("");
  });
});

describe("the examples", () => {
  it.each(["first-picture.ts", "batch.ts"])("%s prints pictures", async (name) => {
    const { stdout } = await runFile(await example(name), name.replace(".ts", ".mjs"));
    expect(stdout).toContain("https://cdn.example.com/generations/");
  });

  it("errors.ts tells errors apart", async () => {
    const { stdout, stderr } = await runFile(await example("errors.ts"), "errors.mjs");
    expect(stdout + stderr).not.toBe("");
    expect(stdout + stderr).not.toContain("not-a-real-key");
  });
});

describe("the code samples of the contract", async () => {
  const samples = join(root, "openapi/code-samples");
  const ids = await readdir(samples);

  it.each(ids)("%s in TypeScript", async (id) => {
    const { stdout } = await runFile(await readFile(join(samples, id, "typescript.ts"), "utf8"), `${id}.mjs`);
    expect(stdout).toMatch(/https:\/\/cdn\d?\.example\.com\/|^S3 details |^processing|^success/);
  });

  it.for(ids)("%s with curl", async (id, context) => {
    needs(context, "curl");
    const { stdout } = await run("bash", [join(samples, id, "curl.sh")], { env });
    expect(JSON.parse(stdout)).toHaveProperty("status", "success");
  });
});

describe("in a browser", () => {
  const bundle = async (contents: string) => {
    const { outputFiles } = await esbuild({
      stdin: { contents, resolveDir: elsewhere, loader: "ts" },
      bundle: true,
      minify: true,
      format: "esm",
      platform: "browser",
      target: "es2022",
      write: false,
    });
    return outputFiles[0]?.contents ?? new Uint8Array();
  };

  // By the bundler of Vite, which splits at `import()`: what a page loads before anybody draws, what the first call adds, and all.
  const weigh = async (contents: string) => {
    await writeFile(join(elsewhere, "entry.mjs"), contents);
    const bundled = await rolldown({ input: join(elsewhere, "entry.mjs"), platform: "browser" });
    const { output } = await bundled.generate({ format: "esm", minify: true });
    const chunks = output.filter((part) => part.type === "chunk");
    const size = (part: { code: string }) => gzipSync(part.code, { level: 9 }).length;
    const atOnce = new Set<string>();
    const visit = (name: string) => {
      if (atOnce.has(name)) return;
      atOnce.add(name);
      for (const next of chunks.find(({ fileName }) => fileName === name)?.imports ?? []) visit(next);
    };
    for (const chunk of chunks) if (chunk.isEntry) visit(chunk.fileName);
    const sum = (parts: typeof chunks) => parts.reduce((total, part) => total + size(part), 0);
    return { first: sum(chunks.filter(({ fileName }) => atOnce.has(fileName))), all: sum(chunks) };
  };

  it("weighs at most 8 kB with openapi-fetch, minified and compressed, and less if less is used", async () => {
    const client = await weigh('export { ModelsLab } from "modelslab-images";');
    const list = await weigh('export { safetyCheckerTypeValues } from "modelslab-images";');
    const single = gzipSync(await bundle('export { ModelsLab } from "modelslab-images";')).length;
    console.log(
      `ModelsLab: ${client.first} bytes at first, ${client.all} with all that is loaded later, ${single} in a single file; ` +
        `one list of values: ${list.all} bytes`,
    );
    expect(client.first).toBeLessThanOrEqual(8192);
    expect(client.all).toBeLessThanOrEqual(14_000);
    expect(list.all).toBeLessThan(200);
  });

  it("draws on a page through a proxy that adds the key, and refuses a key in the page", async (context) => {
    const executablePath = needs(context, "chromium");
    const script = await bundle(await example("browser-main.ts"));
    const refusing = await bundle(`import { ModelsLab } from "modelslab-images";
      try { new ModelsLab({ apiKey: "visible-to-all" }); } catch (error) { document.title = error.name + ": " + error.message; }`);
    const bodies: string[] = [];
    const server = createServer((request, response) => {
      const chunks: Buffer[] = [];
      request.on("data", (chunk: Buffer) => chunks.push(chunk));
      request.on("end", async () => {
        if (request.url?.startsWith("/api/modelslab/")) {
          const body = Buffer.concat(chunks).toString();
          bodies.push(body);
          const path = request.url.slice("/api/modelslab".length);
          const answer = await fetch(mock.url + path, {
            method: "POST",
            headers: { "Content-Type": "application/json" },
            body: JSON.stringify({ ...JSON.parse(body), key: "the-proxy's-key" }),
          });
          response.writeHead(answer.status, { "Content-Type": "application/json" }).end(await answer.text());
        } else if (request.url?.endsWith(".js")) {
          response
            .writeHead(200, { "Content-Type": "text/javascript" })
            .end(request.url === "/main.js" ? script : refusing);
        } else {
          const name = request.url === "/refusing" ? "refusing" : "main";
          const page = `<!doctype html><html lang="en"><title>draw</title><form><input name="prompt" value="a paper boat"><button>Draw</button></form><output></output><script type="module" src="/${name}.js"></script></html>`;
          response.writeHead(200, { "Content-Type": "text/html" }).end(page);
        }
      });
    });
    await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
    const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
    try {
      const page = await browser.newPage();
      await page.goto(`${origin}/refusing`);
      await page.waitForFunction(() => document.title.startsWith("ConfigurationError"));
      expect(await page.title()).toMatch(/proxy/);
      expect(await page.title()).not.toContain("visible-to-all");
      await page.goto(origin);
      await page.click("button");
      await page.waitForSelector("output img", { state: "attached" });
      expect(await page.getAttribute("output img", "src")).toMatch(/^https:\/\/cdn\.example\.com\//);
      expect(await page.getAttribute("output img", "alt")).toBe("a paper boat");
      expect(JSON.parse(bodies[0] ?? "{}")).toMatchObject({ key: "", prompt: "a paper boat" });
    } finally {
      await browser.close();
      server.close();
    }
  });
});
