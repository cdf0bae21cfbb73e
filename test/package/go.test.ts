// The Go module as its users get it: required by a module somewhere else, and run against the simulator.
import { execFile } from "node:child_process";
import { cp, mkdir, mkdtemp, readFile, readdir, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it, type TestContext } from "vitest";
import { go as emit } from "../../scripts/generate/go/index.js";
import { buildModel } from "../../scripts/generate/model.js";
import { Tree } from "../../scripts/generate/tree.js";
import { type Mock, startMock } from "../../scripts/mock.js";
import { root } from "../../scripts/tools.js";
import { startSimulator } from "../../simulator/dist/testing.js";
import { fixture } from "../generator/fixture.js";
import { complaint, require as needs } from "../support/tools.js";

const run = promisify(execFile);
const path = "github.com/modelslab-images/modelslab-go";
const source = join(root, "generated/go");
const samples = join(root, "openapi/code-samples");
const ids = await readdir(samples);
const examples = await readdir(join(root, "scripts/generate/go/package/examples"));
const readme = await readFile(join(root, "scripts/generate/go/package/README.md"), "utf8");
const [program = "", ...fragments] = [...readme.matchAll(/^```go\n(.*?)^```/gms)].map(
  ([, text = ""]) => text,
);
const staticcheck = "honnef.co/go/tools/cmd/staticcheck@v0.7.0";

let mock: Mock;
let simulator: Awaited<ReturnType<typeof startSimulator>>;
let elsewhere: string;
let env: NodeJS.ProcessEnv;

beforeAll(async () => {
  // Jobs wait before they end, but not for long, and all of a batch run at a time.
  simulator = await startSimulator({ hold: 0, latency: "200ms..900ms", lanes: 0 });
  mock = await startMock(JSON.parse(await readFile(join(root, "generated/openapi.json"), "utf8")), 0);
  env = {
    ...process.env,
    MODELSLAB_API_KEY: "not-a-real-key",
    MODELSLAB_BASE_URL: simulator.url,
    GOFLAGS: "-mod=mod",
    GOWORK: "off",
  };
  elsewhere = await mkdtemp(join(tmpdir(), "go-user-"));
  // A copy, so that nothing of this repository can be seen from it.
  await cp(source, join(elsewhere, "module"), { recursive: true });
  const requires = `module example.com/user\n\ngo 1.22\n\nrequire ${path} v0.1.0\n\nreplace ${path} => ./module\n`;
  await writeFile(join(elsewhere, "go.mod"), requires);
});

afterAll(async () => {
  await mock.close();
  await simulator.close();
  await rm(elsewhere, { recursive: true, force: true });
});

const go = (context: TestContext, args: string[], cwd = elsewhere, extra: NodeJS.ProcessEnv = {}) =>
  run(needs(context, "go"), args, { cwd, env: { ...env, ...extra } });

/** Builds a program in the user's module and runs it in a folder of its own. */
async function runProgram(context: TestContext, name: string, text: string, extra?: NodeJS.ProcessEnv) {
  const folder = join(elsewhere, name);
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, "main.go"), text);
  await go(context, ["build", "-o", join(folder, "program"), `./${name}`]);
  return run(join(folder, "program"), [], { cwd: folder, env: { ...env, ...extra } });
}

const example = (name: string) => readFile(join(source, "examples", name, "main.go"), "utf8");

