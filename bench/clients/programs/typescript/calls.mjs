// node calls.mjs BASE CLIENT: for each line "KIND COUNT" of its input makes so many calls, and prints what they took in microseconds.
import { createInterface } from "node:readline";
import { pathToFileURL } from "node:url";

const [base, path] = process.argv.slice(2);
const { ModelsLab } = await import(pathToFileURL(path).href);
const key = "a-key-of-nobody";
const client = new ModelsLab({ apiKey: key, baseUrl: base });
const url = `${base}/v1/enterprise/text2img`;
const headers = { "content-type": "application/json", accept: "application/json" };
const wire = {
  key,
  model_id: "midjourney",
  prompt: "a red bicycle against a white wall",
  width: "512",
  height: "512",
  samples: "1",
  num_inference_steps: "31",
  guidance_scale: 7.5,
};
const params = {
  modelId: "midjourney",
  prompt: "a red bicycle against a white wall",
  width: 512,
  height: 512,
  samples: 1,
  numInferenceSteps: 31,
  guidanceScale: 7.5,
};

const kinds = {
  async bare() {
    const response = await fetch(url, { method: "POST", headers, body: JSON.stringify(wire) });
    const { status } = await response.json();
    if (status !== "success") throw new Error(status);
  },
  async client() {
    const { images } = await client.textToImage(params);
    if (images.length === 0) throw new Error("no image");
  },
};

for await (const line of createInterface({ input: process.stdin })) {
  const [kind, count] = line.split(" ");
  const cpu = process.cpuUsage();
  const wall = performance.now();
  for (let call = 0; call < Number(count); call++) await kinds[kind]();
  const { user, system } = process.cpuUsage(cpu);
  console.log(JSON.stringify({ cpu: user + system, wall: (performance.now() - wall) * 1000 }));
}
