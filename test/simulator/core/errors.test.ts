import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { RequestEntry, SimEvent } from "../../../simulator/src/types.js";
import { type Body, key, origin, prompt, simulate } from "./support.js";

const post = "/v1/enterprise/text2img";

describe("an error of the API", () => {
  it.each([
    ["a missing key", { prompt: "p" }, 401, "Invalid API key"],
    ["an empty key", { ...prompt, key: "" }, 401, "Invalid API key"],
    ["sim_invalid", { ...prompt, key: "sim_invalid" }, 401, "Invalid API key"],
    ["sim_quota", { ...prompt, key: "sim_quota" }, 402, /^Insufficient credits/],
    ["sim_plan_basic", { ...prompt, key: "sim_plan_basic" }, 403, /premium subscription/],
    ["a body that is a list", [], 400, /must be a JSON object, not a list/],
  ])("answers %s", (_, body, status, message) => {
    const answer = simulate().post(post, body);
    expect([answer.status, answer.json.status]).toEqual([status, "error"]);
    expect(answer.json.message).toMatch(message);
    const in200 = simulate({ errors: "200" }).post(post, body);
    expect([in200.status, in200.json]).toEqual([200, answer.json]);
  });

  it.each<[string, Body, string[]]>([
    ["prompt", { prompt: undefined }, ["The prompt field is required."]],
    ["model_id", { model_id: undefined }, ["The model id field is required."]],
    ["width", { width: 1025 }, ["The width must be at most 1024, not 1025."]],
    ["width", { width: "1025" }, ['The width must be from 1 to 1024, not "1025".']],
    ["width", { width: null }, ["The width must be an integer or a string, not null."]],
    ["width", { width: 12.5 }, ["The width must be an integer or a string, not 12.5."]],
    [
      "num_inference_steps",
      { num_inference_steps: 60 },
      ["The num_inference_steps must be at most 50, not 60."],
    ],
    [
      "num_inference_steps",
      { num_inference_steps: true },
      ["The num_inference_steps must be an integer or a string, not true."],
    ],
    ["prompt", { prompt: "" }, ["The prompt may not be empty."]],
    ["tomesd", { tomesd: "maybe" }, ['The tomesd must be one of "yes", "no", not "maybe".']],
    ["guidance_scale", { guidance_scale: 0.5 }, ["The guidance_scale must be at least 1, not 0.5."]],
    ["key", { key: "a b" }, ["The key must match ^\\S*$."]],
    ["key", { key: 123456789 }, ["The key must be a string."]],
  ])("names %s, its limit and the value of %j", (name, changes, texts) => {
    const answer = simulate().post(post, { ...prompt, ...changes });
    expect(answer).toMatchObject({ status: 400, json: { status: "error", message: { [name]: texts } } });
    expect(Object.keys(answer.json.message)).toEqual([name]);
  });

  it("names every member that is wrong, shortens long values, and says which of many values was meant", () => {
    const sim = simulate();
    const { message } = sim.post("/v1/enterprise/realtime/img2img", {
      key,
      prompt: "p",
      init_image: `https://a b/${"x".repeat(5000)}`,
      enhance_style: "watercolour",
      strength: 2,
    }).json;
    expect(Object.keys(message).sort()).toEqual(["enhance_style", "init_image", "strength"]);
    expect(message.init_image[0].length).toBeLessThan(300);
    expect(message.enhance_style[0]).toContain('Did you mean "watercolor"?');
  });
});

