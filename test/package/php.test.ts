// The Composer package as its users get it: installed in a project somewhere else, offline, and run against the simulator.
import { execFile } from "node:child_process";
import { cp, mkdtemp, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it, type TestContext } from "vitest";
import { root } from "../../scripts/tools.js";
import { type Simulator, startSimulator } from "../../simulator/src/testing.js";
import { needsPhp } from "../support/php.js";
import { complaint, find, require as needs } from "../support/tools.js";

const run = promisify(execFile);
const source = join(root, "generated/php");
const readme = await readFile(join(root, "scripts/generate/php/package/README.md"), "utf8");
const blocks = [...readme.matchAll(/^```php\n(.*?)^```/gms)].map(([, text = ""]) => text);
const programs = blocks.filter((text) => text.startsWith("<?php"));
const fragments = blocks.filter((text) => !text.startsWith("<?php"));
const examples = await readdir(join(root, "scripts/generate/php/package/examples"));
const samples = join(root, "openapi/code-samples");
const ids = await readdir(samples);
const key = "not-a-real-key";
/** Every notice of PHP is said, and where there is one the test fails. */
const flags = ["error_reporting=-1", "display_errors=stderr"].flatMap((setting) => ["-d", setting]);

let simulator: Simulator;
let elsewhere: string;
let env: NodeJS.ProcessEnv;

beforeAll(async () => {
  simulator = await startSimulator({ hold: 0, latency: "200ms..900ms", lanes: 0 });
  elsewhere = await mkdtemp(join(tmpdir(), "php-user-"));
  env = {
    ...process.env,
    MODELSLAB_API_KEY: key,
    MODELSLAB_BASE_URL: simulator.url,
    COMPOSER_HOME: join(elsewhere, ".composer"),
    COMPOSER_DISABLE_NETWORK: "1",
    COMPOSER_ALLOW_SUPERUSER: "1",
  };
  // A copy, so that nothing of this repository can be seen from it.
  await cp(source, join(elsewhere, "package"), { recursive: true });
  const project = {
    name: "example/user",
    repositories: [
      { type: "path", url: "./package", options: { symlink: false } },
      { "packagist.org": false },
    ],
    require: { "modelslab-images/client": "0.1.0" },
  };
  await writeFile(join(elsewhere, "composer.json"), JSON.stringify(project));
  const composer = find("composer");
  if (composer) await run(composer, ["install", "--no-interaction", "--quiet"], { cwd: elsewhere, env });
}, 120_000);

afterAll(async () => {
  await simulator.close();
  await rm(elsewhere, { recursive: true, force: true });
});

const php = (context: TestContext, args: string[], extra: NodeJS.ProcessEnv = {}) => {
  needs(context, "composer");
  const options = { cwd: elsewhere, env: { ...env, ...extra } };
  return run(needsPhp(context), [...flags, ...args], options);
};

/** Runs a program in the folder where the package is installed and nothing else is. */
async function runSource(context: TestContext, text: string, extra?: NodeJS.ProcessEnv) {
  const file = join(elsewhere, "user.php");
  await writeFile(file, text);
  return php(context, [file], extra);
}
const example = (name: string) => readFile(join(source, "examples", name), "utf8");

describe("the Composer package", () => {
  it("says in its first lines that it is unofficial", () => {
    expect(readme.split("\n").slice(0, 4).join("\n")).toContain("unofficial");
  });

  it("has a manifest that Composer finds nothing wrong with", async (context) => {
    const composer = needs(context, "composer");
    // The version stands in the manifest since a path repository has no tags to read it from.
    const args = ["validate", "--strict", "--no-check-version", "--no-check-all", "--no-interaction"];
    const options = { cwd: join(elsewhere, "package"), env };
    expect(await complaint(run(composer, args, options))).toBe("");
  });

  it("is installed offline with all of its files, and needs no other package", async (context) => {
    needs(context, "composer");
    const installed = join(elsewhere, "vendor/modelslab-images/client");
    const files = await readdir(installed);
    expect(files.sort()).toEqual(["LICENSE", "README.md", "composer.json", "examples", "src"]);
    expect((await readdir(join(elsewhere, "vendor"))).sort()).toEqual([
      "autoload.php",
      "composer",
      "modelslab-images",
    ]);
  });

  it("has each of its classes where Composer's autoloader looks for it", async (context) => {
    const text = `<?php
require 'vendor/autoload.php';
$folder = 'vendor/modelslab-images/client/src';
$count = 0;
foreach (new RecursiveIteratorIterator(new RecursiveDirectoryIterator($folder)) as $file) {
    if ($file->getExtension() !== 'php') continue;
    $name = 'ModelsLabImages' . strtr(substr($file->getPathname(), strlen($folder), -4), '/', '\\\\');
    if (!class_exists($name) && !interface_exists($name) && !enum_exists($name)) echo $name, " is missing\\n";
    $count++;
}
echo $count > 60 ? "all" : $count;
`;
    expect((await runSource(context, text)).stdout).toBe("all");
  });
});

describe("strict checks", () => {
  const folders = [
    source,
    join(root, "scripts/generate/php"),
    join(root, "test/conformance/php"),
    join(root, "test/story/php"),
    samples,
  ];

  it("php -l: every file", { timeout: 120_000 }, async (context) => {
    const files = [];
    for (const folder of [source, ...folders.slice(2)])
      for (const name of await readdir(folder, { recursive: true }))
        if (name.endsWith(".php")) files.push(join(folder, name));
    expect(files.length).toBeGreaterThan(100);
    const lint = `<?php
foreach (array_slice($argv, 1) as $file) {
    exec(PHP_BINARY . ' -d display_errors=stderr -l ' . escapeshellarg($file) . ' 2>&1', $lines, $code);
    if ($code !== 0) echo implode("\\n", $lines), "\\n";
}
`;
    const file = join(elsewhere, "lint.php");
    await writeFile(file, lint);
    expect((await php(context, [file, ...files])).stdout).toBe("");
  });

  it("phpcs: PSR-12", { timeout: 120_000 }, async (context) => {
    const phpcs = needs(context, "phpcs");
    // phpcs 3.7 takes the readonly of a class for a side effect of its file.
    const args = [
      "--standard=PSR12",
      "--exclude=PSR1.Files.SideEffects",
      "--extensions=php",
      "-q",
      ...folders,
    ];
    expect(await complaint(run(phpcs, args))).toBe("");
  });
});

