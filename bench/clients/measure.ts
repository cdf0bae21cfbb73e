// The measurements: rounds in which all languages and all ways take their turns, so that a noisy minute falls on all of them.
import { median, rotated } from "../simulator/statistics.js";
import {
  type Language,
  type Program,
  run,
  type Running,
  type Stack,
  timeStart,
  type Took,
  type Way,
} from "./program.js";

export interface Plan {
  /** Turns of each way of each stack. */
  rounds: number;
  /** Calls of a turn. */
  calls: number;
  /** Calls before the first round, so that compilers have done their work. */
  warmUp: number;
  /** Starts of each program. */
  starts: number;
}

/** The median and what it was found among. */
export interface Spread {
  median: number;
  lowest: number;
  highest: number;
}

/** Microseconds a call, and as a share of the bare request's in the same round. */
export interface Measured {
  cpu: Spread;
  wall: Spread;
  cpuRatio: Spread;
  wallRatio: Spread;
}

export interface StackResult extends Pick<Stack, "title" | "http" | "sdk"> {
  language: string;
  ways: Partial<Record<Way, Measured>>;
}

/** Milliseconds from the start of a program to its end. */
export interface StartResult {
  language: string;
  title: string;
  version: string;
  starts: Partial<Record<Way | "empty", Spread>>;
  /** What the client adds to its HTTP stack, round by round. */
  beyond: Spread;
}

export interface Prepared {
  language: Language;
  program: Program;
}

const ways = ["bare", "client", "sdk"] as const;

/** Calls of each way of each stack, to one server. */
export async function measureCalls(
  prepared: readonly Prepared[],
  base: string,
  plan: Plan,
  say: (text: string) => void,
): Promise<StackResult[]> {
  const running: Running[] = [];
  try {
    const turns: { stack: StackResult; way: Way; kind: string; running: Running; took: Took[] }[] = [];
    for (const { language, program } of prepared) {
      const one = run(program, base);
      running.push(one);
      for (const { kinds, ...about } of program.stacks) {
        const stack: StackResult = { language: language.name, ...about, ways: {} };
        for (const way of ways) {
          const kind = kinds[way];
          if (kind) turns.push({ stack, way, kind, running: one, took: [] });
        }
      }
    }
    for (const turn of turns) {
      say(`warming up: ${turn.stack.title}, ${turn.way}`);
      await turn.running.call(turn.kind, plan.warmUp);
    }
    for (let round = 0; round < plan.rounds; round++) {
      say(`round ${round + 1} of ${plan.rounds}`);
      for (const turn of rotated(turns, round)) {
        const { cpu, wall } = await turn.running.call(turn.kind, plan.calls);
        turn.took.push({ cpu: cpu / plan.calls, wall: wall / plan.calls });
      }
    }
    const stacks = new Set(turns.map(({ stack }) => stack));
    for (const { stack, way, took } of turns) {
      const bare = turns.find((turn) => turn.stack === stack && turn.way === "bare")!.took;
      const ratio = (what: keyof Took) => spread(took.map((one, round) => one[what] / bare[round]![what]));
      stack.ways[way] = {
        cpu: spread(took.map(({ cpu }) => cpu)),
        wall: spread(took.map(({ wall }) => wall)),
        cpuRatio: ratio("cpu"),
        wallRatio: ratio("wall"),
      };
    }
    return [...stacks];
  } finally {
    await Promise.all(running.map((one) => one.stop()));
  }
}

/** Starts of each language's empty program, its HTTP stack, its client and the provider's package. */
export async function measureStarts(
  prepared: readonly Prepared[],
  plan: Plan,
  say: (text: string) => void,
): Promise<StartResult[]> {
  const turns = prepared.flatMap(({ language, program }) =>
    Object.entries(program.starts).map(([way, command]) => ({
      language,
      way: way as Way | "empty",
      command,
      env: program.env,
      took: [] as number[],
    })),
  );
  // The first one finds nothing in the machine's caches, and is not counted.
  for (let round = -1; round < plan.starts; round++) {
    if (round >= 0 && round % 5 === 0) say(`start ${round + 1} of ${plan.starts}`);
    for (const turn of rotated(turns, Math.max(0, round))) {
      const milliseconds = await timeStart(turn.command, turn.env);
      if (round >= 0) turn.took.push(milliseconds);
    }
  }
  return prepared.map(({ language, program }) => {
    const own = turns.filter((turn) => turn.language === language);
    const took = (way: Way) => own.find((turn) => turn.way === way)!.took;
    return {
      language: language.name,
      title: language.title,
      version: program.version,
      starts: Object.fromEntries(own.map((turn) => [turn.way, spread(turn.took)])),
      beyond: spread(took("client").map((client, round) => client - took("bare")[round]!)),
    };
  });
}

const spread = (values: readonly number[]): Spread => ({
  median: median(values),
  lowest: Math.min(...values),
  highest: Math.max(...values),
});
