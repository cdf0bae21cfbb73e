// The Python package: parameters and methods from the model, the runtime copied as it is, and the client for threads made from the
// one for asyncio.
import { type Field, type Model, type Operation, type Type, distinct } from "../model.js";
import { markdownToText } from "../text.js";
import type { Tree } from "../tree.js";
import { docstring, literal, tuple, wrap } from "./source.js";
import { toSync } from "./sync.js";

const header = "# Made by `npm run generate` from the contract; do not edit.\n";
const source = "src/modelslab_images";

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

/** Writes the package into `tree`, whose paths are relative to `generated/python`. */
export async function python(model: Model, tree: Tree): Promise<void> {
  await tree.copy("scripts/generate/python/runtime", source);
  await tree.copy("scripts/generate/python/package", ".");
  tree.write(`${source}/_contract.py`, header + contract(model));
  tree.write(`${source}/types.py`, header + types(model));
  tree.write(`${source}/_async/client.py`, header + client(model));
  for (const [path, content] of tree.files) {
    const name = /modelslab_images\/_async\/(\w+\.py)$/.exec(path)?.[1];
    // Written twice by hand: what differs, and what the two folders are.
    if (!name || name === "platform.py" || name === "__init__.py") continue;
    const made = `# Made by \`npm run generate\` from _async/${name}; do not edit.\n`;
    tree.write(`${source}/_sync/${name}`, made + toSync(String(content).replace(header, "")));
  }
  tree.write(`${source}/__init__.py`, header + init(model));
}

function contract(model: Model): string {
  const operations = model.operations.map(
    (operation) => `    ${literal(operation.id)}: ${spec(operation)},\n`,
  );
  const rules = model.errorKinds.map(({ kind, status, messages }) =>
    call("ErrorRule", [
      ["", literal(kind)],
      ...(status.length > 0 ? [["status", tuple(status)] as [string, string]] : []),
      ...(messages.length > 0
        ? [["messages", tuple(messages, "            ", "messages=")] as [string, string]]
        : []),
    ]),
  );
  return `"""The facts of the contract that the client works with."""

from __future__ import annotations

from ._core.spec import ContractSpec, ErrorRule, OperationSpec

#: What the client has to know of each operation to write its body and to look its job up.
OPERATIONS: dict[str, OperationSpec] = {
${operations.join("")}}

CONTRACT = ContractSpec(
    operations=OPERATIONS,
    key=${literal(model.key)},
    output_order=${tuple(model.outputOrder, "    ", "output_order=")},
    error_rules=(
${rules.map((rule) => `        ${rule},\n`).join("")}    ),
)
`;
}

function spec(operation: Operation): string {
  const wires = (test: (field: Field) => boolean) =>
    operation.fields.filter(test).map(({ wireName }) => wireName);
  const strings = wires(({ type }) => type.kind === "integer" && type.wire === "string");
  const yesNo = wires(({ type }) => type.kind === "flag" && type.wire === "yes-no");
  const [track, ...more] = wires(({ role }) => role === "tracking-id");
  if (more.length > 0) throw new Error(`${operation.id}: more than one member has the role tracking-id`);
  const { jobId } = operation;
  if (jobId?.in === "body" && jobId.wire === "string") strings.push(jobId.name);
  const members: [string, string][] = [
    ["id", literal(operation.id)],
    ["path", literal(operation.path)],
    ["server", literal(operation.server)],
  ];
  if (operation.idempotent) members.push(["idempotent", "True"]);
  if (operation.poll) members.push(["poll", literal(operation.poll)]);
  if (jobId) members.push(["job_id", tuple([jobId.in, jobId.name])]);
  if (track) members.push(["track", literal(track)]);
  if (strings.length > 0) members.push(["strings", tuple(strings, "        ", "strings=")]);
  if (yesNo.length > 0) members.push(["yes_no", tuple(yesNo, "        ", "yes_no=")]);
  return call("OperationSpec", members, "    ");
}

/** A call broken into a line an argument, as ruff leaves it because of the trailing comma. */
function call(name: string, members: [string, string][], indent = "        "): string {
  const lines = members.map(([key, value]) => `${indent}    ${key && `${key}=`}${value},\n`);
  return `${name}(\n${lines.join("")}${indent})`;
}

