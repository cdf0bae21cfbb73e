// The `.http` file: every operation as editors and IDEs send it. Only what all of them understand is used: variables, names, bodies.
import type { Json } from "../../generate/document.js";
import { idPlaceOf, requestsOf, serversOf, simulatorAddress } from "./requests.js";

export function httpFile(document: Json): string {
  const key = document["x-auth"].name as string;
  const servers = serversOf(document);
  const requests = requestsOf(document);
  const head = [
    `# ${document.info.title} ${document.info.version}`,
    "# Sent to the simulator as it stands (npm start), where nothing is charged and any key will do. For production:",
    ...servers.map(({ name, production }) => `# @${name} = ${production}`),
    "",
    ...servers.map(({ name }) => `@${name} = ${simulatorAddress}`),
    `@${key} = any`,
    "# The id of the answer of a create, for the look-ups.",
    "@id = 1",
  ];
  const blocks = requests.map((request) => {
    const place = idPlaceOf(requests, request);
    const body: Json = { ...request.body, [key]: `{{${key}}}` };
    if (place?.in === "body") body[place.name] = "{{id}}";
    const path = request.path.replaceAll(/\{(\w+)\}/g, "{{id}}");
    const notes = [];
    if (request.poll)
      notes.push(`# Charged. While the answer says processing, look it up with ${request.poll.operationId}.`);
    else if (!request.idempotent) notes.push("# Not to be sent twice.");
    return [
      `### ${request.summary}`,
      `# @name ${request.operationId}`,
      ...notes,
      `${request.method} {{${request.server.name}}}${path}`,
      "Content-Type: application/json",
      "",
      JSON.stringify(body, null, 2),
    ].join("\n");
  });
  return `${[head.join("\n"), ...blocks].join("\n\n")}\n`;
}
