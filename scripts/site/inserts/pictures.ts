// For the page on output URLs: where the pictures are, when they go, and whose storage can keep them.
import { type Json, resolve, texts } from "../../generate/document.js";
import { code, type Context, durationText, type Insert, operationLink, table } from "./context.js";

/** Operations that a text of the contract names become links to them. */
const withLinks = (context: Context, words: string): string =>
  context.model.operations.reduce(
    (linked, { id }) => linked.replaceAll(new RegExp(`\\b${id}\\b`, "g"), operationLink(context, id)),
    words,
  );

/** The members of a success that may hold pictures, in the order to look, and when they are deleted. */
export const outputOrder: Insert = (context) => {
  const { document, model } = context;
  const success = Object.values<Json>(document.components.schemas).find(
    (schema) => schema["x-output-order"],
  )!;
  const members = model.outputOrder.map((name) => ({
    name,
    node: resolve(document, success.properties[name]).node,
  }));
  const fates = members.map(({ node }) => {
    const { after, unless } = node["x-expires"] as { after: string; unless?: string };
    return `${durationText(after)}${unless ? `, unless ${withLinks(context, unless)}` : ""}`;
  });
  const alike = new Set(fates).size === 1;
  const rows = members.map(({ name, node }, index) => [
    code(name),
    node.description,
    ...(alike ? [] : [fates[index]]),
  ]);
  const told = alike ? `What stands in any of them is deleted after ${fates[0]}.\n\n` : "";
  return told + table(["look in", "what is there", ...(alike ? [] : ["deleted after"])], rows);
};

/** Each operation that takes a member of this role: how it is called there, and in which form it is written. */
export const roleIn: Insert = (context, role) => {
  const rows = context.model.operations.flatMap((operation) => {
    const field = operation.fields.find((one) => one.role === role);
    return field ? [[operationLink(context, operation.id), code(field.wireName), field.doc]] : [];
  });
  return table(["operation", "member", "what it does"], rows);
};

/** The operations that change where pictures are stored, with what they want to know. */
export const storage: Insert = (context) => {
  const operations = Object.values<Json>(context.document.paths)
    .map(({ post }) => post)
    .filter((post) => post["x-storage"]);
  return table(
    ["operation", "does", "wants"],
    operations.map((post) => {
      const { fields } = context.model.operations.find(({ id }) => id === post.operationId)!;
      const wants = fields.filter(({ required }) => required).map(({ wireName }) => code(wireName));
      return [operationLink(context, post.operationId), post.description, wants.join(", ")];
    }),
  );
};

/** Which server type each create draws on, as storage is set for each of them. */
export const serverTypes: Insert = (context) =>
  table(
    ["pictures of", "go to the storage set for"],
    Object.values<Json>(context.document.paths).flatMap(({ post }) =>
      texts(post["x-server-type"]).map((type) => [operationLink(context, post.operationId), code(type)]),
    ),
  );
