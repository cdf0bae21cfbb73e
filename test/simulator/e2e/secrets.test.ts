// The key, and the secrets of a storage, are in no byte that the simulator prints or serves.
import { request } from "node:http";
import { expect, test } from "vitest";
import { ModelsLab } from "../../../generated/typescript/src/index.js";
import { call, calls, creates, example, fetches, look, quiet, run, submit } from "./support/calls.js";
import { startCli } from "./support/process.js";
import { key, thrown } from "./support/world.js";

const secrets = { awsAccessKeyId: "AKIA-access-of-nobody", awsSecretAccessKey: "5ecret/of+nobody=" };

/** A text in the forms in which it may stand somewhere. */
const forms = (text: string): ReadonlySet<string> =>
  new Set([
    text,
    JSON.stringify(text).slice(1, -1),
    text.replaceAll("/", "\\/"),
    encodeURIComponent(text),
    encodeURI(text),
    Buffer.from(text).toString("base64").slice(0, -4),
    Buffer.from(text).toString("base64url").slice(0, -4),
    Buffer.from(text).toString("hex"),
  ]);

/** A request as it is, and all bytes of its answer. */
function raw(url: string, method: string, headers: Record<string, string>, body: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const outgoing = request(url, { method, headers }, (incoming) => {
      let text = JSON.stringify(incoming.rawHeaders);
      incoming.setEncoding("latin1").on("data", (chunk: string) => (text += chunk));
      incoming.on("end", () => resolve(text));
    });
    outgoing.on("error", reject);
    outgoing.end(body);
  });
}

test("no key and no secret in what is printed, answered or served under /__sim/", async () => {
  const simulator = await startCli("--latency", "1s", "--hold", "0", "--queue", "3");
  const seen: [where: string, text: string][] = [];
  const { url } = simulator;
  const json = { "content-type": "application/json" };
  const send = async (
    where: string,
    path: string,
    headers: Record<string, string>,
    body: string,
    method = "POST",
  ) => void seen.push([where, await raw(url + path, method, headers, body)]);
  try {
    const client = new ModelsLab({ apiKey: key, baseUrl: url, maxInFlight: 0, maxRetries: 0 });
    const [create] = creates;
    const { id } = await run(client, create!, quiet(create!));
    for (const one of creates) await submit(client, one, quiet(one)).catch(() => {});
    for (const one of fetches) await look(client, one, id!).catch(() => {});
    for (const one of calls)
      await call(client, one, { ...example(one), ...(one.storage === "set" && secrets) });
    // Bodies that are refused: a member that is wrong, a text that is no JSON, a type that is none, a key that is misspelt.
    await thrown(submit(client, create!, { ...quiet(create!), width: 9000 }));
    const { path } = create!;
    await send("broken JSON", path, json, `{"key": "${key}", "prompt": `);
    await send("broken JSON, key last", path, json, `{"key": "${key}`);
    await send("no type", path, {}, `{"key": "${key}"}`);
    await send(
      "a form",
      path,
      { "content-type": "application/x-www-form-urlencoded" },
      `key=${encodeURIComponent(key)}`,
    );
    await send("a key that is a list", path, json, JSON.stringify({ key: [key], prompt: 5 }));
    await send(
      "a key with a space",
      path,
      json,
      JSON.stringify({ key: `${key} `, model_id: "a", prompt: "b" }),
    );
    await send(
      "Key",
      path,
      json,
      JSON.stringify({ Key: key, api_key: key, apiKey: key, model_id: "a", prompt: "b" }),
    );
    await send("a list", path, json, JSON.stringify([key]));
    await send(
      "a body in a body",
      path,
      json,
      JSON.stringify({ data: { key, prompt: "b" }, list: [{ key }] }),
    );
    await send("a text", path, json, JSON.stringify(key));
    await send(
      "headers",
      path,
      { ...json, authorization: `Bearer ${key}`, "x-api-key": key, cookie: `key=${key}` },
      "{}",
    );
    await send("a query", `${path}?key=${encodeURIComponent(key)}`, json, "{}");
    await send(
      "an unknown path",
      `/v1/unknown?key=${encodeURIComponent(key)}`,
      json,
      JSON.stringify({ key }),
    );
    for (const { roles, path: calling } of calls.filter(({ storage }) => storage === "set")) {
      const body = {
        key,
        aws_secret_access_key: secrets.awsSecretAccessKey,
        [roles["storage-public-url"]!]: 5,
      };
      await send("a storage that is refused", calling, json, JSON.stringify(body));
    }
    const rule = { match: { key }, code: 503, times: 1 };
    await send("a rule for the key", "/__sim/faults", json, JSON.stringify(rule));
    await send("a rule that is hit", path, json, JSON.stringify({ key, model_id: "a", prompt: "b" }));
    await send(
      "a rule that is wrong",
      "/__sim/faults",
      json,
      JSON.stringify({ match: { key, operatoin: "x" }, code: 5 }),
    );
    const hook = { webhook: `http://127.0.0.1:9/hook?key=${encodeURIComponent(key)}` };
    await send(
      "a webhook with the key",
      path,
      json,
      JSON.stringify({ key, model_id: "a", prompt: "b", ...hook }),
    );
    await send("the clock", "/__sim/clock", json, JSON.stringify({ advance: "60s" }));
    await new Promise((later) => setTimeout(later, 300));

    const pages = [
      "/",
      "/state",
      "/overview",
      "/jobs",
      `/jobs/${id}`,
      "/journal",
      "/webhooks",
      "/clock",
      "/faults",
      "/none",
    ];
    for (const page of pages) await send(`/__sim${page}`, `/__sim${page}`, {}, "", "GET");
    const journal = seen.find(([where]) => where === "/__sim/journal")![1];
    expect(journal.match(/"method"/g)!.length, "entries of the journal").toBeGreaterThan(20);
    expect(journal).toContain("[key]");
    expect(journal).toContain("[secret]");
  } finally {
    await simulator.stop();
  }
  seen.push(["printed", simulator.printed()]);
  expect(simulator.printed()).toContain(url);
  const found = seen.flatMap(([where, text]) =>
    [key, ...Object.values(secrets)].flatMap((secret) =>
      [...forms(secret)].filter((form) => text.includes(form)).map((form) => `${where}: ${form}`),
    ),
  );
  expect(found).toEqual([]);
});
