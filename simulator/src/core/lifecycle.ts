// A create: from a body that is right to a job, and from the job to its answer.
import { type Body, endedBody, errorBody, fileName, processingBody, successBody } from "./answers.js";
import type { Exchange } from "./exchange.js";
import { magicWords } from "./faults.js";
import { encodeId, longest, tick } from "./ids.js";
import type { Account, Job } from "./jobs.js";
import { fillMeta, flag, type Operation, valueOf } from "./operations.js";
import { ticketOf } from "./requests.js";
import { encodeTicket } from "./token.js";

/** A longer tracking id or webhook would let a client fill this process's memory. */
const longestEcho = 4096;

/** Makes the job, or refuses it; `limit` is how many the key may have, 0 for no limit. */
export function createJob(exchange: Exchange, operation: Operation, limit: number): void {
  const { world, arrival: now, warnings } = exchange;
  const { settings, jobs, draw } = world;
  const { facts } = operation;
  const body = exchange.body as Body;
  const prompt = valueOf(facts, body, "prompt");
  const magic = typeof prompt === "string" ? magicWords(prompt, warnings) : undefined;
  if (magic?.wish && magic.wish.code !== 429) return exchange.wish(magic.wish);
  const account = jobs.account(exchange.key, now);
  if (magic?.wish || (limit > 0 && account.active.length >= limit))
    return queueFull(exchange, account, limit);

  const [low, high] = settings.latency;
  const delay = magic?.delay ?? low + draw() * (high - low);
  const outcome = magic?.outcome ?? "success";
  const lane = outcome === "stuck" ? undefined : freeLane(account, settings.lanes);
  const started = lane === undefined ? now : Math.max(now, account.lanes[lane]!);
  // Rounded down, so that a jump of the clock by the delay is always enough.
  const planned = Math.floor(Math.min(started + delay, now + longest) / tick) * tick;
  const { ends, count } = world.counts.take(planned);
  const { ticket, seed, nsfw } = ticketOf(
    operation,
    body,
    magic?.nsfw === true,
    settings.vary ? Math.random : undefined,
  );
  const { samples, width, height } = ticket;
  const id = encodeId({ ends, outcome, samples, width, height, family: operation.family }, count);
  if (lane !== undefined) account.lanes[lane] = ends;
  const lasting = outcome === "stuck" ? Infinity : ends;
  if (limit > 0 && lasting > now) account.active.push(lasting);
  ticket.ends = outcome === "success" ? ends : null;
  ticket.store = exchange.store;

  const job: Job = {
    id,
    operation,
    outcome,
    created: now,
    started,
    ends: lasting,
    token: encodeTicket(ticket),
    base: exchange.base,
    account: account.name,
    nsfw,
    trackId: trackIdOf(valueOf(facts, body, "tracking-id"), warnings),
    webhook: webhookOf(exchange, valueOf(facts, body, "webhook")),
    testId: exchange.request.headers["x-sim-test"]?.slice(0, 200) ?? null,
  };
  exchange.job = job;
  exchange.ticket = ticket;
  exchange.meta = metaOf(operation, "meta", body, seed, id);
  if (job.webhook !== null) job.meta = exchange.meta ?? {};
  jobs.add(job, now);
  if (world.listening()) world.created(job);

  const instant = flag(valueOf(facts, body, "instant-response")) || magic?.processing || outcome === "stuck";
  // A frozen clock would hold the answer until somebody moves it, and that somebody may be waiting for this answer.
  if (!instant && !world.clock.frozen)
    exchange.until = Math.max(exchange.until, Math.min(lasting, now + settings.hold));
}

