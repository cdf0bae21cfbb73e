// The Python package as its users get it: built, installed in an empty environment, and run against the simulator.
import { execFile } from "node:child_process";
import { mkdtemp, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { root } from "../../scripts/tools.js";
import { type Simulator, startSimulator } from "../../simulator/src/testing.js";
import { findPython, needsPython, preparePython, pythonTool } from "../support/python.js";
import { complaint } from "../support/tools.js";

const run = promisify(execFile);
const source = join(root, "generated/python");
const readme = await readFile(join(source, "README.md"), "utf8");
const blocks = [...readme.matchAll(/^```python\n(.*?)^```/gms)].map(([, text = ""]) => text);
const examples = (await readdir(join(source, "examples"))).filter((name) => name.endsWith(".py"));
const samples = join(root, "openapi/code-samples");
const ids = await readdir(samples);
const key = "not-a-real-key";

// One whose jobs end within the first answer, and one whose jobs have to be waited for, which takes a client a second at least.
let simulator: Simulator;
let slow: Simulator;
let elsewhere: string;
let python: string;
let env: NodeJS.ProcessEnv;

beforeAll(async () => {
  if (!findPython()) return;
  await preparePython();
  simulator = await startSimulator({ latency: "20ms", hold: "10s", lanes: 0 });
  slow = await startSimulator({ latency: "200ms", hold: 0, lanes: 0 });
  elsewhere = await mkdtemp(join(tmpdir(), "python-package-"));
  env = {
    ...process.env,
    MODELSLAB_API_KEY: key,
    MODELSLAB_BASE_URL: simulator.url,
    PYTHONWARNINGS: "error::DeprecationWarning",
  };
  // From a copy of the sources, so that the build leaves nothing beside them; the wheel is made from the sdist.
  const dist = join(elsewhere, "dist");
  await run(pythonTool("python"), ["-m", "build", "--no-isolation", "--outdir", dist, source]);
  await run(pythonTool("python"), ["-m", "venv", join(elsewhere, "venv")]);
  python = join(elsewhere, "venv/bin/python");
  const wheel = (await readdir(dist)).find((name) => name.endsWith(".whl"));
  await run(python, ["-m", "pip", "install", "--quiet", join(dist, wheel ?? "no wheel")]);
}, 600_000);

afterAll(async () => {
  await Promise.all([simulator?.close(), slow?.close()]);
  if (elsewhere) await rm(elsewhere, { recursive: true, force: true });
});

/** Runs Python source in the folder where the package is installed and nothing else is. */
async function runSource(text: string, extra: NodeJS.ProcessEnv = {}) {
  const file = join(elsewhere, "user.py");
  await writeFile(file, text);
  return run(python, [file], { cwd: elsewhere, env: { ...env, ...extra } });
}
const example = (name: string) => readFile(join(source, "examples", name), "utf8");
const waiting = () => ({ MODELSLAB_BASE_URL: slow.url });

describe("the built package", () => {
  it("holds its licence, its types and its examples, and no file of the tests", async (context) => {
    needsPython(context);
    const files = await readdir(join(elsewhere, "dist"));
    expect(files.sort()).toEqual([
      "modelslab_images-0.1.0-py3-none-any.whl",
      "modelslab_images-0.1.0.tar.gz",
    ]);
    const { stdout: sdist } = await run("tar", [
      "tzf",
      join(elsewhere, "dist", "modelslab_images-0.1.0.tar.gz"),
    ]);
    for (const name of [
      "LICENSE",
      "README.md",
      "pyproject.toml",
      "examples/errors.py",
      "src/modelslab_images/py.typed",
    ])
      expect(sdist).toContain(`modelslab_images-0.1.0/${name}\n`);
    const list = "import zipfile, sys; print('\\n'.join(zipfile.ZipFile(sys.argv[1]).namelist()))";
    const wheel = join(elsewhere, "dist/modelslab_images-0.1.0-py3-none-any.whl");
    const { stdout } = await run(python, ["-c", list, wheel]);
    expect(stdout).toContain("modelslab_images/py.typed\n");
    expect(stdout).toContain("dist-info/licenses/LICENSE\n");
    expect(stdout).not.toMatch(/test|examples/);
    const show =
      "import importlib.metadata as m; print(m.metadata('modelslab-images')['Summary'], m.version('modelslab-images'))";
    expect((await run(python, ["-c", show])).stdout).toMatch(/^Unofficial .* 0\.1\.0\n$/);
  });
});

describe("strict checks", () => {
  const inSource = (command: string, args: string[]) =>
    complaint(
      run(pythonTool(command), args, {
        cwd: source,
        env: { ...process.env, PYRIGHT_PYTHON_IGNORE_WARNINGS: "1" },
      }),
    );
  const cache = ["--no-cache"];

  it("ruff: format and lint", async (context) => {
    needsPython(context);
    expect(await inSource("ruff", ["format", ...cache, "--check", "."])).toBe("");
    expect(await inSource("ruff", ["check", ...cache, "."])).toBe("");
  });

  it("mypy --strict", async (context) => {
    needsPython(context);
    expect(await inSource("mypy", ["--cache-dir", "/dev/null"])).toBe("");
    // Newer Pythons run lines that the oldest does not know.
    expect(await inSource("mypy", ["--cache-dir", "/dev/null", "--python-version", "3.13"])).toBe("");
  });

  it("pyright strict", async (context) => {
    needsPython(context);
    expect(await inSource("pyright", ["--pythonpath", pythonTool("python")])).toBe("");
  });

  it("a user's strict project: what must be refused is, and nothing else", async (context) => {
    needsPython(context);
    const file = join(elsewhere, "typed.py");
    const head = `from modelslab_images import UNSET, AsyncModelsLab, Generation, ModelsLab, RateLimitError, Scheduler
client = ModelsLab("x")
known: Scheduler = "LCMScheduler"
unknown: Scheduler = "TomorrowScheduler"
def draw(width: int | None) -> Generation:
    return client.text_to_image(model_id="m", prompt="p", seed=None, width=width or UNSET, num_inference_steps=25, scheduler=unknown)
async def draw_too() -> str | None:
    async with AsyncModelsLab() as other:
        return (await other.text_to_image(model_id="m", prompt="p")).images[0].url
def wait(error: Exception) -> float | None:
    return error.retry_after if isinstance(error, RateLimitError) else None
`;
    const wrong = [
      `client.text_to_image(model_id="m")`,
      `client.text_to_image(model_id="m", prompt="p", upscale="yes")`,
      `client.text_to_image(model_id="m", prompt="p", widht=512)`,
      `client.text_to_image(model_id="m", prompt="p", width=None)`,
    ];
    await writeFile(file, `${head}${wrong.join("\n")}\n`);
    const args = ["--strict", "--cache-dir", "/dev/null", "--python-executable", python, file];
    const said = await complaint(run(pythonTool("mypy"), args, { cwd: elsewhere }));
    const lines = [...said.matchAll(/typed\.py:(\d+): error/g)].map(([, line]) => Number(line));
    const first = head.split("\n").length;
    expect([...new Set(lines)], said).toEqual(wrong.map((_, index) => first + index));
  });
});

describe("the README", () => {
  it.for(blocks.map((text, index) => [index + 1, text] as const))(
    "example %i runs",
    async ([, text], context) => {
      needsPython(context);
      const { stderr } = await runSource(text);
      expect(stderr).toBe("");
    },
  );

  it("saves the pictures that it says", async (context) => {
    needsPython(context);
    const png = Buffer.from("89504e470d0a1a0a", "hex");
    for (const name of ["bicycle.png", "lighthouse.png"])
      expect((await readFile(join(elsewhere, name))).subarray(0, 8)).toEqual(png);
  });
});

describe("the examples", () => {
  const picture = /^http:\/\/127\.0\.0\.1:\d+\/images\/\S+\.png$/m;

  it("first_picture.py saves a picture", async (context) => {
    needsPython(context);
    const { stdout } = await runSource(await example("first_picture.py"), { SAVE: "1" });
    expect(stdout).toMatch(picture);
    expect(await readdir(elsewhere)).toContain("bicycle-1.png");
  });

  it("batch.py draws them all, and no job is refused", async (context) => {
    needsPython(context);
    const { stdout, stderr } = await runSource(await example("batch.py"), waiting());
    expect(stdout.match(/images/g)).toHaveLength(8);
    expect(stderr).toBe("");
  });

  it("errors.py tells errors apart", async (context) => {
    needsPython(context);
    const text = await example("errors.py");
    expect((await runSource(text)).stdout).toMatch(picture);
    simulator.faults.add({ match: { operation: "textToImage" }, code: 503, times: 1 });
    const said = await complaint(runSource(text));
    expect(said).toMatch(/^look for \S+ before you ask again/);
    expect(said).not.toContain(key);
  });

  it("submit_and_resume.py goes on in another process", async (context) => {
    needsPython(context);
    const text = await example("submit_and_resume.py");
    expect((await runSource(text, waiting())).stdout).toMatch(/is processing: run this again/);
    const saved = await readFile(join(elsewhere, "job.json"), "utf8");
    expect(JSON.parse(saved)).toMatchObject({ operation: "textToImage", status: "processing" });
    expect(saved).not.toContain(key);
    expect((await runSource(text, waiting())).stdout).toMatch(picture);
  });

  it("webhook_route.py believes the API only", async (context) => {
    needsPython(context);
    const { stdout } = await runSource(await example("webhook_route.py"));
    expect(stdout).toMatch(/^succeeded \S+ http:\/\/127\.0\.0\.1:\d+\/images\/\S+\n204 No Content\n$/);
  });

  it("none is left out", () => {
    expect(examples.sort()).toEqual([
      "batch.py",
      "errors.py",
      "first_picture.py",
      "submit_and_resume.py",
      "webhook_route.py",
    ]);
  });
});

describe("the code samples of the contract", () => {
  it.for(ids)("%s", async (id, context) => {
    needsPython(context);
    const text = await readFile(join(samples, id, "python.py"), "utf8");
    // A look needs a job that is there.
    const submit: Record<string, string> = {
      fetchTextToImage: 'submit_text_to_image(model_id="m", prompt="p")',
      fetchRealtime:
        'submit_realtime_image_to_image(prompt="p", init_image="https://images.example.com/a.png")',
      fetchImageEditing: 'submit_multiview(prompt="p", image="https://images.example.com/a.png")',
      fetchV5: 'submit_multiview_v5(prompt="p", image="https://images.example.com/a.png")',
    };
    let source = text;
    if (submit[id]) {
      const made = await runSource(
        `from modelslab_images import ModelsLab\nprint(ModelsLab().${submit[id]}.id)`,
      );
      source = text.replace(/\(\d+\)$/m, `(${made.stdout.trim()})`);
      if (source === text) throw new Error(`${id}: no id to put the job's own in the place of`);
    }
    const { stdout, stderr } = await runSource(source);
    expect(stdout).toMatch(/http:\/\/127\.0\.0\.1:\d+\/images\/|^processing|^success|S3|storage/i);
    expect(stderr).toBe("");
  });
});
