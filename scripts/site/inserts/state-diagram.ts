// The life of a job as a picture: inline SVG in the colours of the page, so that it follows light and dark without a script.

/** The statuses that the drawing knows how to place; a new one in the contract needs a place here. */
const places: Record<string, { x: number; y: number; end: boolean }> = {
  processing: { x: 300, y: 130, end: false },
  success: { x: 560, y: 40, end: true },
  failed: { x: 560, y: 130, end: true },
  error: { x: 560, y: 220, end: true },
};

const box = { width: 130, height: 44 };

// `currentColor` is the colour of the text around it, in either mode.
const rectangle = (x: number, y: number, name: string, end: boolean): string => {
  const left = x - box.width / 2;
  const top = y - box.height / 2;
  return (
    `<rect x="${left}" y="${top}" width="${box.width}" height="${box.height}" rx="${end ? 22 : 8}" fill="currentColor" fill-opacity="0.05" stroke="${end ? "currentColor" : "var(--accent)"}" stroke-opacity="${end ? 0.55 : 1}" stroke-width="1.5"/>` +
    `<text x="${x}" y="${y + 5}" text-anchor="middle" font-size="15" font-family="ui-monospace, SFMono-Regular, Menlo, Consolas, monospace" fill="currentColor">${name}</text>`
  );
};

const line = (path: string): string =>
  `<path d="${path}" fill="none" stroke="currentColor" stroke-opacity="0.6" stroke-width="1.5" marker-end="url(#state-arrow)"/>`;

const label = (x: number, y: number, text: string): string =>
  `<text x="${x}" y="${y}" text-anchor="middle" font-size="13" fill="currentColor" fill-opacity="0.8">${text}</text>`;

/** The same in words, for those who do not see the picture. */
export const stateWords =
  "A create is answered with success, with error, or with processing. A job that is processing is looked up again until it ends as success, failed or error.";

export function stateDiagram(statuses: readonly string[]): string {
  for (const status of statuses)
    if (!places[status]) throw new Error(`state diagram: no place for ${status}`);
  const boxes = statuses.map((status) => {
    const { x, y, end } = places[status]!;
    return rectangle(x, y, status, end);
  });
  const parts = [
    `<defs><marker id="state-arrow" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto"><path d="M0 0 8 4 0 8z" fill="currentColor" fill-opacity="0.6"/></marker></defs>`,
    rectangle(75, 130, "create", false),
    ...boxes,
    line("M140 130H232"),
    label(186, 120, "queued"),
    line("M75 108C75 30 200 30 490 32"),
    label(240, 26, "done at once"),
    line("M75 152C75 232 200 232 490 230"),
    label(240, 250, "refused"),
    line("M365 122C420 110 430 58 492 48"),
    line("M365 130H492"),
    line("M365 138C420 150 430 202 492 212"),
    line("M270 108C262 70 338 70 330 105"),
    label(300, 70, "look up after eta"),
  ];
  return `<figure class="state-diagram" role="img" tabindex="0" aria-label="${stateWords}">\n<svg viewBox="0 0 640 262" width="640" height="262" aria-hidden="true" focusable="false">${parts.join("")}</svg>\n</figure>`;
}
