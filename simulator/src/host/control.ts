// The control API below /__sim/: what tests and the admin page see and change. Its errors are JSON that says what would be right.
import type { JobState, JobView, SimAnswer, SimRequest } from "../types.js";
import { adminPage } from "./admin/page.js";
import { ControlError, readDuration } from "./errors.js";
import type { SimHost } from "./host.js";
import { shown } from "../core/text.js";

interface Call {
  host: SimHost;
  query: URLSearchParams;
  /** What follows the route's own path. */
  rest: string;
  body: Record<string, unknown>;
}

type Handler = (call: Call) => unknown;

const root = "/__sim";
const json = "application/json; charset=utf-8";
const maxBody = 100_000;
const states: readonly JobState[] = ["queued", "processing", "success", "failed", "error"];

const routes: Readonly<Record<string, Partial<Record<string, Handler>>>> = {
  "/state": { GET: ({ host }) => state(host) },
  "/overview": { GET: ({ host }) => overview(host) },
  "/jobs": { GET: jobs },
  "/jobs/": { GET: job },
  "/journal": { GET: journal },
  "/webhooks": { GET: webhooks },
  "/webhooks/redeliver": { POST: redeliver },
  "/clock": { GET: ({ host }) => clockOf(host), POST: setClock },
  "/faults": { GET: ({ host }) => ({ faults: host.faults.list() }), POST: addFault, DELETE: clearFaults },
  "/faults/": { DELETE: removeFault },
  "/reset": {
    POST({ host }) {
      host.reset();
      return state(host);
    },
  },
};

/** Answers what is below /__sim; undefined for all else. */
export function control(host: SimHost, request: SimRequest): Promise<SimAnswer> | undefined {
  // Cheap, since every request of the API passes here.
  if (!request.url.includes(root)) return undefined;
  // Whatever stands in a request line comes here; what is no address is nobody's.
  if (!URL.canParse(request.url)) return undefined;
  const url = new URL(request.url);
  if (url.pathname !== root && !url.pathname.startsWith(`${root}/`)) return undefined;
  return Promise.resolve().then(() => answer(host, request, url));
}

function answer(host: SimHost, request: SimRequest, url: URL): SimAnswer {
  const path = url.pathname.slice(root.length);
  const shared = cors(request, url);
  try {
    if (!shared) throw new ControlError(403, "the control API answers pages of this machine only");
    if (request.method === "OPTIONS") return { status: 204, headers: shared, body: "" };
    // Relative addresses on the page need the slash.
    if (path === "") return { status: 308, headers: { location: `${root}/`, ...shared }, body: "" };
    if (path === "/") return page(request);
    const value = call(host, request, url, path);
    return {
      status: 200,
      headers: { ...plain, ...shared },
      body: request.method === "HEAD" ? "" : JSON.stringify(value, withoutSecrets),
    };
  } catch (error) {
    if (!(error instanceof ControlError)) throw error;
    const body = JSON.stringify({ status: "error", message: error.message });
    return { status: error.status, headers: { ...plain, ...shared, ...error.headers }, body };
  }
}

/** Core and journal keep no key; but addresses that users give, of webhooks above all, may hold one of their own. */
function withoutSecrets(_name: string, value: unknown): unknown {
  if (typeof value !== "string" || !/^https?:/i.test(value) || !URL.canParse(value)) return value;
  const url = new URL(value);
  const secret = [...url.searchParams.keys()].filter((name) =>
    /key|secret|token|password|auth|sign/i.test(name),
  );
  if (!url.password && secret.length === 0) return value;
  if (url.password) url.password = "***";
  for (const name of secret) url.searchParams.set(name, "***");
  return url.href;
}

const plain = { "content-type": json, "cache-control": "no-store", "x-content-type-options": "nosniff" };

// Any page that the developer visits could send requests here. Only those of this machine, or of the simulator itself, are heard.
function cors(request: SimRequest, url: URL): Record<string, string> | undefined {
  const { origin } = request.headers;
  if (origin === undefined) return { vary: "Origin" };
  if (!URL.canParse(origin)) return undefined;
  const from = new URL(origin);
  const local = /^(localhost|.+\.localhost|127(\.\d+){3}|\[::1\])$/.test(from.hostname);
  if (!local && from.host !== url.host) return undefined;
  return {
    "access-control-allow-origin": origin,
    "access-control-allow-methods": "GET, POST, DELETE",
    "access-control-allow-headers": "Content-Type",
    "access-control-max-age": "600",
    vary: "Origin",
  };
}

