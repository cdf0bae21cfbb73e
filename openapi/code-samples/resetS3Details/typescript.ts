import { ModelsLab } from "modelslab-images";

const client = new ModelsLab(); // the key is in MODELSLAB_API_KEY

const { message } = await client.resetS3Details({ deployType: "text_to_image" });

console.log(message);
