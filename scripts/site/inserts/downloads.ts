// The table of downloads, from the list that the writer of the files uses.
import { type Download, downloadList } from "../downloads/list.js";
import { escapeHtml, type Insert, table } from "./context.js";

export const downloads: Insert = ({ link }) => {
  const rows = new Map<string, Download[]>();
  for (const file of downloadList) {
    const row = file.group ?? file.path;
    rows.set(row, [...(rows.get(row) ?? []), file]);
  }
  const tableOf = (anchor: (path: string, title: string) => string, apart: string) =>
    table(
      ["file", "what it is"],
      [...rows.values()].map((files) => [
        files.map(({ path, title }) => anchor(`/${path}`, title)).join(apart),
        files[0]!.what,
      ]),
    );
  return {
    // With a target the site's router leaves the link to the browser: no page of its own is there.
    page: tableOf((path, title) => `<a href="${link(path)}" target="_self">${escapeHtml(title)}</a>`, "<br>"),
    plain: tableOf((path, title) => `[${title}](${path})`, ", "),
  };
};
