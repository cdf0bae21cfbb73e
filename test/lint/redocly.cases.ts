/** What each rule of the Redocly plugin reports, and what it leaves alone: one change of the fixture a case. */
import type { Change, Files, Loose } from "./fixtures.js";

export interface Case {
  rule: string;
  name: string;
  change: Change;
  /** "place: message" of every finding of the rule; none shows a good twin. */
  findings: string[];
  /** The file the findings are in, where it is not the contract itself. */
  file?: string;
}

const schema = ({ openapi }: Files, name: string): Loose => openapi.components.schemas[name];
const draw = ({ openapi }: Files): Loose => openapi.paths["/draw"].post;
const look = ({ openapi }: Files): Loose => openapi.paths["/fetch/{id}"].post;
const property = (files: Files, name: string, of = "DrawRequest"): Loose =>
  schema(files, of).properties[name];
const delivery = (files: Files): Loose => draw(files).callbacks.finished["{$request.body#/webhook}"].post;
const json = (owner: Loose): Loose => owner.content["application/json"];

const widthAt = "#/components/schemas/DrawRequest/properties/width";
const drawAt = "#/paths/~1draw/post";
const lookAt = "#/paths/~1fetch~1{id}/post";

const propertySource: Omit<Case, "rule">[] = [
  {
    name: "a property without a source",
    change: (files) => delete property(files, "prompt")["x-source"],
    findings: ["#/components/schemas/DrawRequest/properties/prompt: Property prompt has no x-source."],
  },
  {
    name: "a property without a description",
    change: (files) => (property(files, "prompt").description = " "),
    findings: ["#/components/schemas/DrawRequest/properties/prompt: Property prompt has no description."],
  },
  {
    name: "a source that is not in the ledger",
    change: (files) => (property(files, "prompt")["x-source"] = ["seed-000: table", "seed-009: table"]),
    findings: [
      "#/components/schemas/DrawRequest/properties/prompt: Property prompt has an x-source that sources.yaml does not list: seed-009.",
    ],
  },
  {
    name: "a source without a place",
    change: (files) => (property(files, "prompt")["x-source"] = "seed-000"),
    findings: [
      '#/components/schemas/DrawRequest/properties/prompt: Property prompt has an x-source that is not "source-id: place": "seed-000".',
    ],
  },
  {
    name: "a source that lost its quotes",
    change: (files) => (property(files, "prompt")["x-source"] = [{ "seed-000": "table" }]),
    findings: [
      '#/components/schemas/DrawRequest/properties/prompt: Property prompt has an x-source that is a map: put "source-id: place" in quotes.',
    ],
  },
  {
    name: "an empty list of sources",
    change: (files) => (property(files, "prompt")["x-source"] = []),
    findings: ["#/components/schemas/DrawRequest/properties/prompt: Property prompt has an empty x-source."],
  },
  {
    name: "an inline schema, nested",
    change: (files) =>
      (property(files, "output", "Answer").items = {
        type: "object",
        properties: { url: { type: "string" } },
      }),
    findings: [
      "#/components/schemas/Answer/properties/output/items/properties/url: Property url has no x-source.",
      "#/components/schemas/Answer/properties/output/items/properties/url: Property url has no description.",
    ],
  },
  {
    name: "what stands beside a reference counts, and so does its target",
    change: (files) => {
      delete schema(files, "Key")["x-source"];
      property(files, "key")["x-source"] = "seed-001: body";
      property(files, "key", "KeyOnly")["x-source"] = "seed-001: body";
    },
    findings: [],
  },
  {
    name: "a property that `not` asks for is defined elsewhere",
    change: (files) => (schema(files, "Answer").not = { properties: { status: { const: "lost" } } }),
    findings: [],
  },
  {
    name: "a property called not is a property",
    change: (files) => (property(files, "prompt").properties = { not: { properties: { a: {} } } }),
    findings: [
      "#/components/schemas/DrawRequest/properties/prompt/properties/not: Property not has no x-source.",
      "#/components/schemas/DrawRequest/properties/prompt/properties/not: Property not has no description.",
      "#/components/schemas/DrawRequest/properties/prompt/properties/not/properties/a: Property a has no x-source.",
      "#/components/schemas/DrawRequest/properties/prompt/properties/not/properties/a: Property a has no description.",
    ],
  },
  {
    name: "an operation without a source",
    change: (files) => delete look(files)["x-source"],
    findings: [`${lookAt}: Operation fetchDrawing has no x-source.`],
  },
  {
    name: "a callback without a source",
    change: (files) => delete delivery(files)["x-source"],
    findings: [
      `${drawAt}/callbacks/finished/{$request.body#~1webhook}/post: Operation drawingFinished has no x-source.`,
    ],
  },
  {
    name: "a source without a date",
    change: ({ sources }) => delete sources[1].date,
    findings: ["#/1: Source seed-001 has no date."],
    file: "sources.yaml",
  },
  {
    name: "a source that is listed twice",
    change: ({ sources }) => sources.push(sources[0]),
    findings: ["#/2: Source seed-000 is listed twice."],
    file: "sources.yaml",
  },
];

