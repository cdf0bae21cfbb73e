// Requests to a running simulator, by role and not by name where the contract says which member that is.
import { contract } from "../../../../generated/simulator/contract.js";

export const create = contract.operations.find(
  ({ kind, picture }) => kind === "create" && picture === "generate",
)!;
export const fetching = contract.operations.find(({ id }) => id === create.poll)!;
export const pathOf = ({ prefix, path }: { prefix: string; path: string }): string => prefix + path;

/** The contract's example of a request, with members by role on top. */
export function example(members: Record<string, unknown> = {}, key = "demo"): Record<string, unknown> {
  return {
    ...contract.examples[create.request!],
    [create.roles.webhook!]: null,
    [contract.key]: key,
    ...members,
  };
}

/** What tests read of it; the shape is what they are about. */
type Answer = Record<string, unknown> & { id: number; message: string; status: string };

export async function call(
  url: string,
  method: string,
  path: string,
  body?: unknown,
  headers: Record<string, string> = {},
): Promise<{ status: number; headers: Headers; text: string; json: Answer }> {
  const init = body === undefined ? {} : { body: typeof body === "string" ? body : JSON.stringify(body) };
  const response = await fetch(url + path, {
    method,
    headers: { "Content-Type": "application/json", ...headers },
    ...init,
  });
  const text = await response.text();
  const json =
    /json/.test(response.headers.get("content-type") ?? "") && text
      ? (JSON.parse(text) as Answer)
      : ({} as Answer);
  return { status: response.status, headers: response.headers, text, json };
}

/** Makes a job and gives what it was answered. */
export const submit = (
  url: string,
  members: Record<string, unknown> = {},
  headers: Record<string, string> = {},
) => call(url, "POST", pathOf(create), example(members), headers);
