// What the admin page's lists are made of. `page.ts` writes the text of this one function into the page: it may use nothing from outside
// itself.
import type { JobView } from "../../types.js";
import type { Fault, JournalEntry } from "../host.js";
import type { WebhookAttempt } from "../webhooks.js";

/** Sends to the control API and shows what has become of it. */
export type Act = (method: string, path: string, body: object | undefined, done: string) => Promise<boolean>;

/** A picture in the gallery. */
export interface Shot {
  url: string;
  job: number;
  prompt: string;
  line: string;
}

export function createItems(act: Act, now: () => number) {
  type Child = Node | string | false | null | undefined;
  /** An element. All that comes from requests becomes text, never markup. */
  function make(tag: string, attributes: Record<string, string>, ...children: Child[]): HTMLElement {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    for (const child of children) if (child) element.append(child);
    return element;
  }
  const chip = (tone: string, text: string) => make("span", { class: `chip ${tone}` }, text);
  const sub = (...parts: (string | false | null | undefined)[]) =>
    make("p", { class: "sub" }, parts.filter(Boolean).join(" · "));
  const asJson = (value: unknown) => (typeof value === "string" ? value : JSON.stringify(value, null, 2));
  const timeOf = (at: number) => new Date(at).toLocaleTimeString("en-GB");
  const plural = (count: number, one: string) => `${count} ${one}${count === 1 ? "" : "s"}`;
  const span = (ms: number) =>
    ms < 950
      ? `${Math.round(ms)} ms`
      : ms < 120_000
        ? `${(ms / 1000).toFixed(1)} s`
        : `${Math.round(ms / 60_000)} min`;

  const jobChip: Record<string, [string, string]> = {
    queued: ["calm", "queued"],
    processing: ["run", "processing"],
    success: ["good", "success"],
    failed: ["bad", "failed"],
    error: ["bad", "error"],
  };

  function picture({ url, job, prompt, line }: Shot): HTMLElement {
    // The page and the pictures are of one server, whatever name it was asked by.
    const { pathname, search } = new URL(url);
    const address = `..${pathname}${search}`;
    const image = make("img", {
      src: address,
      alt: prompt || `Picture of job ${job}`,
      loading: "lazy",
      decoding: "async",
    });
    const link = make("a", { href: address, target: "_blank", rel: "noopener" }, image);
    image.addEventListener("error", () =>
      image.replaceWith(make("span", { class: "gone" }, "No picture any more: it has expired.")),
    );
    const caption = make(
      "figcaption",
      {},
      make("div", { class: "clip" }, prompt || "Without a prompt"),
      make("span", {}, line),
    );
    return make("li", {}, make("figure", {}, link, caption));
  }

  function jobItem(job: JobView): HTMLElement {
    const [tone, text] = jobChip[job.state] ?? ["calm", job.state];
    const running = job.state === "processing" || job.state === "queued";
    const ends =
      job.ends === null
        ? "never ends"
        : running
          ? `ends in ${span(Math.max(0, job.ends - now()))}`
          : `took ${span(job.ends - job.created)}`;
    const bar = make("progress", {
      max: "1",
      value: String(job.progress),
      "aria-label": `Progress of job ${job.id}`,
    });
    const chips = make("div", { class: "chips" }, job.nsfw && chip("warn", "unsafe"), chip(tone, text));
    return make(
      "li",
      {},
      make("div", { class: "line" }, make("div", { class: "clip" }, job.prompt || "Without a prompt"), chips),
      sub(
        job.operation,
        `${job.width} × ${job.height}`,
        job.samples > 1 && plural(job.samples, "picture"),
        ends,
        timeOf(job.created),
      ),
      sub(`id ${job.id}`, job.trackId !== null && `track_id ${job.trackId}`),
      job.state === "processing" && bar,
    );
  }

  function fold(what: HTMLElement, chips: Child[], below: HTMLElement, ...inside: Child[]): HTMLElement {
    const line = make("div", { class: "line" }, what, make("div", { class: "chips" }, ...chips));
    return make("li", {}, make("details", {}, make("summary", {}, line, below), make("div", {}, ...inside)));
  }

  function requestItem(entry: JournalEntry): HTMLElement {
    const { warnings, fault, status } = entry;
    const tone = status >= 500 || status === 0 ? "bad" : status >= 400 ? "warn" : "good";
    const notes = [...warnings, ...(fault ? [`Asked for: ${fault}`] : [])].map((text) =>
      make("li", {}, text),
    );
    const body = entry.body === null || entry.body === "" ? undefined : asJson(entry.body);
    return fold(
      make("div", { class: "mono what" }, `${entry.method} ${entry.path}`),
      [
        warnings.length > 0 && chip("warn", plural(warnings.length, "warning")),
        fault !== null && chip("calm", "fault"),
        chip(tone, status ? String(status) : "none"),
      ],
      sub(
        timeOf(entry.at),
        entry.operation ?? "no operation",
        span(entry.ms),
        entry.job !== null && `job ${entry.job}`,
        entry.testId && `test ${entry.testId}`,
      ),
      notes.length > 0 && make("ul", { class: "notes" }, ...notes),
      body
        ? make("pre", { tabindex: "0", "aria-label": "Body of the request" }, body)
        : make("p", { class: "sub" }, "Without a body."),
    );
  }

  function webhookItem(entry: WebhookAttempt): HTMLElement {
    const tone = { delivered: "good", failed: "warn", refused: "bad" }[entry.result];
    const again = make("button", { type: "button" }, "Send again");
    again.addEventListener(
      "click",
      () =>
        void act(
          "POST",
          "webhooks/redeliver",
          { job: entry.job },
          `The webhook of job ${entry.job} is sent again.`,
        ),
    );
    const cause = {
      end: "first attempt",
      retry: `attempt ${entry.attempt}`,
      duplicate: "duplicate",
      redelivery: "sent again",
    }[entry.cause];
    return fold(
      make("div", { class: "mono what" }, entry.url),
      [chip(tone, entry.status ? `${entry.result} ${entry.status}` : entry.result)],
      sub(timeOf(entry.at), `job ${entry.job}`, cause, entry.fault, span(entry.ms)),
      entry.reason && make("p", {}, entry.reason),
      make("pre", { tabindex: "0", "aria-label": "Body of the webhook" }, asJson(entry.body)),
      again,
    );
  }

  function faultItem(rule: Fault): HTMLElement {
    const { id, match, times, hits, ...rest } = rule;
    const wishes = Object.entries(rest).map(([name, value]) =>
      name === "wait" ? `wait=${span(Number(value))}` : `${name}=${String(value)}`,
    );
    const scope = Object.entries(match).map(([name, value]) => `${name} ${String(value)}`);
    const remove = make(
      "button",
      { type: "button", "aria-label": `Remove fault ${wishes.join(", ")}` },
      "Remove",
    );
    remove.addEventListener(
      "click",
      () => void act("DELETE", `faults/${id}`, undefined, "The fault is removed."),
    );
    const left = times === undefined ? "always" : times === 0 ? "used up" : `${times} left`;
    const text = make(
      "div",
      {},
      make("div", { class: "mono" }, wishes.join(", ")),
      sub(scope.join(", ") || "all operations", plural(hits, "hit"), left),
    );
    return make("li", {}, make("div", { class: "line" }, text, remove));
  }

  return { make, timeOf, plural, picture, jobItem, requestItem, webhookItem, faultItem };
}
