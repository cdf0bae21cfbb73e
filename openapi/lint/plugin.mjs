/** Redocly plugin with the rules that are this contract's own. Each rule's file says why it exists. */
import { AsyncHasLinkAndCallback } from "./rules/async-has-link-and-callback.mjs";
import { DiscrepancyExists } from "./rules/discrepancy-exists.mjs";
import { EveryResponseExampled } from "./rules/every-response-exampled.mjs";
import { IdempotencyStated } from "./rules/idempotency-stated.mjs";
import { NumericStringUnion } from "./rules/numeric-string-union.mjs";
import { PropertySource } from "./rules/property-source.mjs";
import { UrlHasExpiry } from "./rules/url-has-expiry.mjs";
import { WireFormStated } from "./rules/wire-form-stated.mjs";
import { YesNoQuoted } from "./rules/yes-no-quoted.mjs";

export default function contract() {
  return {
    id: "contract",
    rules: {
      oas3: {
        "async-has-link-and-callback": AsyncHasLinkAndCallback,
        "discrepancy-exists": DiscrepancyExists,
        "every-response-exampled": EveryResponseExampled,
        "idempotency-stated": IdempotencyStated,
        "numeric-string-union": NumericStringUnion,
        "property-source": PropertySource,
        "url-has-expiry": UrlHasExpiry,
        "wire-form-stated": WireFormStated,
        "yes-no-quoted": YesNoQuoted,
      },
    },
  };
}
