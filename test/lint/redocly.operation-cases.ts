/** The cases of the rules that look at whole operations, at the ledger of discrepancies and at links. */
import {
  at,
  delivery,
  draw,
  drawAt,
  json,
  look,
  lookAt,
  property,
  schema,
  type Case,
} from "./redocly.cases.js";

const okOf = (operation: ReturnType<typeof draw>): ReturnType<typeof draw> => operation.responses["200"];
const outputAt = "#/components/schemas/Answer/properties/output";

const discrepancyExists: Omit<Case, "rule">[] = [
  {
    name: "an id that is not in the ledger",
    change: (files) => (property(files, "prompt")["x-discrepancy"] = ["numeric-strings", "long-prompts"]),
    findings: [
      "#/components/schemas/DrawRequest/properties/prompt: Discrepancy long-prompts is not in discrepancies.yaml.",
    ],
  },
  {
    name: "an id on an operation",
    change: (files) => (draw(files)["x-discrepancy"] = "two-hosts"),
    findings: [`${drawAt}: Discrepancy two-hosts is not in discrepancies.yaml.`],
  },
  {
    name: "an id beside a reference",
    change: (files) => (property(files, "key")["x-discrepancy"] = "empty-key"),
    findings: [
      "#/components/schemas/DrawRequest/properties/key: Discrepancy empty-key is not in discrepancies.yaml.",
    ],
  },
  {
    name: "ids beside two references to the same schema",
    change: (files) => {
      property(files, "key", "KeyOnly")["x-discrepancy"] = "empty-key";
      property(files, "key")["x-discrepancy"] = "long-key";
    },
    findings: [
      "#/components/schemas/DrawRequest/properties/key: Discrepancy long-key is not in discrepancies.yaml.",
      "#/components/schemas/KeyOnly/properties/key: Discrepancy empty-key is not in discrepancies.yaml.",
    ],
  },
  {
    name: "an entry that nothing names",
    change: (files) => delete property(files, "width")["x-discrepancy"],
    findings: ["#/0: Discrepancy numeric-strings is used nowhere in the document."],
    file: "discrepancies.yaml",
  },
  {
    name: "an entry that says nothing",
    change: ({ discrepancies }) => (discrepancies[0] = { id: "numeric-strings", says: [] }),
    findings: [
      "#/0: Discrepancy numeric-strings has no title.",
      "#/0: Discrepancy numeric-strings has no accept.",
      "#/0: Discrepancy numeric-strings does not say who says what.",
    ],
    file: "discrepancies.yaml",
  },
  {
    name: "a claim of an unknown source, without words",
    change: ({ discrepancies }) => (discrepancies[0].says[1] = { source: "seed-009: table" }),
    findings: [
      '#/0: Discrepancy numeric-strings has no "what" in says[1].',
      "#/0: Discrepancy numeric-strings names a source in says[1] that sources.yaml does not list: seed-009.",
    ],
    file: "discrepancies.yaml",
  },
  {
    name: "an entry that is there twice",
    change: ({ discrepancies }) => discrepancies.push(discrepancies[0]),
    findings: ["#/1: Discrepancy numeric-strings is in the ledger twice."],
    file: "discrepancies.yaml",
  },
  {
    name: "an entry without an id",
    change: ({ discrepancies }) => discrepancies.push({ ...discrepancies[0], id: "Numeric strings" }),
    findings: ["#/1: Entry 1 of discrepancies.yaml has no id in kebab-case."],
    file: "discrepancies.yaml",
  },
  {
    name: "no ledger",
    change: (files) => {
      files.discrepancies = undefined;
      delete property(files, "width")["x-discrepancy"];
    },
    findings: ["#/: There is no discrepancies.yaml beside the contract."],
  },
];

