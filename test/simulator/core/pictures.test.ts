import { describe, expect, it } from "vitest";
import { type Body, key, prompt, simulate } from "./support.js";

const post = "/v1/enterprise/text2img";
const realtime = "/v1/enterprise/realtime/img2img";
const source = { key, prompt: "a fox on a bench", init_image: "https://images.example.com/bench.png" };

/** Width and height of a PNG. */
const sizeOf = (body: string | Uint8Array) => {
  const bytes = body as Uint8Array;
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  return [view.getUint32(16), view.getUint32(20)];
};

const draw = (changes: Body, path = post, base: Body = prompt) => {
  const sim = simulate({ latency: 0 });
  const { json } = sim.post(path, { ...base, ...changes });
  return { sim, json, body: sim.get(json.output[0]).body as Uint8Array };
};

describe("pictures", () => {
  it("have the size that was asked for, twice that when upscaled", () => {
    expect(sizeOf(draw({ width: 300, height: "200" }).body)).toEqual([300, 200]);
    expect(sizeOf(draw({ width: 300, height: 200, upscale: "yes" }).body)).toEqual([600, 400]);
    expect(sizeOf(draw({}, "/v5/multiview", { key, image: "https://a.example/chair.png" }).body)).toEqual([
      640, 960,
    ]);
  });

  it("are the same for the same request, and others for another prompt, seed, sample or source", () => {
    const small = { width: 128, height: 128 };
    const plain = draw(small).body;
    expect(draw(small).body).toEqual(plain);
    expect(draw({ ...small, seed: 5 }).body).not.toEqual(plain);
    expect(draw({ ...small, prompt: "A tram" }).body).not.toEqual(plain);
    const { sim, json } = draw({ ...small, samples: 2 });
    expect(sim.get(json.output[0]).body).not.toEqual(sim.get(json.output[1]).body);
    const from = (init_image: string) => draw({ ...small, init_image }, realtime, source).body;
    expect(from("https://a.example/1.png")).not.toEqual(from("https://a.example/2.png"));
    const long = "iVBORw0KGgo".repeat(50_000);
    expect(from(long)).toEqual(from(long));
    expect(from(long)).not.toEqual(from(`${long}AAAA`));
    const words = "a very long prompt ".repeat(40);
    expect(draw({ ...small, prompt: `${words}1`, seed: 5 }).body).not.toEqual(
      draw({ ...small, prompt: `${words}2`, seed: 5 }).body,
    );
  });

  it("are covered as asked where the prompt is judged unsafe and the checker is on", () => {
    const unsafe = { prompt: "sim:nsfw", width: 96, height: 96, seed: 1 };
    const { json: plain, body } = draw({ ...unsafe, safety_checker: "no" });
    expect(plain).not.toHaveProperty("nsfw_content_detected");
    const covered = ["blur", "pixelate", "black", "sensitive_content_text"].map((safety_checker_type) => {
      const { json, body } = draw({ ...unsafe, safety_checker: "yes", safety_checker_type });
      expect(json.nsfw_content_detected).toBe(true);
      return Buffer.from(body).toString("latin1");
    });
    expect(new Set([...covered, Buffer.from(body).toString("latin1")]).size).toBe(5);
    expect(draw({ ...unsafe, prompt: "nsfw", safety_checker: "yes" }).json).not.toHaveProperty(
      "nsfw_content_detected",
    );
  });

  it("come as text in base64 where that is asked for, the same picture", () => {
    const { sim, json } = draw({ base64: "yes", width: 64, height: 64 });
    const answer = sim.get(json.output[0]);
    expect(answer.headers["content-type"]).toMatch(/^text\/plain/);
    expect(Buffer.from(answer.body as string, "base64")).toEqual(
      Buffer.from(draw({ width: 64, height: 64 }).body),
    );
  });

  it("are linked a second time where temp is asked for", () => {
    const { sim, json } = draw({ temp: "yes", width: 64, height: 64 });
    expect(json.proxy_links).toHaveLength(1);
    expect(json.proxy_links[0]).not.toBe(json.output[0]);
    expect(sim.get(json.proxy_links[0]).body).toEqual(sim.get(json.output[0]).body);
    expect(draw({ temp: "no" }).json).not.toHaveProperty("proxy_links");
    expect(sim.post("/v1/enterprise/fetch", { key, request_id: json.id }).json.proxy_links).toEqual(
      json.proxy_links,
    );
  });

  it("are not there before the job has ended, nor a day after, nor ever where it failed", () => {
    const sim = simulate();
    const [url] = sim.post(post, prompt).json.future_links;
    expect(sim.get(url)).toMatchObject({ status: 404, body: expect.stringContaining("not there yet") });
    sim.advance(2000);
    expect(sim.get(url).status).toBe(200);
    sim.advance(86_400_000 - 1);
    expect(sim.get(url).status).toBe(200);
    sim.advance(1);
    expect(sim.get(url)).toMatchObject({
      status: 404,
      body: expect.stringContaining("deleted 24 hours after"),
    });
    const failed = sim.post(post, { ...prompt, prompt: "sim:failed=1" }).json;
    sim.advance(5000);
    expect(sim.get(failed.future_links[0]).status).toBe(404);
  });

  it("have a tag, so that asking again is cheap, and tell their size without their body", () => {
    const { sim, json, body } = draw({});
    const first = sim.get(json.output[0]);
    const again = (tag: string) => sim.get(json.output[0], { "if-none-match": tag });
    expect(again(first.headers.etag!)).toMatchObject({ status: 304, body: "" });
    expect(again(`"other", W/${first.headers.etag}`).status).toBe(304);
    expect(again('"other"').status).toBe(200);
    expect(sim.get(json.output[0], {}, "HEAD")).toMatchObject({
      status: 200,
      body: "",
      headers: { "content-length": String(body.length) },
    });
  });

  it("of forged addresses are not there", () => {
    const { sim, json } = draw({});
    const url = json.output[0] as string;
    for (const forged of [
      url.replace("-0.png", "-1.png"),
      url.replace(/\/images\/./, "/images/~"),
      url.replace(/.-0/, "A-0"),
      "/images/",
      "/images/x-0.png",
    ]) {
      expect(sim.get(forged).status, forged).toBe(404);
    }
  });
});

