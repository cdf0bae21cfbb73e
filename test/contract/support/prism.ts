// Requests to the mock: Prism, in this process, over a socket that is kept open.
import { Agent, request } from "node:http";
import { type Mock, startMock } from "../../../scripts/mock.js";
import { document } from "./contract.js";

export interface Reply {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  text: string;
}

/** A finding of Prism, from the problem document that it answers a bad request with. */
export interface Problem {
  location: string[];
  code: string;
  message: string;
}

export interface Referee {
  url: string;
  post(path: string, body: string, headers?: Record<string, string>): Promise<Reply>;
  close(): Promise<void>;
}

/** Starts a mock on a free port. `badRequest` keeps the examples of 400 and of other statuses, see scripts/mock.ts. */
export async function referee(options: { badRequest?: boolean } = {}): Promise<Referee> {
  const mock: Mock = await startMock(document, 0, options);
  const agent = new Agent({ keepAlive: true, maxSockets: 4 });
  return {
    url: mock.url,
    post: (path, body, headers = {}) =>
      new Promise((resolve, reject) => {
        const length = Buffer.byteLength(body);
        const outgoing = request(mock.url + path, {
          method: "POST",
          agent,
          headers: { "content-type": "application/json", "content-length": length, ...headers },
        });
        outgoing.on("error", reject);
        outgoing.on("response", (incoming) => {
          let text = "";
          incoming.setEncoding("utf8");
          incoming.on("data", (chunk: string) => (text += chunk));
          incoming.on("error", reject);
          incoming.on("end", () =>
            resolve({ status: incoming.statusCode ?? 0, headers: incoming.headers, text }),
          );
        });
        outgoing.end(body);
      }),
    async close() {
      agent.destroy();
      await mock.close();
    },
  };
}

/** Prism's findings; empty where it accepted the request. Any other answer is an error of the test. */
export function problems({ status, text }: Reply): Problem[] {
  if (status === 200) return [];
  const { validation } = JSON.parse(text) as { validation?: Problem[] };
  if (status !== 422 || !validation?.length)
    throw new Error(`expected 200 or a problem document, got ${status}: ${text}`);
  return validation;
}

/** Whether a finding is about a member: it stands there, or it says that the member is missing. */
export function names(problem: Problem, location: readonly string[]): boolean {
  const member = location.at(-1)!;
  const parent = location.slice(0, -1);
  const startsWith = (prefix: readonly string[]) =>
    prefix.every((part, index) => problem.location[index] === part);
  const missing =
    problem.code === "required" && problem.location.length === parent.length && startsWith(parent);
  return startsWith(location) || (missing && problem.message.endsWith(`'${member}'`));
}

/** Runs tasks a few at a time; the mock answers in this very process, so more would only wait. */
export async function each<T>(
  items: readonly T[],
  task: (item: T, index: number) => Promise<void>,
): Promise<void> {
  let next = 0;
  const worker = async () => {
    while (next < items.length) {
      const index = next++;
      await task(items[index]!, index);
    }
  };
  await Promise.all([worker(), worker(), worker(), worker()]);
}
