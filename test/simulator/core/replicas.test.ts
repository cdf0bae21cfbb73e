// Several processes that share nothing: what one made, another answers for.
import { describe, expect, it } from "vitest";
import { type Body, key, prompt, simulate } from "./support.js";

const creates: [path: string, look: (id: number) => [string, Body], body: Body][] = [
  ["/v1/enterprise/text2img", (id) => ["/v1/enterprise/fetch", { key, request_id: id }], prompt],
  [
    "/v1/enterprise/realtime/img2img",
    (id) => [`/v1/enterprise/realtime/fetch/${id}`, { key }],
    {
      key,
      prompt: "a fox",
      init_image: "https://a.example/a.png",
      seed: 7,
      width: 300,
      temp: true,
      samples: 2,
    },
  ],
];

const pair = (options = {}) => {
  const make = () => simulate({ stateless: true, seed: 3, queue: 0, lanes: 0, ...options });
  return [make(), make()] as const;
};

describe("two processes without memory", () => {
  it.each(creates)(
    "answer alike for every job of %s, by its id and by its fetch_result",
    (path, look, body) => {
      for (const words of ["", " sim:failed=2", " sim:error=2", " sim:stuck", " sim:nsfw"]) {
        const [a, b] = pair();
        const made = a.post(path, { ...body, prompt: `${body.prompt}${words}` }).json;
        for (const ms of [0, 1900, 100, 1000, 80_000_000, 7_000_000]) {
          a.advance(ms);
          b.advance(ms);
          const ask = (sim: typeof a) =>
            [sim.post(...look(made.id)), sim.post(made.fetch_result, { key })].map(({ status, body }) => [
              status,
              body,
            ]);
          expect(ask(b)).toEqual(ask(a));
        }
        expect(a.post(...look(made.id)).status).toBe(404);
      }
    },
  );

  it("draw the same pictures, those that the create told of", () => {
    const [a, b] = pair();
    const made = a.post(...([creates[1]![0], creates[1]![2]] as const)).json;
    a.advance(2000);
    b.advance(2000);
    const told = b.post(made.fetch_result, { key }).json;
    expect(told).toMatchObject({ status: "success", output: made.future_links });
    expect(told.proxy_links).toHaveLength(2);
    expect(b.get(told.output[1]).body).toEqual(a.get(told.output[1]).body);
  });

  it("keep to the id where fetch_result is another job's, and to nothing that is forged", () => {
    const [a, b] = pair();
    const one = a.post(creates[1]![0], { ...creates[1]![2], prompt: "one" }).json;
    a.advance(500);
    b.advance(500);
    const two = a.post(creates[1]![0], { ...creates[1]![2], prompt: "two" }).json;
    for (const sim of [a, b]) sim.advance(3000);
    const mixed = one.fetch_result.replace(/sim=.*/, two.fetch_result.match(/sim=.*/)![0]);
    expect(b.post(mixed, { key }).json.output).not.toEqual(two.future_links);
    expect(b.post(mixed, { key }).json.output).toEqual(
      a.post(`/v1/enterprise/realtime/fetch/${one.id}`, { key }).json.output,
    );
    expect(b.post(`/v1/enterprise/realtime/fetch/${one.id + 1}`, { key }).status).toBe(404);
  });
});

describe("a process that has forgotten", () => {
  it("answers as one that never knew", () => {
    const sim = simulate();
    const made = sim.post("/v1/enterprise/text2img", prompt).json;
    sim.core.reset();
    sim.advance(2000);
    expect(sim.post(made.fetch_result, { key }).json).toEqual({
      status: "success",
      id: made.id,
      output: made.future_links,
      tip: "",
    });
  });
});
