// The methods of one operation: signature, docstring and body.
import { disagreements, naturalDefault, rangeLine, sourceLine } from "../facts.js";
import { type Field, type Operation, distinct } from "../model.js";
import { markdownToText } from "../text.js";
import { pythonName } from "./names.js";
import { docstring, literal } from "./source.js";
import { typeText } from "./types.js";

/** Options that methods take besides the parameters, as `name: type = default`, and what they mean. */
const callOptions: [name: string, type: string, doc: string][] = [
  [
    "timeout",
    "float | None = None",
    "Seconds for the whole call, retries and sleeps included; None is the client's.",
  ],
  ["attempt_timeout", "float | None = None", "Seconds for one send; None is the client's."],
  [
    "max_retries",
    "int | None = None",
    "How often it is sent again where that is safe; None is the client's.",
  ],
  [
    "extra_body",
    "Mapping[str, Any] | None = None",
    "Members added to the body as they are, for what this package does not know yet.",
  ],
  ["cancel", "CancelToken | None = None", "Ends the call with an AbortedError."],
];
const submitOptions: typeof callOptions = [
  ...callOptions,
  [
    "allow_duplicate_charge",
    "bool = False",
    "Sends it again even if it may have been carried out: you may pay twice.",
  ],
];
const runOptions: typeof callOptions = [
  ...submitOptions,
  [
    "on_update",
    "Callable[[AsyncJob], object] | None = None",
    "Called with the job after each answer about it. What it raises is ignored.",
  ],
];

/** The enumerations that the signatures name are noted in `enums`. */
export function methods(operation: Operation, enums: Set<string>): string {
  const name = operation.words.join("_");
  const about = [
    markdownToText(operation.summary).replace(/\.?$/, "."),
    markdownToText(operation.doc),
    sourceLine(operation.sources),
  ];
  const cost = operation.idempotent
    ? "Safe to repeat."
    : "Never sent twice unless it was provably not accepted.";
  if (operation.kind === "fetch") {
    return `
    async def ${name}(
        self,
        id: str | int,
        *,
${parameters(callOptions)}    ) -> AsyncJob:
${docstring([...about, "One look, without waiting. Safe to repeat.", args([["id", "Of the job."], ...described(callOptions)]), raises], "        ")}
        options = CallOptions(
${passed(callOptions)}        )
        return await self._fetch(OPERATIONS[${literal(operation.id)}], id, options)
`;
  }
  const names = operation.fields.map(pythonName);
  const taken = [...runOptions.map(([option]) => option), "self", "options", "params"];
  distinct([...names, ...taken], operation.id);
  const required = operation.fields.filter((field) => field.required);
  const optional = operation.fields.filter((field) => !field.required);
  const signature = [...required, ...optional]
    .map((field) => {
      const type =
        typeText(field.type, enums) + (field.required ? "" : " | Unset") + (field.nullable ? " | None" : "");
      return `        ${pythonName(field)}: ${type}${field.required ? "" : " = UNSET"},\n`;
    })
    .join("");
  const fields = [...required, ...optional].map((field): [string, string] => [
    pythonName(field),
    describe(field),
  ]);
  const params = operation.fields
    .map((field) => `            ${literal(field.wireName)}: ${pythonName(field)},\n`)
    .join("");
  // An empty dictionary has no type of its own.
  const paramsLine = params ? `params = {\n${params}        }` : "params: dict[str, Any] = {}";
  const method = (of: string, options: typeof callOptions, returns: string, run: string, doc: string) => `
    async def ${of}(
        self,
        *,
${signature}${parameters(options)}    ) -> ${returns}:
${doc}
        ${paramsLine}
        options = CallOptions(
${passed(options)}        )
        return await self.${run}(OPERATIONS[${literal(operation.id)}], params, options)
`;
  if (operation.kind === "call") {
    return method(
      name,
      callOptions,
      "Acknowledgement",
      "_call",
      docstring([...about, cost, args([...fields, ...described(callOptions)]), raises], "        "),
    );
  }
  const runDoc = docstring(
    [
      ...about,
      `Submits and waits until the job ends. ${cost}`,
      args([...fields, ...described(runOptions)]),
      raises,
    ],
    "        ",
  );
  const submitDoc = docstring(
    [
      `Like \`${name}\`, but returns as soon as the job is accepted.`,
      `The job may be finished already. ${cost} Takes the same parameters.`,
      raises,
    ],
    "        ",
  );
  return (
    method(name, runOptions, "AsyncGeneration", "_run", runDoc) +
    method(`submit_${name}`, submitOptions, "AsyncJob", "_submit", submitDoc)
  );
}

const raises = {
  title: "Raises",
  entries: [["ModelsLabError", "One of its classes says what went wrong, and what that may have cost."]] as [
    string,
    string,
  ][],
};
const args = (entries: [string, string][]) => ({ title: "Args", entries });
const described = (options: typeof callOptions) =>
  options.map(([name, , doc]): [string, string] => [name, doc]);
const parameters = (options: typeof callOptions) =>
  options.map(([name, type]) => `        ${name}: ${type},\n`).join("");
const passed = (options: typeof callOptions) =>
  options.map(([name]) => `            ${name}=${name},\n`).join("");

/** What the parameter means: its text, range, default, the ledger's entries and its source. */
const describe = (field: Field): string =>
  [
    markdownToText(field.doc),
    rangeLine(field),
    field.default === undefined ? "" : `Default: \`${literal(naturalDefault(field))}\`.`,
    field.deprecated ? "Deprecated." : "",
    disagreements(field),
    sourceLine(field.sources),
  ]
    .filter(Boolean)
    .join(" ");
