// One picture, saved to a file.
import { ModelsLab } from "modelslab-images";

const client = new ModelsLab();

const { images } = await client.textToImage({
  modelId: "midjourney",
  prompt: "a red bicycle against a white wall, morning light",
  width: 512,
  height: 512,
});

for (const [index, image] of images.entries()) {
  console.log(image.url);
  // Links die after 24 hours, so keep the picture itself. A mock's links lead nowhere: ask for files with SAVE=1.
  if (process.env.SAVE) await image.save(`bicycle-${index + 1}.png`);
}
