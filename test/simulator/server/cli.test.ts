// The program as a person starts it.
import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { buildIfStale } from "../../../scripts/simulator.js";
import { root } from "../../../scripts/tools.js";
import { readFlags, usage, UsageError } from "../../../simulator/src/flags.js";

const cli = join(root, "simulator/dist/cli.js");
beforeAll(async () => void (await buildIfStale()));

/** Without the SIM_ variables of whoever runs the tests. */
const clean = (env: Record<string, string> = {}) => ({
  ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith("SIM_"))),
  ...env,
});

const run = (args: string[], env = {}): Promise<{ code: number; stdout: string; stderr: string }> =>
  new Promise((resolve) => {
    execFile(
      process.execPath,
      [cli, ...args],
      { env: clean(env), timeout: 10_000 },
      (error, stdout, stderr) => resolve({ code: error ? Number(error.code) : 0, stdout, stderr }),
    );
  });

/** Starts the program and gives what it has said once it listens. */
async function start(args: string[], env = {}, program = [cli]) {
  const child = spawn(process.execPath, [...program, ...args], { env: clean(env), cwd: root });
  let said = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => (said += text));
  await expect.poll(() => said, { timeout: 20_000 }).toMatch(/http:\/\/\S+(?:[\s\S]*Ctrl-C|\n)/);
  const stop = async () => {
    child.kill("SIGTERM");
    const [code] = (await once(child, "exit")) as [number | null];
    return code;
  };
  return { said, url: /http:\/\/[\d.:]+/.exec(said)![0], stop };
}

describe("the command line", () => {
  it("prints a request that works, the admin page and a picture that is there, and ends when it is told to", async () => {
    const { said, url, stop } = await start(["--port", "0", "--latency", "0"]);
    try {
      const [, target, data] = /curl -s (\S+) [\s\S]*?-d '(.*)'/.exec(said)!;
      const answer = await fetch(target!, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: data!,
      });
      expect(await answer.json()).toMatchObject({ status: "success" });
      const picture = await fetch(/A picture\s+(\S+)/.exec(said)![1]!);
      expect([picture.status, picture.headers.get("content-type")]).toEqual([200, "image/png"]);
      const admin = await fetch(/Watch\s+(\S+)/.exec(said)![1]!);
      expect([admin.status, admin.headers.get("content-type")]).toEqual([
        200,
        expect.stringContaining("text/html"),
      ]);
      expect(url).toMatch(/^http:\/\/127\.0\.0\.1:/);
    } finally {
      expect(await stop()).toBe(0);
    }
  });

  it("is what npm start runs", async () => {
    const { url, stop } = await start(["--port", "0", "--quiet", "--no-site"], {}, [
      join(root, "scripts/start.mjs"),
    ]);
    expect((await fetch(`${url}/nowhere`)).status).toBe(404);
    expect(await stop()).toBe(0);
  });

  it("takes variables, and flags before them", async () => {
    const { said, url, stop } = await start(["--errors", "200"], {
      SIM_PORT: "0",
      SIM_QUIET: "1",
      SIM_ERRORS: "documented",
      SIM_LATENCY: "0",
    });
    expect(said.trim()).toBe(url);
    const headers = { "content-type": "application/json" };
    const refused = await fetch(`${url}/v1/enterprise/text2img`, {
      method: "POST",
      headers,
      body: '{"key":""}',
    });
    expect(refused.status).toBe(200);
    expect(await stop()).toBe(0);
  });

  it("helps, and tells its version", async () => {
    expect(await run(["--help"])).toMatchObject({
      code: 0,
      stdout: expect.stringContaining("--allow-webhook-host"),
      stderr: "",
    });
    expect((await run(["-h"])).code).toBe(0);
    expect((await run(["--version"])).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  });

  it.each([
    [["--prot", "4011"], "--prot is not a flag; did you mean --port?"],
    [["--port", "70000"], "--port: 70000 is not a port"],
    [["--port", "x"], '--port: "x" is not a whole number'],
    [["--latency", "soon"], 'latency: "soon" is not a duration'],
    [["--latency", "6s..1s"], "is not a range of durations"],
    [
      ["--plan", "standart"],
      'plan: "standart" is none of pay-as-you-go, standard, premium; did you mean standard?',
    ],
    [["--errors", "500"], "errors: "],
    [["--speed", "0"], "--speed: "],
    [["--public-url", "nowhere"], "publicUrl: "],
    [["4011"], '"4011" is not a flag'],
    [["--port"], "--port"],
  ])("refuses %j and says why", async (args, message) => {
    const { code, stdout, stderr } = await run(args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain(message);
    expect(stderr).toContain("Try --help.");
    expect(stderr).not.toContain("    at ");
  });

  it("says which program to look for when the port is taken", async () => {
    const other = createServer().listen(0, "127.0.0.1");
    await once(other, "listening");
    const { port } = other.address() as AddressInfo;
    const { code, stderr } = await run(["--port", String(port)]);
    other.close();
    expect([code, stderr]).toEqual([
      1,
      `port ${port} is taken by another program; choose one with --port N or SIM_PORT=N, 0 for a free one\n`,
    ]);
  });
});

describe("flags and variables", () => {
  const flags = [...usage().matchAll(/^ {2}--([a-z-]+)( [A-Z]+)?/gm)].map(([, name, value]) => ({
    name: name!,
    value,
  }));

  it("are one table: each flag has a variable that does the same", () => {
    expect(flags.length).toBeGreaterThan(18);
    const values: Record<string, string> = {
      latency: "3s",
      hold: "3s",
      plan: "premium",
      errors: "200",
      host: "::1",
      "public-url": "http://a.example",
      "allow-webhook-host": "a.example",
    };
    for (const { name, value } of flags) {
      const text = values[name] ?? "3";
      const byFlag = readFlags(value ? [`--${name}`, text] : [`--${name}`], {});
      const byVariable = readFlags([], {
        [`SIM_${name.toUpperCase().replaceAll("-", "_")}`]: value ? text : "1",
      });
      expect(byVariable).toEqual(byFlag);
      expect(byFlag).not.toEqual(readFlags([], {}));
    }
  });

  it("may be given more than once where the help says so", () => {
    const hosts = { host: { allowedHosts: ["a.example", "b.example:8443"] } };
    expect(
      readFlags(["--allow-webhook-host", "a.example", "--allow-webhook-host", "b.example:8443"], {}),
    ).toMatchObject(hosts);
    expect(readFlags([], { SIM_ALLOW_WEBHOOK_HOST: "a.example, b.example:8443" })).toMatchObject(hosts);
  });

  it("that are misspelt are not passed over", () => {
    expect(() => readFlags([], { SIM_LATENCI: "2s" })).toThrow(
      "SIM_LATENCI is no variable of the simulator; did you mean SIM_LATENCY?",
    );
    expect(() => readFlags([], { SIM_VARY: "perhaps" })).toThrow(UsageError);
    expect(readFlags([], { SIM_VARY: "0", SIM_PORT: "" })).toMatchObject({
      port: 4010,
      core: { vary: false },
    });
  });
});
