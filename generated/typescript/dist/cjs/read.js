"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.pictures = exports.texts = exports.identifier = exports.amount = exports.text = exports.object = void 0;
exports.readMessage = readMessage;
exports.kindOfMessage = kindOfMessage;
exports.readRetryAfter = readRetryAfter;
// Reading is lenient: a number or its string, a list or a single string; an empty string is no value. Nothing here
// throws, whatever the server sends.
/** A JSON object, or undefined for anything else. */
const object = (value) => typeof value === "object" && value && !Array.isArray(value) ? value : undefined;
exports.object = object;
/** A string with something in it. */
const text = (value) => typeof value === "string" && value.trim() ? value : undefined;
exports.text = text;
/** A number of seconds or the like: finite, not negative. */
const amount = (value) => {
    const number = (0, exports.text)(value) ? Number(value) : value;
    return typeof number === "number" && number >= 0 && number < Infinity ? number : undefined;
};
exports.amount = amount;
/** An id as received: the API sends integers, its documentation also shows strings. */
const identifier = (value) => typeof value === "number" ? value : (0, exports.text)(value);
exports.identifier = identifier;
/** The texts of a list or of a single value; what is not a text is dropped. */
const texts = (value) => [value].flat(1).filter((item) => (0, exports.text)(item));
exports.texts = texts;
/** The pictures of a success body, from the first member of `order` that has any. */
const pictures = (body, order) => order.map((name) => (0, exports.texts)(body[name])).find((list) => list.length) ?? [];
exports.pictures = pictures;
/** `message` or `messege`, as text or as an object of field to texts. */
function readMessage(body) {
    const value = [body.message, body.messege].find((said) => (0, exports.text)(said) ?? (typeof said === "object" && said));
    const perField = (0, exports.object)(value);
    if (!perField)
        return { message: (0, exports.texts)(value).join("; ") || (0, exports.text)(body.tip) || "" };
    const fields = Object.fromEntries(Object.entries(perField).map(([name, said]) => [name, (0, exports.texts)(said)]));
    const message = Object.entries(fields).map(([name, said]) => `${name}: ${said.join(" ")}`);
    return { message: message.join("; "), fields };
}
/** What the words of an error mean, as far as the contract knows them. */
function kindOfMessage(rules, message) {
    const words = message.toLowerCase();
    return rules.find(({ messages }) => messages?.some((part) => words.includes(part.toLowerCase())))?.kind;
}
/** Seconds of `retry_after` in the body, else of the Retry-After header (seconds or a date). */
function readRetryAfter(body, headers) {
    const header = headers.get("retry-after");
    const seconds = (0, exports.amount)(body?.retry_after) ?? (0, exports.amount)(header);
    if (seconds !== undefined || !header)
        return seconds;
    // Measured from the server's own date where it sends one: the clocks of both sides may differ.
    const until = Date.parse(header) - (Date.parse(headers.get("date") ?? "") || Date.now());
    return until > -Infinity ? Math.max(0, until / 1000) : undefined;
}
