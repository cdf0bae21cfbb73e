// What a page of the site is before VitePress renders it.

export interface Page {
  /** From the root of the site, a folder: `/guides/errors/`, and `/` for the home page. */
  path: string;
  title: string;
  description: string;
  /** Heading of the navigation under which it stands. */
  section: string;
  /** Its name in the navigation, where that is shorter than the title. */
  short?: string;
  /** What VitePress renders, without front matter: Markdown with HTML. */
  markdown: string;
  /** Its twin: Markdown without HTML, links from the root of the site. */
  plain: string;
  /** Front matter beside title and description. */
  matter?: Record<string, unknown>;
  /** What the search finds on it, beside its headings. */
  entries?: SearchEntry[];
}

/** A place that the search can lead to. */
export interface SearchEntry {
  /** What it is called there: `guidance_scale`. */
  title: string;
  /** Where that is, for people: `Make images from a prompt`. */
  place: string;
  /** Path of the page, with the anchor. */
  path: string;
  text: string;
  /** Headings and properties of requests come before members of answers. */
  weight: number;
}

/** The file of a page below VitePress' source. */
export const sourceFile = (path: string): string => `${path.slice(1)}index.md`;
