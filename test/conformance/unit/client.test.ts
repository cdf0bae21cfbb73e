import { getEventListeners } from "node:events";
import { mkdir, mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterEach, expect, it, vi } from "vitest";
import {
  AbortedError,
  ConfigurationError,
  createWebhookRequest,
  ModelsLab,
  ModelsLabError,
  OutcomeUnknownError,
  parseWebhook,
  type ClientOptions,
} from "../../../generated/typescript/src/index.js";

// What only this language has, or what no wire shows.

const params = { modelId: "midjourney", prompt: "a red bicycle" };
const picture = { status: "success", id: 7, output: ["https://cdn.example.com/1.png"] };
const answer = (body: unknown) => (): Promise<Response> => Promise.resolve(Response.json(body));
const client = (options: ClientOptions = {}) =>
  new ModelsLab({ apiKey: "test-key", baseUrl: "http://127.0.0.1:9", fetch: answer(picture), ...options });

afterEach(() => {
  vi.unstubAllEnvs();
  vi.unstubAllGlobals();
});

it("takes the key from the environment", async () => {
  vi.stubEnv("MODELSLAB_API_KEY", "from-the-environment");
  let sent = "";
  const fetch = async (request: unknown) => {
    sent = await (request as Request).text();
    return Response.json(picture);
  };
  await new ModelsLab({ fetch }).textToImage(params);
  expect(JSON.parse(sent)).toMatchObject({ key: "from-the-environment" });
});

it("says how to give a key if there is none", () => {
  vi.stubEnv("MODELSLAB_API_KEY", "");
  expect(() => new ModelsLab()).toThrow(/apiKey.*MODELSLAB_API_KEY/);
  expect(() => new ModelsLab()).toThrow(ConfigurationError);
  expect(() => new ModelsLab({ apiKey: 5 as unknown as string })).toThrow(ConfigurationError);
});

it("refuses a key in a browser, and explains the proxy", () => {
  vi.stubGlobal("document", {});
  expect(() => client()).toThrow(/proxy/);
  expect(() => client()).not.toThrow(/test-key/);
  expect(() => client({ allowBrowserKey: true })).not.toThrow();
  expect(() => client({ apiKey: "" })).not.toThrow();
});

it("takes a path as baseUrl in a browser", async () => {
  vi.stubGlobal("document", {});
  vi.stubGlobal("location", { href: "https://shop.example.com/pictures/new?x=1" });
  const urls: string[] = [];
  const fetch = async (request: unknown) => {
    urls.push((request as Request).url);
    return Response.json(picture);
  };
  await client({ apiKey: "", baseUrl: "/api/modelslab", fetch }).textToImage(params);
  expect(urls).toEqual(["https://shop.example.com/api/modelslab/v1/enterprise/text2img"]);
});

it("sends each operation to its own server, the raw client too", async () => {
  const urls: string[] = [];
  const fetch = async (request: unknown) => {
    urls.push((request as Request).url);
    return Response.json(picture);
  };
  const { raw, ...rest } = client({ baseUrl: undefined, fetch });
  expect(rest).not.toHaveProperty("apiKey");
  await raw.POST("/v1/enterprise/text2img", { body: { model_id: "m", prompt: "p" } });
  await client({ baseUrl: undefined, fetch }).multiviewV5({ image: "https://cdn.example.com/1.png" });
  expect(urls).toEqual([
    "https://modelslab.com/api/v1/enterprise/text2img",
    "https://stablediffusionapi.com/api/v5/multiview",
  ]);
});

it("asks the global fetch without making a Request, unless middleware of the raw client wants to see one", async () => {
  const asked: unknown[][] = [];
  vi.stubGlobal("fetch", async (...given: unknown[]) => {
    asked.push(given);
    return Response.json(picture);
  });
  const one = client({ fetch: undefined });
  await one.textToImage(params);
  const [url, init] = asked[0] as [string, RequestInit];
  expect(url).toBe("http://127.0.0.1:9/v1/enterprise/text2img");
  expect(init).toMatchObject({ method: "POST", redirect: "manual", credentials: "omit" });
  expect(JSON.parse(init.body as string)).toMatchObject({ key: "test-key", prompt: params.prompt });
  expect(new Headers(init.headers).get("content-type")).toBe("application/json");

  one.raw.use({ onRequest: ({ request }) => request.headers.set("x-team", "art") });
  await one.textToImage(params);
  expect((asked[1]![0] as Request).headers.get("x-team")).toBe("art");
});

it("neither follows redirects nor sends cookies", async () => {
  let sent: Request | undefined;
  const fetch = async (request: unknown) => {
    sent = request as Request;
    return Response.json(picture);
  };
  await client({ fetch }).textToImage(params);
  expect(sent).toMatchObject({ redirect: "manual", credentials: "omit" });
});

it("gives the caller's own reason as the cause of an abort", async () => {
  const reason = new Error("the user left the page");
  const error: unknown = await client()
    .textToImage(params, { signal: AbortSignal.abort(reason) })
    .catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(AbortedError);
  expect(error).toMatchObject({ name: "AbortError", cause: reason });
  expect((error as Error).cause).toBe(reason);
});

