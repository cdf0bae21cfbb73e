// Schemathesis reads the contract on its own, makes requests of it, and holds the answers against it: the opinion of a tool that shares
// no line with ours.
import { execFile } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { root } from "../../../scripts/tools.js";
import { startCli } from "../e2e/support/process.js";
import { operations } from "../e2e/support/calls.js";
import { schemathesis } from "./support/schemathesis.js";

const checks = [
  "not_a_server_error",
  "status_code_conformance",
  "content_type_conformance",
  "response_headers_conformance",
  "response_schema_conformance",
  // That what is wrong is refused, and what is right is not.
  "negative_data_rejection",
  "positive_data_acceptance",
];

test(
  "schemathesis finds no answer that the contract does not allow",
  { timeout: 300_000 },
  async (context) => {
    const command = await schemathesis(context);
    const simulator = await startCli(
      "--queue",
      "0",
      "--lanes",
      "0",
      "--latency",
      "0..1s",
      "--hold",
      "0",
      "--quiet",
    );
    const folder = await mkdtemp(join(tmpdir(), "schemathesis-"));
    try {
      const seed = process.env.FUZZ_SEED ?? String(Date.now() % 2 ** 31);
      const options = {
        url: `${simulator.url}/api`,
        checks: checks.join(","),
        phases: "examples,coverage,fuzzing",
        "max-examples": "120",
        // One: CPython 3.11 cannot parse source in two threads at once, which the tool does.
        workers: "1",
        warnings: "off",
        "generation-database": "none",
        seed,
      };
      const args = Object.entries(options).map(([name, value]) => `--${name}=${value}`);
      args.unshift("run", join(root, "generated/openapi.json"), "--continue-on-failure", "--no-color");
      const { code, output } = await new Promise<{ code: number; output: string }>((resolve) => {
        execFile(
          command,
          args,
          { cwd: folder, maxBuffer: 2 ** 26, timeout: 240_000 },
          (error, stdout, stderr) => {
            resolve({ code: error ? Number(error.code ?? 1) : 0, output: stdout + stderr });
          },
        );
      });
      const [, generated, passed] = /(\d+) generated, (\d+) passed/.exec(output) ?? [];
      console.log(`schemathesis: ${generated} requests generated, ${passed} passed, seed ${seed}`);
      expect(code, output.slice(-6000)).toBe(0);
      expect(output).toContain(`${operations.length} selected / ${operations.length} total`);
      expect(Number(generated)).toBeGreaterThanOrEqual(2000);
      expect(passed).toBe(generated);
      const state = (await (await fetch(`${simulator.url}/__sim/state`)).json()) as {
        jobs: { total: number };
      };
      // Some of what it sent was right.
      expect(state.jobs.total).toBeGreaterThan(100);
    } finally {
      await simulator.stop();
      await rm(folder, { recursive: true, force: true });
    }
  },
);
