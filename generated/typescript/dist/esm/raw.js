import createFetchClient from "openapi-fetch";
import { object } from "./read.js";
export function openOutlet(contract, settings, key) {
    // The only place that writes the key. Without one of our own, one that is already in the body (`raw`) stays.
    const serialize = (body) => JSON.stringify(key ? { ...object(body), [contract.key]: key } : { [contract.key]: "", ...object(body) });
    const raw = createFetchClient({
        fetch: (request) => settings.fetch(request),
        // A followed redirect would post the key to whatever host the answer names.
        redirect: "manual",
        // Some edge runtimes have no cookies and throw at the mention of them.
        ...("credentials" in Request.prototype && { credentials: "omit" }),
        headers: { Accept: "application/json" },
        bodySerializer: serialize,
    });
    // Not every operation is on the same server, and openapi-fetch knows only one.
    const servers = new Map(Object.values(contract.operations).map(({ path, server }) => [path, server]));
    const { POST } = raw;
    raw.POST = (path, init) => POST(path, { baseUrl: settings.baseUrl ?? servers.get(path), ...init });
    return { contract, settings, raw, serialize };
}
