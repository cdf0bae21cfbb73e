// The measurements themselves, in rounds in which all servers take their turns, so that a noisy minute falls on all of them.
import { setTimeout as sleep } from "node:timers/promises";
import { ask, type Bounds, drive } from "./load.js";
import { start, type Started } from "./process.js";
import type { Bench, Server, ServerName } from "./servers.js";
import { median, rotated } from "./statistics.js";

export interface Plan {
  /** Turns of each server. */
  rounds: number;
  turn: Bounds;
  /** Before the first round, so that compilers have done their work. */
  warmUp: Bounds;
  /** Starts of each server. */
  starts: number;
  /** Starts more of the two whose ratio is a goal and that start fast. */
  moreStarts: number;
  /** How many requests a server shall have answered when its memory is read again, and how long that may take. */
  memory: Bounds;
}

export interface Measured {
  /** Milliseconds to the first answer, the median; and those of the simulator as a share of these, in the same round. */
  start: number;
  startRatio: number;
  /** Microseconds of CPU a request: median, lowest, highest; and those of the simulator as a share of these. */
  cpu: { median: number; lowest: number; highest: number };
  cpuRatio: number;
  requestsPerSecond: number;
  /** Bytes held after the first answer, and after so many requests. */
  rss: { idle: number; after: number; requests: number };
  /** HTTP status of the answer to a request that is outside the contract. */
  invalid: number;
}

type Results = Map<ServerName, Measured>;
type Series = Map<ServerName, number[]>;

/** Measures the servers of a bench; the simulator has to be among them. */
export async function measure(bench: Bench, plan: Plan, say: (text: string) => void): Promise<Results> {
  say(`cold starts: ${plan.starts} of each`);
  const starts = await coldStarts(bench, plan);
  const running = new Map<ServerName, Running>();
  try {
    for (const server of bench.servers) {
      say(`warming up: ${server.title}`);
      running.set(server.name, await warm(bench, server, plan));
    }
    const turns = await takeTurns(running, plan, say);
    const results: Results = new Map();
    for (const [name, one] of running) {
      say(`memory: ${name}`);
      const cpu = turns.cpu.get(name)!;
      results.set(name, {
        start: median(starts.get(name)!),
        startRatio: ratio(starts, name),
        cpu: { median: median(cpu), lowest: Math.min(...cpu), highest: Math.max(...cpu) },
        cpuRatio: ratio(turns.cpu, name),
        requestsPerSecond: median(turns.rate.get(name)!),
        rss: { idle: one.idle, ...(await fill(one, plan.memory)) },
        invalid: one.invalid,
      });
    }
    return results;
  } finally {
    for (const { started } of running.values()) await started.stop();
  }
}

/** Of the simulator to another, round by round, the median: what slows both in a round does not change it. */
function ratio(series: Series, name: ServerName): number {
  const others = series.get(name)!;
  const ours = series.get("simulator")!;
  const both = Math.min(ours.length, others.length);
  return median(Array.from({ length: both }, (_, round) => ours[round]! / others[round]!));
}

async function coldStarts({ servers, body, folder }: Bench, plan: Plan): Promise<Series> {
  const times: Series = new Map(servers.map(({ name }) => [name, []]));
  for (let round = 0; round < plan.starts + plan.moreStarts; round++) {
    const fast = ({ name }: Server) => name === "bare" || name === "simulator";
    for (const server of rotated(round < plan.starts ? servers : servers.filter(fast), round)) {
      const started = await start({
        args: server.args,
        path: server.path,
        body,
        home: folder,
        probed: false,
      });
      await started.stop();
      times.get(server.name)!.push(started.milliseconds);
    }
  }
  return times;
}

interface Running {
  started: Started;
  requests: number;
  idle: number;
  invalid: number;
}

async function warm({ body, invalid, folder }: Bench, server: Server, plan: Plan): Promise<Running> {
  const started = await start({ args: server.args, path: server.path, body, home: folder, probed: true });
  try {
    if (started.answer.status !== 200)
      throw new Error(`${server.title} answered with ${started.answer.status}`);
    // What is parsed is seen to be JSON, and what is compared answers what was asked for.
    if (!("output" in (JSON.parse(started.answer.body) as object)))
      throw new Error(`${server.title}: no output`);
    await sleep(300);
    const { rss: idle } = await started.usage();
    const { status } = await ask({ ...started.target, body: invalid });
    const { requests } = await drive(started.target, plan.warmUp);
    return { started, requests: requests + 1, idle, invalid: status };
  } catch (error) {
    await started.stop();
    throw error;
  }
}

async function takeTurns(running: Map<ServerName, Running>, plan: Plan, say: (text: string) => void) {
  const cpu: Series = new Map([...running.keys()].map((name) => [name, []]));
  const rate: Series = new Map([...running.keys()].map((name) => [name, []]));
  for (let round = 0; round < plan.rounds; round++) {
    say(`round ${round + 1} of ${plan.rounds}`);
    for (const [name, one] of rotated([...running], round)) {
      const before = await one.started.usage();
      const { requests, milliseconds } = await drive(one.started.target, plan.turn);
      const after = await one.started.usage();
      one.requests += requests;
      cpu.get(name)!.push((after.microseconds - before.microseconds) / requests);
      rate.get(name)!.push((requests / milliseconds) * 1000);
    }
  }
  return { cpu, rate };
}

async function fill(one: Running, bounds: Bounds): Promise<{ after: number; requests: number }> {
  const missing = bounds.requests - one.requests;
  if (missing > 0) {
    const { requests } = await drive(one.started.target, { ...bounds, requests: missing });
    one.requests += requests;
  }
  await sleep(300);
  const { rss } = await one.started.usage();
  return { after: rss, requests: one.requests };
}
