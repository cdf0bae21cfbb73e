// The benchmark of the simulator: one run, in which all that is compared takes its turns.
import { loadavg } from "node:os";
import { measure, type Plan } from "./measure.js";
import { timePictures } from "./pictures.js";
import { type Report, reportOf } from "./report.js";
import { prepare, type ServerName } from "./servers.js";
import { tableOf } from "./table.js";

/** As the published table is made: about four minutes. */
export const wholePlan: Plan = {
  rounds: 12,
  turn: { connections: 16, requests: 20_000, milliseconds: 1000 },
  warmUp: { connections: 16, requests: 20_000, milliseconds: 3000 },
  starts: 9,
  moreStarts: 12,
  memory: { connections: 16, requests: 100_000, milliseconds: 20_000 },
};

export const allServers: readonly ServerName[] = [
  ...(["bare", "simulator", "openapi-backend", "mockoon", "prism-best", "prism-defaults"] as const),
];

export interface Benchmark {
  data: Report;
  table: string;
}

export async function benchmark(
  say: (text: string) => void,
  { plan = wholePlan, servers = allServers, pictures = [200, 100] as readonly [number, number] } = {},
): Promise<Benchmark> {
  const loadBefore = loadavg()[0]!;
  const bench = await prepare(servers);
  try {
    say("pictures");
    const drawn = [timePictures(512, pictures[0]), timePictures(1024, pictures[1])];
    const measured = await measure(bench, plan, say);
    const data = reportOf(bench.servers, measured, drawn, plan, loadBefore);
    return { data, table: tableOf(data) };
  } finally {
    await bench.close();
  }
}
