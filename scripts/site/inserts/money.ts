// The money rule as a table. Each row names the conformance cases that every client passes; a case that is gone stops the build.
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { root } from "../../tools.js";
import { type Insert, table } from "./context.js";

interface Rule {
  happened: string;
  create: string;
  idempotent: string;
  cases: string[];
}

const rules: Rule[] = [
  {
    happened: "It never left: the name did not resolve, the connection was refused",
    create: "send again",
    idempotent: "send again",
    cases: ["a refused connection is retried", "a name that does not resolve is retried"],
  },
  {
    happened: "The queue is full: HTTP 429, or a 200 that says so",
    create: "send again after `retry_after`",
    idempotent: "send again after `retry_after`",
    cases: ["429 with retry_after in the body", "a full queue in 200 is retried"],
  },
  {
    happened: "The same, and it asks for more than 60 seconds",
    create: "your decision, at once",
    idempotent: "your decision, at once",
    cases: ["more than a minute is the caller's decision"],
  },
  {
    happened: "It was refused: 400, 401, 402, 403, 404, 422, or any other error in a 200",
    create: "never: it would be refused again",
    idempotent: "never: it would be refused again",
    cases: ["HTTP 400 on a create is final and free", "an unrecognised error is an ApiError"],
  },
  {
    happened: "The server broke: 408, 409, 425, 5xx",
    create: "**never: it may have been charged**",
    idempotent: "send again",
    cases: ["HTTP 500 on a create is sent once", "HTTP 503 on an idempotent call is sent again"],
  },
  {
    happened: "It left, and no whole answer came back: reset, closed, timed out, cut off",
    create: "**never: it may have been charged**",
    idempotent: "send again",
    cases: [
      "a create whose connection resets is sent once",
      "a create that is not answered in time is sent once",
    ],
  },
  {
    happened: "The answer was a page, or a redirect",
    create: "**never: it may have been charged**",
    idempotent: "a page: send again; a redirect: never, it would carry the key elsewhere",
    cases: ["HTML in 200 on a create is sent once", "a redirect is not followed"],
  },
  {
    happened: "You cancelled, or your deadline passed",
    create: "never",
    idempotent: "never",
    cases: ["aborted during the create", "a create that the deadline cuts off is sent once"],
  },
];

const folder = join(root, "test/conformance/cases");

export const moneyRule: Insert = async () => {
  const known = new Set<string>();
  for (const file of await readdir(folder)) {
    const { cases } = JSON.parse(await readFile(join(folder, file), "utf8")) as { cases: { name: string }[] };
    for (const { name } of cases) known.add(name);
  }
  for (const name of rules.flatMap(({ cases }) => cases))
    if (!known.has(name)) throw new Error(`money rule: there is no conformance case "${name}"`);
  return table(
    ["what happened", "a create", "anything else", "held by the case"],
    rules.map(({ happened, create, idempotent, cases }) => [
      happened,
      create,
      idempotent,
      cases.map((name) => `“${name}”`).join(", "),
    ]),
  );
};
