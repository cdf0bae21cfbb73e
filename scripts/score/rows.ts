/** The table of targets: what each row measures, what it must be and what this contract has. */
import { bodies, deliveries, entries, isNode, operations, type Node, type Operation } from "./document.js";
import { schemasOf, type Scalar } from "./schemas.js";

export interface Row {
  name: string;
  target: string;
  ours: string;
  met: boolean;
}

/** What cannot be read from the bundled document. */
export interface Facts {
  /** Ids of sources.yaml. */
  sources: readonly string[];
  /** Folders of generated/ that hold a client. */
  languages: readonly string[];
  redoclyFindings: number;
  spectralFindings: number;
  redoclyScore: number;
}

export interface Score {
  rows: Row[];
  unbounded: Scalar[];
}

const count = <T>(items: readonly T[], test: (item: T) => boolean): number => items.filter(test).length;

const isText = (value: unknown): boolean => typeof value === "string" && value.trim() !== "";

/** The ids that an `x-source` cites, in its order. */
export function cited(value: unknown): string[] {
  return [value ?? []]
    .flat()
    .flatMap((source) => /^([a-z0-9][a-z0-9-]*): \S/.exec(String(source))?.[1] ?? []);
}

/** A share as a row. Nothing to count is not 100 %: an empty document meets no target. */
function share(name: string, part: number, whole: number, least = 100): Row {
  const percent = whole === 0 ? 0 : (part / whole) * 100;
  // Rounded down, so that 99.96 % is not printed as the 100 % that it is not.
  const ours = `${Math.floor(percent * 10) / 10} % (${part} of ${whole})`;
  return {
    name,
    target: least === 100 ? "100 %" : `>= ${least} %`,
    ours,
    met: whole > 0 && percent >= least,
  };
}

function hasExamples(document: Node, operation: Operation): boolean {
  const media = bodies(document, operation).flatMap((body) => [...entries(document, body, "content")]);
  return media.every(({ node }) => isNode(node.examples) && Object.keys(node.examples).length > 0);
}

function hasLinkAndCallback(document: Node, operation: Operation): boolean {
  const ok = [...entries(document, operation, "responses")].find(({ key }) => key === "200");
  const links = ok ? [...entries(document, ok, "links")] : [];
  const poll = operation.node["x-poll"] as Node;
  return (
    links.some(({ node }) => node.operationId === poll.operationId) &&
    [...entries(document, operation, "callbacks")].length > 0
  );
}

/** Sample languages are written as people know them; folders are named in lower case. */
const otherNames: Record<string, readonly string[]> = { curl: ["shell", "bash"], typescript: ["ts"] };

function hasSamples(operation: Operation, languages: readonly string[]): boolean {
  const samples = operation.node["x-codeSamples"];
  if (!Array.isArray(samples)) return false;
  const shown = samples.filter(isNode).filter(({ source }) => isText(source));
  const names = new Set(
    shown.flatMap(({ lang, label }) => [String(lang).toLowerCase(), String(label).toLowerCase()]),
  );
  return languages.every((language) =>
    [language, ...(otherNames[language] ?? [])].some((name) => names.has(name)),
  );
}

const isNamed = ({ node: { operationId, summary, description, tags } }: Operation): boolean =>
  [operationId, summary, description].every(isText) && Array.isArray(tags) && tags.length > 0;

export function score(document: Node, facts: Facts): Score {
  const all = operations(document);
  const asynchronous = all.filter(({ node }) => isNode(node["x-poll"]));
  const { properties, scalars } = schemasOf(document);
  const known = new Set(facts.sources);
  const isTraced = (source: unknown): boolean => {
    const list = [source ?? []].flat();
    const ids = cited(list);
    return list.length > 0 && ids.length === list.length && ids.every((id) => known.has(id));
  };
  const seeds = facts.sources.filter((id) => id.startsWith("seed-"));
  // The first source of an operation is the page that describes it; the others add to it.
  const described = new Set(all.map(({ node }) => cited(node["x-source"])[0]));
  const seedsDescribed = seeds.filter((id) => described.has(id)).length;
  const unbounded = scalars.filter(({ bounded }) => !bounded);
  const findings = facts.redoclyFindings + facts.spectralFindings;

  const rows: Row[] = [
    {
      name: "operations of the seeds described",
      target: `${seeds.length} of ${seeds.length}`,
      ours: `${seedsDescribed} of ${seeds.length}, ${all.length} operations in all`,
      met: seeds.length > 0 && seedsDescribed === seeds.length,
    },
    share("operationId, summary, description, tag", count(all, isNamed), all.length),
    share(
      "operations with every body and response exampled",
      count(all, (operation) => hasExamples(document, operation)),
      all.length,
    ),
    share(
      "properties described",
      count(properties, ({ raw, node }) => isText(raw.description ?? node.description)),
      properties.length,
    ),
    share(
      "scalars really bounded (format not counted)",
      scalars.length - unbounded.length,
      scalars.length,
      85,
    ),
    samplesRow(all, facts.languages),
    share(
      "callbacks and links on asynchronous operations",
      count(asynchronous, (operation) => hasLinkAndCallback(document, operation)),
      asynchronous.length,
    ),
    {
      name: "strict lint / Spectral findings",
      target: "0 / 0",
      ours: `${facts.redoclyFindings} / ${facts.spectralFindings}`,
      met: findings === 0,
    },
    {
      name: "redocly score",
      target: ">= 90",
      ours: facts.redoclyScore.toFixed(1),
      met: facts.redoclyScore >= 90,
    },
    share(
      "properties and operations traced to a source",
      count(properties, ({ raw, node }) => isTraced(raw["x-source"] ?? node["x-source"])) +
        count([...all, ...deliveries(document)], ({ node }) => isTraced(node["x-source"])),
      properties.length + all.length + deliveries(document).length,
    ),
  ];
  return { rows, unbounded };
}

function samplesRow(all: readonly Operation[], languages: readonly string[]): Row {
  const wanted = ["curl", ...languages];
  const row = share(
    `code samples in ${wanted.join(", ")}`,
    all.filter((operation) => hasSamples(operation, wanted)).length,
    all.length,
  );
  if (languages.length > 0) return row;
  return { ...row, ours: "no client in generated/", met: false };
}

/** The rows as a Markdown table, which also reads well in a terminal. */
export function render(rows: readonly Row[]): string {
  const cells = [
    ["", "target", "ours", ""],
    ...rows.map(({ name, target, ours, met }) => [name, target, ours, met ? "met" : "NOT MET"]),
  ];
  const widths = [0, 1, 2, 3].map((column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)));
  const lines = cells.map(
    (row) => `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(" | ")} |`,
  );
  lines.splice(1, 0, `|${widths.map((width) => "-".repeat(width + 2)).join("|")}|`);
  return lines.join("\n");
}
