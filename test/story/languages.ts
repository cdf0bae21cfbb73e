// How the story of each language is prepared and started.
import { execFile } from "node:child_process";
import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { root } from "../../scripts/tools.js";
import { classPath, compileJava, prepareJava } from "../support/java.js";
import { preparePython, pythonTool } from "../support/python.js";
import { find } from "../support/tools.js";

const run = promisify(execFile);
const here = (path: string) => join(root, "test/story", path);

/** A program with its first arguments; the command of the story comes after them. */
export interface Story {
  program: string;
  args: string[];
  env?: NodeJS.ProcessEnv;
}

export interface Language {
  /** The command that the machine must have. */
  tool: string;
  /** Compiles what must be compiled; called once. */
  prepare(): Promise<Story>;
}

export const languages: Record<string, Language> = {
  typescript: {
    tool: "node",
    prepare: async () => ({
      program: process.execPath,
      args: ["--import", "tsx", here("typescript/story.ts")],
    }),
  },
  python: {
    tool: "python3",
    async prepare() {
      await preparePython();
      return {
        program: pythonTool("python"),
        args: [here("python/story.py")],
        env: { PYTHONPATH: join(root, "generated/python/src"), PYTHONDONTWRITEBYTECODE: "1" },
      };
    },
  },
  go: {
    tool: "go",
    async prepare() {
      const program = join(await mkdtemp(join(tmpdir(), "story-go-")), "story");
      await run(find("go")!, ["build", "-o", program, "."], { cwd: here("go") });
      return { program, args: [] };
    },
  },
  php: {
    tool: "php",
    prepare: async () => ({
      program: find("php")!,
      args: [here("php/story.php")],
      env: { STORY_AUTOLOAD: join(root, "test/conformance/php/unit/bootstrap.php") },
    }),
  },
  java: {
    tool: "mvn",
    async prepare() {
      await prepareJava();
      const classes = await mkdtemp(join(tmpdir(), "story-java-"));
      await compileJava([here("java/Story.java")], classes);
      return { program: find("java")!, args: ["-cp", classPath(classes), "Story"] };
    },
  },
};
