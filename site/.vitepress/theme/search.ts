// The index of the search, loaded when it is first asked: every property, value and section, found by names as programs write them.
import MiniSearch from "minisearch";
import type { SearchEntry } from "../../../scripts/site/page.js";

export interface Found extends Pick<SearchEntry, "title" | "place" | "path"> {
  /** A value or word of the text that was looked for, with what stands around it. */
  excerpt: string;
}

/** `LCMScheduler` is found as a whole, as `lcm` and as `scheduler`; `guidance_scale` as a whole and by its words. */
export function tokens(text: string): string[] {
  return text.split(/[^\p{L}\p{N}_+.-]+/u).flatMap((word) => {
    const parts = word
      .replaceAll(/([A-Z]+)([A-Z][a-z])|([a-z0-9])(?=[A-Z])/g, (_, run, next, end) =>
        run ? `${run} ${next}` : `${end} `,
      )
      .split(/[\s_.+-]+/);
    return parts.length > 1 ? [word, ...parts] : [word];
  });
}

export function createIndex(entries: readonly SearchEntry[]): (query: string) => Found[] {
  const index = new MiniSearch({
    fields: ["title", "text", "place"],
    tokenize: tokens,
    searchOptions: {
      tokenize: (query) => query.split(/\s+/),
      prefix: true,
      fuzzy: (word) => (word.length > 4 ? 0.2 : false),
      combineWith: "AND",
      boost: { title: 6, text: 1, place: 0.5 },
      boostDocument: (id) => entries[id as number]!.weight,
    },
  });
  index.addAll(entries.map((entry, id) => ({ id, ...entry })));
  return (query) => {
    const wanted = query.toLowerCase();
    const exact = (id: number) => {
      const { title } = entries[id]!;
      return title === query ? 2 : Number(title.toLowerCase() === wanted);
    };
    return index
      .search(query)
      .map(({ id, terms, score }) => ({ id: id as number, terms, score }))
      .sort((a, b) => exact(b.id) - exact(a.id) || b.score - a.score)
      .slice(0, 30)
      .map(({ id, terms }) => {
        const { title, place, path, text } = entries[id]!;
        return {
          title,
          place,
          path,
          excerpt: excerpt(text, [wanted, ...terms.sort((a, b) => b.length - a.length)]),
        };
      });
  };
}

function excerpt(text: string, terms: readonly string[]): string {
  const lower = text.toLowerCase();
  // Of what was asked for the whole, if it is there, else the longest part.
  const at = terms.map((term) => lower.indexOf(term)).find((index) => index >= 0) ?? 0;
  const from = at > 60 ? text.lastIndexOf(" ", at - 30) + 1 : 0;
  return `${from > 0 ? "… " : ""}${text.slice(from, from + 110)}${text.length > from + 110 ? " …" : ""}`;
}
