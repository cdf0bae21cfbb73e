// Classes of values: a class an enum, and a class of parameters with its builder an operation.
import { type Enum, type Field, type Operation, type Type, distinct, unknownType } from "../model.js";
import { disagreements, naturalDefault, sourceLine } from "../facts.js";
import { camel, lowerFirst, pascal } from "../text.js";
import { javadoc } from "./javadoc.js";

export const header = (imports: string[] = []) =>
  "// Made by `npm run generate` from the contract; do not edit.\npackage io.github.modelslabimages;\n\n" +
  (imports.length > 0 ? `${imports.map((name) => `import ${name};`).join("\n")}\n\n` : "");

export const constant = (words: string[]) => words.join("_").toUpperCase();
export const literal = (text: string) => JSON.stringify(text);
export const paramsName = (operation: Operation) => `${pascal(operation.words)}Params`;

/** An open enum: constants, any other value, and a closed enum of what is known, for a switch. */
export function enumClass({ name, doc, sources, values }: Enum): string {
  const names = values.map(({ words }) => constant(words));
  distinct([...names, "OTHER"], name);
  const known = values.map(
    ({ wire }, index) => `        /** ${javaText(wire)}. */\n        ${names[index]},\n`,
  );
  const constants = values.map(
    ({ wire }, index) =>
      `    /** ${javaText(wire)}. */\n    public static final ${name} ${names[index]} =\n            new ${name}(${literal(wire)}, Known.${names[index]});\n`,
  );
  return `${header(["java.util.List", "java.util.Objects"])}${javadoc([
    doc || `${name}.`,
    "A value that is not listed is sent as it is.",
    sourceLine(sources),
  ])}
public final class ${name} {
    /** What this version has heard of, for a switch over {@link #known()}. */
    public enum Known {
${known.join("")}        /** A value that this version has not heard of. */
        OTHER
    }

${constants.join("")}
    private final String value;
    private final Known known;

    private ${name}(String value, Known known) {
        this.value = value;
        this.known = known;
    }

    /**
     * Any value.
     *
     * @param value as it is sent
     * @return the constant, if it is one
     */
    public static ${name} of(String value) {
        for (${name} one : values()) if (one.value.equals(value)) return one;
        return new ${name}(Objects.requireNonNull(value), Known.OTHER);
    }

    /**
     * What the contract lists.
     *
     * @return ${values.length === 1 ? "the only value" : `all ${values.length} values`}
     */
    public static List<${name}> values() {
        return List.of(
${names.map((one) => `                ${one}`).join(",\n")});
    }

    /**
     * The value.
     *
     * @return as it is sent
     */
    public String value() {
        return value;
    }

    /**
     * Which of those that this version has heard of.
     *
     * @return {@link Known#OTHER} if none
     */
    public Known known() {
        return known;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ${name} one && one.value.equals(value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public String toString() {
        return value;
    }
}
`;
}

const javaText = (text: string) =>
  /[{}@\\<>&*]/.test(text) ? text.replace(/[^\w .+-]/g, "") : `{@code ${text}}`;

export function paramsClass(operation: Operation): string {
  const name = paramsName(operation);
  distinct(
    operation.fields.map(({ words }) => setterName(words)),
    operation.id,
  );
  const setters = operation.fields.map((field) => setter(field)).join("");
  const required = operation.fields
    .filter((field) => field.required)
    .map(({ wireName }) => literal(wireName));
  const lists = JSON.stringify(operation.fields).includes('"kind":"list"');
  const method = camel(operation.words);
  return `${header(lists ? ["java.util.List"] : [])}${javadoc([
    `Parameters of ${method}${operation.summary ? `: ${lowerFirst(operation.summary)}` : ""}.`,
  ])}
public final class ${name} extends Params {
    private ${name}(Builder builder) {
        super(builder);
    }

    /**
     * Begins with nothing set.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Begins with these parameters.
     *
     * @return a new builder
     */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** Sets parameters. What is not set is not sent, which is not the same as null. */
    public static final class Builder extends Params.BuilderBase<Builder> {
        private Builder() {}

        private Builder(${name} params) {
            super(params);
        }

        @Override
        Builder self() {
            return this;
        }
${setters}
        /**
         * Makes the parameters.
         *
         * @return them, immutable
         * @throws ConfigurationException if a required one is missing
         */
        public ${name} build() {
${required.length > 0 ? `            require(${required.join(", ")});\n` : ""}            return new ${name}(this);
        }
    }
}
`;
}

