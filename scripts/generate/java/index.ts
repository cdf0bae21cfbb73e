// The Java package: enums, parameters, the contract table and methods from the model, the runtime copied as it is.
import { type Model, type Operation, distinct } from "../model.js";
import { sourceLine, wiresOf } from "../facts.js";
import { camel, markdownToText, pascal } from "../text.js";
import type { Tree } from "../tree.js";
import { javadoc } from "./javadoc.js";
import { constant, enumClass, header, literal, paramsClass, paramsName } from "./types.js";

const sources = "src/main/java/io/github/modelslabimages";

/** Writes the package into `tree`, whose paths are relative to `generated/java`. */
export async function java(model: Model, tree: Tree): Promise<void> {
  await tree.copy("scripts/generate/java/runtime", sources);
  await tree.copy("scripts/generate/java/package", ".");
  const write = (name: string, text: string) => tree.write(`${sources}/${name}.java`, text);
  for (const one of model.enums) write(one.name, enumClass(one));
  for (const operation of model.operations.filter(({ kind }) => kind !== "fetch"))
    write(paramsName(operation), paramsClass(operation));
  write("Operations", operations(model));
  write("Contract", contract(model));
  write("ModelsLab", client(model));
}

function operations(model: Model): string {
  distinct(
    model.operations.map(({ words }) => constant(words)),
    "operations",
  );
  const constants = model.operations.map(
    ({ id, words, summary }) => `
${javadoc([`${summary || id}.`.replace(/\.\.$/, ".")], [], "    ")}
    public static final String ${constant(words)} = ${literal(id)};
`,
  );
  return `${header()}/** The operations by name, as {@link Job#operation()} has it and {@link WebhookOptions#confirm} takes it. */
public final class Operations {
    private Operations() {}
${constants.join("")}}
`;
}

function contract(model: Model): string {
  const server = model.operations[0]?.server;
  if (!server) throw new Error("the contract has no operation");
  const rules = model.errorKinds.map(
    ({ kind, status, messages }) =>
      `            new OperationSpec.ErrorRule(\n                    ErrorKind.${constant(kind.split("-"))},\n                    List.of(${status.join(", ")}),\n                    List.of(${messages.map(literal).join(", ")}))`,
  );
  return `${header(["java.util.List", "java.util.Map"])}/** What the hand-written code knows about the API. */
final class Contract {
    static final String KEY = ${literal(model.key)};
    static final String SERVER = ${literal(server)};
    static final String USER_AGENT = ${literal(`modelslab-images-java/${model.version}`)};

${model.operations.map(spec).join("\n")}
    static final Map<String, OperationSpec> OPERATIONS = Map.ofEntries(
${model.operations.map(({ id, words }) => `            Map.entry(${literal(id)}, ${constant(words)})`).join(",\n")});

    /** Members of a success in which the pictures may be, in the order to look. */
    static final List<String> OUTPUT_ORDER = List.of(${model.outputOrder.map(literal).join(", ")});

    static final List<OperationSpec.ErrorRule> ERROR_RULES = List.of(
${rules.join(",\n")});

    private Contract() {}
}
`;
}

function spec(operation: Operation): string {
  const { track } = wiresOf(operation);
  const { jobId } = operation;
  const place = jobId
    ? `new OperationSpec.IdPlace(${literal(jobId.name)}, ${jobId.in === "path"}, ${jobId.in === "body" && jobId.wire === "string"})`
    : "null";
  const parts = [
    literal(operation.id),
    literal(operation.path),
    literal(operation.server),
    String(operation.idempotent),
    operation.poll ? literal(operation.poll) : "null",
    place,
    track ? literal(track) : "null",
  ];
  const name = constant(operation.words);
  return `    static final OperationSpec ${name} = new OperationSpec(\n${parts.map((part) => `            ${part}`).join(",\n")});\n`;
}

