import { ModelsLab } from "modelslab-images";

const client = new ModelsLab(); // the key is in MODELSLAB_API_KEY

// One look at a job of which only the id is known. Usually `client.jobs.resume(saved).wait()` does this for you.
const job = await client.fetchTextToImage(302456);

console.log(job.status, job.generation?.images[0]?.url);
