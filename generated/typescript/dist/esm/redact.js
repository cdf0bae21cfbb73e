/** Deeper than any answer of the API; a hostile body must not exhaust the stack. */
const maxDepth = 32;
/** Makes the one function through which every text passes that leaves the client. */
export function redactor(key) {
    if (!key)
        return (value) => value;
    const escaped = JSON.stringify(key).slice(1, -1);
    // The server escapes slashes in JSON, and a message may quote the key as part of a URL. Longest first, or a form
    // that contains another would be replaced in part only.
    const forms = [...new Set([key, escaped, escaped.replaceAll("/", "\\/"), encodeURIComponent(key)])]
        .sort((a, b) => b.length - a.length)
        .map((form) => form.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&"));
    const pattern = new RegExp(forms.join("|"), "gi");
    const clean = (value, depth) => {
        if (typeof value === "string")
            return value.replace(pattern, "***");
        if (typeof value !== "object" || !value)
            return value;
        if (depth > maxDepth)
            return "...";
        if (value instanceof Error)
            return copyError(value, (part) => clean(part, depth + 1));
        if (Array.isArray(value))
            return value.map((item) => clean(item, depth + 1));
        return Object.fromEntries(Object.entries(value).map(([name, item]) => [clean(name, depth), clean(item, depth + 1)]));
    };
    return ((value) => clean(value, 0));
}
/**
 * A plain error with only the members that are known to be texts. HTTP stacks hang whole requests on their errors,
 * and the request's body holds the key.
 */
function copyError(error, clean) {
    const copy = new Error();
    for (const name of ["name", "message", "stack", "cause", "code", "errors"]) {
        const value = clean(error[name]);
        if (value !== undefined)
            Object.defineProperty(copy, name, { value });
    }
    return copy;
}
