// What runs in the admin page. `page.ts` writes the text of this one function into the page: it may use nothing from outside itself.
import type { Overview } from "../control.js";
import type { createItems as Items } from "./items.js";

export function script(createItems: typeof Items): void {
  const byId = <T extends HTMLElement>(id: string): T => document.getElementById(id) as T;
  const { make, timeOf, plural, picture, jobItem, requestItem, webhookItem, faultItem } = createItems(
    (...call) => act(...call),
    () => latest?.clock.now ?? 0,
  );

  // ---- talking to the simulator
  let latest: Overview | undefined;
  let received = 0;

  function notice(text: string, bad = false): void {
    byId("notice").textContent = text;
    byId("notice").classList.toggle("bad", bad);
  }

  /** Sends to the control API and shows what has become of it. */
  async function act(method: string, path: string, body: object | undefined, done: string): Promise<boolean> {
    try {
      const init = body
        ? { headers: { "Content-Type": "application/json" }, body: JSON.stringify(body) }
        : {};
      const response = await fetch(path, { method, ...init });
      const answer = (await response.json()) as { message?: string };
      notice(
        response.ok ? done : (answer.message ?? `The simulator answered ${response.status}.`),
        !response.ok,
      );
      await refresh();
      return response.ok;
    } catch {
      notice("The simulator does not answer.", true);
      return false;
    }
  }

  let lost = false;
  async function refresh(): Promise<void> {
    try {
      const response = await fetch("overview");
      latest = (await response.json()) as Overview;
      received = performance.now();
      if (lost) notice("The simulator answers again.");
      lost = false;
      show(latest);
    } catch (error) {
      if (!(error instanceof TypeError)) throw error;
      lost = true;
      notice("The simulator does not answer. This page goes on trying.", true);
    }
  }

  // ---- lists whose entries keep their place, their focus and what is open while they change
  const kept = new Map<string, Map<string, { text: string; node: HTMLElement }>>();
  const limits: Record<string, number> = { pictures: 12, jobs: 8, requests: 12, webhooks: 8, faults: 1000 };

  function list<T>(
    name: string,
    items: readonly T[],
    keyOf: (item: T) => string,
    render: (item: T) => HTMLElement,
  ): void {
    const target = byId(`${name}-list`);
    const before = kept.get(name) ?? new Map<string, { text: string; node: HTMLElement }>();
    const after: typeof before = new Map();
    const limit = limits[name] ?? 10;
    items.slice(0, limit).forEach((item, place) => {
      const key = keyOf(item);
      const text = JSON.stringify(item);
      const old = before.get(key);
      const node = old?.text === text ? old.node : render(item);
      if (old && old.node !== node) takeOver(old.node, node);
      if (target.children[place] !== node) target.insertBefore(node, target.children[place] ?? null);
      after.set(key, { text, node });
    });
    while (target.children.length > after.size) target.lastElementChild?.remove();
    kept.set(name, after);
    byId(`${name}-empty`).hidden = items.length > 0;
    target.hidden = items.length === 0;
    const more = document.querySelector<HTMLElement>(`[data-more="${name}"]`);
    if (more) more.hidden = items.length <= limit;
  }

  function takeOver(old: HTMLElement, node: HTMLElement): void {
    const controls = "a, button, summary, pre";
    const focused = [...old.querySelectorAll(controls)].indexOf(document.activeElement as Element);
    const details = node.querySelector("details");
    if (details) details.open = old.querySelector("details")?.open ?? false;
    old.replaceWith(node);
    if (focused >= 0) node.querySelectorAll<HTMLElement>(controls)[focused]?.focus();
  }

  // ---- the page as a whole
  function show(view: Overview): void {
    const { jobs, journal, webhooks, faults } = view.recent;
    byId("about").textContent =
      `Unofficial simulator of the ${view.title.replace(/ *\(unofficial\)/i, "")}, contract ${view.version}`;
    byId("pace").textContent = view.clock.frozen
      ? "frozen"
      : view.clock.speed === 1
        ? "running"
        : `running ${view.clock.speed}×`;
    byId("pace").className = `chip ${view.clock.frozen ? "run" : "calm"}`;
    byId("freeze").textContent = view.clock.frozen ? "Resume" : "Freeze";
    const speed = byId<HTMLSelectElement>("speed");
    if (document.activeElement !== speed) {
      const value = String(view.clock.speed);
      if (![...speed.options].some((option) => option.value === value))
        speed.add(new Option(`${value}×`, value));
      speed.value = value;
    }
    const tiles: [string, number][] = [
      ["queued", view.jobs.queued],
      ["processing", view.jobs.processing],
      ["succeeded", view.jobs.success],
      ["failed", view.jobs.failed + view.jobs.error],
      ["webhooks waiting", view.webhooks.waiting],
    ];
    const filled = tiles.map(([name, count]) =>
      make("li", {}, make("b", {}, String(count)), make("span", {}, name)),
    );
    byId("tiles").replaceChildren(...filled);

    const shots = jobs.flatMap((job) =>
      job.state === "success"
        ? job.pictures.map((url) => ({
            url,
            job: job.id,
            prompt: job.prompt,
            line: `${job.operation} · ${job.width} × ${job.height} · seed ${job.seed}`,
          }))
        : [],
    );
    list("pictures", shots, ({ url }) => url, picture);
    list("jobs", jobs, ({ id }) => String(id), jobItem);
    list("requests", journal, ({ n }) => String(n), requestItem);
    list("webhooks", webhooks, ({ n }) => String(n), webhookItem);
    list("faults", faults, ({ id }) => String(id), faultItem);
    byId("pictures-count").textContent = shots.length > 0 ? plural(shots.length, "picture") : "";
    byId("jobs-count").textContent = jobs.length > 0 ? `${view.jobs.total} in memory` : "";
    byId("requests-count").textContent = journal.length > 0 ? `${view.journal} in the journal` : "";
    byId("webhooks-count").textContent = webhooks.length > 0 ? plural(view.webhooks.attempts, "attempt") : "";
    byId("faults-count").textContent = faults.length > 0 ? plural(faults.length, "rule") : "";
    offer(view);
  }

  // ---- the request to try
  let wanted = false;
  const sampleOf = () =>
    latest?.samples.find(({ operation }) => operation === byId<HTMLSelectElement>("sample").value);

  function offer(view: Overview): void {
    const select = byId<HTMLSelectElement>("sample");
    if (select.options.length === 0) {
      for (const { operation } of view.samples) select.add(new Option(operation));
      for (const { id } of view.operations) byId<HTMLSelectElement>("operation").add(new Option(id));
      curl();
    }
    byId("try").hidden = !(wanted || view.jobs.total === 0) || view.samples.length === 0;
    byId("another").hidden = !byId("try").hidden || view.samples.length === 0;
  }

  function curl(): string {
    const sample = sampleOf();
    if (!sample) return "";
    const url = new URL(`..${sample.path}`, document.baseURI);
    const body = JSON.stringify(sample.body, null, 2).replaceAll("'", String.raw`'\''`);
    const command = `curl -s ${url.href} -X ${sample.method} -H 'Content-Type: application/json' -d '${body}'`;
    byId("curl").textContent = command;
    return command;
  }

  byId("sample").addEventListener("change", curl);
  byId("another").addEventListener("click", () => {
    wanted = true;
    if (latest) offer(latest);
    byId("sample").focus();
  });
  byId("send").addEventListener("click", async () => {
    const sample = sampleOf();
    const button = byId<HTMLButtonElement>("send");
    if (!sample) return;
    button.disabled = true;
    notice("Sent; waiting for the answer.");
    try {
      const init = {
        method: sample.method,
        headers: { "Content-Type": "application/json" },
        body: JSON.stringify(sample.body),
      };
      const response = await fetch(`..${sample.path}`, init);
      const { status = "" } = (await response.json()) as { status?: string };
      notice(`Answered with HTTP ${response.status}, status ${status}.`, !response.ok);
    } catch {
      notice("There was no answer that could be read.", true);
    }
    button.disabled = false;
    await refresh();
  });
  byId("copy").addEventListener("click", async () => {
    // Where the page may not write to the clipboard, the command is selected, ready to be copied by hand.
    const copied = await Promise.resolve(navigator.clipboard?.writeText(curl())).then(
      () => Boolean(navigator.clipboard),
      () => false,
    );
    if (!copied) getSelection()?.selectAllChildren(byId("curl"));
    notice(copied ? "Copied." : "The command is selected; copy it with your keyboard.");
  });

  // ---- clock, faults, reset
  for (const button of document.querySelectorAll<HTMLElement>("[data-advance]")) {
    button.addEventListener(
      "click",
      () =>
        void act(
          "POST",
          "clock",
          { advance: button.dataset.advance },
          `The clock went on by ${button.textContent?.slice(1)}.`,
        ),
    );
  }
  byId("freeze").addEventListener("click", () => {
    const frozen = latest?.clock.frozen;
    void act(
      "POST",
      "clock",
      frozen ? { resume: true } : { freeze: true },
      frozen ? "The clock runs." : "The clock is frozen.",
    );
  });
  byId("speed").addEventListener("change", () => {
    const scale = Number(byId<HTMLSelectElement>("speed").value);
    void act("POST", "clock", { scale }, `The clock runs at ${scale}×.`);
  });
  byId("fault").addEventListener("submit", (event) => {
    event.preventDefault();
    const value = (id: string) => byId<HTMLInputElement>(id).value.trim();
    const [name = "", wish = ""] = value("what").split("=");
    const rule = {
      [name]: name === "code" ? Number(wish) : wish,
      ...(value("operation") && { match: { operation: value("operation") } }),
      ...(value("times") && { times: Number(value("times")) }),
      ...(value("test") && { testId: value("test") }),
    };
    void act("POST", "faults", rule, "The fault is added.");
  });
  byId("reset").addEventListener("click", () => {
    if (confirm("Forget all jobs, requests, webhooks and faults?"))
      void act("POST", "reset", {}, "The simulator starts over.");
  });
  for (const button of document.querySelectorAll<HTMLElement>("[data-more]")) {
    button.addEventListener("click", () => {
      const name = button.dataset.more ?? "";
      limits[name] = (limits[name] ?? 0) + 24;
      if (latest) show(latest);
    });
  }

  function tick(): void {
    if (!latest) return;
    const { now, frozen, speed } = latest.clock;
    byId("time").textContent = timeOf(now + (frozen ? 0 : (performance.now() - received) * speed));
  }
  setInterval(tick, 250);
  // A page that nobody looks at asks for nothing.
  setInterval(() => void (document.hidden || refresh()), 1000);
  document.addEventListener("visibilitychange", () => void (document.hidden || refresh()));
  void refresh().then(tick);
}