const pattern = (text: string): Change => {
  return (files) => (property(files, "width").anyOf[1].pattern = text);
};
const range = "The integer and its text form do not have the same range";

const numericStringUnion: Omit<Case, "rule">[] = [
  {
    name: "the text goes too far",
    change: pattern("^([1-9][0-9]{0,3})$"),
    findings: [`${widthAt}: ${range}: "1025" is accepted, 1025 is not.`],
  },
  {
    name: "the text ends too early",
    change: pattern("^([1-9][0-9]{0,2}|10[01][0-9]|102[0-3])$"),
    findings: [`${widthAt}: ${range}: 1024 is accepted, "1024" is not.`],
  },
  {
    name: "a hole in the middle",
    change: pattern("^([1-9][0-9]?|[1-46-9][0-9]{2}|10[01][0-9]|102[0-4])$"),
    findings: [`${widthAt}: ${range}: 500 is accepted, "500" is not.`],
  },
  {
    name: "zero",
    change: pattern("^([0-9]{1,3}|10[01][0-9]|102[0-4])$"),
    findings: [`${widthAt}: ${range}: "0" is accepted, 0 is not.`],
  },
  {
    name: "a sign",
    change: pattern("^-?([1-9][0-9]{0,2}|10[01][0-9]|102[0-4])$"),
    findings: [`${widthAt}: ${range}: "-1" is accepted, -1 is not.`],
  },
  {
    name: "leading zeros",
    change: pattern("^0*([1-9][0-9]{0,2}|10[01][0-9]|102[0-4])$"),
    findings: [`${widthAt}: ${range}: "01" is accepted, though it is no plain spelling of an integer.`],
  },
  {
    name: "decimals",
    change: pattern("^([1-9][0-9]{0,2}|10[01][0-9]|102[0-4])(\\.0)?$"),
    findings: [`${widthAt}: ${range}: "1.0" is accepted, though it is no plain spelling of an integer.`],
  },
  {
    name: "a pattern without its end",
    change: pattern("^([1-9][0-9]{0,2}|10[01][0-9]|102[0-4])"),
    findings: [`${widthAt}: ${range}: "1025" is accepted, 1025 is not.`],
  },
  {
    name: "an alternative outside of the anchors",
    change: pattern("^[1-9][0-9]{0,2}$|^10[01][0-9]$|^102[0-4]"),
    findings: [`${widthAt}: ${range}: "10231" is accepted, 10231 is not.`],
  },
  {
    name: "the empty text",
    change: pattern("^([1-9][0-9]{0,2}|10[01][0-9]|102[0-4])?$"),
    findings: [`${widthAt}: ${range}: "" is accepted.`],
  },
  {
    name: "a documented set beside the range is part of it",
    change: (files) => property(files, "width").anyOf.unshift({ type: "integer", enum: [512, 768] }),
    findings: [],
  },
  {
    name: "one schema with both types",
    change: (files) => {
      const [integer, text] = property(files, "width").anyOf;
      delete property(files, "width").anyOf;
      Object.assign(property(files, "width"), { ...text, ...integer, type: ["integer", "string"] });
    },
    findings: [],
  },
  {
    name: "one schema with both types and different ranges",
    change: (files) => {
      delete property(files, "width").anyOf;
      Object.assign(property(files, "width"), {
        type: ["integer", "string"],
        minimum: 1,
        maximum: 10,
        pattern: "^[1-9]$",
      });
    },
    findings: [`${widthAt}: ${range}: 10 is accepted, "10" is not.`],
  },
  {
    name: "no bound at all on the integer",
    change: (files) => (property(files, "width").anyOf[0] = { type: "integer" }),
    findings: [`${widthAt}: ${range}: 0 is accepted, "0" is not.`],
  },
  {
    name: "an opaque id beside a number is no number as text",
    change: (files) =>
      (property(files, "width").anyOf = [
        { type: "integer", minimum: 1 },
        { type: "string", pattern: "^[a-z0-9-]*$" },
      ]),
    findings: [],
  },
];

