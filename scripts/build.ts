// npm run build
//
// Compiles the packages: the generated TypeScript client to `dist/esm` and `dist/cjs`, each with its declarations, and the simulator
// with its own.
import { execFile } from "node:child_process";
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { buildCommonJs, buildSimulator } from "./simulator.js";

const run = promisify(execFile);
const root = resolve(import.meta.dirname, "..");

/** Builds the package in `folder`, which holds `src/` and `package.json`. */
export async function build(folder: string): Promise<void> {
  await rm(join(folder, "dist"), { recursive: true, force: true });
  await Promise.all([compile(folder, "module", "esm"), compile(folder, "commonjs", "cjs")]);
}

// TypeScript takes a file's module format from the nearest package.json, so each format is compiled in a copy that says its own.
async function compile(folder: string, type: "module" | "commonjs", name: string): Promise<void> {
  const copy = await mkdtemp(join(tmpdir(), `package-${name}-`));
  try {
    await cp(join(folder, "src"), join(copy, "src"), { recursive: true });
    await symlink(join(root, "node_modules"), join(copy, "node_modules"));
    const { name: packageName, version } = JSON.parse(await readFile(join(folder, "package.json"), "utf8"));
    await writeFile(join(copy, "package.json"), JSON.stringify({ name: packageName, version, type }));
    const { compilerOptions } = JSON.parse(await readFile(join(root, "tsconfig.json"), "utf8"));
    const output = { noEmit: false, declaration: true, rootDir: "src", outDir: "dist", paths: {} };
    // Kept as written, imports would be refused in a CommonJS file; here they are to be rewritten.
    const options = { ...compilerOptions, ...output, verbatimModuleSyntax: type === "module" };
    await writeFile(
      join(copy, "tsconfig.json"),
      JSON.stringify({ compilerOptions: options, include: ["src"] }),
    );
    await tsc(copy);
    await cp(join(copy, "dist"), join(folder, "dist", name), { recursive: true });
    if (type === "commonjs")
      await writeFile(join(folder, "dist", name, "package.json"), '{ "type": "commonjs" }\n');
  } finally {
    await rm(copy, { recursive: true, force: true });
  }
}

async function tsc(project: string): Promise<void> {
  const compiler = join(root, "node_modules/typescript/bin/tsc");
  await run(process.execPath, [compiler, "-p", project]).catch((error: { stdout: string }) => {
    throw new Error(`the package does not compile:\n${error.stdout}`);
  });
}

/** Builds the simulator's package: the programs, and the declarations of what it exports. */
export async function buildSimulatorPackage(): Promise<void> {
  await buildSimulator();
  const { compilerOptions } = JSON.parse(await readFile(join(root, "tsconfig.json"), "utf8"));
  const types = join(root, "simulator/dist/types");
  const output = {
    noEmit: false,
    declaration: true,
    emitDeclarationOnly: true,
    rootDir: root,
    outDir: types,
    paths: {},
  };
  const config = join(root, "simulator/dist/tsconfig.json");
  const include = ["index", "testing", "msw"].map((name) => join(root, `simulator/src/${name}.ts`));
  await writeFile(config, JSON.stringify({ compilerOptions: { ...compilerOptions, ...output }, include }));
  try {
    await tsc(config);
  } finally {
    await rm(config);
  }
  // The same once more for those who `require`.
  const cjs = join(root, "simulator/dist/cjs");
  await buildCommonJs(cjs, ["index", "testing"]);
  // TypeScript does not copy declarations that were written by hand or by a generator.
  for (const name of ["contract", "validators"]) {
    await cp(join(root, `generated/simulator/${name}.d.ts`), join(types, `generated/simulator/${name}.d.ts`));
  }
  await cp(types, join(cjs, "types"), { recursive: true });
  await writeFile(join(cjs, "package.json"), '{ "type": "commonjs" }\n');
}

if (process.argv[1] === import.meta.filename) {
  Promise.all([build(join(root, "generated/typescript")), buildSimulatorPackage()]).then(
    () => console.log("generated/typescript/dist, simulator/dist"),
    (error: Error) => {
      console.error(error.message);
      process.exitCode = 1;
    },
  );
}
