// The Java package as its users get it: built by Maven, its jar used somewhere else, and run against the simulator.
import { execFile } from "node:child_process";
import { cp, mkdir, mkdtemp, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it, type TestContext } from "vitest";
import { java as emit } from "../../scripts/generate/java/index.js";
import { buildModel } from "../../scripts/generate/model.js";
import { Tree } from "../../scripts/generate/tree.js";
import { type Mock, startMock } from "../../scripts/mock.js";
import { root } from "../../scripts/tools.js";
import { startSimulator } from "../../simulator/dist/testing.js";
import { fixture } from "../generator/fixture.js";
import { hasJava, javaFiles, javaLibraries, needsJava, prepareJava, strict } from "../support/java.js";
import { complaint } from "../support/tools.js";

const run = promisify(execFile);
const source = join(root, "generated/java");
const samples = join(root, "openapi/code-samples");
const ids = await readdir(samples);
const examples = (await readdir(join(root, "scripts/generate/java/package/examples"))).map((file) =>
  file.replace(".java", ""),
);
const readme = await readFile(join(root, "scripts/generate/java/package/README.md"), "utf8");
const [program = "", ...fragments] = [...readme.matchAll(/^```java\n(.*?)^```/gms)].map(
  ([, text = ""]) => text,
);
const name = "modelslab-images-0.1.0";
const sources = "src/main/java/io/github/modelslabimages";
const paramsPage = "io.github.modelslabimages/io/github/modelslabimages/TextToImageParams.Builder.html";

let mock: Mock;
let simulator: Awaited<ReturnType<typeof startSimulator>>;
let elsewhere: string;
let env: NodeJS.ProcessEnv;
/** What Maven complained of. */
let built = "not built";

const project = (copy: string) => join(elsewhere, copy);
const jar = (copy: string, classifier = "") => join(project(copy), "target", `${name}${classifier}.jar`);
const path = () => [jar("project"), join(javaLibraries, "*")].join(delimiter);

beforeAll(async () => {
  // Jobs wait before they end, but not for long, and all of a batch run at a time.
  simulator = await startSimulator({ hold: 0, latency: "200ms..900ms", lanes: 0 });
  mock = await startMock(JSON.parse(await readFile(join(root, "generated/openapi.json"), "utf8")), 0);
  env = { ...process.env, MODELSLAB_API_KEY: "not-a-real-key", MODELSLAB_BASE_URL: simulator.url };
  elsewhere = await mkdtemp(join(tmpdir(), "java-user-"));
  if (!hasJava()) return;
  await prepareJava();
  // A copy, so that nothing is built inside of the generated folder.
  await cp(source, project("project"), { recursive: true });
  built = await complaint(run("mvn", ["-q", "-B", "verify"], { cwd: project("project") }));
}, 400_000);

afterAll(async () => {
  await mock?.close();
  await simulator?.close();
  if (elsewhere) await rm(elsewhere, { recursive: true, force: true });
});

/** Compiles a program against the jar and runs it in a folder of its own. */
async function runProgram(
  context: TestContext,
  folder: string,
  main: string,
  text: string,
  extra?: NodeJS.ProcessEnv,
) {
  needsJava(context);
  const cwd = join(elsewhere, folder);
  await mkdir(cwd, { recursive: true });
  await writeFile(join(cwd, `${main}.java`), text);
  await run("javac", [...strict, "-cp", path(), "-d", cwd, join(cwd, `${main}.java`)]);
  return run("java", ["-cp", [cwd, path()].join(delimiter), main], { cwd, env: { ...env, ...extra } });
}

const example = (main: string) => readFile(join(source, "examples", `${main}.java`), "utf8");

