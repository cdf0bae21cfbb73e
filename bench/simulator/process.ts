// A server as a process of its own, and what it has used.
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { type Answer, askFirst, type Target } from "./load.js";

/** Of a process since its start. */
export interface Usage {
  /** CPU time of all its threads, in the system and out of it. */
  microseconds: number;
  /** Bytes of memory that it holds. */
  rss: number;
}

export interface Started {
  target: Target;
  answer: Answer;
  /** From the start of the process to the end of its first answer. */
  milliseconds: number;
  /** Only of one that was started with `probed`. */
  usage(): Promise<Usage>;
  stop(): Promise<void>;
}

export interface Start {
  /** What node is called with, for a port. */
  args(port: number): readonly string[];
  path: string;
  body: string;
  /** The home that it sees, for one that writes its log there. */
  home: string;
  /** Load the probe too: without it, so that it does not count, where the start itself is measured. */
  probed: boolean;
}

const patience = 30_000;

/** Starts a server and waits for its first answer. @throws with what it printed if there is none */
export async function start({ args, path, body, home, probed }: Start): Promise<Started> {
  const port = await freePort();
  const probe = probed ? ["--require", join(import.meta.dirname, "probe.cjs")] : [];
  const target = { port, path, body };
  const from = performance.now();
  const child = spawn(process.execPath, [...probe, ...args(port)], {
    // Nothing of this shell or test runner: NODE_ENV=production, for one, makes Prism fork.
    env: { PATH: process.env.PATH, HOME: home },
    stdio: ["ignore", "ignore", "pipe", ...(probed ? (["ipc"] as const) : [])],
  });
  let said = "";
  child.stderr!.setEncoding("utf8").on("data", (text: string) => {
    if (said.length < 2000) said += text;
  });
  const ended = once(child, "exit").then(() => {
    throw new Error("it ended");
  });
  // Once it has answered, its end is ours.
  ended.catch(() => undefined);
  try {
    const answer = await Promise.race([askFirst(target, patience), ended]);
    const milliseconds = performance.now() - from;
    return { target, answer, milliseconds, usage: () => usageOf(child), stop: () => stop(child) };
  } catch (error) {
    await stop(child);
    throw new Error(`node ${args(port).join(" ")}: ${(error as Error).message}\n${said}`, { cause: error });
  }
}

function usageOf(child: ChildProcess): Promise<Usage> {
  return new Promise((resolve, reject) => {
    // Servers may have messages of their own for a parent, as Mockoon has.
    const take = (message: { probe?: { cpu: NodeJS.CpuUsage; rss: number } }): void => {
      if (!message.probe) return;
      child.off("message", take);
      const { cpu, rss } = message.probe;
      resolve({ microseconds: cpu.user + cpu.system, rss });
    };
    child.on("message", take);
    child.send("usage", (error) => {
      if (error) reject(error);
    });
  });
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, "exit");
  child.kill("SIGKILL");
  await ended;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return port;
}
