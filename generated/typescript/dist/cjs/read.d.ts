import type { ErrorKind, ErrorRule, JsonObject } from "./spec.js";
/** A JSON object, or undefined for anything else. */
export declare const object: (value: unknown) => JsonObject | undefined;
/** A string with something in it. */
export declare const text: (value: unknown) => string | undefined;
/** A number of seconds or the like: finite, not negative. */
export declare const amount: (value: unknown) => number | undefined;
/** An id as received: the API sends integers, its documentation also shows strings. */
export declare const identifier: (value: unknown) => string | number | undefined;
/** The texts of a list or of a single value; what is not a text is dropped. */
export declare const texts: (value: unknown) => string[];
/** The pictures of a success body, from the first member of `order` that has any. */
export declare const pictures: (body: JsonObject, order: readonly string[]) => string[];
/** `message` or `messege`, as text or as an object of field to texts. */
export declare function readMessage(body: JsonObject): {
    message: string;
    fields?: Record<string, string[]>;
};
/** What the words of an error mean, as far as the contract knows them. */
export declare function kindOfMessage(rules: readonly ErrorRule[], message: string): ErrorKind | undefined;
/** Seconds of `retry_after` in the body, else of the Retry-After header (seconds or a date). */
export declare function readRetryAfter(body: JsonObject | undefined, headers: Headers): number | undefined;