describe("what is not a call of the API", () => {
  const sim = simulate({ errors: "200", maxBody: 1000 });
  it.each([
    [
      "an unknown path",
      () => sim.post("/api/v1/enterprise/txt2img", prompt),
      404,
      "/api/v1/enterprise/text2img",
    ],
    ["an unknown path of the bare server", () => sim.post("/v5/multiviews", prompt), 404, "/v5/multiview"],
    ["a path that is near to none", () => sim.post("/", prompt), 404, "The nearest is POST /v"],
    ["another method", () => sim.get(post), 405, "takes POST, not GET"],
    ["broken JSON", () => sim.post(post, '{"key": "a-secret", }'), 400, "not valid JSON"],
    ["an empty body", () => sim.post(post, ""), 400, "it is empty"],
    [
      "another content type",
      () => sim.post(post, prompt, { "content-type": "text/plain" }),
      415,
      'application/json, not "text/plain"',
    ],
    ["no content type", () => sim.post(post, prompt, { "content-type": "" }), 415, "and there is none"],
    [
      "too large a body",
      () => sim.post(post, { ...prompt, prompt: "p".repeat(1000) }),
      413,
      "at most 1000 bytes",
    ],
  ] as const)("%s is answered with its status in every mode, and said plainly", (_, ask, status, text) => {
    const answer = ask();
    expect(answer.status).toBe(status);
    const body = JSON.parse(answer.body as string) as Body;
    expect(body.status).toBe("error");
    expect(body.message).toContain(text);
    expect(answer.body).not.toContain("a-secret");
  });

  it("takes JSON under all its names, as text or as bytes", () => {
    for (const type of ["application/json", "Application/JSON; charset=utf-8", "application/vnd.api+json"]) {
      expect(simulate().post(post, prompt, { "content-type": type }).status).toBe(200);
    }
    const { core } = simulate();
    const body = new TextEncoder().encode(JSON.stringify(prompt));
    const held = core.handle({
      method: "POST",
      url: `${origin}/api${post}`,
      headers: { "content-type": "application/json" },
      body,
    });
    expect(held.answer().status).toBe(200);
  });

  it("a pre-flight is allowed what it asks for", () => {
    const headers = {
      origin: "http://app.test",
      "access-control-request-headers": "content-type, x-sim-test",
    };
    expect(simulate().get(post, headers, "OPTIONS")).toMatchObject({
      status: 204,
      headers: {
        "access-control-allow-origin": "*",
        "access-control-allow-headers": "content-type, x-sim-test",
      },
    });
    expect(simulate().post(post, prompt, headers).headers["access-control-allow-origin"]).toBe("*");
  });
});

describe("a member that the contract does not know", () => {
  it("is let through and named in a header with the one that was meant", () => {
    const answer = simulate().post(post, { ...prompt, widht: 640, "näme\r\nx: y": 1, Key: "a-secret" });
    expect(answer.status).toBe(200);
    const warning = answer.headers["x-sim-warning"]!;
    expect(warning).toContain("widht: did you mean width?");
    expect(warning).toMatch(/^[\x20-\x7e]*$/);
    expect(warning).not.toContain("a-secret");
  });
});

describe("a key that slipped into another member", () => {
  const key = "k-4711-not-for-anybody";

  it("is in no address, no journal, no job and no answer", () => {
    const sim = simulate();
    const events: SimEvent[] = [];
    sim.core.on((event) => events.push(event));
    const body = {
      ...prompt,
      key,
      prompt: `a paper boat ${key}`,
      track_id: key,
      negative_prompt: `x${key}x`,
    };
    const answer = sim.post(post, body);
    expect(answer.headers["x-sim-warning"]).toContain("prompt: holds the key, which was taken out");
    expect(JSON.stringify([answer, events, sim.core.jobs()])).not.toContain(key);
    expect(sim.core.jobs()[0]?.prompt).toBe("a paper boat [key]");
  });

  it("is taken out of a webhook's path, and left where a receiver's own secret may stand", () => {
    const sim = simulate();
    const webhookOf = (webhook: string) => {
      sim.post(post, { ...prompt, key, webhook });
      return sim.core.jobs(1)[0]?.webhook;
    };
    expect(webhookOf(`http://127.0.0.1:9/${key}/done`)).toBe("http://127.0.0.1:9/[key]/done");
    expect(webhookOf(`http://127.0.0.1:9/done?token=${key}`)).toBe(`http://127.0.0.1:9/done?token=${key}`);
  });

  it("is left where it is too short to be told from words", () => {
    const sim = simulate();
    sim.post(post, { ...prompt, key: "boat", prompt: "a paper boat" });
    expect(sim.core.jobs()[0]?.prompt).toBe("a paper boat");
  });
});

