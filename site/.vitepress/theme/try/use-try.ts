// One run of an operation: what is sent, what came back, and the waiting in between.
import { withBase } from "vitepress";
import { computed, reactive, ref, shallowRef } from "vue";
import type { TryData } from "../../../../scripts/site/tryit.js";
import { etaOf, idOf, messageOf, nextWait, outcomeOf, picturesOf, statusOf } from "./answer.js";
import { addressOf, type Answer, type Request, send } from "./call.js";
import { lastJob, rememberJob } from "./memory.js";
import { type Finding, findingOf, typedOf, valueOf } from "./values.js";

/** `idle` before the first request; `sending` and `waiting` while one is under way. */
export type Phase = "idle" | "sending" | "waiting" | "done" | "refused" | "stopped" | "broken";

export interface Exchange {
  request: Request;
  answer: Answer | undefined;
}

/** Ten minutes, as the clients wait. */
const patience = 600_000;
const defaultSimulator = "http://127.0.0.1:4010";
const onThisMachine = (host: string) => /^(localhost|.+\.localhost|127(\.\d+){3}|\[::1\])$/.test(host);

export function useTry(data: TryData) {
  const prefix = new URL(data.server).pathname.replace(/\/+$/, "");
  const sameOrigin = `${location.origin}${prefix}`;
  const served = onThisMachine(location.hostname) && withBase("/") === "/";
  const target = ref<"simulator" | "production">("simulator");
  const address = ref(served ? sameOrigin : `${defaultSimulator}${prefix}`);
  let typedAddress = served;
  // A setting of one key must not change what pictures of another look like.
  const simulatorKey = ref(data.storage ? "storage-demo" : "demo");
  const productionKey = ref("");
  const typed = reactive<Record<string, string>>({});
  const example = ref(data.examples[0]?.name ?? "");
  const phase = ref<Phase>("idle");
  const exchanges = shallowRef<Exchange[]>([]);
  const pictures = shallowRef<string[]>([]);
  const words = ref("");
  const waited = reactive({ since: 0, until: 0 });
  let abort: AbortController | undefined;

  function takeExample(name: string) {
    example.value = name;
    const body = data.examples.find((one) => one.name === name)?.body ?? {};
    for (const { name } of data.fields) typed[name] = typedOf(body[name]);
    const id = data.looksUp && lastJob(data.looksUp.creates);
    if (data.looksUp && id) typed[data.looksUp.name] = id;
  }
  takeExample(example.value);

  const findings = computed(() => {
    const found: Record<string, Finding> = {};
    for (const field of data.fields) {
      const finding = findingOf(field, typed[field.name] ?? "");
      if (finding) found[field.name] = finding;
    }
    return found;
  });
  const blocked = computed(() => Object.values(findings.value).filter(({ blocks }) => blocks));

  const request = computed<Request>(() => {
    const body: Record<string, unknown> = {};
    const inPath: Record<string, unknown> = {};
    for (const field of data.fields) {
      const value = valueOf(field, typed[field.name] ?? "");
      if (value !== undefined) (field.in === "path" ? inPath : body)[field.name] = value;
    }
    const base = target.value === "production" ? data.server : address.value;
    return { call: data, url: addressOf(base, data.path, inPath), body };
  });

  /** The same call again, or the look-up of its jobs. */
  function lookUp(id: string): Request {
    if (!data.poll) return request.value;
    const { place, ...call } = data.poll;
    const base = target.value === "production" ? call.server : address.value;
    const url = addressOf(base, call.path, place.in === "path" ? { [place.name]: id } : {});
    return { call, url, body: place.in === "body" ? { [place.name]: id } : {} };
  }

  /** On a host of another name the simulator may be behind this page all the same. */
  async function findSimulator() {
    if (typedAddress || target.value !== "simulator") return;
    typedAddress = true;
    const found = await fetch("/__sim/state", { cache: "no-store" }).then(
      async (answer) => answer.ok && typeof (await answer.json()) === "object",
      () => false,
    );
    if (found) address.value = sameOrigin;
  }

  async function exchange(what: Request, signal: AbortSignal): Promise<Answer> {
    const entry: Exchange = { request: what, answer: undefined };
    exchanges.value = [...exchanges.value, entry].slice(-30);
    const key = target.value === "production" ? productionKey.value : simulatorKey.value;
    const answer = await send(what, data.key, key, signal);
    exchanges.value = exchanges.value.map((one) => (one === entry ? { ...one, answer } : one));
    return answer;
  }

  async function run() {
    abort?.abort();
    const { signal } = (abort = new AbortController());
    exchanges.value = [];
    pictures.value = [];
    words.value = "";
    phase.value = "sending";
    const deadline = Date.now() + patience;
    try {
      await findSimulator();
      let answer = await exchange(request.value, signal);
      const id = idOf(answer.json) ?? (data.looksUp ? (typed[data.looksUp.name] ?? "") : "");
      if (data.kind === "create" && id) rememberJob({ operation: data.id, id });
      let seconds: number | undefined;
      while (outcomeOf(answer.json, answer.status) === "waiting") {
        seconds = nextWait(seconds, etaOf(answer.json));
        if (Date.now() + seconds * 1000 > deadline || !id)
          return end(
            "stopped",
            `The job ${id} is still ${statusOf(answer.json)}. Keep the id: it can be looked up later.`,
          );
        phase.value = "waiting";
        words.value = `${statusOf(answer.json)}, next look in ${Math.round(seconds)} s`;
        Object.assign(waited, { since: Date.now(), until: Date.now() + seconds * 1000 });
        await sleep(seconds * 1000, signal);
        answer = await exchange(lookUp(id), signal);
      }
      settle(answer);
    } catch (error) {
      if (signal.aborted) return;
      end("broken", (error as Error).message);
    }
  }

  function settle(answer: Answer) {
    if (outcomeOf(answer.json, answer.status) === "refused") {
      const said = answer.json === undefined ? "The answer is not JSON." : messageOf(answer.json);
      return end("refused", said || `HTTP ${answer.status}, ${statusOf(answer.json)}`);
    }
    pictures.value = picturesOf(answer.json, data.output);
    end("done", messageOf(answer.json));
  }

  function end(how: Phase, said: string) {
    phase.value = how;
    words.value = said;
  }

  function stop() {
    abort?.abort();
    end("stopped", "Stopped looking. A job that was made goes on.");
  }

  /** For a look-up: makes the job that it looks up, from the first example of its create. */
  async function makeJob() {
    const { looksUp } = data;
    if (!looksUp) return;
    abort?.abort();
    const { signal } = (abort = new AbortController());
    phase.value = "sending";
    try {
      await findSimulator();
      const create = (await (await fetch(withBase(`/data/${looksUp.creates[0]}.json`))).json()) as TryData;
      const what: Request = {
        call: create,
        url: addressOf(address.value, create.path, {}),
        body: Object.fromEntries(
          Object.entries(create.examples[0]?.body ?? {}).filter(([, value]) => value !== null),
        ),
      };
      const answer = await send(what, create.key, simulatorKey.value, signal);
      const id = idOf(answer.json);
      if (!id) return end("refused", messageOf(answer.json) || "No job was made.");
      rememberJob({ operation: create.id, id });
      typed[looksUp.name] = id;
      end("idle", `Job ${id} was made.`);
    } catch (error) {
      if (!signal.aborted) end("broken", (error as Error).message);
    }
  }

  return {
    target,
    address,
    addressTyped: () => (typedAddress = true),
    simulatorKey,
    productionKey,
    typed,
    example,
    takeExample,
    findings,
    blocked,
    request,
    phase,
    words,
    waited,
    exchanges,
    pictures,
    run,
    stop,
    makeJob,
    leave: () => abort?.abort(),
  };
}

function sleep(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, ms);
    signal.addEventListener("abort", () => {
      clearTimeout(timer);
      reject(signal.reason as Error);
    });
  });
}
