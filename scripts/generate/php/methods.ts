// The client class: two methods for each operation that makes pictures, one for any other.
import type { Operation } from "../model.js";
import { sourceLine } from "../facts.js";
import { camel, comment, markdownToText } from "../text.js";
import { header, literal, paramsName } from "./source.js";

interface Option {
  type: string;
  name: string;
  value: string;
  /** As PHPStan and editors read it, where the type of PHP says less. */
  doc: string;
}

const callOptions: Option[] = [
  {
    type: "int|float|null",
    name: "timeout",
    value: "null",
    doc: "int|float|null $timeout Seconds for the whole call, retries and sleeps included; null is the client's.",
  },
  {
    type: "int|float|null",
    name: "attemptTimeout",
    value: "null",
    doc: "int|float|null $attemptTimeout Seconds for one send; null is the client's.",
  },
  {
    type: "?int",
    name: "maxRetries",
    value: "null",
    doc: "int|null $maxRetries How often it is sent again where that is safe; null is the client's.",
  },
  {
    type: "array",
    name: "extraBody",
    value: "[]",
    doc: "array<string, mixed> $extraBody Members added to the body as they are, for what this package does not know yet.",
  },
  {
    type: "?CancelToken",
    name: "cancel",
    value: "null",
    doc: "CancelToken|null $cancel Ends the call with an AbortedException.",
  },
];
const submitOptions: Option[] = [
  ...callOptions,
  {
    type: "bool",
    name: "allowDuplicateCharge",
    value: "false",
    doc: "bool $allowDuplicateCharge Sends it again even if it may have been carried out: you may pay twice.",
  },
];
const runOptions: Option[] = [
  ...submitOptions,
  {
    type: "?\\Closure",
    name: "onUpdate",
    value: "null",
    doc: "(\\Closure(Job): mixed)|null $onUpdate Called with the job after each answer about it. What it throws is ignored.",
  },
];

/** The file of the client class. */
export function methods(operations: Operation[]): string {
  const uses = [
    ...operations.filter(takesParams).map((operation) => `ModelsLabImages\\Params\\${paramsName(operation)}`),
    "ModelsLabImages\\Http\\Transport",
    "ModelsLabImages\\Internal\\BaseClient",
    "ModelsLabImages\\Internal\\CallOptions",
    "ModelsLabImages\\Internal\\Contract",
    "Psr\\Log\\LoggerInterface",
  ].sort();
  return `${header("")}
${uses.map((one) => `use ${one};\n`).join("")}
/**
 * Client of the image API.
 *
 * For each operation that makes pictures there is a method that waits for them and one that only submits. One client
 * holds one key and one count of the jobs in flight, so make one and share it.
 */
class ModelsLab extends BaseClient
{
${constructor}${operations.map(methodsOf).join("")}}
`;
}

const takesParams = ({ kind }: Operation) => kind !== "fetch";

const constructor = `    /**
     * Checks the options; nothing is sent.
     *
     * @param string|null $apiKey API key; null is the environment's \`MODELSLAB_API_KEY\`, \`''\` is for a proxy that
     *     adds it.
     * @param string|null $baseUrl Replaces the server of every operation, e.g. \`http://127.0.0.1:4010\` or your proxy;
     *     null is the environment's \`MODELSLAB_BASE_URL\`, else each operation's own.
     * @param int|float $timeout Seconds for a whole call, retries and sleeps included.
     * @param int|float $attemptTimeout Seconds for one send.
     * @param int $maxRetries How often a request is sent again where that is safe. 0 to 100; 0 is exactly one send.
     * @param int $maxInFlight Jobs of this client that may be unfinished at once. 0 to 10000; 0 is no limit.
     * @param Transport|null $transport Sends the requests; null is ext-curl. It must not retry by itself.
     * @param LoggerInterface|null $logger Requests and answers at debug, retries at warning.
     * @param Hooks|null $hooks Called at each step of each send.
     * @param Clock|null $clock Another source of time, for tests that must not wait.
     * @param (\\Closure(): float)|null $random Source of jitter: a number from 0 up to, not including, 1.
     *
     * @throws Exceptions\\ConfigurationException An option cannot be used; the message names it.
     */
    public function __construct(
        #[\\SensitiveParameter] ?string $apiKey = null,
        #[\\SensitiveParameter] ?string $baseUrl = null,
        int|float $timeout = 600,
        int|float $attemptTimeout = 120,
        int $maxRetries = 2,
        int $maxInFlight = 5,
        ?Transport $transport = null,
        ?LoggerInterface $logger = null,
        ?Hooks $hooks = null,
        ?Clock $clock = null,
        ?\\Closure $random = null,
    ) {
        parent::__construct(
            Contract::spec(),
            $apiKey,
            $baseUrl,
            $timeout,
            $attemptTimeout,
            $maxRetries,
            $maxInFlight,
            $transport,
            $logger,
            $hooks,
            $clock,
            $random,
        );
    }
`;

function methodsOf(operation: Operation): string {
  const name = camel(operation.words);
  const about = [
    markdownToText(operation.summary).replace(/\.?$/, "."),
    markdownToText(operation.doc),
    sourceLine(operation.sources),
  ];
  const cost = operation.idempotent
    ? "Safe to repeat."
    : "Never sent twice unless it was provably not accepted.";
  if (operation.kind === "fetch") {
    const told = [...about, "One look, without waiting. Safe to repeat."];
    return method(operation, name, "string|int $id", callOptions, "Job", "fetch", told, "$id");
  }
  const params = `${paramsName(operation)} $params`;
  if (operation.kind === "call")
    return method(
      operation,
      name,
      params,
      callOptions,
      "Acknowledgement",
      "call",
      [...about, cost],
      "$params",
    );
  const waits = [...about, `Submits and waits until the job ends. ${cost}`];
  const submits = [
    `Like \`${name}\`, but returns as soon as the job is accepted; it may be finished already. ${cost}`,
  ];
  const submit = camel(["submit", ...operation.words]);
  return (
    method(operation, name, params, runOptions, "Generation", "run", waits, "$params") +
    method(operation, submit, params, submitOptions, "Job", "submit", submits, "$params")
  );
}

function method(
  { id, deprecated }: Operation,
  name: string,
  first: string,
  options: Option[],
  returns: string,
  how: string,
  about: string[],
  argument: string,
): string {
  const tags = [...options.map(({ doc }) => `@param ${doc}`), "@throws Exceptions\\ModelsLabException"];
  const doc = comment([...about, ...tags], "    ", deprecated).replace(/\n {5}\* @/, "\n     *\n     * @");
  const declared = options.map(({ type, name, value }) => `        ${type} $${name} = ${value},\n`);
  const passed = options.map((option) => `            $${option.name},\n`);
  return `
${doc}
    public function ${name}(
        ${first},
${declared.join("")}    ): ${returns} {
        $options = new CallOptions(
${passed.join("")}        );
        return $this->${how}(Contract::operation(${literal(id)}), ${argument}, $options);
    }
`;
}
