// The Go client beside net/http.
import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { find } from "../../../test/support/tools.js";
import type { Language } from "../program.js";

const execute = promisify(execFile);
const programs = join(import.meta.dirname, "../programs/go");

export const go: Language = {
  name: "go",
  title: "Go",
  missing: () => (find("go") ? undefined : "go"),
  async prepare(folder) {
    const built = (name: string) => join(folder, name);
    for (const name of ["calls", "empty", "bare", "client"])
      await execute("go", ["build", "-trimpath", "-o", built(name), `./${name}`], { cwd: programs });
    const { stdout } = await execute("go", ["env", "GOVERSION"]);
    return {
      version: stdout.trim().replace(/^go/, "Go "),
      stacks: [{ title: "Go", http: "net/http", kinds: { bare: "bare", client: "client" } }],
      calls: (base) => [built("calls"), base],
      starts: { empty: [built("empty")], bare: [built("bare")], client: [built("client")] },
    };
  },
};
