// A small contract that holds every shape that the generator knows once, about another API, so that nothing can pass because a name
// happens to be the right one. Some names and texts are there because they mean something in a language that is written.
import type { Json } from "../../scripts/generate/document.js";

export const fixture = (): Json => ({
  openapi: "3.1.1",
  info: { title: "Kiln", version: "2.0.0" },
  servers: [{ url: "https://kiln.example.com/api" }],
  "x-auth": { in: "body", name: "token" },
  "x-error-kinds": [
    { kind: "rate-limit", status: [429], messages: ["too hot"] },
    { kind: "generation-failed", messages: ["cracked"] },
  ],
  paths: {
    "/v2/fire": {
      post: {
        operationId: "firePot",
        tags: ["Pots"],
        summary: "Fire a pot",
        description: "Fires.",
        "x-source": "doc: fire",
        "x-idempotent": false,
        "x-poll": { operationId: "lookAtPot", id: { in: "path", name: "pot" } },
        requestBody: json("FireRequest"),
      },
    },
    "/v2/pots/{pot}": {
      servers: [{ url: "https://old.example.com/api" }],
      post: { operationId: "lookAtPot", "x-idempotent": true, requestBody: json("LookRequest") },
    },
    "/v2/glaze": {
      post: {
        operationId: "glazePot",
        "x-idempotent": false,
        "x-poll": { operationId: "lookAtGlaze", id: { in: "body", name: "glaze_id" } },
        requestBody: json("LookRequest"),
      },
    },
    "/v2/glazes": {
      post: { operationId: "lookAtGlaze", "x-idempotent": true, requestBody: json("GlazeLookRequest") },
    },
    "/v2/bricks": {
      post: {
        operationId: "stampBrick",
        summary: "Stamp a brick",
        deprecated: true,
        "x-idempotent": true,
        "x-poll": { operationId: "lookAtBrick", id: { in: "body", name: "brick" } },
        requestBody: json("StampRequest"),
      },
    },
    "/v2/bricks/look": {
      post: { operationId: "lookAtBrick", "x-idempotent": true, requestBody: json("BrickLookRequest") },
    },
    "/v2/settings": {
      post: { operationId: "setKiln2Settings", "x-idempotent": true, requestBody: json("SettingsRequest") },
    },
  },
  components: {
    schemas: {
      Token: { type: "string", writeOnly: true },
      LookRequest: object({ token: ref("Token") }, ["token"]),
      GlazeLookRequest: object({ token: ref("Token"), glaze_id: { type: ["string", "integer"] } }, [
        "token",
        "glaze_id",
      ]),
      BrickLookRequest: object({ token: ref("Token"), brick: { type: "integer" } }, ["token", "brick"]),
      StampRequest: object(
        {
          token: ref("Token"),
          // Required, and yet null is a value.
          owner: { type: ["string", "null"] },
          class: { type: "string", description: hostile, default: 'a "b" $c \\d' },
          pieces: { type: "integer", enum: [1, 2, 4], default: 2 },
          depth: { oneOf: [{ type: "integer", minimum: 1 }, { type: "null" }] },
          weight: { type: "number", maximum: 2.5, default: 1.5 },
          matte: { type: ["boolean", "null"], default: null },
          sign: { enum: ["yes", "no"], type: "string", "x-wire": "yes-no", default: "yes" },
          finish: { ...ref("Finish"), default: "class", "x-discrepancy": ["bricks", "finish"] },
          layers: { type: "array", items: ref("Finish"), default: ["class"] },
          marks: { type: "array", items: { type: ["string", "integer"] } },
        },
        ["token", "owner"],
      ),
      Finish: { type: "string", enum: ["class", "MattGlaze", "none"] },
      SettingsRequest: object({
        token: ref("Token"),
        secret_code: { type: "string", format: "password", writeOnly: true, description: "A secret." },
      }),
      FireRequest: object(
        {
          token: ref("Token"),
          shape_name: { type: "string", description: "Shape.", "x-source": "doc: table", examples: ["bowl"] },
          note: { type: ["string", "null"], default: null },
          heat: {
            ...ref("Heat"),
            description: "Heat of this firing.",
            default: 900,
            "x-wire": "string",
            "x-discrepancy": "heat",
          },
          stages: { type: "integer", minimum: 1, maximum: 9 },
          speed: { type: "number", minimum: 0.5 },
          seed: {
            type: ["integer", "null"],
            minimum: Number.MIN_SAFE_INTEGER,
            maximum: Number.MAX_SAFE_INTEGER,
          },
          is_dry: { type: "boolean" },
          lid: { enum: ["yes", "no"], type: "string", "x-wire": "yes-no" },
          draft: { enum: [true, false, "true", "false"], "x-wire": "boolean" },
          colour: ref("Colour"),
          tags: { type: "array", items: { type: "string" } },
          strength: { type: ["number", "string", "null"] },
          order: { type: ["string", "integer", "null"], "x-role": "tracking-id" },
          old_way: { type: "string", deprecated: true },
          b2_x: { type: "string" },
        },
        ["token", "shape_name"],
      ),
      Heat: {
        description: "Degrees.",
        anyOf: [
          { type: "integer", enum: [800, 1000] },
          { type: ["integer", "string"], minimum: 1, maximum: 1300, pattern: "^[0-9]+$" },
        ],
      },
      Colour: {
        type: ["string", "null"],
        description: "A glaze.",
        "x-source": ["doc: colours"],
        enum: ["sea-green", "3-tone", null],
        "x-enum-names": { "3-tone": "three_tone" },
      },
      Fired: { type: "object", "x-output-order": ["output", "links"], properties: { output: {}, links: {} } },
    },
  },
});

/** What ends a comment, begins a name or is an escape in one language or another. */
const hostile =
  'Not */ the end, nor """ or ?>, of <b>it</b> & {@code x}: `$y`, \\user, ${z}, %s, #{w}, ünïcode.';

const ref = (name: string): Json => ({ $ref: `#/components/schemas/${name}` });
const json = (name: string): Json => ({ content: { "application/json": { schema: ref(name) } } });
const object = (properties: Json, required: string[] = []): Json => ({
  type: "object",
  properties,
  required,
});
