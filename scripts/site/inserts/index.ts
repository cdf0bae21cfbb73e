// Every insert by the name that pages call it by: `<!-- contract: name args -->`.
import { changelog, published } from "./changelog.js";
import { readmes, samples, simulatorBlock, simulatorReadme } from "./clients.js";
import type { Insert } from "./context.js";
import { downloads } from "./downloads.js";
import { clientErrors, errorKinds, httpErrors, repeatable } from "./errors.js";
import { addresses, onlyHere, sameThingOtherForm } from "./families.js";
import { ledger, sources } from "./ledger.js";
import { enumValues, memberText, safetyTypes, styleGallery, takers } from "./lists.js";
import { moneyRule } from "./money.js";
import { outputOrder, roleIn, serverTypes, storage } from "./pictures.js";
import { limits, lookUps, states, statuses, webhookPayload } from "./waiting.js";
import { workflows } from "./workflows.js";

export const guideInserts: Readonly<Record<string, Insert>> = {
  addresses,
  changelog,
  "client-errors": clientErrors,
  downloads,
  "enum-values": enumValues,
  "error-kinds": errorKinds,
  "http-errors": httpErrors,
  ledger,
  limits,
  "look-ups": lookUps,
  "member-text": memberText,
  "money-rule": moneyRule,
  "only-here": onlyHere,
  "output-order": outputOrder,
  published,
  readmes,
  repeatable,
  "role-in": roleIn,
  "safety-types": safetyTypes,
  "same-thing-other-form": sameThingOtherForm,
  samples,
  "server-types": serverTypes,
  "simulator-block": simulatorBlock,
  "simulator-readme": simulatorReadme,
  sources,
  states,
  statuses,
  storage,
  "style-gallery": styleGallery,
  takers,
  "webhook-payload": webhookPayload,
  workflows,
};