const everyResponseExampled: Omit<Case, "rule">[] = [
  {
    name: "a request without an example",
    change: (files) => delete json(draw(files).requestBody).examples,
    findings: [
      `${drawAt}/requestBody/content/application~1json: The request body of draw (application/json) has no named example.`,
    ],
  },
  {
    name: "an example without a name",
    change: (files) => {
      const media = json(look(files).requestBody);
      media.example = media.examples.look.value;
      delete media.examples;
    },
    findings: [
      `${lookAt}/requestBody/content/application~1json: The request body of fetchDrawing (application/json) has no named example.`,
    ],
  },
  {
    name: "a shared response without an example, once",
    change: ({ openapi }) => delete json(openapi.components.responses.BadRequest).examples,
    findings: [
      "#/components/responses/BadRequest/content/application~1json: Response 400 of draw (application/json) has no named example.",
    ],
  },
  {
    name: "a delivery without an example",
    change: (files) => delete json(delivery(files).requestBody).examples,
    findings: [
      `${drawAt}/callbacks/finished/{$request.body#~1webhook}/post/requestBody/content/application~1json: The request body of drawingFinished (application/json) has no named example.`,
    ],
  },
  {
    name: "a job without the example of an error",
    change: (files) => delete json(okOf(draw(files))).examples.refused,
    findings: [
      `${drawAt}/responses/200/content/application~1json: Response 200 of draw has no example with status error.`,
    ],
  },
  {
    name: "a look-up without the example of a queued job",
    change: (files) => delete json(okOf(look(files))).examples.queued,
    findings: [
      `${lookAt}/responses/200/content/application~1json: Response 200 of fetchDrawing has no example with status processing.`,
    ],
  },
  {
    name: "an operation without a job needs no states",
    change: (files) => {
      delete draw(files)["x-poll"];
      delete draw(files).callbacks;
      delete json(okOf(draw(files))).examples.queued;
      delete json(okOf(look(files))).examples.queued;
    },
    findings: [],
  },
];

const asyncHasLinkAndCallback: Omit<Case, "rule">[] = [
  {
    name: "no link",
    change: (files) => delete okOf(draw(files)).links,
    findings: [`${drawAt}: Operation draw starts a job, but its response 200 has no link to fetchDrawing.`],
  },
  {
    name: "a link that does not set the id",
    change: (files) => (okOf(draw(files)).links.look.parameters = { job: "$response.body#/id" }),
    findings: [`${drawAt}: Operation draw starts a job, but its link look does not set the parameter id.`],
  },
  {
    name: "no callbacks",
    change: (files) => delete draw(files).callbacks,
    findings: [`${drawAt}: Operation draw starts a job, but it has no callbacks.`],
  },
  {
    name: "a look-up that does not exist",
    change: (files) => (draw(files)["x-poll"].operationId = "fetchPainting"),
    findings: [
      `${drawAt}: Operation draw starts a job, but x-poll names an operation that does not exist: fetchPainting.`,
    ],
  },
  {
    name: "an id that goes nowhere",
    change: (files) => (draw(files)["x-poll"].id = "id"),
    findings: [
      `${drawAt}: Operation draw starts a job, but x-poll does not say where the id goes: id: {in: path|body, name}.`,
    ],
  },
  {
    name: "a path parameter that the look-up does not have",
    change: (files) => {
      draw(files)["x-poll"].id.name = "job";
      okOf(draw(files)).links.look.parameters = { job: "$response.body#/id" };
    },
    findings: [
      `${drawAt}: Operation draw starts a job, but x-poll puts the id into the path as job, which fetchDrawing does not have.`,
    ],
  },
  {
    name: "a member of the body that the look-up does not have",
    change: (files) => {
      draw(files)["x-poll"].id = { in: "body", name: "request_id" };
      okOf(draw(files)).links.look = {
        operationId: "fetchDrawing",
        requestBody: { request_id: "$response.body#/id" },
      };
    },
    findings: [
      `${drawAt}: Operation draw starts a job, but x-poll puts the id into the body as request_id, which fetchDrawing does not have.`,
    ],
  },
  {
    name: "a link that leaves the id out of the body",
    change: (files) => {
      schema(files, "KeyOnly").properties.request_id = {
        type: "string",
        description: "The job.",
        "x-source": "seed-000: fetch",
      };
      draw(files)["x-poll"].id = { in: "body", name: "request_id" };
    },
    findings: [
      `${drawAt}: Operation draw starts a job, but its link look does not put the id into the request body.`,
    ],
  },
  {
    name: "the id in the body",
    change: (files) => {
      schema(files, "KeyOnly").properties.request_id = {
        type: "string",
        description: "The job.",
        "x-source": "seed-000: fetch",
      };
      draw(files)["x-poll"].id = { in: "body", name: "request_id" };
      okOf(draw(files)).links.look = {
        operationId: "fetchDrawing",
        requestBody: { request_id: "$response.body#/id" },
      };
    },
    findings: [],
  },
  {
    name: "callbacks without x-poll",
    change: (files) => delete draw(files)["x-poll"],
    findings: [`${drawAt}: Operation draw has callbacks but no x-poll.`],
  },
];

