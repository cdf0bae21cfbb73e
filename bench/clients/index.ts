// The benchmark of the clients: one run, in which all languages take their turns.
import { mkdir, readFile } from "node:fs/promises";
import { loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { root } from "../../scripts/tools.js";
import { start } from "../simulator/process.js";
import { languages as allLanguages } from "./languages.js";
import { measureCalls, measureStarts, type Plan, type Prepared } from "./measure.js";
import { type Report, reportOf } from "./report.js";
import { tableOf } from "./table.js";

/** As the published table is made: about three minutes on a quiet machine. */
export const wholePlan: Plan = { rounds: 15, calls: 400, warmUp: 5000, starts: 15 };

export interface Benchmark {
  data: Report;
  table: string;
}

export async function benchmark(
  say: (text: string) => void,
  {
    plan = wholePlan,
    languages = allLanguages,
    cache = join(root, "bench/node_modules/.cache/clients"),
  } = {},
): Promise<Benchmark> {
  const loadBefore = loadavg()[0]!;
  const prepared: Prepared[] = [];
  const left: Report["left"] = [];
  for (const language of languages) {
    const missing = language.missing();
    if (missing) {
      left.push({ title: language.title, missing });
      continue;
    }
    say(`preparing: ${language.title}`);
    const folder = join(cache, language.name);
    await mkdir(folder, { recursive: true });
    prepared.push({ language, program: await language.prepare(folder) });
  }
  const document = JSON.parse(await readFile(join(root, "generated/openapi.json"), "utf8"));
  const answer = JSON.stringify(document.components.examples.TextToImageSuccess.value);
  const server = await start({
    args: (port) => [join(import.meta.dirname, "../simulator/servers/bare.js"), String(port), answer],
    path: "/",
    body: "{}",
    home: tmpdir(),
    probed: false,
  });
  try {
    const starts = await measureStarts(prepared, plan, say);
    const stacks = await measureCalls(prepared, `http://127.0.0.1:${server.target.port}`, plan, say);
    const data = reportOf(stacks, starts, left, plan, loadBefore);
    return { data, table: tableOf(data) };
  } finally {
    await server.stop();
  }
}
