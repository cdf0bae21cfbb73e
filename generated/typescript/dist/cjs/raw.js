"use strict";
var __importDefault = (this && this.__importDefault) || function (mod) {
    return (mod && mod.__esModule) ? mod : { "default": mod };
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.openOutlet = openOutlet;
const openapi_fetch_1 = __importDefault(require("openapi-fetch"));
const read_js_1 = require("./read.js");
function openOutlet(contract, settings, key) {
    // The only place that writes the key. Without one of our own, one that is already in the body (`raw`) stays.
    const serialize = (body) => JSON.stringify(key ? { ...(0, read_js_1.object)(body), [contract.key]: key } : { [contract.key]: "", ...(0, read_js_1.object)(body) });
    const raw = (0, openapi_fetch_1.default)({
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
