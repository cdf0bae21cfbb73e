// For the pages on waiting and webhooks: states, look-ups, limits.
import { type Json, resolve } from "../../generate/document.js";
import { code, type Insert, operationLink, table } from "./context.js";
import { stateDiagram, stateWords } from "./state-diagram.js";

/** The answer of creates and look-ups: the branch that each `status` leads to. */
function branches(document: Json): { status: string; schema: Json }[] {
  const create = Object.values<Json>(document.paths).find(({ post }) => post?.["x-poll"])!.post;
  const answer = resolve(
    document,
    resolve(document, create.responses["200"]).node.content["application/json"].schema,
  ).node;
  return Object.entries<string>(answer.discriminator.mapping).map(([status, ref]) => ({
    status,
    schema: resolve(document, { $ref: ref }).node,
  }));
}

export const states: Insert = ({ document }) => ({
  page: stateDiagram(branches(document).map(({ status }) => status)),
  plain: stateWords,
});

/** What each `status` means, and which members come with it; statuses that share a schema share a row. */
export const statuses: Insert = ({ document }) => {
  const found = branches(document);
  const schemas = new Set(found.map(({ schema }) => schema.title as string));
  return table(
    ["status", "means", "what may come with it"],
    [...schemas].map((title) => {
      const own = found.filter(({ schema }) => schema.title === title);
      const { schema } = own[0]!;
      const members = Object.keys(schema.properties).filter((name) => name !== "status");
      const meaning = own.length > 1 ? schema.properties.status.description : schema.description;
      return [
        own.map(({ status }) => code(status)).join(", "),
        meaning,
        members.slice(0, 6).map(code).join(", "),
      ];
    }),
  );
};

/** Which operation looks up the jobs of which, and where the id goes. */
export const lookUps: Insert = (context) =>
  table(
    ["you called", "look the job up with", "the id goes into"],
    context.model.operations
      .filter(({ poll }) => poll)
      .map((operation) => {
        const look = context.model.operations.find(({ id }) => id === operation.poll)!;
        const place = look.jobId!;
        return [
          operationLink(context, operation.id),
          `${operationLink(context, look.id)}, ${code(`${look.method.toUpperCase()} ${look.path}`)}`,
          place.in === "path" ? "the path" : `the body, as ${code(place.name)}`,
        ];
      }),
  );

/** How many jobs a plan may queue. */
export const limits: Insert = ({ document }) => {
  const { description, plans } = document["x-limits"].queue;
  const rows = Object.entries<number>(plans).map(([plan, jobs]) => [plan.replaceAll("-", " "), jobs]);
  return `${description}\n\n${table(["plan", "jobs at once"], rows)}`;
};

/** The example of a webhook's body, by its name in the contract. */
export const webhookPayload: Insert = ({ document }, name) => {
  const [webhook] = Object.values<Json>(document.webhooks);
  const body = resolve(document, webhook!.post.requestBody).node;
  const examples = body.content["application/json"].examples as Json;
  if (!name || !examples[name])
    throw new Error(`the webhook has no example ${name}: ${Object.keys(examples).join(", ")}`);
  const { value, summary } = resolve(document, examples[name]).node;
  return `${summary}:\n\n\`\`\`json\n${JSON.stringify(value, null, 2)}\n\`\`\``;
};
