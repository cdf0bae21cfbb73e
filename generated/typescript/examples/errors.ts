// What can go wrong, and what to do about it.
import {
  InsufficientCreditsError,
  ModelsLab,
  ModelsLabError,
  RateLimitError,
  ValidationError,
  WaitTimeoutError,
} from "modelslab-images";

const client = new ModelsLab();

try {
  const params = { modelId: "midjourney", prompt: "a quiet harbour" };
  const generation = await client.textToImage(params, { timeout: 120_000 });
  console.log(generation.images.map(String).join("\n"));
} catch (error) {
  if (!(error instanceof ModelsLabError)) throw error;
  if (error instanceof ValidationError) console.error("refused:", error.fields ?? error.message);
  else if (error instanceof InsufficientCreditsError) console.error("top up the account");
  else if (error instanceof RateLimitError) console.error(`busy: try again in ${error.retryAfter ?? 60} s`);
  else if (error instanceof WaitTimeoutError) console.error("still running:", JSON.stringify(error.job));
  else if (error.mayHaveBeenCharged)
    console.error(`look for ${error.trackId} before you ask again: ${error.message}`);
  else console.error(error.name, error.message, error.retryable ? "(may be tried again)" : "");
  process.exitCode = 1;
}
