// The benchmark of the generator: one run, in which all that is compared reads the same bundle and takes its turns.
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import type { Json } from "../../scripts/generate/document.js";
import { root } from "../../scripts/tools.js";
import { rotated } from "../simulator/statistics.js";
import { grown } from "./grow.js";
import { type Carried, carried } from "./lines.js";
import { type Peer, type PeerName, extensionOf, prepare } from "./peers.js";
import { type Report, reportOf } from "./report.js";
import { type Usage, use } from "./run.js";
import { tableOf } from "./table.js";

export interface Plan {
  /** How often each program writes each language. */
  rounds: number;
  /** Numbers of operations that the contract is enlarged to, and how often each is read. */
  sizes: number[];
  growthRounds: number;
}

/** As the published table is made: about ten minutes. */
export const wholePlan: Plan = { rounds: 7, sizes: [10, 100, 1000], growthRounds: 3 };

export const allPeers: readonly PeerName[] = ["ours", "openapi-generator", "redocly", "quicktype"];

/** Of those that make clients: the one that ours takes the place of. */
const growing = new Set<PeerName>(["ours", "openapi-generator"]);

/** What one program is asked for at a time, and what that took. */
export interface Series {
  peer: Peer;
  wanted: string[];
  runs: Usage[];
  carried?: Carried;
  /** Of the enlarged contract. */
  operations?: number;
}

export async function benchmark(
  say: (text: string) => void,
  { plan = wholePlan, peers = allPeers } = {},
): Promise<{ data: Report; table: string }> {
  const loadBefore = loadavg()[0]!;
  const prepared = prepare(peers, say);
  const folder = await mkdtemp(join(tmpdir(), "bench-generate-"));
  try {
    const bundle = join(root, "generated/openapi.json");
    const series = prepared.flatMap(seriesOf);
    const whole: Usage[] = [];
    for (let round = 0; round < plan.rounds; round++) {
      say(`round ${round + 1} of ${plan.rounds}`);
      for (const one of rotated(series, round)) await takeTurn(one, bundle, folder);
      whole.push(await use("npm", "run", "--silent", "generate", "--", "--check"));
    }
    const growth = await grow(prepared, bundle, folder, plan, say);
    const data = reportOf({ series, whole, growth, plan, loadBefore });
    return { data, table: tableOf(data) };
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** One for each language; and one for all of them together, where that is possible. */
function seriesOf(peer: Peer): Series[] {
  const each = peer.languages.map((language): Series => ({ peer, wanted: [language], runs: [] }));
  return peer.together ? [...each, { peer, wanted: peer.languages, runs: [] }] : each;
}

async function takeTurn(series: Series, bundle: string, folder: string): Promise<void> {
  const { peer, wanted } = series;
  const output = join(folder, "output");
  try {
    series.runs.push(await use(...peer.command(bundle, output, wanted)));
    const found = await Promise.all(wanted.map((language) => carried(output, extensionOf(language))));
    if (found.some(({ lines }) => lines === 0))
      throw new Error(`${peer.title} wrote no ${wanted.join(", ")}`);
    series.carried = {
      files: found.reduce((sum, { files }) => sum + files, 0),
      lines: found.reduce((sum, { lines }) => sum + lines, 0),
    };
  } finally {
    await rm(output, { recursive: true, force: true });
  }
}

async function grow(
  peers: readonly Peer[],
  bundle: string,
  folder: string,
  { sizes, growthRounds }: Plan,
  say: (text: string) => void,
): Promise<Series[]> {
  const document = JSON.parse(await readFile(bundle, "utf8")) as Json;
  const growth: Series[] = [];
  for (const operations of sizes) {
    say(`${operations} operations`);
    const file = join(folder, `${operations}.json`);
    await writeFile(file, JSON.stringify(grown(document, operations), null, 2));
    const series = peers
      .filter(({ name }) => growing.has(name))
      .flatMap(seriesOf)
      .filter(({ peer, wanted }) => !peer.together || wanted.length === peer.languages.length)
      .map((one) => ({ ...one, operations }));
    for (let round = 0; round < growthRounds; round++)
      for (const one of rotated(series, round)) await takeTurn(one, file, folder);
    growth.push(...series);
  }
  return growth;
}
