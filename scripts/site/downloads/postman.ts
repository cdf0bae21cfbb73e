// The Postman collection: made by openapi-to-postmanv2, then given what the converter does not know: the key and the servers as
// variables, the look-up's id from the create before it, and a test on every request.
import type { Json } from "../../generate/document.js";
import { idPlaceOf, requestsOf, type SampleRequest, serversOf, simulatorAddress } from "./requests.js";

const description = (document: Json): string =>
  [
    document.info.summary,
    "",
    `Unofficial. Set the variable \`${document["x-auth"].name}\` to your key; the simulator takes any. As it comes, the collection calls the simulator (${simulatorAddress}), where nothing is charged.`,
    "",
    "Against production each create is charged, and the requests of the folder for storage change your settings: send them one by one.",
    ...serversOf(document).map(({ name, production }) => `- \`${name}\` in production: ${production}`),
  ].join("\n");

export async function postmanCollection(document: Json): Promise<string> {
  const requests = requestsOf(document);
  const collection = await convert(document);
  const found = new Set<string>();
  for (const folder of collection.item) {
    for (const item of folder.item ?? []) {
      const path = `/${item.request.url.path.join("/").replaceAll(/:(\w+)/g, "{$1}")}`;
      const request = requests.find((one) => one.path === path && one.method === item.request.method);
      if (!request)
        throw new Error(`postman: ${item.request.method} ${path} is no operation of the contract`);
      found.add(request.operationId);
      complete(item, request, requests, document);
    }
  }
  const missing = requests.filter(({ operationId }) => !found.has(operationId));
  if (missing.length > 0)
    throw new Error(`postman: no request for ${missing.map((r) => r.operationId).join(", ")}`);
  // Ids are drawn at random and differ each time; Postman gives its own on import.
  delete collection.info._postman_id;
  collection.info.description = description(document);
  collection.variable = [
    ...serversOf(document).map(({ name, production }) => ({
      key: name,
      value: simulatorAddress,
      description: `Production: ${production}`,
    })),
    { key: document["x-auth"].name, value: "", type: "string", description: "Your API key." },
    ...requests
      .filter(({ poll }) => poll)
      .map(({ operationId, summary }) => ({
        key: jobVariable(operationId),
        value: "1",
        description: `Id of the last job of "${summary}"; its test sets it.`,
      })),
  ];
  return `${JSON.stringify(collection, null, 2)}\n`;
}

const jobVariable = (operationId: string): string => `${operationId}Id`;

function complete(item: Json, request: SampleRequest, requests: SampleRequest[], document: Json): void {
  const key = document["x-auth"].name as string;
  const body: Json = { ...request.body, [key]: `{{${key}}}` };
  const variables: Json[] = item.request.url.variable;
  const place = idPlaceOf(requests, request);
  if (place && request.looksUp) {
    const id = `{{${jobVariable(request.looksUp)}}}`;
    if (place.in === "body") body[place.name] = id;
    for (const variable of variables) if (variable.key === place.name) variable.value = id;
  }
  delete item.id;
  item.request.url.host = [`{{${request.server.name}}}`];
  item.request.body.raw = JSON.stringify(body, null, 2);
  // The converter repeats the whole request in each of them, and gives "any other status" none.
  item.response = item.response
    .filter(({ code }: Json) => code !== undefined)
    .map((response: Json) => ({ ...response, id: undefined, originalRequest: undefined }));
  item.event = [{ listen: "test", script: { type: "text/javascript", exec: testsOf(request).split("\n") } }];
}

/** Errors come in HTTP 200, so that a test has to look into the body. */
function testsOf(request: SampleRequest): string {
  const list = request.accepted.map((status) => JSON.stringify(status)).join(", ");
  const lines = [
    "const answer = pm.response.json();",
    'pm.test("HTTP 200", () => pm.response.to.have.status(200));',
    `pm.test("status is ${request.accepted.join(" or ")}", () => pm.expect(answer.status, answer.message || answer.messege).to.be.oneOf([${list}]));`,
  ];
  if (request.poll) {
    lines.push(
      'pm.test("a job has an id", () => pm.expect(answer.id).to.be.ok);',
      `pm.collectionVariables.set("${jobVariable(request.operationId)}", String(answer.id));`,
    );
  }
  return lines.join("\n");
}

async function convert(document: Json): Promise<Json> {
  // Loaded only where it is needed: it brings a faker and half a dozen parsers with it.
  const { default: converter } = await import("openapi-to-postmanv2");
  const options = { folderStrategy: "Tags", parametersResolution: "Example" };
  return new Promise((resolve, reject) => {
    converter.convertV2({ type: "json", data: structuredClone(document) }, options, (error, result) => {
      if (error) reject(error);
      else if (!result.result) reject(new Error(`postman: ${result.reason}`));
      else resolve(result.output[0]!.data);
    });
  });
}
