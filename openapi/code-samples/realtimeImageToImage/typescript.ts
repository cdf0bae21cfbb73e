import { ModelsLab } from "modelslab-images";

const client = new ModelsLab(); // the key is in MODELSLAB_API_KEY

const generation = await client.realtimeImageToImage({
  initImage: "https://images.example.com/harbour.jpg",
  prompt: "a harbour town in the morning",
  enhanceStyle: "watercolor",
  strength: 0.7,
  safetyChecker: true,
});

console.log(generation.images[0]?.url);