it("ends an aborted call even if the fetch takes no notice", async () => {
  const controller = new AbortController();
  const fetch = () => {
    controller.abort();
    return new Promise<Response>(() => {});
  };
  await expect(client({ fetch }).textToImage(params, { signal: controller.signal })).rejects.toMatchObject({
    name: "AbortError",
    mayHaveBeenCharged: true,
  });
});

it("leaves no listener on a signal that outlives the call", async () => {
  const { signal } = new AbortController();
  const answers = [{ status: "processing", id: 7 }, picture];
  const clock = { now: () => 0, sleep: () => Promise.resolve() };
  const busy = client({ fetch: async () => Response.json(answers.shift()), clock });
  await busy.textToImage(params, { signal });
  expect(getEventListeners(signal, "abort")).toHaveLength(0);
});

it("leaves none after sleeping on the system's clock either", async () => {
  const { signal } = new AbortController();
  const answers = [{ status: "error", message: "Rate limit exceeded", retry_after: 0.01 }, picture];
  await client({ fetch: async () => Response.json(answers.shift()) }).textToImage(params, { signal });
  expect(getEventListeners(signal, "abort")).toHaveLength(0);
});

it("wakes from a sleep on the system's clock when aborted", async () => {
  const controller = new AbortController();
  const fetch = answer({ status: "error", message: "Rate limit exceeded", retry_after: 50 });
  const hooks = { onRetry: () => void setTimeout(() => controller.abort(), 5) };
  const call = client({ fetch, hooks }).textToImage(params, { signal: controller.signal });
  await expect(call).rejects.toMatchObject({ name: "AbortError", mayHaveBeenCharged: false });
});

it("leaves nothing behind when a picture cannot be put in its place", async () => {
  const folder = await mkdtemp(join(tmpdir(), "picture-"));
  const taken = join(folder, "taken");
  await mkdir(join(taken, "by-a-folder"), { recursive: true });
  const { images } = await client({ fetch: answer({ ...picture, output: ["iVBORw0KGgo="] }) }).textToImage(
    params,
  );
  await expect(images[0]!.save(taken)).rejects.toThrow(/EISDIR|ENOTEMPTY|EEXIST|EPERM/);
  expect(await readdir(folder)).toEqual(["taken"]);
  await images[0]!.save(pathToFileURL(join(folder, "picture.png")));
  expect(await readdir(folder)).toEqual(["picture.png", "taken"]);
  await rm(folder, { recursive: true });
});

it("drops what a fetch wrapper hangs on its errors", async () => {
  const fetch = () => Promise.reject(Object.assign(new Error("broken"), { config: { body: "test-key" } }));
  const error: unknown = await client({ fetch })
    .textToImage(params)
    .catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(OutcomeUnknownError);
  expect((error as Error).cause).not.toHaveProperty("config");
});

it("is not disturbed by hooks and loggers that throw", async () => {
  const fail = () => {
    throw new Error("from a hook");
  };
  const options = { hooks: { onRequest: fail, onResponse: fail }, logger: { debug: fail, warn: fail } };
  await expect(client(options).textToImage(params)).resolves.toMatchObject({ id: 7 });
});

it("refuses a body that JSON cannot hold, before it is sent", async () => {
  const fetch = vi.fn<() => Promise<Response>>(answer(picture));
  const call = (extraBody: Record<string, unknown>) => client({ fetch }).textToImage(params, { extraBody });
  await expect(call({ seed: 1n })).rejects.toThrow(ConfigurationError);
  const nan = client({ fetch }).textToImage({ ...params, guidanceScale: NaN });
  await expect(nan).rejects.toThrow(/guidanceScale must be a finite number/);
  expect(fetch).not.toHaveBeenCalled();
});

it("names its errors so that a minifier cannot rename them", () => {
  const error = new OutcomeUnknownError("x");
  expect(error).toBeInstanceOf(ModelsLabError);
  expect(error.stack).toMatch(/^OutcomeUnknownError: x/);
  expect(Object.keys(error)).not.toContain("name");
});

it("reads a web request as a webhook, without holding more than the limit", async () => {
  const delivery = { id: 7, output: ["https://cdn.example.com/1.png"] };
  const event = await parseWebhook(createWebhookRequest("http://127.0.0.1/hook", delivery));
  expect(event).toMatchObject({ type: "succeeded", id: 7 });

  let pulled = 0;
  const endless = new ReadableStream({
    pull: (controller) => controller.enqueue(new Uint8Array(1000).fill(++pulled)),
  });
  const request = new Request("http://127.0.0.1/", {
    method: "POST",
    body: endless,
    duplex: "half",
  } as RequestInit);
  await expect(parseWebhook(request, { maxBytes: 5000 })).rejects.toThrow(/maxBytes/);
  expect(pulled).toBeLessThan(20);
});

it("reads a webhook that a framework has parsed already", async () => {
  expect(await parseWebhook({ status: "failed", id: 7, message: "Broken" })).toMatchObject({
    type: "failed",
  });
});