function types(model: Model): string {
  const declared = model.enums.map(({ name, doc, sources, values }) => {
    const list = values.map(({ wire }) => wire);
    const about = (text: string) =>
      wrap(`${markdownToText(doc)} ${text} ${sourceLine(sources)}`.trim(), 117)
        .map((line) => `#: ${line}\n`)
        .join("");
    const members = list.map((wire) => `    ${literal(wire)},\n`).join("");
    return `
${about("A value that is not documented is sent as it is.")}${name}: TypeAlias = (
    Literal[
${list.map((wire) => `        ${literal(wire)},\n`).join("")}    ]
    | str
)

#: The ${list.length} documented values of ${name}.
${constant(name)}: Final[tuple[str, ...]] = (
${members})
`;
  });
  const names = model.enums.flatMap(({ name }) => [name, constant(name)]);
  return `"""Enumerations of the contract. All are open: clients take and give values that are not listed."""

from __future__ import annotations

from typing import Final, Literal, TypeAlias
${declared.join("")}
${all(names)}`;
}

const constant = (name: string) => `${snakeOf(name).toUpperCase()}_VALUES`;
const snakeOf = (name: string) => name.replace(/([a-z0-9])([A-Z])/g, "$1_$2").toLowerCase();

function client(model: Model): string {
  const enums = new Set<string>();
  const methodsText = model.operations.map((operation) => methods(operation, enums)).join("");
  const body = `

class AsyncModelsLab(AsyncBaseClient):
${docstring(
  [
    "Client of the image API for AsyncX.",
    "For each operation that makes pictures there is a method that waits for them and one that only submits. One client holds one key and one count of the jobs in flight, so make one and share it.",
  ],
  "    ",
).replace(" for AsyncX.", ".")}

    def __init__(
        self,
        api_key: str | None = None,
        *,
        base_url: str | None = None,
        timeout: float | None = None,
        attempt_timeout: float | None = None,
        max_retries: int | None = None,
        max_in_flight: int | None = None,
        http_client: httpx.AsyncClient | None = None,
        logger: logging.Logger | None = None,
        hooks: Hooks | None = None,
        clock: AsyncClock | None = None,
        random: Callable[[], float] | None = None,
    ) -> None:
${docstring(
  [
    "Checks the options; nothing is sent.",
    {
      title: "Args",
      entries: [
        [
          "api_key",
          'API key; None is the environment\'s `MODELSLAB_API_KEY`. `""` is for a proxy that adds the key.',
        ],
        [
          "base_url",
          "Replaces the server of every operation, e.g. `http://127.0.0.1:4010` or your proxy; None is the environment's `MODELSLAB_BASE_URL`, else each operation's own.",
        ],
        ["timeout", "Seconds for a whole call, retries and sleeps included. Default 600."],
        ["attempt_timeout", "Seconds for one send. Default 120."],
        [
          "max_retries",
          "How often a request is sent again where that is safe. 0 to 100, default 2; 0 is exactly one send.",
        ],
        [
          "max_in_flight",
          "Jobs of this client that may be unfinished at once. 0 to 10000, default 5; 0 is no limit.",
        ],
        ["http_client", "Used instead of one of our own, and left open. It must not retry by itself."],
        [
          "logger",
          'Default `logging.getLogger("modelslab_images")`: requests and answers at DEBUG, retries at WARNING.',
        ],
        ["hooks", "Called at each step of each send."],
        ["clock", "Another source of time, for tests that must not wait."],
        ["random", "Source of jitter: a number from 0 up to, not including, 1."],
      ],
    },
    { title: "Raises", entries: [["ConfigurationError", "An option cannot be used; the message names it."]] },
  ],
  "        ",
)}
        super().__init__(
            CONTRACT,
            api_key,
            base_url=base_url,
            timeout=timeout,
            attempt_timeout=attempt_timeout,
            max_retries=max_retries,
            max_in_flight=max_in_flight,
            http_client=http_client,
            logger=logger,
            hooks=hooks,
            clock=clock,
            random=random,
        )
${methodsText}`;
  return `"""The client: a method for each operation of the contract."""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping, Sequence
