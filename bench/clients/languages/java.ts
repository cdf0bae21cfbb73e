// The Java client beside java.net.http and Jackson's streams, since Java has nothing for JSON.
import { execFile } from "node:child_process";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { classPath, compileJava, hasJava, javaFiles, prepareJava } from "../../../test/support/java.js";
import type { Language } from "../program.js";

const execute = promisify(execFile);
const programs = join(import.meta.dirname, "../programs/java");

export const java: Language = {
  name: "java",
  title: "Java",
  missing: () => (hasJava() ? undefined : "a JDK with Maven"),
  async prepare(folder) {
    await prepareJava();
    const classes = join(folder, "classes");
    await rm(classes, { recursive: true, force: true });
    await compileJava(await javaFiles(programs), classes);
    const own = (name: string, ...args: string[]) => ["java", "-cp", classPath(classes), name, ...args];
    const { stderr } = await execute("java", ["-version"]);
    return {
      version: `Java ${/"([^"]+)"/.exec(stderr)?.[1] ?? "?"}`,
      stacks: [
        { title: "Java", http: "java.net.http with Jackson", kinds: { bare: "bare", client: "client" } },
      ],
      calls: (base) => own("Calls", base),
      starts: { empty: own("Empty"), bare: own("Bare"), client: own("Client") },
    };
  },
};
