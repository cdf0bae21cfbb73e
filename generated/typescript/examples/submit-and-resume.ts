// Submit in one process, wait in another: run it once to submit, and again to wait.
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { ModelsLab } from "modelslab-images";

const client = new ModelsLab();
const file = process.env.JOB_FILE ?? "job.json";

if (existsSync(file)) {
  const job = await client.jobs.resume(readFileSync(file, "utf8"));
  const { images } = await job.wait({ onUpdate: ({ status, eta }) => console.log(status, eta ?? "") });
  console.log(images.map(String).join("\n"));
  rmSync(file);
} else {
  const job = await client.submitTextToImage({ modelId: "midjourney", prompt: "a lighthouse in the fog" });
  // The saved job holds no key.
  writeFileSync(file, JSON.stringify(job));
  console.log(`job ${job.id} is ${job.status}: run this again to wait for it`);
}
