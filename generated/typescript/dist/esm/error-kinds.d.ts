import type { ErrorRule } from "./spec.js";
/** How errors are told apart; the first rule that matches names the kind. */
export declare const errorKinds: readonly ErrorRule[];