const wireFormStated: Omit<Case, "rule">[] = [
  {
    name: "integers and text without a hint",
    change: (files) => delete property(files, "width")["x-wire"],
    findings: [
      `${widthAt}: Property width takes integers and integers as text: x-wire says which one clients write.`,
    ],
  },
  {
    name: "booleans and text without a hint",
    change: (files) => delete property(files, "careful")["x-wire"],
    findings: [
      "#/components/schemas/DrawRequest/properties/careful: Property careful takes booleans and text: x-wire says which one clients write.",
    ],
  },
  {
    name: "a hint that the schema does not allow: yes-no",
    change: (files) => (property(files, "careful")["x-wire"] = "yes-no"),
    findings: [
      '#/components/schemas/DrawRequest/properties/careful: Property careful has x-wire yes-no, but its schema does not take "yes" and "no".',
    ],
  },
  {
    name: "a hint that the schema does not allow: boolean",
    change: (files) => (property(files, "width")["x-wire"] = "boolean"),
    findings: [`${widthAt}: Property width has x-wire boolean, but its schema takes no boolean.`],
  },
  {
    name: "a hint that the schema does not allow: string",
    change: (files) => (property(files, "prompt")["x-wire"] = "string"),
    findings: [
      "#/components/schemas/DrawRequest/properties/prompt: Property prompt has x-wire string, but its schema does not take a number as text.",
    ],
  },
  {
    name: "a hint that the schema does not allow: number",
    change: (files) => (property(files, "enhance")["x-wire"] = "number"),
    findings: [
      "#/components/schemas/DrawRequest/properties/enhance: Property enhance has x-wire number, but its schema takes no number.",
    ],
  },
  {
    name: "a hint that nobody knows",
    change: (files) => (property(files, "width")["x-wire"] = "text"),
    findings: [
      `${widthAt}: Property width has x-wire text, but the hint is one of string, number, yes-no, boolean.`,
    ],
  },
  {
    name: "the other form of a number",
    change: (files) => (property(files, "width")["x-wire"] = "number"),
    findings: [],
  },
  {
    name: "a response may hold several forms: nobody writes them",
    change: (files) =>
      (schema(files, "Answer").properties.careful = {
        description: "An echo.",
        "x-source": "seed-000: answer",
        type: ["boolean", "string"],
      }),
    findings: [],
  },
  {
    name: "a hint on a shared schema",
    change: (files) => {
      files.openapi.components.schemas.Width = property(files, "width");
      schema(files, "DrawRequest").properties.width = { $ref: "#/components/schemas/Width" };
    },
    findings: [],
  },
];

const at = (rule: string, cases: Omit<Case, "rule">[]): Case[] =>
  cases.map((one) => Object.assign({ rule: `contract/${rule}` }, one));

export const schemaCases: Case[] = [
  ...at("property-source", propertySource),
  ...at("numeric-string-union", numericStringUnion),
  ...at("wire-form-stated", wireFormStated),
];

export { at, delivery, draw, drawAt, json, look, lookAt, property, schema };