function page(request: SimRequest): SimAnswer {
  if (request.method !== "GET" && request.method !== "HEAD")
    throw new ControlError(405, "the admin page is read with GET", { allow: "GET" });
  const nonce = crypto.randomUUID();
  const policy = `default-src 'none'; script-src 'nonce-${nonce}'; style-src 'nonce-${nonce}'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`;
  const headers = {
    "content-type": "text/html; charset=utf-8",
    "content-security-policy": policy,
    "cache-control": "no-store",
    "referrer-policy": "no-referrer",
    "x-content-type-options": "nosniff",
  };
  return { status: 200, headers, body: request.method === "HEAD" ? "" : adminPage(nonce) };
}

function call(host: SimHost, request: SimRequest, url: URL, path: string): unknown {
  const folder = path.slice(0, path.lastIndexOf("/") + 1);
  const route = Object.hasOwn(routes, path) ? path : folder;
  const methods = Object.hasOwn(routes, route) ? routes[route] : undefined;
  if (!methods) {
    const known = Object.keys(routes).map((name) => root + name + (name.endsWith("/") ? "{id}" : ""));
    throw new ControlError(
      404,
      `${root}${path} is not part of the control API; known are ${known.join(", ")}`,
    );
  }
  const method = request.method === "HEAD" ? "GET" : request.method;
  const handler = methods[method];
  if (!handler) {
    const allow = Object.keys(methods).join(", ");
    throw new ControlError(405, `${root}${path} takes ${allow}, not ${request.method}`, { allow });
  }
  let rest: string;
  try {
    rest = decodeURIComponent(path.slice(route.length));
  } catch {
    throw new ControlError(400, "the path is not well encoded");
  }
  return handler({ host, query: url.searchParams, rest, body: method === "POST" ? readBody(request) : {} });
}

function readBody(request: SimRequest): Record<string, unknown> {
  const text = typeof request.body === "string" ? request.body : new TextDecoder().decode(request.body);
  if (text.length > maxBody) throw new ControlError(413, `the body is larger than ${maxBody} bytes`);
  if (text.trim() === "") return {};
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch {
    throw new ControlError(400, "the body is not JSON");
  }
  if (typeof body !== "object" || body === null || Array.isArray(body))
    throw new ControlError(400, "the body must be a JSON object");
  return body as Record<string, unknown>;
}

const clockOf = ({ core: { clock } }: SimHost) => ({
  now: clock.now(),
  iso: new Date(clock.now()).toISOString(),
  frozen: clock.frozen,
  speed: clock.speed,
});

/** What is going on, in numbers. */
export function state(host: SimHost) {
  const { core, journal, webhooks } = host;
  return {
    title: core.contract.title,
    version: core.contract.version,
    clock: clockOf(host),
    jobs: { total: core.size, ...core.counts() },
    journal: journal.size,
    webhooks: { attempts: webhooks.attempts.size, waiting: webhooks.waiting },
    faults: host.faults.list().length,
  };
}

// One answer with all that the admin page shows, so that its parts are of the same moment.
function overview(host: SimHost) {
  const { core, journal, webhooks } = host;
  const { operations, examples, key } = core.contract;
  return {
    ...state(host),
    recent: {
      jobs: core.jobs(100),
      // Without the pictures that were fetched: the page's own gallery would push everything else out of sight.
      journal: journal.list({
        limit: 100,
        where: ({ operation, status }) => operation !== null || status >= 400,
      }),
      webhooks: webhooks.attempts.list({ limit: 100 }),
      faults: host.faults.list(),
    },
    operations: operations.map(({ id, kind }) => ({ id, kind })),
    samples: operations
      .filter(({ kind, request }) => kind === "create" && request !== undefined)
      .map(({ id, method, prefix, path, roles, members, request = "" }) => {
        // As short as it can be: without what is the default anyway, and without the webhook, whose receiver is not of this machine.
        const kept = Object.entries(examples[request] ?? {}).filter(
          ([name, value]) =>
            value !== null && name !== roles.webhook && String(value) !== String(members[name]?.default),
        );
        const body: Record<string, unknown> = { ...Object.fromEntries(kept), [key]: "demo" };
        return { operation: id, method, path: prefix + path, body };
      }),
  };
}