/** The answer of a create, at the moment that it is held until. */
export function answerJob(exchange: Exchange): void {
  const { world, meta } = exchange;
  const job = exchange.job!;
  const ticket = exchange.ticket!;
  const { operation, outcome } = job;
  // A timer may be early by a fraction of a millisecond.
  const now = Math.max(world.clock.now(), exchange.until);
  if (job.ends > now) {
    const eta = job.ends === Infinity ? 60 : Math.max(tick, Math.ceil((job.ends - now) / tick) * tick) / 1000;
    const own = operation.metaOfProcessing
      ? metaOf(
          operation,
          "metaOfProcessing",
          exchange.body as Body,
          (meta?.seed as number | undefined) ?? ticket.seed,
          job.id,
        )
      : undefined;
    exchange.json(200, processingBody(operation.processing, job, ticket, eta, fetchResult(job), own));
  } else if (outcome === "success") {
    const seconds = Math.max(0, job.ends - job.started) / 1000;
    exchange.json(200, successBody(operation.success, job, ticket, seconds, meta));
  } else exchange.json(200, unfinished(operation, outcome, job.id));
}

/** What is answered about a job that ended in `failed` or `error`: as the look-up has it, since a create's error is that of a request. */
export function unfinished(operation: Operation, outcome: string, id: number): Body {
  const lookUp = operation.poll ?? operation;
  return outcome === "failed" ? endedBody(operation.failed, id) : endedBody(lookUp.error, id);
}

/** With what the id cannot say, so that a process that never saw the job answers as well. */
function fetchResult(job: Job): string | undefined {
  const { facts } = job.operation.poll ?? {};
  if (!facts?.jobId) return undefined;
  const { in: place, name } = facts.jobId;
  const path = place === "path" ? facts.path.replace(/\{[^}]+\}/, String(job.id)) : facts.path;
  const id = place === "body" ? `${encodeURIComponent(name)}=${job.id}&` : "";
  return `${job.base}${facts.prefix}${path}?${id}sim=${job.token}`;
}

function metaOf(
  operation: Operation,
  which: "meta" | "metaOfProcessing",
  body: Body,
  seed: number,
  id: number,
): Body | undefined {
  const meta = operation[which];
  if (!meta) return undefined;
  const { facts } = operation;
  const enhanced = flag(valueOf(facts, body, "enhance-prompt")) ? ", highly detailed" : "";
  return fillMeta(meta, body, seed, fileName(id), facts.roles.prompt, enhanced);
}

function freeLane(account: Account, lanes: number): number | undefined {
  if (lanes === 0) return undefined;
  if (account.lanes.length < lanes) return account.lanes.push(0) - 1;
  let best = 0;
  for (let index = 1; index < lanes; index++) if (account.lanes[index]! < account.lanes[best]!) best = index;
  return best;
}

function queueFull(exchange: Exchange, account: Account, limit: number): void {
  const { contract } = exchange.world;
  const kind = contract.errors.find(({ kind }) => kind === "rate-limit");
  const example = kind ? errorBody(contract, kind) : {};
  const next = Math.min(...account.active);
  const fallback = typeof example.retry_after === "number" ? example.retry_after : 30;
  const after = next < Infinity ? Math.max(1, Math.ceil((next - exchange.arrival) / 1000)) : fallback;
  const message =
    typeof example.message === "string" && limit > 0
      ? example.message.replace(/\d+/, String(limit))
      : undefined;
  exchange.refuse("rate-limit", message, { retry_after: after }, exchange.retryHeaders(after));
}

function trackIdOf(value: unknown, warnings: string[]): Job["trackId"] {
  if (typeof value === "number") return value;
  if (typeof value !== "string") return null;
  if (value.length <= longestEcho) return value;
  warnings.push(`the tracking id is kept to its first ${longestEcho} characters`);
  return value.slice(0, longestEcho);
}

function webhookOf(exchange: Exchange, value: unknown): string | null {
  if (typeof value !== "string" || value === "") return null;
  if (value.length > longestEcho) {
    exchange.warnings.push(`the webhook is longer than ${longestEcho} characters and will not be called`);
    return null;
  }
  const warning = exchange.world.webhookWarning(value);
  if (warning) exchange.warnings.push(warning);
  return value;
}
