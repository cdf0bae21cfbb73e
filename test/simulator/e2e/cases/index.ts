import type { Case } from "../support/world.js";
import { errorCases } from "./errors.js";
import { jobCases } from "./jobs.js";
import { pictureCases } from "./pictures.js";
import { storageCases } from "./storage.js";
import { webhookCases } from "./webhooks.js";
import { wireCases } from "./wire.js";

/** Cases whose answers are broken on purpose, below the contract; nothing that checks answers can let them through. */
export { wireCases };

/** All cases, in the order in which they run. */
export const cases: Case[] = [
  ...pictureCases,
  ...jobCases,
  ...webhookCases,
  ...errorCases,
  ...storageCases,
  ...wireCases,
];