describe("the Java package", () => {
  it("says in its first lines that it is unofficial, and which command makes it", async () => {
    expect(readme.split("\n").slice(0, 4).join("\n")).toContain("unofficial");
    for (const made of ["ModelsLab", "Contract", "TextToImageParams"]) {
      const file = join(source, sources, `${made}.java`);
      expect((await readFile(file, "utf8")).split("\n")[0]).toContain("npm run generate");
    }
  });

  it("is built by mvn verify without a warning, its unit tests with it, and has the contract's version", async (context) => {
    needsJava(context);
    expect(built).toBe("");
    const tests = (await readdir(join(project("project"), "target/surefire-reports"))).filter((file) =>
      file.endsWith(".xml"),
    );
    expect(tests.sort()).toEqual(
      ["Cancel", "Resend", "Transport", "Values"].map(
        (test) => `TEST-io.github.modelslabimages.${test}Test.xml`,
      ),
    );
    const { info } = JSON.parse(await readFile(join(root, "generated/openapi.json"), "utf8"));
    expect(await readFile(join(source, "pom.xml"), "utf8")).toContain(`<version>${info.version}</version>`);
    expect(await readFile(join(source, sources, "Contract.java"), "utf8")).toContain(`java/${info.version}"`);
  });

  it("has its sources in a jar, and nothing of its tests in any", async (context) => {
    needsJava(context);
    const list = async (file: string) => (await run("jar", ["--list", "--file", file])).stdout.split("\n");
    const classes = await list(jar("project"));
    expect(classes).toContain("module-info.class");
    expect(classes).toContain("io/github/modelslabimages/ModelsLab.class");
    expect(await list(jar("project", "-sources"))).toContain("io/github/modelslabimages/ModelsLab.java");
    expect(classes.filter((file) => /Test|junit/.test(file))).toEqual([
      "io/github/modelslabimages/TestDelivery.class",
    ]);
  });

  it("is the same, byte for byte, when it is built again", { timeout: 200_000 }, async (context) => {
    needsJava(context);
    await cp(source, project("again"), { recursive: true });
    await run("mvn", ["-q", "-B", "package", "-Dmaven.test.skip=true"], { cwd: project("again") });
    for (const classifier of ["", "-sources"]) {
      const [first, second] = [
        await readFile(jar("project", classifier)),
        await readFile(jar("again", classifier)),
      ];
      expect(first.equals(second), classifier).toBe(true);
    }
  });

  it("documents every public name, for all checks of doclint", { timeout: 120_000 }, async (context) => {
    needsJava(context);
    const files = await javaFiles(join(source, "src/main/java"));
    const options = ["-quiet", "-Xdoclint:all", "-Werror", "--release", "17", "-encoding", "UTF-8"];
    const out = join(elsewhere, "javadoc");
    expect(await complaint(run("javadoc", [...options, "-p", javaLibraries, "-d", out, ...files]))).toBe("");
    const params = await readFile(join(out, paramsPage), "utf8");
    expect(params).toContain("Default:");
    expect(params).toContain("Source:");
  });

  it("shows nothing of Jackson in what others can see", { timeout: 120_000 }, async (context) => {
    needsJava(context);
    const { stdout: files } = await run("jar", ["--list", "--file", jar("project")]);
    const classes = files
      .split("\n")
      .filter((file) => file.startsWith("io/") && file.endsWith(".class"))
      .map((file) => file.replace(".class", "").replaceAll("/", "."));
    const { stdout } = await run("javap", ["-protected", "-cp", path(), ...classes], { maxBuffer: 2 ** 24 });
    expect(stdout).toContain("class io.github.modelslabimages.ModelsLab ");
    expect(stdout).not.toContain("fasterxml");
  });

  it("is a module that another one requires by its name alone", { timeout: 120_000 }, async (context) => {
    needsJava(context);
    const cwd = join(elsewhere, "modular");
    await mkdir(join(cwd, "user"), { recursive: true });
    await writeFile(
      join(cwd, "module-info.java"),
      "module user {\n    requires io.github.modelslabimages;\n}\n",
    );
    const text = program.replace("public class Main", "public final class Main");
    await writeFile(join(cwd, "user/Main.java"), `package user;\n\n${text}`);
    const modules = [jar("project"), javaLibraries].join(delimiter);
    const files = await javaFiles(cwd);
    await run("javac", [...strict, "-p", modules, "-d", join(cwd, "classes"), ...files]);
    await run("java", ["-p", [join(cwd, "classes"), modules].join(delimiter), "-m", "user/user.Main"], {
      cwd,
      env,
    });
    expect((await readFile(join(cwd, "bicycle.png"))).subarray(1, 4).toString()).toBe("PNG");
  });

  it(
    "is written from any contract: that of the generator's tests compiles",
    { timeout: 120_000 },
    async (context) => {
      needsJava(context);
      const tree = new Tree(root);
      await emit(buildModel(fixture()), tree);
      const folder = join(elsewhere, "fixture");
      const main = [...tree.files].filter(([file]) => file.startsWith("src/main/"));
      for (const [file, content] of main) {
        await mkdir(join(folder, file, ".."), { recursive: true });
        await writeFile(join(folder, file), content);
      }
      const files = await javaFiles(folder);
      const options = [...strict.filter((option) => option !== "-Xlint:all"), "-Xlint:all,-deprecation"];
      expect(
        await complaint(
          run("javac", [...options, "-p", javaLibraries, "-d", join(folder, "classes"), ...files]),
        ),
      ).toBe("");
      const text = main.map(([, content]) => String(content)).join("\n");
      for (const line of [
        "public Builder shapeName(String shapeName) {",
        'return set("heat", Long.toString(heat));',
        'return setFlag("lid", lid);',
        'return set("tags", List.copyOf(tags));',
        'return setSecret("secret_code", secretCode);',
        "@Deprecated",
        'new Colour("3-tone", Known.THREE_TONE);',
      ])
        expect(text).toContain(line);
    },
  );

  it("runs the README's first program, which saves a picture", { timeout: 120_000 }, async (context) => {
    await runProgram(context, "readme", "Main", program);
    const picture = await readFile(join(elsewhere, "readme/bicycle.png"));
    expect(picture.subarray(1, 4).toString()).toBe("PNG");
  });

  it("compiles the README's other blocks", { timeout: 120_000 }, async (context) => {
    expect(fragments).toHaveLength(4);
    const methods = fragments.map(
      (text, index) =>
        `    static void block${index}(ModelsLab client, HttpExchange exchange) throws Exception {\n${text}    }\n`,
    );
    const imports = [
      "com.sun.net.httpserver.HttpExchange",
      "io.github.modelslabimages.*",
      "java.time.Duration",
      "java.util.concurrent.CompletableFuture",
    ];
    const head = imports.map((one) => `import ${one};\n`).join("");
    const main = `    public static void main(String[] args) { System.out.println("compiled"); }\n`;
    const text = `${head}public class Blocks {\n${methods.join("")}${main}}\n`;
    expect((await runProgram(context, "blocks", "Blocks", text)).stdout).toBe("compiled\n");
  });
});

