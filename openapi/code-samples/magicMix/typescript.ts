import { ModelsLab } from "modelslab-images";

const client = new ModelsLab(); // the key is in MODELSLAB_API_KEY

const generation = await client.magicMix({
  image: "https://images.example.com/corgi.jpg",
  prompt: "a reading chair",
  mixFactor: 0.6,
  kmin: 0.3,
  kmax: 0.5,
});

console.log(generation.images[0]?.url, generation.meta.seed);
