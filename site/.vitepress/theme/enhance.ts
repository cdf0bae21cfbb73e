// What pages of plain HTML can do once a script runs: tabs, copying, filters, and folds that open for the address they hold.

const store = {
  get: (name: string) => {
    try {
      return localStorage.getItem(name);
    } catch {
      return null;
    }
  },
  set: (name: string, value: string) => {
    try {
      localStorage.setItem(name, value);
    } catch {
      // Where nothing may be stored, the choice holds for this page.
    }
  },
};

/** Makes the parts of a page work. What has been done already is left alone. */
export function enhance(page: HTMLElement): void {
  for (const tabs of page.querySelectorAll<HTMLElement>(".tabs:not([data-ready])")) makeTabs(tabs);
  for (const filter of page.querySelectorAll<HTMLElement>("[data-filter]:not([data-ready])"))
    makeFilter(filter);
  // What may scroll sideways can be reached by keyboard.
  for (const box of page.querySelectorAll<HTMLElement>("pre, .doc table")) {
    if (box.scrollWidth > box.clientWidth || box.matches("pre")) box.tabIndex = 0;
  }
  if (page.dataset.copies) return;
  page.dataset.copies = "yes";
  page.addEventListener("click", (event) => {
    const button = (event.target as Element).closest<HTMLButtonElement>("button[data-copy]");
    if (button) void copy(button);
  });
}

/** Opens every fold around the target of an address, and goes there. */
export function reveal(hash: string): void {
  if (hash.length < 2) return;
  const target = document.getElementById(decodeURIComponent(hash.slice(1)));
  if (!target) return;
  let closed = false;
  for (let fold = target.closest("details"); fold; fold = fold.parentElement?.closest("details") ?? null) {
    if (!fold.open) closed = true;
    fold.open = true;
  }
  const own = target.querySelector<HTMLDetailsElement>(":scope > details.nested");
  if (own) own.open = true;
  if (closed) target.scrollIntoView({ block: "start" });
}

async function copy(button: HTMLButtonElement): Promise<void> {
  try {
    await navigator.clipboard.writeText(button.dataset.copy!);
    button.dataset.copied = "yes";
    announce("Copied");
  } catch {
    announce("The browser does not allow copying");
  }
  setTimeout(() => delete button.dataset.copied, 1500);
}

/** Says it to those who do not see the page change. */
export function announce(words: string): void {
  let region = document.getElementById("said");
  if (!region) {
    region = document.createElement("p");
    region.id = "said";
    region.className = "hidden";
    region.setAttribute("role", "status");
    document.body.append(region);
  }
  region.textContent = words;
}

let made = 0;

function makeTabs(tabs: HTMLElement): void {
  tabs.dataset.ready = "yes";
  const panels = [...tabs.querySelectorAll<HTMLDetailsElement>(":scope > details[data-tab]")];
  if (panels.length === 0) return;
  const { name = "Choice", sync } = tabs.dataset;
  const group = `tabs-${++made}`;
  const show = (index: number) => {
    for (const [at, panel] of panels.entries()) panel.open = at === index;
  };
  const remembered = sync ? panels.findIndex(({ dataset }) => dataset.tab === store.get(sync)) : -1;
  const first = Math.max(0, remembered, remembered < 0 ? panels.findIndex(({ open }) => open) : 0);
  const head = tabs.classList.contains("tabs-menu")
    ? menuOf(panels, name, show)
    : tabListOf(panels, name, group, sync, show);
  head.select(first);
  tabs.prepend(head.element);
  if (sync) {
    tabs.addEventListener("choose", (event) => {
      const label = (event as CustomEvent<string>).detail;
      const index = panels.findIndex(({ dataset }) => dataset.tab === label);
      if (index >= 0) head.select(index);
    });
  }
}

interface Head {
  element: HTMLElement;
  select(index: number): void;
}

function menuOf(panels: HTMLDetailsElement[], name: string, show: (index: number) => void): Head {
  const select = document.createElement("select");
  select.setAttribute("aria-label", name);
  for (const { dataset } of panels) select.add(new Option(dataset.tab));
  select.addEventListener("change", () => show(select.selectedIndex));
  const element = document.createElement("div");
  element.className = "tab-menu";
  element.append(select);
  return {
    element,
    select(index) {
      select.selectedIndex = index;
      show(index);
    },
  };
}

function tabListOf(
  panels: HTMLDetailsElement[],
  name: string,
  group: string,
  sync: string | undefined,
  show: (index: number) => void,
): Head {
  const element = document.createElement("div");
  element.className = "tab-list";
  element.setAttribute("role", "tablist");
  element.setAttribute("aria-label", name);
  const buttons = panels.map((panel, index) => {
    const button = document.createElement("button");
    button.type = "button";
    button.id = `${group}-${index}`;
    button.textContent = panel.dataset.tab!;
    button.setAttribute("role", "tab");
    const inner = panel.querySelector<HTMLElement>(":scope > .tab-panel")!;
    inner.id = `${group}-panel-${index}`;
    inner.setAttribute("role", "tabpanel");
    inner.setAttribute("aria-labelledby", button.id);
    button.setAttribute("aria-controls", inner.id);
    button.addEventListener("click", () => choose(index));
    return button;
  });
  const select = (index: number) => {
    for (const [at, button] of buttons.entries()) {
      button.setAttribute("aria-selected", String(at === index));
      button.tabIndex = at === index ? 0 : -1;
    }
    show(index);
  };
  const choose = (index: number) => {
    if (!sync) return select(index);
    const label = panels[index]!.dataset.tab!;
    store.set(sync, label);
    // What was clicked stays where it is, however much changes above it.
    const top = element.getBoundingClientRect().top;
    for (const other of document.querySelectorAll(`.tabs[data-sync="${sync}"]`)) {
      other.dispatchEvent(new CustomEvent("choose", { detail: label }));
    }
    window.scrollBy({ top: element.getBoundingClientRect().top - top, behavior: "instant" });
  };
  element.addEventListener("keydown", (event) => {
    const moves: Record<string, (at: number) => number> = {
      ArrowRight: (at) => (at + 1) % buttons.length,
      ArrowLeft: (at) => (at + buttons.length - 1) % buttons.length,
      Home: () => 0,
      End: () => buttons.length - 1,
    };
    const move = moves[event.key];
    if (!move) return;
    event.preventDefault();
    const next = move(buttons.indexOf(document.activeElement as HTMLButtonElement));
    choose(next);
    buttons[next]!.focus();
  });
  element.append(...buttons);
  return { element, select };
}

function makeFilter(box: HTMLElement): void {
  box.dataset.ready = "yes";
  const items = [...box.querySelectorAll<HTMLElement>("[data-text]")];
  const label = document.createElement("label");
  label.className = "filter";
  label.textContent = box.dataset.filter!;
  const input = document.createElement("input");
  input.type = "search";
  input.autocomplete = "off";
  const count = document.createElement("output");
  count.textContent = `${items.length}`;
  label.append(input, count);
  input.addEventListener("input", () => {
    const words = input.value.toLowerCase().split(/\s+/).filter(Boolean);
    let shown = 0;
    for (const item of items) {
      const fits = words.every((word) => item.dataset.text!.toLowerCase().includes(word));
      item.hidden = !fits;
      if (fits) shown++;
    }
    count.textContent = `${shown} of ${items.length}`;
  });
  box.prepend(label);
}
