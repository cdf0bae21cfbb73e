// node client.mjs CLIENT: the client, ready for its first call.
import { pathToFileURL } from "node:url";

const { ModelsLab } = await import(pathToFileURL(process.argv[2]).href);
export const client = new ModelsLab({ apiKey: "a-key-of-nobody" });