describe("storage of one's own", () => {
  const settings = {
    key,
    public_url: "https://pictures.example.com/",
    region_name: "eu",
    endpoint_url: "https://s3.example.com",
    aws_access_key_id: "access-1",
    aws_secret_access_key: "secret-1",
    image_directory: "/made here/",
  };

  it("has output under its public address, for its key and its kind of server, until it is reset", () => {
    const sim = simulate({ latency: 0 });
    const set = sim.post("/v1/enterprise/update_s3", settings);
    expect(set).toMatchObject({ status: 200, json: { status: "success" } });
    expect(set.body).not.toMatch(/access-1|secret-1/);
    const made = sim.post(post, { ...prompt, samples: 2 }).json;
    expect(made.output[0]).toMatch(/^https:\/\/pictures\.example\.com\/made%20here\/[0-9a-f]{14}-0\.png$/);
    expect(sim.post("/v1/enterprise/fetch", { key, request_id: made.id }).json.output).toEqual(made.output);
    expect(sim.get(sim.core.job(made.id)!.pictures[0]!).status).toBe(200);
    expect(sim.post(post, { ...prompt, key: "another" }).json.output[0]).toMatch(
      /^http:\/\/sim\.test\/images\//,
    );
    expect(sim.post(realtime, source).json.output[0]).toMatch(/^http:\/\/sim\.test\/images\//);
    sim.post("/v1/enterprise/update_s3", { ...settings, deploy_type: "realtime", image_directory: "live" });
    expect(sim.post(realtime, source).json.output[0]).toMatch(/^https:\/\/pictures\.example\.com\/live\//);
    sim.post("/v1/enterprise/reset_s3", { key });
    expect(sim.post(post, prompt).json.output[0]).toMatch(/^http:\/\/sim\.test\/images\//);
    expect(sim.post(realtime, source).json.output[0]).toMatch(/^https:\/\/pictures\.example\.com\/live\//);
  });
});

describe("addresses in answers", () => {
  it("begin where the request was sent to, or with the public URL", () => {
    const plain = simulate().post(post, prompt).json;
    expect(plain.fetch_result).toMatch(/^http:\/\/sim\.test\/api\/v1\/enterprise\/fetch\?/);
    const behind = simulate({ publicUrl: "https://proxy.example.com/sim/" }).post(post, prompt).json;
    expect(behind.fetch_result).toMatch(/^https:\/\/proxy\.example\.com\/sim\/api\/v1\//);
    expect(behind.future_links[0]).toMatch(/^https:\/\/proxy\.example\.com\/sim\/images\//);
  });
});
