// The README's commands and its example, as a newcomer would run them.
import { type ChildProcess, execFile, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { type AddressInfo, createServer } from "node:net";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, it } from "vitest";
import { root } from "../scripts/tools.js";

const run = promisify(execFile);
const host = "127.0.0.1";

let port: number;
let server: ChildProcess;
let said = "";

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((ready) => probe.listen(0, host, ready));
  const { port: free } = probe.address() as AddressInfo;
  await new Promise((closed) => probe.close(closed));
  return free;
}

beforeAll(async () => {
  port = await freePort();
  // A group of its own, so that the interrupt reaches what a terminal's Ctrl-C would reach.
  server = spawn("npm", ["start", "--", "--port", String(port)], { cwd: root, detached: true });
  await new Promise<void>((ready, fail) => {
    for (const stream of [server.stdout, server.stderr]) {
      stream?.on("data", (chunk) => {
        said += chunk;
        if (said.includes("Ctrl-C")) ready();
      });
    }
    server.once("close", () => fail(new Error(`npm start ended: ${said}`)));
  });
});

afterAll(() => {
  if (server.exitCode === null && server.signalCode === null && server.pid)
    process.kill(-server.pid, "SIGKILL");
});

it("the example gets a picture from the running mock", async () => {
  const readme = await readFile(join(root, "README.md"), "utf8");
  const [, example = ""] = /```ts\n(.*?)```/s.exec(readme) ?? [];
  expect(example.trim().split("\n").length, "lines of the example").toBeLessThanOrEqual(10);
  expect(example).toContain("http://127.0.0.1:4010");
  // Beside the README, where the import finds the package.
  const folder = await mkdtemp(join(root, ".readme-"));
  try {
    await writeFile(
      join(folder, "first.ts"),
      example.replace("http://127.0.0.1:4010", `http://${host}:${port}`),
    );
    const { stdout } = await run(join(root, "node_modules/.bin/tsx"), [join(folder, "first.ts")], {
      cwd: root,
    });
    expect(stdout).toMatch(/^\d+ https?:\/\/\S+\.png/);
  } finally {
    await rm(folder, { recursive: true });
  }
});

it("the request that npm start prints works as it is", async () => {
  const [command = ""] = /curl[^]*?'\n(?=\n)|curl[^]*?}'/.exec(said) ?? [];
  const { stdout } = await run("bash", ["-c", command]);
  expect(JSON.parse(stdout)).toMatchObject({ status: expect.stringMatching(/^(success|processing)$/) });
});

it("a taken port is said plainly", async () => {
  const failure = await run("npm", ["start", "--", "--port", String(port)], { cwd: root }).catch(
    (error) => error,
  );
  expect(failure.code).not.toBe(0);
  expect(failure.stderr).toContain(`port ${port} is taken`);
  expect(failure.stderr).not.toMatch(/^\s+at /m);
});

it("every file that the README names is there", async () => {
  const readme = await readFile(join(root, "README.md"), "utf8");
  const named = [...readme.matchAll(/\]\((?!https?:)([^)]+)\)/g)].map(([, path = ""]) => path);
  expect(named.length).toBeGreaterThan(3);
  for (const path of named) expect(existsSync(join(root, path)), path).toBe(true);
});

it("Ctrl-C ends it cleanly", async () => {
  // npm reports the signal itself where its script ended well.
  const ended = new Promise<[number | null, string | null]>((done) =>
    server.once("close", (...how) => done(how)),
  );
  process.kill(-(server.pid ?? 0), "SIGINT");
  expect([
    [0, null],
    [null, "SIGINT"],
  ]).toContainEqual(await ended);
  expect(said).not.toMatch(/^\s+at |error/im);
  await expect(fetch(`http://${host}:${port}/`)).rejects.toThrow("fetch failed");
});