function client(model: Model): string {
  const methods = model.operations.map(methodsOf).join("");
  const imports = ["java.util.concurrent.CompletableFuture"];
  return `${header(imports)}/**
 * An unofficial client of the image API: for each operation that makes pictures it has a method that waits for them and one
 * that only submits, and each of these has a twin that returns a future. It holds one key and one count of the jobs in
 * flight, so make one and share it; it may be used by several threads.
 *
 * <p>Cancelling a future, interrupting the thread of a call and {@link Cancellation} end a request or a pause at once. A create
 * is never sent twice unless the first one provably never left or was refused: the API has no idempotency key, and a
 * picture may be charged twice.
 */
public final class ModelsLab extends BaseClient {
    ModelsLab(Engine engine) {
        super(engine);
    }

    /**
     * A client with the key of MODELSLAB_API_KEY in the environment.
     *
     * @return a new client
     * @throws ConfigurationException if there is no key
     */
    public static ModelsLab create() {
        return builder().build();
    }

    /**
     * A client with options.
     *
     * @return a new builder
     */
    public static ClientBuilder builder() {
        return new ClientBuilder();
    }
${methods}}
`;
}

function methodsOf(operation: Operation): string {
  const name = camel(operation.words);
  const described = [
    markdownToText(operation.doc || operation.summary || name),
    sourceLine(operation.sources),
  ];
  const cost = operation.idempotent
    ? "Safe to repeat."
    : "Never sent twice unless it was provably not accepted.";
  if (operation.kind === "fetch") {
    const argument: Argument = { type: "Scalar", name: "id", doc: "of the job, a number or a text" };
    const look = "One look, without waiting. Safe to repeat.";
    return variants({ operation, name, verb: "look", argument, options: "CallOptions", result: "Job" }, [
      ...described,
      look,
    ]);
  }
  const argument: Argument = { type: paramsName(operation), name: "params", doc: "of the operation" };
  if (operation.kind === "call") {
    const method = { operation, name, verb: "call", argument, options: "CallOptions" };
    return variants({ ...method, result: "Acknowledgement" }, [...described, cost]);
  }
  const submit = `submit${pascal(operation.words)}`;
  const run = { operation, name, verb: "run", argument, options: "RunOptions", result: "Generation" };
  const start = {
    operation,
    name: submit,
    verb: "submit",
    argument,
    options: "SubmitOptions",
    result: "Job",
  };
  return (
    variants(run, [...described, `Submits and waits until the job ends. ${cost}`]) +
    variants(start, [
      `Is like \`${name}\`, but returns as soon as the job is accepted; it may be finished already. ${cost}`,
    ])
  );
}

interface Argument {
  type: string;
  name: string;
  doc: string;
}

interface Method {
  operation: Operation;
  name: string;
  /** The method of the base client that does it. */
  verb: string;
  argument: Argument;
  options: string;
  result: string;
}

const results: Record<string, string> = {
  Generation: "the pictures",
  Job: "the job",
  Acknowledgement: "what the API says to it",
};

/** A method with and without options, now and by a future. */
function variants(
  { operation, name, verb, argument, options, result }: Method,
  paragraphs: string[],
): string {
  const spec = `Contract.${constant(operation.words)}`;
  const old = operation.deprecated;
  const annotation = old ? "    @Deprecated\n" : "";
  const tags = (withOptions: boolean, asynchronous: boolean): [string, string][] => [
    ["param", `${argument.name} ${argument.doc}`],
    ...(withOptions ? ([["param", "options of the call"]] as [string, string][]) : []),
    ["return", results[result]! + (asynchronous ? "; cancelling the future ends the call" : "")],
    ...(asynchronous
      ? []
      : ([["throws", "ModelsLabException for whatever goes wrong"]] as [string, string][])),
    ...(old ? ([["deprecated", "the contract marks it so"]] as [string, string][]) : []),
  ];
  const given = `${argument.type} ${argument.name}`;
  const future = `CompletableFuture<${result}>`;
  return [
    method(
      paragraphs,
      tags(false, false),
      `${result} ${name}(${given})`,
      `${name}(${argument.name}, new ${options}())`,
    ),
    method(
      paragraphs,
      tags(true, false),
      `${result} ${name}(${given}, ${options} options)`,
      `${verb}(${spec}, ${argument.name}, options)`,
    ),
    method(
      [`Is \`${name}\` on another thread.`],
      tags(false, true),
      `${future} ${name}Async(${given})`,
      `${name}Async(${argument.name}, new ${options}())`,
    ),
    method(
      [`Is \`${name}\` on another thread.`],
      tags(true, true),
      `${future} ${name}Async(${given}, ${options} options)`,
      `${verb}Async(${spec}, ${argument.name}, options)`,
    ),
  ].join("");

  function method(said: string[], described: [string, string][], signature: string, body: string): string {
    return `
${javadoc(said, described, "    ")}
${annotation}    public ${signature} {
        return ${body};
    }
`;
  }
}
