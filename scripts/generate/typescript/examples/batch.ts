// Many prompts at once. The client keeps at most `maxInFlight` jobs under way, so the account's queue never overflows.
import { ModelsLab, ModelsLabError } from "modelslab-images";

const client = new ModelsLab({ maxInFlight: 5 });
const animals = ["fox", "owl", "hare", "otter", "heron", "lynx", "toad", "crane"];

const results = await Promise.allSettled(
  animals.map((animal) =>
    client.textToImage({ modelId: "midjourney", prompt: `a watercolour of a ${animal}` }),
  ),
);

for (const [index, result] of results.entries()) {
  if (result.status === "fulfilled") console.log(animals[index], String(result.value.images[0]));
  // One that may have been charged is worth a look in the dashboard before it is asked for again.
  else if (result.reason instanceof ModelsLabError) {
    const { name, message, mayHaveBeenCharged } = result.reason;
    console.error(animals[index], name, message, mayHaveBeenCharged ? "(may have been charged)" : "");
  } else throw result.reason;
}
