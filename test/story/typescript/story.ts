// The story in TypeScript; ../README.md says what each command does.
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { ApiError, type Image, ModelsLab, parseWebhook, RateLimitError } from "modelslab-images";

const client = new ModelsLab();
const folder = process.env.STORY_FOLDER ?? ".";
const webhook = process.env.STORY_WEBHOOK;
const size = { modelId: "midjourney", width: 512, height: 512 };

async function save(images: readonly Image[]): Promise<number> {
  for (const [index, image] of images.entries()) await image.save(join(folder, `picture-${index}.png`));
  return images.length;
}

const commands: Record<string, () => Promise<object>> = {
  async submit() {
    const job = await client.submitTextToImage({
      ...size,
      prompt: "A lighthouse on a rocky shore sim:processing=2",
      samples: 4,
      trackId: "story-typescript",
      ...(webhook ? { webhook } : {}),
    });
    await writeFile(join(folder, "job.json"), JSON.stringify(job));
    return { id: job.id, status: job.status, trackId: job.trackId };
  },
  async resume() {
    const job = await client.jobs.resume(await readFile(join(folder, "job.json"), "utf8"));
    const { images } = await job.wait();
    return { id: job.id, status: job.status, trackId: job.trackId, images: await save(images) };
  },
  async pictures() {
    const prompt = "A paper boat on a pond";
    const { images } = await client.textToImage({ ...size, prompt, samples: 4 });
    return { images: await save(images) };
  },
  async webhook() {
    const body = await readFile(join(folder, "delivery.json"), "utf8");
    const event = await parseWebhook(body, { confirm: { client, operation: "textToImage" } });
    return {
      type: event.type,
      id: event.id,
      images: event.type === "succeeded" ? event.generation.images.length : 0,
    };
  },
  async limit() {
    const call = client.textToImage({ ...size, prompt: "A full queue sim:429" }, { maxRetries: 0 });
    const error = await call.catch((caught: unknown) => caught);
    if (!(error instanceof RateLimitError)) throw error;
    const { name, httpStatus, retryAfter, mayHaveBeenCharged } = error;
    return { error: name, httpStatus, retryAfter, mayHaveBeenCharged };
  },
  async failed() {
    const call = client.textToImage({ ...size, prompt: "A job that breaks sim:failed=1" });
    const error = await call.catch((caught: unknown) => caught);
    if (!(error instanceof ApiError)) throw error;
    const { name, httpStatus, mayHaveBeenCharged, trackId } = error;
    return { error: name, httpStatus, mayHaveBeenCharged, trackId: trackId !== undefined };
  },
};

const [name = ""] = process.argv.slice(2);
const command = commands[name];
if (!command) throw new Error(`no command ${JSON.stringify(name)}: ${Object.keys(commands).join(", ")}`);
console.log(JSON.stringify(await command()));
