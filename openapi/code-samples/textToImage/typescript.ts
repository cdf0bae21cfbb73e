import { ModelsLab } from "modelslab-images";

const client = new ModelsLab(); // the key is in MODELSLAB_API_KEY

const generation = await client.textToImage({
  modelId: "midjourney",
  prompt: "A lighthouse on a rocky shore at dusk, long exposure, soft light",
  negativePrompt: "blurry, low quality, watermark",
  width: 768,
  height: 512,
  samples: 2,
  numInferenceSteps: 31,
  scheduler: "UniPCMultistepScheduler",
});

for (const image of generation.images) console.log(image.url);
