// The PHP client beside ext-curl with a handle that keeps its connection.
import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { root } from "../../../scripts/tools.js";
import { find } from "../../../test/support/tools.js";
import type { Language } from "../program.js";

const execute = promisify(execFile);
const programs = join(import.meta.dirname, "../programs/php");
const sources = join(root, "generated/php/src");
const own = (name: string, ...args: string[]) => ["php", join(programs, name), ...args];

export const php: Language = {
  name: "php",
  title: "PHP",
  missing: () => (find("php") ? undefined : "php"),
  async prepare() {
    const { stdout } = await execute("php", ["-r", "echo PHP_VERSION;"]);
    return {
      version: `PHP ${stdout.trim()}`,
      stacks: [{ title: "PHP", http: "ext-curl", kinds: { bare: "bare", client: "client" } }],
      calls: (base) => own("calls.php", sources, base),
      starts: { empty: own("empty.php"), bare: own("bare.php"), client: own("client.php", sources) },
    };
  },
};
