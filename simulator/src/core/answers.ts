// The bodies of answers: the contract's examples, with what belongs to the job put in their place.
import type { Contract, ErrorKind, OperationFacts } from "./contract.js";
import type { Job } from "./jobs.js";
import type { Operation } from "./operations.js";
import type { Ticket } from "./token.js";

export type Body = Record<string, unknown>;

/** What an answer says of a job. */
type Told = Pick<Job, "id" | "token" | "base" | "nsfw">;

const extension = (ticket: Ticket) => (ticket.base64 ? "base64" : "png");

/** Where this simulator serves the pictures. */
export const pictureUrls = (
  base: string,
  folder: "images" | "proxy",
  token: string,
  ticket: Ticket,
): string[] => numbered(`${base}/${folder}/${token}`, ticket);

/** Where the answer says that the pictures are: in storage of the account's own, if it has set any. */
export const outputUrls = (
  { id, base, token }: Pick<Job, "id" | "base" | "token">,
  ticket: Ticket,
): string[] =>
  ticket.store === null
    ? pictureUrls(base, "images", token, ticket)
    : numbered(`${ticket.store}/${fileName(id)}`, ticket);

function numbered(start: string, ticket: Ticket): string[] {
  const urls: string[] = [];
  for (let index = 0; index < ticket.samples; index++) urls.push(`${start}-${index}.${extension(ticket)}`);
  return urls;
}

/** In two halves, for the digits of a number beyond 32 bits are made in a slow way. */
export const fileName = (id: number): string =>
  (Math.floor(id / 2 ** 28) + 2 ** 28).toString(16).slice(1) +
  ((id % 2 ** 28) + 2 ** 28).toString(16).slice(1);

/** An id in the form that the example has; an example without a number says that this answer tells none. */
const idLike = (example: unknown, id: number) =>
  typeof example === "number" ? id : typeof example === "string" && example !== "" ? String(id) : example;

/** @param seconds How long the job ran, where this process knows it. */
export function successBody(
  template: Body,
  job: Told,
  ticket: Ticket,
  seconds: number | undefined,
  meta: Body | undefined,
): Body {
  const { id, base, token, nsfw } = job;
  const body: Body = { ...template };
  const output = outputUrls(job, ticket);
  if ("generationTime" in body) {
    if (seconds === undefined) delete body.generationTime;
    else body.generationTime = seconds;
  }
  body.id = typeof body.id === "string" ? String(id) : id;
  body.output = typeof template.output === "string" ? output[0] : output;
  if (ticket.temp || "proxy_links" in body) body.proxy_links = pictureUrls(base, "proxy", token, ticket);
  if (meta) body.meta = meta;
  else if ("meta" in body) delete body.meta;
  if (nsfw) body.nsfw_content_detected = true;
  return body;
}

export function processingBody(
  template: Body,
  job: Pick<Job, "id" | "base" | "token">,
  ticket: Ticket,
  eta: number,
  fetchResult: string | undefined,
  meta: Body | undefined,
): Body {
  const body: Body = { ...template };
  body.eta = eta;
  body.id = typeof body.id === "string" && body.id !== "" ? String(job.id) : job.id;
  if (fetchResult) body.fetch_result = fetchResult;
  // In whichever empty form the example has it: "" or [].
  body.output = Array.isArray(template.output) ? [] : (template.output ?? []);
  body.future_links = outputUrls(job, ticket);
  if (meta) body.meta = meta;
  else if ("meta" in body) delete body.meta;
  return body;
}

/** The answer about a job that ended without pictures. */
export function endedBody(template: Body, id: number): Body {
  return "id" in template ? { ...template, id: idLike(template.id, id) } : template;
}

/** What is sent to a webhook. */
export function webhookBody(
  contract: Contract,
  facts: OperationFacts,
  job: Job,
  ticket: Ticket,
  seconds: number,
): Body {
  const name = job.outcome === "success" ? facts.webhook?.success : facts.webhook?.failed;
  const template = name ? contract.examples[name]! : { status: job.outcome };
  if (job.outcome !== "success") {
    return {
      message: "Processing failed",
      ...template,
      status: job.outcome,
      id: job.id,
      track_id: job.trackId,
    };
  }
  return {
    ...successBody({ generationTime: 0, ...template }, job, ticket, seconds, job.meta),
    track_id: job.trackId,
  };
}

/** The body of a kind of error, as the contract shows it, with another message if one is given. */
export function errorBody(contract: Contract, kind: ErrorKind, message?: unknown): Body {
  const example = kind.example ? contract.examples[kind.example]! : { status: "error", message: kind.kind };
  if (message === undefined) return example;
  return { ...example, [messageName(example)]: message };
}

/** The API writes both `message` and `messege`. */
export const messageName = (body: Body): "message" | "messege" => ("messege" in body ? "messege" : "message");

/** An answer that was asked for by status, by the name of an example, or by both; a text where there is none. */
export function wished(
  contract: Contract,
  operation: Operation | undefined,
  code: number | undefined,
  example: string | undefined,
): { status: number; body: Body } | string {
  const answers = operation?.facts.answers ?? [];
  if (example !== undefined) {
    const found = answers.find(
      ([status, name]) => name === example && (code === undefined || fits(status, code)),
    );
    if (found) return { status: code ?? (found[0] || 400), body: contract.examples[found[2]]! };
    const names = [
      ...new Set(
        answers.filter(([status]) => code === undefined || fits(status, code)).map(([, name]) => name),
      ),
    ];
    return `there is no example ${example}${code === undefined ? "" : ` for HTTP ${code}`}${names.length > 0 ? `; there are ${names.join(", ")}` : ""}`;
  }
  const status = code ?? 200;
  const found =
    answers.find(([known]) => known === status) ??
    (status >= 400 ? answers.find(([known]) => known === 0) : undefined);
  if (found) return { status, body: contract.examples[found[2]]! };
  return {
    status,
    body: { status: status < 400 ? "success" : "error", message: `HTTP ${status}, as asked for` },
  };
}

/** 0 stands for `default`, which is any error. */
const fits = (status: number, code: number) => status === code || (status === 0 && code >= 400);