from typing import Any${/\bLiteral\[/.test(methodsText) ? ", Literal" : ""}

import httpx

from .._contract import CONTRACT, OPERATIONS
from .._core.call import Acknowledgement
from .._core.cancel import CancelToken
from .._core.options import CallOptions, Hooks
from .._core.unset import UNSET, Unset
from ..types import (
${[...enums]
  .sort(byCase)
  .map((name) => `    ${name},\n`)
  .join("")})
from .base_client import AsyncBaseClient
from .generation import AsyncGeneration
from .job import AsyncJob
from .platform import AsyncClock
${body}`.replace(
    "Callable, Mapping, Sequence",
    /\bSequence\[/.test(body) ? "Callable, Mapping, Sequence" : "Callable, Mapping",
  );
}

function methods(operation: Operation, enums: Set<string>): string {
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
  const method = (of: string, options: typeof callOptions, returns: string, run: string, doc: string) => `
    async def ${of}(
        self,
        *,
${signature}${parameters(options)}    ) -> ${returns}:
${doc}
        params = {
${params}        }
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
function describe(field: Field): string {
  const { minimum, maximum } = field.range ?? {};
  const parts = [markdownToText(field.doc)];
  if (minimum !== undefined && maximum !== undefined) parts.push(`Range: ${minimum} to ${maximum}.`);
  else if (minimum !== undefined) parts.push(`At least ${minimum}.`);
  else if (maximum !== undefined) parts.push(`At most ${maximum}.`);
  if (field.default !== undefined) parts.push(`Default: \`${defaultText(field)}\`.`);
  if (field.deprecated) parts.push("Deprecated.");
  if (field.discrepancies.length > 0) parts.push(`Sources disagree: ${field.discrepancies.join(", ")}.`);
  parts.push(sourceLine(field.sources));
  return parts.filter(Boolean).join(" ");
}

function defaultText(field: Field): string {
  const flag = field.type.kind === "flag" && typeof field.default === "string";
  return literal(flag ? field.default === "yes" || field.default === "true" : field.default);
}

function typeText(type: Type, enums: Set<string>): string {
  switch (type.kind) {
    case "string":
      return "str";
    case "number":
      return "float";
    case "integer":
      return type.suggested.length > 0 ? `Literal[${type.suggested.join(", ")}] | int` : "int";
    case "flag":
      return "bool";
    case "enum":
      enums.add(type.name);
      return type.name;
    case "list":
      return `Sequence[${typeText(type.of, enums)}]`;
    case "union":
      return [...new Set(type.of.map((one) => typeText(one, enums)))].join(" | ");
  }
}

// Words that cannot be names of arguments.
const keywords = new Set(
  "false none true and as assert async await break class continue def del elif else except finally for from global if import in is lambda nonlocal not or pass raise return try while with yield".split(
    " ",
  ),
);
const pythonName = (field: Field): string => {
  const name = field.words.join("_");
  return keywords.has(name) ? `${name}_` : name;
};

function init(model: Model): string {
  const errors =
    "AbortedError ApiConnectionError ApiError AuthenticationError ConfigurationError EmptyOutputError GenerationFailedError InsufficientCreditsError InvalidResponseError ModelsLabError NotFoundError OutcomeUnknownError PermissionDeniedError RateLimitError ServerError ValidationError WaitTimeoutError aborted_call".split(
      " ",
    );
  const enums = model.enums.flatMap(({ name }) => [name, constant(name)]);
  const imports: [string, string[]][] = [
    ["._async.client", ["AsyncModelsLab"]],
    ["._async.generation", ["AsyncGeneration", "AsyncImage"]],
    ["._async.job", ["AsyncJob"]],
    ["._async.platform", ["AsyncClock"]],
    ["._async.webhooks", ["AsyncWebhookEvent", "parse_webhook_async"]],
    ["._core.call", ["Acknowledgement"]],
    ["._core.cancel", ["CancelToken"]],
    ["._core.delivery", ["create_webhook_request"]],
    ["._core.errors", errors],
    ["._core.options", ["Hooks", "RequestInfo"]],
    ["._core.unset", ["UNSET", "Unset"]],
    ["._sync.client", ["ModelsLab"]],
    ["._sync.generation", ["Generation", "Image"]],
    ["._sync.job", ["Job"]],
    ["._sync.platform", ["Clock"]],
    ["._sync.webhooks", ["WebhookEvent", "parse_webhook"]],
    ["._version", ["VERSION"]],
    [".types", enums],
  ];
  const lines = imports.map(([from, names]) => {
    const listed = [...names].sort(byCase);
    const line = `from ${from} import ${listed.join(", ")}`;
    return line.length <= 120 && listed.length < 6
      ? line
      : `from ${from} import (\n${listed.map((name) => `    ${name},\n`).join("")})`;
  });
  const names = imports.flatMap(([, listed]) => listed).filter((name) => name !== "VERSION");
  return `"""An unofficial client for the ModelsLab image API, for threads and for asyncio."""

from __future__ import annotations

${lines.join("\n")}

__version__ = VERSION

${all([...names, "__version__"])}`;
}

/** `__all__`, in the order that ruff wants. */
const all = (names: string[]) =>
  `__all__ = [\n${[...names]
    .sort(byCase)
    .map((name) => `    ${literal(name)},\n`)
    .join("")}]\n`;

/** Constants, then classes, then the rest, each by alphabet. */
function byCase(left: string, right: string): number {
  const rank = (name: string) => (/^[A-Z0-9_]{2,}$/.test(name) ? 0 : /^[A-Z]/.test(name) ? 1 : 2);
  return rank(left) - rank(right) || (left < right ? -1 : left > right ? 1 : 0);
}

const sourceLine = (sources: string[]) => (sources.length > 0 ? `Source: ${sources.join("; ")}.` : "");
