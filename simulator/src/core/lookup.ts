// A look-up: from memory, or from what the id and the query of `fetch_result` say.
import { type Body, successBody } from "./answers.js";
import type { Exchange } from "./exchange.js";
import { decodeId, type IdFacts } from "./ids.js";
import { unfinished } from "./lifecycle.js";
import type { Operation } from "./operations.js";
import { hash } from "./text.js";
import { decodeTicket, encodeTicket, type Ticket } from "./token.js";

export function lookUp(exchange: Exchange, operation: Operation): void {
  const { world, arrival: now } = exchange;
  const { jobs, settings, contract } = world;
  const { jobId } = operation.facts;
  const given = jobId?.in === "body" ? (exchange.body as Body)[jobId.name] : exchange.parameter;
  const id = typeof given === "number" || /^\d{1,16}$/.test(String(given)) ? Number(given) : NaN;
  const job = settings.stateless ? undefined : jobs.get(id);
  if (job && job.operation.poll === operation && !jobs.isOver(job, now)) {
    exchange.job = job;
    if (job.ends > now) return exchange.json(200, operation.processingText);
    if (job.outcome !== "success") return exchange.json(200, unfinished(operation, job.outcome, id));
    const ticket = decodeTicket(job.token)!;
    const seconds = Math.max(0, job.ends - job.started) / 1000;
    return exchange.json(200, successBody(operation.success, job, ticket, seconds, undefined));
  }
  const facts = job ? undefined : decodeId(id, now, contract.expires);
  // Another family's job is as unknown as none.
  if (!facts || facts.family !== (operation.family & 7)) return exchange.refuse("not-found");
  if (facts.outcome === "stuck" || facts.ends > now) return exchange.json(200, operation.processingText);
  if (facts.outcome !== "success") return exchange.json(200, unfinished(operation, facts.outcome, id));
  const { ticket, token } = told(exchange.query, facts) ?? fromId(exchange, operation, facts, id);
  const nsfw = ticket.safety !== null;
  exchange.json(
    200,
    successBody(operation.success, { id, base: exchange.base, token, nsfw }, ticket, undefined, undefined),
  );
}

interface Told {
  ticket: Ticket;
  token: string;
}

/** What the query of a `fetch_result` says, if it is that of this job. */
function told(query: string, { ends }: IdFacts): Told | undefined {
  const token = query === "" ? null : new URLSearchParams(query).get("sim");
  const ticket = token === null ? undefined : decodeTicket(token);
  return ticket?.ends === ends ? { ticket, token: token! } : undefined;
}

/** Pictures by the id alone: of the job's number and size, and always the same for it. */
function fromId(
  { world }: Exchange,
  { facts: { id: fetchId } }: Operation,
  facts: IdFacts,
  id: number,
): Told {
  const maker = world.contract.operations.find(({ poll }) => poll === fetchId);
  const { ends, samples, width, height } = facts;
  const ticket: Ticket = {
    kind: maker?.picture ?? "generate",
    width,
    height,
    samples,
    ends,
    seed: hash(String(id)),
    prompt: "",
    model: "",
    style: null,
    source: null,
    strength: null,
    safety: null,
    panorama: false,
    base64: false,
    temp: false,
    store: null,
  };
  return { ticket, token: encodeTicket(ticket) };
}