describe("the examples", () => {
  it.for(["FirstPicture", "Batch", "Errors"])(
    "%s prints pictures",
    { timeout: 120_000 },
    async (main, context) => {
      const { stdout, stderr } = await runProgram(context, main, main, await example(main), { SAVE: "1" });
      expect(stdout).toMatch(new RegExp(`^(\\w+ )?${simulator.url}/\\S+\\.(png|jpg|webp)`, "m"));
      expect(stdout + stderr).not.toContain("not-a-real-key");
      const saved = (await readdir(join(elsewhere, main))).includes("bicycle-1.png");
      expect([main, stdout.trim().split("\n").length, saved]).toEqual([
        main,
        main === "Batch" ? 8 : 1,
        main === "FirstPicture",
      ]);
    },
  );

  it("SubmitAndResume saves in one process and waits in the next", { timeout: 120_000 }, async (context) => {
    const again = async () =>
      runProgram(context, "resume", "SubmitAndResume", await example("SubmitAndResume"));
    expect((await again()).stdout).toContain("is saved");
    const saved = await readFile(join(elsewhere, "resume/job.json"), "utf8");
    expect(JSON.parse(saved)).toMatchObject({ operation: "textToImage", status: expect.any(String) });
    expect(saved).not.toContain("not-a-real-key");
    expect((await again()).stdout).toContain(`${simulator.url}/`);
  });

  it("WebhookRoute answers a delivery that nobody vouches for", { timeout: 120_000 }, async (context) => {
    const { stdout } = await runProgram(context, "webhook", "WebhookRoute", await example("WebhookRoute"));
    expect(stdout).toBe("unknown order-17\n204\n");
  });

  it("are all of those that there are", () => {
    expect([...examples].sort()).toEqual([
      "Batch",
      "Errors",
      "FirstPicture",
      "SubmitAndResume",
      "WebhookRoute",
    ]);
  });
});

describe("the code samples of the contract", () => {
  it.for(ids)("%s in Java", { timeout: 120_000 }, async (id, context) => {
    const text = await readFile(join(samples, id, "Main.java"), "utf8");
    // The mock answers with the contract's own examples, so there is a job for every look-up.
    const { stdout } = await runProgram(context, `sample-${id}`, "Main", text, {
      MODELSLAB_BASE_URL: mock.url,
    });
    expect(stdout).toMatch(/https:\/\/cdn\d?\.example\.com\/|^S3 details |^processing|^success/);
  });
});