/** What the admin page is made of. */
export type Overview = ReturnType<typeof overview>;

function jobs({ host, query }: Call) {
  const wanted = query.get("state");
  if (wanted !== null && !states.includes(wanted as JobState))
    throw new ControlError(400, `state must be ${states.join(", ")}`);
  const limit = limitOf(query);
  const all: JobView[] =
    wanted === null ? host.core.jobs(limit) : host.core.jobs().filter(({ state }) => state === wanted);
  return { total: host.core.size, jobs: all.slice(0, limit) };
}

function job({ host, rest }: Call) {
  const found = host.core.job(rest);
  if (!found) throw new ControlError(404, `job ${shown(rest)} is not known here`);
  return { ...found, webhooks: host.webhooks.attempts.list({ where: ({ job }) => job === found.id }) };
}

function journal({ host, query }: Call) {
  const testId = query.get("testId");
  const where =
    testId === null ? undefined : { where: (entry: { testId: string | null }) => entry.testId === testId };
  return {
    requests: host.journal.list({ limit: limitOf(query), after: wholeOf(query, "after") ?? 0, ...where }),
  };
}

function webhooks({ host, query }: Call) {
  const id = query.get("job");
  const where = id === null ? undefined : { where: ({ job }: { job: number }) => String(job) === id };
  const found = host.webhooks.attempts.list({
    limit: limitOf(query),
    after: wholeOf(query, "after") ?? 0,
    ...where,
  });
  return { waiting: host.webhooks.waiting, next: host.webhooks.next ?? null, attempts: found };
}

function redeliver({ host, body }: Call) {
  const id = Number(body.job);
  if (!Number.isSafeInteger(id)) throw new ControlError(400, 'job must be the id of a job: {"job": 123}');
  if (!host.webhooks.redeliver(id)) throw new ControlError(404, `no webhook of a job ${id} has become due`);
  return { job: id, sent: true };
}

const clockForms =
  '{"advance": "30s"}, {"freeze": true}, {"resume": true} or {"scale": 10}, or several of them';

function setClock({ host, body }: Call) {
  const { clock } = host.core;
  const { advance, freeze, resume, scale, ...others } = body;
  const unknown = Object.keys(others)[0];
  if (unknown !== undefined)
    throw new ControlError(400, `${shown(unknown)} is not known; send ${clockForms}`);
  if (Object.keys(body).length === 0) throw new ControlError(400, `send ${clockForms}`);
  const ms = advance === undefined ? 0 : readDuration("advance", advance);
  for (const [name, value] of Object.entries({ freeze, resume })) {
    if (value !== undefined && value !== true) throw new ControlError(400, `${name} must be true`);
  }
  if (freeze && resume) throw new ControlError(400, "freeze and resume exclude each other");
  if (scale !== undefined && !(typeof scale === "number" && scale >= 0.001 && scale <= 100_000))
    throw new ControlError(400, "scale must be a number from 0.001 to 100000: simulated seconds a real one");
  // Nothing is done unless all of it can be.
  if (scale !== undefined) clock.scale(scale);
  if (freeze) clock.freeze();
  if (resume) clock.resume();
  if (ms > 0) clock.advance(ms);
  return clockOf(host);
}

function addFault({ host, body }: Call) {
  try {
    return host.faults.add(body);
  } catch (error) {
    if ((error as Error).name === "FaultRuleError") throw new ControlError(400, (error as Error).message);
    throw error;
  }
}

function clearFaults({ host, query }: Call) {
  host.faults.clear(query.get("testId") ?? undefined);
  return { faults: host.faults.list() };
}

function removeFault({ host, rest }: Call) {
  if (!host.faults.remove(rest)) throw new ControlError(404, `there is no fault rule ${shown(rest)}`);
  return { faults: host.faults.list() };
}

function limitOf(query: URLSearchParams): number {
  return wholeOf(query, "limit") ?? 100;
}

function wholeOf(query: URLSearchParams, name: string): number | undefined {
  const text = query.get(name);
  if (text === null) return undefined;
  if (!/^\d{1,9}$/.test(text)) throw new ControlError(400, `${name} must be a whole number`);
  return Number(text);
}
