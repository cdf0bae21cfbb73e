// The Python clients, for threads and for asyncio, beside httpx and beside the provider's modelslab_py.
import { execFile } from "node:child_process";
import { cp, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { root } from "../../../scripts/tools.js";
import { findPython } from "../../../test/support/python.js";
import type { Language } from "../program.js";

const execute = promisify(execFile);
const programs = join(import.meta.dirname, "../programs/python");
const sdk = "modelslab_py 0.2.3";
// modelslab_py calls requests without requiring it.
const packages = [
  "httpx==0.28.1",
  "modelslab_py==0.2.3",
  "pydantic==2.14.3",
  "requests==2.34.2",
  "aiohttp==3.14.5",
];

export const python: Language = {
  name: "python",
  title: "Python",
  missing: () => (findPython() ? undefined : "python3, 3.10 or newer"),
  async prepare(folder) {
    const venv = join(folder, "venv");
    const stamp = join(folder, "stamp");
    const command = join(venv, "bin/python");
    const wanted = packages.join("\n");
    if ((await readFile(stamp, "utf8").catch(() => "")) !== wanted) {
      await rm(venv, { recursive: true, force: true });
      await execute(findPython()!, ["-m", "venv", venv]);
      await execute(command, ["-m", "pip", "install", "--quiet", ...packages]);
      await writeFile(stamp, wanted);
    }
    // A copy, in which Python may keep what it compiles: whoever installs a package starts with that.
    const site = join(folder, "site");
    await rm(site, { recursive: true, force: true });
    await mkdir(site);
    await cp(join(root, "generated/python/src"), site, { recursive: true });
    await execute(command, ["-m", "compileall", "-q", site]);
    const { stdout } = await execute(command, ["-c", "import platform; print(platform.python_version())"]);
    const own = (name: string, ...args: string[]) => [command, join(programs, name), ...args];
    return {
      version: `Python ${stdout.trim()}`,
      stacks: [
        {
          title: "Python, sync",
          http: "httpx.Client",
          sdk: `${sdk} on requests`,
          kinds: { bare: "bare", client: "client", sdk: "sdk" },
        },
        {
          title: "Python, async",
          http: "httpx.AsyncClient",
          sdk: `${sdk} on aiohttp`,
          kinds: { bare: "async-bare", client: "async-client", sdk: "async-sdk" },
        },
      ],
      calls: (base) => own("calls.py", base),
      starts: {
        empty: own("empty.py"),
        bare: own("bare.py"),
        client: own("client.py"),
        sdk: own("sdk.py"),
      },
      env: { PYTHONPATH: site },
    };
  },
};
