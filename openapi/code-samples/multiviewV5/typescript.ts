import { ModelsLab } from "modelslab-images";

const client = new ModelsLab(); // the key is in MODELSLAB_API_KEY

const generation = await client.multiviewV5({
  image: "https://images.example.com/teapot.png",
  prompt: "several views of the teapot",
  guidanceScale: 4,
  seed: 12345,
});

console.log(generation.images.map((image) => image.url));
