// What the form sends for what is typed: every example of the contract passes as it stands, and every wrong value is told.
import { describe, expect, it } from "vitest";
import { readSite } from "../../scripts/site/site.js";
import { tryData } from "../../scripts/site/tryit.js";
import { nextWait, outcomeOf, picturesOf, sourceOf } from "../../site/.vitepress/theme/try/answer.js";
import { addressOf, curlOf } from "../../site/.vitepress/theme/try/call.js";
import { findingOf, fits, typedOf, valueOf } from "../../site/.vitepress/theme/try/values.js";

const site = await readSite("/");
const forms = site.model.operations.map((operation) => tryData(site, operation));

describe("the examples of the contract", () => {
  it.each(
    forms.flatMap((form) =>
      form.examples.map((example) => ({ form, example, id: form.id, name: example.name })),
    ),
  )("$id, $name: typed as they stand, they are sent in a form that is accepted", ({ form, example }) => {
    for (const field of form.fields) {
      const value = example.body[field.name];
      const sent = valueOf(field, typedOf(value));
      expect(findingOf(field, typedOf(value)), field.name).toBeUndefined();
      // null is left out. Numbers may be sent in quotes where the operation documents that.
      expect(String(sent), field.name).toBe(String(value ?? undefined));
      expect(sent === undefined || fits(field.shape, sent), field.name).toBe(true);
    }
  });
});

describe("what is wrong", () => {
  it("is told of every member with a range, with its name, its limits and what was given", () => {
    let told = 0;
    for (const form of forms) {
      const { fields } = site.model.operations.find(({ id }) => id === form.id)!;
      for (const { wireName, range } of fields.filter((field) => field.range?.maximum !== undefined)) {
        const field = form.fields.find(({ name }) => name === wireName)!;
        const beyond = String(range!.maximum! + 1);
        const finding = findingOf(field, beyond)!;
        expect(finding.blocks, `${form.id}.${wireName}`).toBe(true);
        for (const part of [wireName, String(range!.maximum), beyond]) expect(finding.words).toContain(part);
        told++;
      }
    }
    expect(told).toBeGreaterThan(20);
  });

  it("never repeats a secret", () => {
    const secrets = forms.flatMap(({ fields }) => fields.filter(({ secret }) => secret));
    expect(secrets.length).toBeGreaterThan(0);
    for (const field of secrets) {
      const finding = findingOf(field, "two words")!;
      expect(finding.blocks).toBe(true);
      expect(finding.words).not.toContain("two words");
    }
  });
});

describe("an answer", () => {
  it("is read by its body", () => {
    expect(outcomeOf({ status: "success" }, 200)).toBe("success");
    expect(outcomeOf({ status: "processing" }, 200)).toBe("waiting");
    expect(outcomeOf({ status: "a status of tomorrow" }, 200)).toBe("waiting");
    expect(outcomeOf({ status: "error" }, 200)).toBe("refused");
    expect(outcomeOf({ status: "failed" }, 200)).toBe("refused");
    expect(outcomeOf(undefined, 200)).toBe("refused");
    expect(outcomeOf({ status: "a status of tomorrow" }, 500)).toBe("refused");
  });

  it("has its pictures in the first member that holds any, as a list or as a text, as an address or in base64", () => {
    const order = site.model.outputOrder;
    expect(picturesOf({ [order[0]!]: [], [order[1]!]: ["https://a.example/1.png"] }, order)).toEqual([
      "https://a.example/1.png",
    ]);
    expect(picturesOf({ [order[0]!]: "https://a.example/1.png" }, order)).toEqual([
      "https://a.example/1.png",
    ]);
    expect(picturesOf({ [order[0]!]: "" }, order)).toEqual([]);
    expect(sourceOf("https://a.example/1.png")).toBe("https://a.example/1.png");
    expect(sourceOf("iVBORw0K\nGgo=")).toBe("data:image/png;base64,iVBORw0KGgo=");
    expect(sourceOf("/9j/4AAQ")).toBe("data:image/jpeg;base64,/9j/4AAQ");
  });

  it("is asked for again at the rhythm of the clients", () => {
    expect([nextWait(undefined, undefined), nextWait(undefined, 0.2), nextWait(undefined, 90)]).toEqual([
      1, 1, 30,
    ]);
    expect([nextWait(4, undefined), nextWait(8, undefined), nextWait(8, 2)]).toEqual([6, 10, 2]);
  });
});

describe("a request", () => {
  it("as curl takes the key from the environment, and survives quotes", () => {
    const [form] = forms;
    const url = addressOf(form!.server, form!.path, {});
    const curl = curlOf({ call: form!, url, body: { prompt: "a fox's den" } }, form!.key);
    expect(curl).toContain(`"${form!.key}": "'"$MODELSLAB_API_KEY"'"`);
    expect(curl).toContain(String.raw`a fox'\''s den`);
    expect(curl).toContain(`'${url}'`);
  });

  it("has its id in the path, encoded", () => {
    expect(addressOf("http://127.0.0.1:4010/api/", "/fetch/{id}", { id: "a/b" })).toBe(
      "http://127.0.0.1:4010/api/fetch/a%2Fb",
    );
  });
});