/** The setter of a member: one a form that it takes, and one for null where null means something. */
function setter(field: Field): string {
  const name = setterName(field.words);
  const forms = field.type.kind === "union" ? unionForms(field.type.of) : [form(field.type)];
  const doc = (first: string, tags: [string, string][]) => {
    const old: [string, string][] = field.deprecated ? [["deprecated", "the contract marks it so"]] : [];
    const paragraphs = [first, ...facts(field), sourceLine(field.sources)];
    return javadoc(paragraphs, [...tags, ["return", "this builder"], ...old], "        ");
  };
  const head = field.doc || `Sets ${field.wireName}.`;
  const said = field.required ? `${head} Required.` : head;
  const old = field.deprecated ? "        @Deprecated\n" : "";
  const wire = literal(field.wireName);
  const methods = forms.map(({ type, set, expression }) => {
    const call = field.secret && type === "String" ? "setSecret" : set;
    return `
${doc(said, [["param", `${name} ${rangeText(field) || "the value"}`]])}
${old}        public Builder ${name}(${type} ${name}) {
            return ${call}(${wire}, ${expression(name)});
        }
`;
  });
  if (field.nullable) {
    methods.push(`
${javadoc([`Sends \`${field.wireName}\` as null, which is not the same as leaving it out.`], [["return", "this builder"], ...(field.deprecated ? [["deprecated", "the contract marks it so"] as [string, string]] : [])], "        ")}
${old}        public Builder ${name}Null() {
            return setNull(${wire});
        }
`);
  }
  return methods.join("");
}

interface Form {
  type: string;
  boxed: string;
  set: "set" | "setFlag" | "setNumber";
  expression(name: string): string;
}

const as = (type: string, boxed = type, set: Form["set"] = "set"): Form => ({
  type,
  boxed,
  set,
  expression: (name) => name,
});

/** How a value is taken, and how it becomes what is sent. */
function form(type: Type): Form {
  switch (type.kind) {
    case "string":
      return as("String");
    case "number":
      return as("double", "Double", "setNumber");
    case "integer":
      if (type.wire === "number") return as("long", "Long");
      return { ...as("long", "Long"), expression: (name) => `Long.toString(${name})` };
    case "flag":
      return as("boolean", "Boolean", type.wire === "yes-no" ? "setFlag" : "set");
    case "enum":
      return { ...as(type.name), expression: (name) => `${name}.value()` };
    case "list": {
      const item = form(type.of);
      if (item.set === "setFlag") throw new Error(`a list of ${type.of.kind} has no form in Java`);
      const plain = item.expression("item") === "item";
      const expression = (name: string) =>
        plain ? `List.copyOf(${name})` : `${name}.stream().map(item -> ${item.expression("item")}).toList()`;
      return { ...as(`List<${item.boxed}>`), expression };
    }
    case "union":
      refuseOdd(type.of);
      return as("Scalar");
    default:
      return unknownType(type);
  }
}

/** A setter a branch, and one for a value that was received. */
function unionForms(types: Type[]): Form[] {
  refuseOdd(types);
  const forms = types.map(form);
  return [...forms, as("Scalar")].filter(
    (one, index, all) => all.findIndex(({ type }) => type === one.type) === index,
  );
}

/** What a Scalar holds is a text or a number. */
function refuseOdd(types: Type[]): void {
  const odd = types.filter(({ kind }) => !["string", "integer", "number"].includes(kind));
  if (odd.length > 0)
    throw new Error(`a union of ${odd.map(({ kind }) => kind).join(", ")} has no type in Java`);
}

function rangeText(field: Field): string {
  const { minimum, maximum } = field.range ?? {};
  if (minimum !== undefined && maximum !== undefined) return `${minimum} to ${maximum}`;
  if (minimum !== undefined) return `at least ${minimum}`;
  return maximum !== undefined ? `at most ${maximum}` : "";
}

/** Suggested values, default and the ledger's entries. */
function facts(field: Field): string[] {
  const lines = [];
  if (field.type.kind === "integer" && field.type.suggested.length > 0)
    lines.push(`Documented values: ${field.type.suggested.join(", ")}.`);
  if (field.default !== undefined) lines.push(`Default: \`${JSON.stringify(naturalDefault(field))}\`.`);
  lines.push(disagreements(field));
  return [lines.filter(Boolean).join(" ")];
}

/** Names that Java keeps for itself, and those of methods that a builder has already. */
const taken = new Set(
  (
    "abstract assert boolean break byte case catch char class const continue default do double else enum extends " +
    "final finally float for goto if implements import instanceof int interface long native new package private " +
    "protected public return short static strictfp super switch synchronized this throw throws transient try void " +
    "volatile while true false null build self set wait notify clone finalize equals require"
  ).split(" "),
);

function setterName(words: string[]): string {
  const name = camel(words);
  return taken.has(name) ||
    /^(setFlag|setNumber|setNull|setSecret|getClass|hashCode|toString|notifyAll)$/.test(name)
    ? `${name}Value`
    : /^\d/.test(name)
      ? `_${name}`
      : name;
}