describe("the README", () => {
  it.for(programs.map((text, index) => [index + 1, text] as const))(
    "example %i runs",
    async ([, text], context) => {
      const { stderr } = await runSource(context, text);
      expect(stderr).toBe("");
    },
  );

  it("saves the picture that it says", async (context) => {
    needs(context, "composer");
    expect((await readFile(join(elsewhere, "bicycle.png"))).subarray(0, 8)).toEqual(
      Buffer.from("89504e470d0a1a0a", "hex"),
    );
  });

  it("tells how another transport is handed in", async (context) => {
    expect(fragments).toHaveLength(1);
    const head = `<?php
require 'vendor/autoload.php';
require '${join(root, "test/conformance/php/autoload.php")}';
use ModelsLabImages\\ModelsLab;
$client = new class implements Psr\\Http\\Client\\ClientInterface {
    public function sendRequest(Psr\\Http\\Message\\RequestInterface $r): Psr\\Http\\Message\\ResponseInterface
    {
        return new Nyholm\\Psr7\\Response();
    }
};
$requestFactory = $streamFactory = new Nyholm\\Psr7\\Factory\\Psr17Factory();
`;
    const [fragment = ""] = fragments;
    // What is used is declared first, as PHP wants it.
    const { stderr } = await runSource(context, head + fragment);
    expect(stderr).toBe("");
  });
});

describe("the examples", () => {
  const picture = /^http:\/\/127\.0\.0\.1:\d+\/images\/\S+\.png$/m;

  it("first_picture.php saves a picture", async (context) => {
    const { stdout } = await runSource(context, await example("first_picture.php"), { SAVE: "1" });
    expect(stdout).toMatch(picture);
    expect(await readdir(elsewhere)).toContain("bicycle-1.png");
  });

  it("batch.php draws them all at a time, and no job is refused", async (context) => {
    const { stdout, stderr } = await runSource(context, await example("batch.php"));
    expect(stdout.match(/images/g)).toHaveLength(8);
    expect(stderr).toBe("");
  });

  it("errors.php tells errors apart", async (context) => {
    const text = await example("errors.php");
    expect((await runSource(context, text)).stdout).toMatch(picture);
    simulator.faults.add({ match: { operation: "textToImage" }, code: 503, times: 1 });
    const said = await complaint(runSource(context, text));
    expect(said).toMatch(/^look for \S+ before you ask again/);
    expect(said).not.toContain(key);
  });

  it("submit_and_resume.php goes on in another process", async (context) => {
    const text = await example("submit_and_resume.php");
    expect((await runSource(context, text)).stdout).toMatch(/is processing: run this again/);
    const saved = await readFile(join(elsewhere, "job.json"), "utf8");
    expect(JSON.parse(saved)).toMatchObject({ operation: "textToImage", status: "processing" });
    expect(saved).not.toContain(key);
    expect((await runSource(context, text)).stdout).toMatch(picture);
  });

  it("webhook_route.php believes the API only", async (context) => {
    const { stdout, stderr } = await runSource(context, await example("webhook_route.php"));
    expect(stdout).toMatch(/^succeeded \S+ http:\/\/127\.0\.0\.1:\d+\/images\/\S+\n204\n$/);
    expect(stderr).toBe("");
  });

  it("are all of those that there are", () => {
    const tested = ["batch", "errors", "first_picture", "submit_and_resume", "webhook_route"];
    expect([...examples].sort()).toEqual(tested.map((name) => `${name}.php`));
  });
});

describe("the code samples of the contract", () => {
  it.for(ids)("%s in PHP", async (id, context) => {
    const text = await readFile(join(samples, id, "php.php"), "utf8");
    // A look needs a job that is there.
    const image = "'https://images.example.com/a.png'";
    const submit: Record<string, string> = {
      fetchTextToImage: `submitTextToImage(new TextToImageParams('m', 'p'))`,
      fetchRealtime: `submitRealtimeImageToImage(new RealtimeImageToImageParams(prompt: 'p', initImage: ${image}))`,
      fetchImageEditing: `submitMultiview(new MultiviewParams(prompt: 'p', image: ${image}))`,
      fetchV5: `submitMultiviewV5(new MultiviewV5Params(prompt: 'p', image: ${image}))`,
    };
    let program = text;
    if (submit[id]) {
      const names = "{TextToImageParams, RealtimeImageToImageParams, MultiviewParams, MultiviewV5Params}";
      const head = `<?php\nrequire 'vendor/autoload.php';\nuse ModelsLabImages\\Params\\${names};\n`;
      const made = await runSource(
        context,
        `${head}echo (new ModelsLabImages\\ModelsLab())->${submit[id]}->id();\n`,
      );
      program = text.replace(/\(\d+\);$/m, `(${made.stdout});`);
      if (program === text) throw new Error(`${id}: no id to put the job's own in the place of`);
    }
    const { stdout, stderr } = await runSource(context, program);
    expect(stdout).toMatch(/http:\/\/127\.0\.0\.1:\d+\/images\/|^processing|^success|S3|storage/i);
    expect(stderr).toBe("");
  });
});
