// What the guides say, against the contract and the packages that they speak of.
import { execFile } from "node:child_process";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { type Json, operationsOf } from "../../scripts/generate/document.js";
import { languages } from "../../scripts/generate/languages.js";
import { guideInserts } from "../../scripts/site/inserts/index.js";
import { classFor } from "../../scripts/site/inserts/errors.js";
import { readLedger, readSources } from "../../scripts/site/inserts/ledger.js";
import { drawExamples, valuesOf } from "../../scripts/site/inserts/lists.js";
import { stateDiagram } from "../../scripts/site/inserts/state-diagram.js";
import { readSite } from "../../scripts/site/site.js";
import { readJson, root } from "../../scripts/tools.js";
import { startSimulator } from "../../simulator/src/testing.js";

const run = promisify(execFile);
const site = await readSite("/");
const { document } = site;
const operations = operationsOf(document);
const creates = operations.filter(({ node }) => node["x-poll"]);

const guideFolder = join(root, "site/guides");
const guides = await Promise.all(
  (await readdir(guideFolder)).map(async (name) => ({
    name,
    text: await readFile(join(guideFolder, name), "utf8"),
  })),
);

interface Call {
  guide: string;
  name: string;
  args: string[];
}
const calls: Call[] = guides.flatMap(({ name: guide, text }) =>
  [...text.matchAll(/^<!-- contract: (\S+)(.*) -->$/gm)].map(([, name = "", rest = ""]) => ({
    guide,
    name,
    args: (rest.match(/"[^"]*"|\S+/g) ?? []).map((arg) => arg.replaceAll('"', "")),
  })),
);

async function insert(name: string, ...args: string[]): Promise<{ page: string; plain: string }> {
  const made = await guideInserts[name]!(site, ...args);
  return typeof made === "string" ? { page: made, plain: made } : made;
}

/** The cells of a table, line by line, without its head. */
const cells = (markdown: string): string[][] =>
  markdown
    .split("\n")
    .filter((line) => line.startsWith("|"))
    .slice(2)
    .map((line) =>
      line
        .split(/(?<!\\)\|/)
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );

describe("the guides", () => {
  it("are the pages that were promised, each with its head", () => {
    expect(guides.length).toBeGreaterThanOrEqual(14);
    for (const { name, text } of guides) {
      const matter = parse(/^---\n(.*?)\n---/s.exec(text)?.[1] ?? "") as Json;
      expect(matter, name).toMatchObject({ title: expect.any(String), description: expect.any(String) });
      expect(["Start", "Guides", "More"], name).toContain(matter.section);
      expect(matter.order, name).toEqual(expect.any(Number));
      expect(text.match(/^# /gm)?.length, name).toBe(1);
    }
  });

  it("ask for inserts that exist, and every insert is asked for", () => {
    expect([...new Set(calls.map(({ name }) => name))].toSorted()).toEqual(
      Object.keys(guideInserts).toSorted(),
    );
  });

  it.each(calls)("$guide: $name $args is Markdown without HTML in the twin", async ({ name, args }) => {
    const { page, plain } = await insert(name, ...args);
    const prose = plain.replaceAll(/^```[\s\S]*?^```$|`[^`\n]*`|<https?:[^>]*>|<br>/gm, "");
    expect(prose).not.toMatch(/<\/?[a-z]/i);
    // Between two braces Vue would read an expression.
    expect(page.replaceAll(/^```[\s\S]*?^```$/gm, "")).not.toContain("{{");
    expect(plain.trim()).not.toBe("");
  });

  it.each(languages)("find every section that they show in the README for $label", async ({ label }) => {
    const shown = calls.filter(({ name }) => name === "readmes");
    expect(shown.length).toBeGreaterThan(4);
    for (const { name, args } of shown) {
      const { plain } = await insert(name, ...args);
      expect(plain, args.join(" ")).toContain(`**${label}**`);
    }
  });

  it("show no code of their own but what the tests run", () => {
    const own = guides.flatMap(({ text }) =>
      [...text.matchAll(/^```\w*\n(.*?)^```/gms)].map(([, code]) => code!),
    );
    const tested = [
      /^npm ci && npm start\n$/,
      /^export MODELSLAB_BASE_URL=/,
      /^unset MODELSLAB_BASE_URL\nexport /,
    ];
    for (const code of own)
      expect(
        tested.some((pattern) => pattern.test(code)),
        code,
      ).toBe(true);
  });
});

it("the quickstart's two lines and its sample make a picture", async () => {
  const text = guides.find(({ name }) => name === "quickstart.md")!.text;
  const [setting = ""] = /^export MODELSLAB_BASE_URL=.*\nexport .*/m.exec(text) ?? [];
  const { plain } = await insert("samples", "textToImage");
  const [, sample = ""] = /\*\*curl\*\*\n\n```bash\n(.*?)\n```/s.exec(plain) ?? [];
  const simulator = await startSimulator();
  try {
    const here = setting.replace("http://127.0.0.1:4010", simulator.url);
    const { stdout } = await run("bash", ["-c", `${here}\n${sample}`]);
    const answer = JSON.parse(stdout) as { status: string; id: number };
    expect(answer).toMatchObject({ status: expect.stringMatching(/^(success|processing)$/) });
  } finally {
    await simulator.close();
  }
});

describe("waiting", () => {
  it("names the look-up of every create, and where its id goes", async () => {
    const rows = cells((await insert("look-ups")).plain);
    expect(rows.length).toBe(creates.length);
    for (const [index, { id, node }] of creates.entries()) {
      const poll = node["x-poll"];
      const look = operations.find((operation) => operation.id === poll.operationId)!;
      expect(rows[index]![0]).toContain(`\`${id}\``);
      expect(rows[index]![1]).toContain(`\`POST ${look.path}\``);
      expect(rows[index]![2]).toBe(poll.id.in === "path" ? "the path" : `the body, as \`${poll.id.name}\``);
    }
  });

  it("knows every status of an answer, and no other", async () => {
    const { mapping } = document.components.schemas.GenerationResponse.discriminator;
    const rows = cells((await insert("statuses")).plain);
    const shown = rows.flatMap(([status]) => status!.split(", "));
    expect(shown).toEqual(Object.keys(mapping).map((status) => `\`${status}\``));
    const { page } = await insert("states");
    for (const status of Object.keys(mapping)) expect(page).toContain(`>${status}</text>`);
    expect(() => stateDiagram(["paused"])).toThrow("no place for paused");
  });

  it("has the limits of the plans", async () => {
    const rows = cells((await insert("limits")).plain);
    expect(rows.map(([, jobs]) => Number(jobs))).toEqual(Object.values(document["x-limits"].queue.plans));
  });

  it("has the rhythm that the clients are held to", async () => {
    const text = guides.find(({ name }) => name === "waiting.md")!.text;
    const file = join(root, "test/conformance/cases/waiting.json");
    const { cases } = (await readJson(file)) as { cases: { name: string; expect: { sleeps: number[] } }[] };
    const sleeps = (name: string) => cases.find((one) => one.name === name)!.expect.sleeps;
    expect(text).toContain("at least 1 second, at most 30");
    expect(sleeps("an eta below a second is a second")[0]).toBe(1000);
    expect(sleeps("an eta above half a minute is half a minute")[0]).toBe(30_000);
    expect(text).toContain("half as long again as the last time, at most 10 seconds");
    const growing = sleeps("the interval grows to ten seconds");
    expect(growing[2]! / growing[1]!).toBe(1.5);
    expect(Math.max(...growing)).toBe(10_000);
  });

  it("says of webhooks what the contract says", () => {
    const text = guides.find(({ name }) => name === "webhooks.md")!.text;
    expect(document.webhooks.generationFinished.post.description).toContain("2xx within 30 seconds");
    expect(text).toContain("2xx within 30 seconds");
  });
});

describe("errors", () => {
  it("shows every HTTP status that an operation documents", async () => {
    const statuses = new Set(operations.flatMap(({ node }) => Object.keys(node.responses)));
    const rows = cells((await insert("http-errors")).plain);
    const shown = rows.map(([status]) => (status === "any other" ? "default" : status!.replaceAll("`", "")));
    expect(shown.toSorted()).toEqual([...statuses].filter((status) => !status.startsWith("2")).toSorted());
  });

  it("shows every kind, with classes that the packages have", async () => {
    const kinds = cells((await insert("error-kinds")).plain);
    expect(kinds.map(([kind]) => kind)).toEqual(
      document["x-error-kinds"].map(({ kind }: Json) => `\`${kind}\``),
    );
    const sources = await Promise.all(
      languages.map(async ({ name, label }) => ({
        label,
        text: await sourcesBelow(join(root, "generated", name)),
      })),
    );
    const thrown = [
      ...kinds.map((row) => row[3]!),
      ...cells((await insert("client-errors")).plain).map((row) => row[2]!),
    ];
    expect(thrown.length).toBeGreaterThan(20);
    for (const cell of thrown) {
      // The first name is that of all languages which are not named behind another.
      const names = cell.split("<br>").map((part) => ({
        name: /`(\w+)`/.exec(part)![1]!,
        labels: /\((.*)\)/.exec(part)?.[1]?.split(", "),
      }));
      const others = names.flatMap(({ labels = [] }) => labels);
      for (const { label, text } of sources) {
        const own = names.find(({ labels }) => labels?.includes(label) ?? !others.includes(label))!;
        expect(text, `${label}: ${own.name}`).toMatch(
          new RegExp(`\\b(class|type|interface|record|const)\\s+${own.name}\\b|\\b${own.name}\\s*(=|struct)`),
        );
      }
    }
  });

  it("finds a class whatever a language calls it, and no wrong one", () => {
    const names = ["ApiConnectionError", "APIError", "ServerError"].map((name) => ({ name }));
    expect(classFor("Connection", names)).toBe("ApiConnectionError");
    expect(classFor("Api", names)).toBe("APIError");
    expect(classFor("RateLimit", names)).toBeUndefined();
    expect(classFor("RateLimit", [{ name: "RateLimitException" }])).toBe("RateLimitException");
  });
});

async function sourcesBelow(folder: string): Promise<string> {
  const files = (await readdir(folder, { recursive: true })).filter(
    (file) => /\.(ts|py|go|php|java)$/.test(file) && !/dist|examples|node_modules/.test(file),
  );
  return (await Promise.all(files.map((file) => readFile(join(folder, file), "utf8")))).join("\n");
}

it("the money rule sorts every operation by its flag", async () => {
  const { plain } = await insert("repeatable");
  const [harm = "", none = ""] = plain.split("\n");
  for (const { id, node } of operations) {
    expect(harm.includes(`\`${id}\``), id).toBe(!node["x-idempotent"]);
    expect(none.includes(`\`${id}\``), id).toBe(node["x-idempotent"]);
  }
});

it("the families' forms are those of the contract's schemas", async () => {
  const text = (await insert("same-thing-other-form")).plain;
  const head = text.split("\n")[0]!;
  const columns = [...head.matchAll(/\[`(\w+)`\]/g)].map(([, id]) => id!);
  expect(columns).toEqual(creates.map(({ id }) => id));
  let compared = 0;
  for (const row of cells(text)) {
    for (const [index, cell] of row.entries()) {
      const [, member] = /^`(\w+)`/.exec(cell) ?? [];
      if (!member) continue;
      const body = creates[index]!.node.requestBody.content["application/json"].schema.$ref.split("/").at(-1);
      const schema = document.components.schemas[body];
      const property = schema.properties[member];
      const forms: Record<string, string> = {
        string: "number as text",
        number: "number",
        "yes-no": '`"yes"`, `"no"`',
        boolean: "`true`, `false`",
      };
      const form = forms[property["x-wire"] as string];
      expect(cell, `${columns[index]}.${member}`).toContain(form ?? "");
      expect(cell.includes("required"), `${columns[index]}.${member}`).toBe(schema.required.includes(member));
      compared++;
    }
  }
  expect(compared).toBeGreaterThan(20);
  // At least one parameter has another name elsewhere.
  expect(text).toMatch(/`num_inference_steps`.*`steps`/);
});

it("the pictures' members are those of the contract, with their expiry", async () => {
  const success = document.components.schemas.GenerationSuccess;
  const { plain } = await insert("output-order");
  const rows = cells(plain);
  expect(rows.map(([member]) => member)).toEqual(
    success["x-output-order"].map((name: string) => `\`${name}\``),
  );
  for (const name of success["x-output-order"])
    expect(success.properties[name]["x-expires"], name).toMatchObject({ after: "PT24H" });
  expect(plain).toContain(
    "deleted after 24 hours, unless storage of your own is set with [`updateS3Details`](",
  );
});

describe("the gallery", () => {
  it("holds every style once, each with a picture of its own", async () => {
    const styles = document.components.schemas.EnhanceStyle.enum.filter((style: unknown) => style !== null);
    expect(valuesOf(document, "style")).toEqual(styles);
    styles.sort();
    const { page, plain } = await insert("style-gallery");
    expect([...page.matchAll(/data-text="([^"]+)"/g)].map(([, style]) => style)).toEqual(styles);
    expect(plain.split("\n")).toEqual(styles.map((style: string) => `- \`${style}\``));
    const folder = await mkdtemp(join(tmpdir(), "examples-"));
    try {
      await drawExamples(document, folder);
      const seen = new Set<string>();
      for (const [, src] of page.matchAll(/src="([^"]+)"/g)) {
        const png = await readFile(join(folder, src!));
        expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([128, 96]);
        seen.add(png.toString("base64"));
      }
      expect(seen.size).toBe(styles.length);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });

  it("has a picture for every safety type", async () => {
    const { page } = await insert("safety-types");
    for (const type of document.components.schemas.SafetyCheckerType.enum)
      expect(page).toContain(`/safety/${type}.png`);
  });
});

describe("the ledger", () => {
  it("has entries of the right shape", async () => {
    const known = (await readSources()).map(({ id }) => id);
    for (const { id, says, accept } of await readLedger()) {
      expect(accept, id).toEqual(expect.any(String));
      for (const one of says) {
        // A comma that is not quoted makes a member of its own.
        expect(Object.keys(one), id).toEqual(["source", "what"]);
        expect(one.what, id).toEqual(expect.any(String));
        expect(known).toContain(one.source.split(":")[0]);
      }
    }
  });

  it("shows each entry, and where the contract uses it", async () => {
    const { plain } = await insert("ledger");
    const sections = plain.split(/^## /m).slice(1);
    const ids = (await readLedger()).map(({ id }) => id);
    expect(sections.map((section) => /\{#([\w-]+)\}/.exec(section)?.[1])).toEqual(ids);
    const used = new Set<string>();
    JSON.stringify(document, (key, value) => {
      if (key === "x-discrepancy") for (const id of [value].flat()) used.add(id);
      return value;
    });
    expect(used.size).toBeGreaterThan(15);
    for (const [index, id] of ids.entries())
      expect(sections[index]!.includes("**Where:**"), id).toBe(used.has(id));
  });
});
