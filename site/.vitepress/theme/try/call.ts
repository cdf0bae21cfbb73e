// One request and its answer, as the page shows them; the same request as a curl command.
import type { TryCall } from "../../../../scripts/site/tryit.js";

/** What stands in the place of the key wherever a request is shown or copied. */
export const placeholder = "your-api-key";

export interface Request {
  call: TryCall;
  url: string;
  /** Without the key. */
  body: Record<string, unknown>;
}

export interface Answer {
  status: number;
  ms: number;
  /** Parsed, if it is JSON. */
  json: unknown;
  text: string;
  /** What the simulator noticed, such as a misspelt member. */
  warning: string | null;
}

/** The address of a call at a base such as `http://127.0.0.1:4010/api`. */
export const addressOf = (base: string, path: string, parameters: Record<string, unknown>): string =>
  base.replace(/\/+$/, "") +
  path.replaceAll(/\{([^}]+)\}/g, (_, name: string) => encodeURIComponent(String(parameters[name] ?? "")));

/** Sends it. The key goes into the body here and nowhere else. @throws TypeError where the browser shows no answer. */
export async function send(
  request: Request,
  member: string,
  key: string,
  signal: AbortSignal,
): Promise<Answer> {
  const begun = performance.now();
  const response = await fetch(request.url, {
    method: request.call.method,
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ [member]: key, ...request.body }),
    credentials: "omit",
    cache: "no-store",
    referrerPolicy: "no-referrer",
    signal,
  });
  const text = await response.text();
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    json = undefined;
  }
  const ms = performance.now() - begun;
  return { status: response.status, ms, json, text, warning: response.headers.get("x-sim-warning") };
}

export const shownBody = ({ body }: Request, member: string): string =>
  JSON.stringify({ [member]: placeholder, ...body }, null, 2);

/** For a shell: the key is taken from the environment. */
export function curlOf({ call, url, body }: Request, member: string): string {
  const quoted = JSON.stringify({ [member]: placeholder, ...body }, null, 2)
    .replaceAll("'", String.raw`'\''`)
    .replace(placeholder, `'"$MODELSLAB_API_KEY"'`);
  return `curl --silent --show-error --request ${call.method} '${url}' \\\n  --header 'Content-Type: application/json' \\\n  --data '${quoted}'`;
}
