import { ModelsLab } from "modelslab-images";

const client = new ModelsLab(); // the key is in MODELSLAB_API_KEY

const generation = await client.multiview({
  image: "https://images.example.com/armchair.png",
  prompt: "several views of the armchair",
  width: 640,
  height: 960,
  temp: true, // adds links on another host
});

console.log(generation.images.map((image) => image.url));