describe("the Go module", () => {
  it("says in its first lines that it is unofficial, and which command makes it", async () => {
    expect(readme.split("\n").slice(0, 4).join("\n")).toContain("unofficial");
    for (const name of ["params.go", "contract.go", "methods.go"])
      expect((await readFile(join(source, name), "utf8")).split("\n")[0]).toContain("npm run generate");
  });

  it("requires Go 1.22 and no other module", async () => {
    const text = await readFile(join(source, "go.mod"), "utf8");
    expect(text).toBe(`module ${path}\n\ngo 1.22\n`);
    await expect(stat(join(source, "go.sum"))).rejects.toThrow("ENOENT");
  });

  it("is as gofmt writes it, driver and samples too", async (context) => {
    needs(context, "gofmt");
    const folders = [source, join(root, "test/conformance/go"), join(root, "scripts/generate/go"), samples];
    expect((await run("gofmt", ["-l", ...folders])).stdout).toBe("");
  });

  it("is clean for go vet and for staticcheck with all checks", { timeout: 300_000 }, async (context) => {
    for (const folder of [source, join(root, "test/conformance/go")]) {
      expect(await complaint(go(context, ["vet", "./..."], folder, { GOFLAGS: "" }))).toBe("");
      const check = go(context, ["run", staticcheck, "-checks", "all", "./..."], folder, { GOFLAGS: "" });
      expect(await complaint(check)).toBe("");
    }
  });

  it("is written from any contract: that of the generator's tests compiles, and is as gofmt writes it", async (context) => {
    const tree = new Tree(root);
    await emit(buildModel(fixture()), tree);
    const folder = await mkdtemp(join(tmpdir(), "go-fixture-"));
    for (const [name, content] of tree.files) {
      if (!name.includes("/")) await writeFile(join(folder, name), content);
    }
    expect(await complaint(go(context, ["vet", "."], folder, { GOFLAGS: "" }))).toBe("");
    expect((await run("gofmt", ["-l", folder])).stdout).toBe("");
    const params = String(tree.files.get("params.go"));
    expect(params).toContain('\tShapeName string `wire:"shape_name"`');
    expect(params).toContain('\tHeat Opt[int] `wire:"heat,text"`');
    expect(params).toContain('\tLid Opt[bool] `wire:"lid,yes-no"`');
    expect(params).toContain('\tTags Opt[[]string] `wire:"tags"`');
    expect(params).toContain('\tSecretCode Opt[Secret] `wire:"secret_code"`');
    expect(params).toContain("\t// Deprecated: ");
    expect(params).toMatch(/\tColourThreeTone +Colour = "3-tone"/);
    await rm(folder, { recursive: true });
  });

  it("runs the README's first program, which saves a picture", { timeout: 120_000 }, async (context) => {
    await runProgram(context, "readme", program);
    const picture = await readFile(join(elsewhere, "readme/bicycle.png"));
    expect(picture.subarray(1, 4).toString()).toBe("PNG");
  });

  it("compiles the README's other blocks", { timeout: 120_000 }, async (context) => {
    expect(fragments).toHaveLength(3);
    const functions = fragments.map(
      (text, index) => `
func block${index}(ctx context.Context, client *modelslab.Client, err error) error {
	${text.replace("generation, err := again", "_, err = again")}
	return err
}
`,
    );
    const imports = ["context", "encoding/json", "errors", "fmt", "net/http", "time", path];
    const head = `package main\n\nimport (\n${imports.map((name) => `\t"${name}"\n`).join("")})\n`;
    const main = `\nfunc main() { fmt.Println(block0 != nil, block1 != nil, block2 != nil) }\n`;
    const { stdout } = await runProgram(context, "blocks", head + functions.join("") + main);
    expect(stdout).toBe("true true true\n");
  });
});

describe("the examples", () => {
  it.for(["first-picture", "batch", "errors"])(
    "%s prints pictures",
    { timeout: 120_000 },
    async (name, context) => {
      const { stdout, stderr } = await runProgram(context, name, await example(name), { SAVE: "1" });
      expect(stdout).toMatch(new RegExp(`^(\\w+ )?${simulator.url}/\\S+\\.(png|jpg|webp)`, "m"));
      expect(stdout + stderr).not.toContain("not-a-real-key");
      const saved = (await readdir(join(elsewhere, name))).includes("bicycle-1.png");
      expect([name, stdout.trim().split("\n").length, saved]).toEqual([
        name,
        name === "batch" ? 8 : 1,
        name === "first-picture",
      ]);
    },
  );

  it(
    "submit-and-resume saves in one process and waits in the next",
    { timeout: 120_000 },
    async (context) => {
      const text = await example("submit-and-resume");
      expect((await runProgram(context, "submit-and-resume", text)).stdout).toContain("is saved");
      const saved = await readFile(join(elsewhere, "submit-and-resume/job.json"), "utf8");
      expect(JSON.parse(saved)).toMatchObject({ operation: "textToImage", status: expect.any(String) });
      expect(saved).not.toContain("not-a-real-key");
      expect((await runProgram(context, "submit-and-resume", text)).stdout).toContain(`${simulator.url}/`);
    },
  );

  it("webhook-route answers a delivery that nobody vouches for", { timeout: 120_000 }, async (context) => {
    const { stdout } = await runProgram(context, "webhook-route", await example("webhook-route"));
    expect(stdout).toBe("unknown order-17\n204\n");
  });

  it("are all of those that there are", () => {
    expect([...examples].sort()).toEqual([
      "batch",
      "errors",
      "first-picture",
      "submit-and-resume",
      "webhook-route",
    ]);
  });
});

describe("the code samples of the contract", () => {
  it.for(ids)("%s in Go", { timeout: 120_000 }, async (id, context) => {
    const text = await readFile(join(samples, id, "main.go"), "utf8");
    // The mock answers with the contract's own examples, so there is a job for every look-up.
    const { stdout } = await runProgram(context, `sample-${id}`, text, { MODELSLAB_BASE_URL: mock.url });
    expect(stdout).toMatch(/https:\/\/cdn\d?\.example\.com\/|^S3 details |^processing|^success/);
  });
});
