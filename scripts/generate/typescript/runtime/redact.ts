/** Replaces the key in strings, in plain data (member names included) and in errors, which are copied. */
export type Redact = <T>(value: T) => T;

/** Replaces the key in an answer that was read from that text. */
export type Clean = <T>(value: T, text: string) => T;

/** Deeper than any answer of the API; a hostile body must not exhaust the stack. */
const maxDepth = 32;

/** Makes the one function through which every text passes that leaves the client. */
export function redactor(key: string): Redact {
  if (!key) return (value) => value;
  const forms = formsOf(key).map((form) => form.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&"));
  const pattern = new RegExp(forms.join("|"), "gi");

  const clean = (value: unknown, depth: number): unknown => {
    if (typeof value === "string") return value.replace(pattern, "***");
    if (typeof value !== "object" || !value) return value;
    if (depth > maxDepth) return "...";
    if (value instanceof Error) return copyError(value, (part) => clean(part, depth + 1));
    if (Array.isArray(value)) return value.map((item) => clean(item, depth + 1));
    return Object.fromEntries(
      Object.entries(value).map(([name, item]) => [clean(name, depth), clean(item, depth + 1)]),
    );
  };
  return ((value: unknown) => clean(value, 0)) as Redact;
}

/**
 * Makes the function that takes `key` out of an answer. Hardly any answer holds it, and looking through the text is far
 * cheaper than looking through what was read from it. Without escapes every string of the answer stands in the text as
 * it is; where one is left, or where the answer is as deep as a hostile one, it is gone through.
 */
export function cleaner(key: string): Clean {
  const redact = redactor(key);
  const forms = formsOf(key).map((form) => form.toLowerCase());
  const simple = !unusual.test(key);
  return (value, text) => {
    if (!key) return value;
    if (!simple || unusual.test(text)) return redact(value);
    const plain = text.replaceAll("\\/", "/").toLowerCase();
    const shallow = (plain.match(/[[{]/g)?.length ?? 0) <= maxDepth;
    return shallow && !forms.some((form) => plain.includes(form)) ? value : redact(value);
  };
}

/** The key as it may be written, longest first: a form that contains another would be replaced in part only. */
function formsOf(key: string): string[] {
  const escaped = JSON.stringify(key).slice(1, -1);
  // The server escapes slashes in JSON, and a message may quote the key as part of a URL.
  const forms = new Set([key, escaped, escaped.replaceAll("/", "\\/"), encodeURIComponent(key)]);
  return [...forms].sort((a, b) => b.length - a.length);
}

/** Beyond ASCII, or an escape other than that of a slash. */
// oxlint-disable-next-line no-control-regex -- all of ASCII is what is meant
const unusual = /[^\x00-\x7f]|\\(?!\/)/;

/**
 * A plain error with only the members that are known to be texts. HTTP stacks hang whole requests on their errors,
 * and the request's body holds the key.
 */
function copyError(error: Error, clean: (part: unknown) => unknown): Error {
  const copy = new Error();
  for (const name of ["name", "message", "stack", "cause", "code", "errors"] as const) {
    const value = clean((error as unknown as Record<string, unknown>)[name]);
    if (value !== undefined) Object.defineProperty(copy, name, { value });
  }
  return copy;
}