describe("the journal's events", () => {
  const listen = (run: (sim: ReturnType<typeof simulate>) => void): RequestEntry[] => {
    const sim = simulate();
    const events: SimEvent[] = [];
    sim.core.on((event) => events.push(event));
    run(sim);
    return events.filter((event) => event.type === "request") as unknown as RequestEntry[];
  };

  it("say what was asked and answered", () => {
    const [entry, ...more] = listen((sim) =>
      sim.post(post, { ...prompt, widht: 1 }, { "x-sim-test": "t1", prefer: "wait=3s" }),
    );
    expect(more).toEqual([]);
    expect(entry).toMatchObject({
      ms: 3000,
      method: "POST",
      path: post,
      operation: "textToImage",
      status: 200,
      fault: "wait=3000ms",
      testId: "t1",
      body: { key: "[key]", model_id: "midjourney", prompt: prompt.prompt },
      warnings: ["widht: did you mean width?"],
    });
    expect(entry!.job).toBeGreaterThan(0);
  });

  it("hold no key, no secret and nothing long", () => {
    const secret = "s3cr3t-value";
    const entries = listen((sim) => {
      sim.call(
        "updateS3Details",
        sim.example("updateS3Details", {
          key: secret,
          aws_access_key_id: secret,
          aws_secret_access_key: secret,
          Key: secret,
          api_token: secret,
        }),
      );
      sim.post(post, `{"key": "${secret}", `);
      sim.post(post, { ...prompt, key: "k", prompt: "p".repeat(100_000), negative_prompt: "x" });
      sim.post(post, { key: secret, width: secret.length, ["__proto__"]: 1 });
      sim.post(
        post,
        `{"key":"${secret}","__proto__":{"a":1},"deep":${"[".repeat(50_000)}${"]".repeat(50_000)}}`,
      );
    });
    expect(entries).toHaveLength(5);
    const text = JSON.stringify(entries);
    expect(text).not.toContain(secret);
    expect(text.length).toBeLessThan(10_000);
  });

  it("come one a request, whatever its end", () => {
    const entries = listen((sim) => {
      sim.get("/");
      sim.get(post);
      sim.post(post, "{");
      sim.post(post, prompt, { prefer: "fault=reset" });
    });
    expect(entries.map(({ status, fault }) => [status, fault])).toEqual([
      [404, null],
      [405, null],
      [400, null],
      [200, "fault=reset"],
    ]);
  });
});

describe("no input", () => {
  it.each<[string, Body]>([
    ["a list of millions of names", { lora_model: "a,".repeat(2_000_000) }],
    ["a very long prompt", { prompt: "p".repeat(5_000_000) }],
    ["a very long member", { ["x".repeat(5_000_000)]: 1 }],
    ["very many members", Object.fromEntries(Array.from({ length: 50_000 }, (_, index) => [`m${index}`, 1]))],
    [
      "very long ids",
      { track_id: "t".repeat(1_000_000), webhook: `https://a.example/${"w".repeat(1_000_000)}` },
    ],
  ])("makes it fail: %s", (_, changes) => {
    const sim = simulate();
    sim.core.on(() => {});
    const answer = sim.post(post, { ...prompt, ...changes });
    expect([200, 400]).toContain(answer.status);
    expect((answer.body as string).length).toBeLessThan(20_000);
    expect(JSON.stringify(sim.core.jobs()).length).toBeLessThan(20_000);
  });

  it("makes it fail", () => {
    const sim = simulate({ latency: 0, queue: 0, lanes: 0 });
    const paths = sim.core.contract.operations.map(({ path }) => path);
    fc.assert(
      fc.property(
        fc.constantFrom(...paths, "/images/x-0.png", "/proxy/a", "/%", "//", "/images/../x"),
        fc.constantFrom("GET", "HEAD", "POST", "PUT", "OPTIONS", "x"),
        fc.oneof(
          fc.json(),
          fc.string({ unit: "binary" }),
          fc.object().map((value) => JSON.stringify({ ...prompt, ...(value as object) })),
        ),
        fc.string(),
        (path, method, body, text) => {
          const headers = { "content-type": "application/json", prefer: text, "x-sim-test": text };
          const answer = sim.core.handle({ method, url: `${origin}${path}?${text}`, headers, body }).answer();
          expect(answer.status).toBeLessThan(500);
        },
      ),
      { numRuns: 3000 },
    );
  });
});
