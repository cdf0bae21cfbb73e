/**
 * The 200 of an operation that starts a job, and of the one that looks it up, has an example of every state. Redocly's
 * rule asks it of the sources; this one asks it of the bundle, which is what is published and mocked.
 *
 * @param {any} document @param {{ states: string[] }} options
 * @returns {{ message: string, path: (string | number)[] }[]}
 */
export default function asyncExamples(document, { states }) {
  /** @type {{ id: string, ok: any, path: (string | number)[], poll?: string }[]} */
  const operations = [];
  for (const [route, item] of Object.entries(document?.paths ?? {})) {
    for (const [method, operation] of Object.entries(/** @type {Record<string, any>} */ (item ?? {}))) {
      const ok = operation?.responses?.["200"];
      if (!ok) continue;
      const path = ["paths", route, method, "responses", "200"];
      operations.push({ id: operation.operationId, ok, path, poll: operation["x-poll"]?.operationId });
    }
  }
  const fetches = new Set(operations.map(({ poll }) => poll));
  return operations
    .filter(({ id, poll }) => poll !== undefined || fetches.has(id))
    .flatMap(({ id, ok, path }) => {
      const media = Object.entries(/** @type {Record<string, any>} */ (ok.content ?? {}));
      return media.flatMap(([type, { examples }]) => {
        const shown = new Set(
          Object.values(examples ?? {}).map((example) => /** @type {any} */ (example)?.value?.status),
        );
        return states
          .filter((state) => !shown.has(state))
          .map((state) => ({
            message: `The 200 of ${id} has no example with status ${state}.`,
            path: [...path, "content", type],
          }));
      });
    });
}