const idempotencyStated: Omit<Case, "rule">[] = [
  {
    name: "nothing said",
    change: (files) => delete look(files)["x-idempotent"],
    findings: [
      `${lookAt}: Operation fetchDrawing does not say whether it may be repeated: x-idempotent: true or false.`,
    ],
  },
  {
    name: "said as text",
    change: (files) => (draw(files)["x-idempotent"] = "false"),
    findings: [
      `${drawAt}: Operation draw does not say whether it may be repeated: x-idempotent: true or false.`,
    ],
  },
  {
    name: "a job that might be started twice",
    change: (files) => (draw(files)["x-idempotent"] = true),
    findings: [`${drawAt}: Operation draw starts a job, which must not be repeated: x-idempotent: false.`],
  },
  {
    name: "a look-up that is not repeated",
    change: (files) => (look(files)["x-idempotent"] = false),
    findings: [
      `${lookAt}: Operation fetchDrawing looks a job up, which may always be repeated: x-idempotent: true.`,
    ],
  },
];

const urlHasExpiry: Omit<Case, "rule">[] = [
  {
    name: "links without an end",
    change: (files) => delete property(files, "output", "Answer")["x-expires"],
    findings: [`${outputAt}: Property output holds links to results and has no x-expires.`],
  },
  {
    name: "a duration in words",
    change: (files) => (property(files, "output", "Answer")["x-expires"].after = "24 hours"),
    findings: [
      `${outputAt}: Property output has an x-expires that is not {after: an ISO 8601 duration, unless: a text}.`,
    ],
  },
  {
    name: "no exception",
    change: (files) => delete property(files, "output", "Answer")["x-expires"].unless,
    findings: [
      `${outputAt}: Property output has an x-expires that is not {after: an ISO 8601 duration, unless: a text}.`,
    ],
  },
  {
    name: "the other members that hold links",
    change: (files) => {
      const output = { ...property(files, "output", "Answer") };
      delete output["x-expires"];
      for (const name of ["proxy_links", "future_links", "image_links"])
        schema(files, "Answer").properties[name] = output;
    },
    findings: ["proxy_links", "future_links", "image_links"].map(
      (name) =>
        `#/components/schemas/Answer/properties/${name}: Property ${name} holds links to results and has no x-expires.`,
    ),
  },
  {
    name: "an output that is always empty",
    change: (files) => {
      const output = property(files, "output", "Answer");
      delete output["x-expires"];
      delete output.items;
      Object.assign(output, { type: "string", const: "" });
    },
    findings: [],
  },
];

export const operationCases: Case[] = [
  ...at("discrepancy-exists", discrepancyExists),
  ...at("every-response-exampled", everyResponseExampled),
  ...at("async-has-link-and-callback", asyncHasLinkAndCallback),
  ...at("idempotency-stated", idempotencyStated),
  ...at("url-has-expiry", urlHasExpiry),
];
