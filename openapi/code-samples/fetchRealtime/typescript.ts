import { ModelsLab } from "modelslab-images";

const client = new ModelsLab(); // the key is in MODELSLAB_API_KEY

const job = await client.fetchRealtime(302461);

console.log(job.status, job.generation?.images[0]?.url);
