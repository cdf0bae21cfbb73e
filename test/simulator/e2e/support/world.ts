// What an end-to-end case runs in: a simulator of its own on a real socket, and clients of it whose seconds are as short as its own.
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect } from "vitest";
import { type ClientOptions, type Clock, ModelsLab } from "../../../../generated/typescript/src/index.js";
import {
  type JobView,
  type JournalEntry,
  type Simulator,
  type SimulatorOptions,
  startSimulator,
} from "../../../../simulator/src/testing.js";
import { creates } from "./calls.js";

/** A key that no text contains by chance. */
export const key = "k3y-0f-nobody/end+to=end";

/** Simulated seconds in a real one, for simulator and clients alike. */
export const speed = 20;

export interface Case {
  name: string;
  options?: SimulatorOptions;
  /** The case sends bodies that are outside the contract on purpose. */
  wrongBody?: true;
  run(world: World): Promise<void>;
}

/** How clients reach the simulator. */
export interface Connection {
  url: string;
  close(): Promise<void>;
  /** What whoever stands between had to complain of. */
  complaints: string[];
  /** How many answers passed. */
  answers: number;
}

export type Connect = (simulator: Simulator, test: Case) => Promise<Connection>;

export interface World {
  simulator: Simulator;
  /** For files. */
  folder: string;
  client(options?: ClientOptions): ModelsLab;
  /** The journal's creates, in their order. */
  creates(): JournalEntry[];
  /** The jobs as the control API serves them. */
  jobs(): Promise<JobView[]>;
}

/** A client's clock that runs with the simulator's. */
export const shortClock = (factor = speed): Clock => ({
  now: () => performance.now() * factor,
  sleep: (ms, signal) =>
    new Promise((resolve) => {
      const done = () => {
        clearTimeout(timer);
        signal?.removeEventListener("abort", done);
        resolve();
      };
      const timer = setTimeout(done, ms / factor);
      signal?.addEventListener("abort", done);
    }),
});

const direct: Connect = async ({ url }) => ({ url, close: async () => {}, complaints: [], answers: 0 });

/** Runs a case and gives the connection, for what it has to say afterwards. */
export async function runCase(test: Case, connect: Connect = direct): Promise<Connection> {
  const simulator = await startSimulator({ seed: 7, ...test.options });
  simulator.scale(speed);
  const folder = await mkdtemp(join(tmpdir(), "end-to-end-"));
  const connection = await connect(simulator, test);
  const isCreate = (entry: JournalEntry) => creates.some(({ id }) => id === entry.operation);
  try {
    await test.run({
      simulator,
      folder,
      client: (options = {}) =>
        new ModelsLab({
          apiKey: key,
          baseUrl: connection.url,
          clock: shortClock(),
          fetch: async (input, init) => {
            const response = await fetch(input, init);
            const { url } = input instanceof Request ? input : { url: String(input) };
            if (url.startsWith(`${connection.url}/`)) note(connection, url, response);
            return response;
          },
          ...options,
        }),
      creates: () => simulator.requests().filter(isCreate),
      async jobs() {
        const response = await fetch(`${simulator.url}/__sim/jobs?limit=1000`);
        const body = (await response.json()) as { total: number; jobs: JobView[] };
        expect(body.total).toBe(body.jobs.length);
        return body.jobs;
      },
    });
    return connection;
  } finally {
    await connection.close();
    await simulator.close();
    await rm(folder, { recursive: true, force: true });
  }
}

function note(connection: Connection, url: string, { status, headers }: Response): void {
  connection.answers++;
  const violations = headers.get("sl-violations");
  if (violations) connection.complaints.push(`${new URL(url).pathname} ${status}: ${violations}`);
  if (headers.get("content-type")?.startsWith("application/problem+json"))
    connection.complaints.push(`${new URL(url).pathname} ${status}: a problem document`);
}

/** What a call throws; fails if it does not. */
export async function thrown(call: Promise<unknown>): Promise<unknown> {
  const outcome = await call.then(
    (value) => ({ value }),
    (error: unknown) => ({ error }),
  );
  if (!("error" in outcome)) expect.fail("the call was expected to throw, and returned");
  return outcome.error;
}
