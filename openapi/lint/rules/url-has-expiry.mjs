/** Links to results are deleted after a day unless the account stores them itself: each says so. */
import {
  deliveries,
  idOf,
  isObject,
  mediaTypes,
  operations,
  properties,
  requestBody,
  responses,
  stated,
} from "../document.mjs";
import { isText } from "../ledger.mjs";
import { accepts, branches, typesOf } from "../shape.mjs";

const linkMembers = new Set(["output", "proxy_links", "future_links", "image_links"]);
const duration = /^P(?=.)(\d+W|(\d+D)?(T(?=.)(\d+H)?(\d+M)?(\d+S)?)?)$/;

/** An `output` that is always the empty text or an empty list carries no link. @param {any} branch */
function carriesLinks(branch) {
  if (typesOf(branch).includes("array") && branch.maxItems !== 0) return true;
  try {
    return accepts(branch)("https://cdn.example.com/1.png");
  } catch {
    return true;
  }
}

export function UrlHasExpiry() {
  return {
    Root: {
      leave(/** @type {any} */ root, /** @type {import("../document.mjs").Context} */ ctx) {
        const seen = new Set();
        /** @param {import("../document.mjs").Place} owner */
        const check = (owner) => {
          for (const media of mediaTypes(ctx, owner)) {
            for (const property of properties(ctx, media.node.schema, media.location.child(["schema"]))) {
              const location = property.rawLocation;
              if (!linkMembers.has(property.name) || seen.has(idOf(location))) continue;
              seen.add(idOf(location));
              if (!branches(ctx, property.node, property.location).some(carriesLinks)) continue;
              const expires = stated(property.raw, property.node, "x-expires");
              if (expires === undefined) {
                ctx.report({
                  message: `Property ${property.name} holds links to results and has no x-expires.`,
                  location,
                });
              } else if (
                !isObject(expires) ||
                !duration.test(expires.after ?? "") ||
                !isText(expires.unless)
              ) {
                ctx.report({
                  message: `Property ${property.name} has an x-expires that is not {after: an ISO 8601 duration, unless: a text}.`,
                  location,
                });
              }
            }
          }
        };
        for (const operation of operations(ctx, root))
          for (const response of responses(ctx, operation)) check(response);
        for (const delivery of deliveries(ctx, root)) check(requestBody(ctx, delivery));
      },
    },
  };
}
