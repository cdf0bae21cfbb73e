// Every file that the site offers, once: what the writer makes is what the page names.
import { readdirSync } from "node:fs";
import { workflowFolder } from "../inserts/workflows.js";

export interface Download {
  /** From the root of the site. */
  path: string;
  title: string;
  what: string;
  /** Files with the same group share a row. */
  group?: string;
}

const workflowFiles = readdirSync(workflowFolder).filter((file) => file.endsWith(".arazzo.yaml"));

export const downloadList: readonly Download[] = [
  {
    path: "downloads/openapi.yaml",
    title: "Contract, YAML",
    what: "OpenAPI 3.1, one file, with examples and code samples",
  },
  { path: "downloads/openapi.json", title: "Contract, JSON", what: "the same" },
  {
    path: "downloads/openapi.strict.json",
    title: "Strict contract",
    what: "the same, narrowed to the provider's tables",
  },
  { path: "downloads/discrepancies.yaml", title: "Ledger", what: "where the provider's documents disagree" },
  ...workflowFiles.map((file) => ({
    path: `downloads/workflows/${file}`,
    group: "workflows",
    title: `Workflow ${file.replace(".arazzo.yaml", "").replaceAll("-", " ")}`,
    what: "Arazzo 1.0, steps that a machine can run",
  })),
  {
    path: "downloads/postman_collection.json",
    title: "Postman collection",
    what: "every operation, with variables and tests; holds no key",
  },
  {
    path: "downloads/requests.http",
    title: "Requests for editors",
    what: "an `.http` file for VS Code, JetBrains and httpYac",
  },
  {
    path: "redoc.html",
    title: "Redoc",
    what: "the contract on one page, by another reader; 2.6 MB, and not as accessible as this site",
  },
  { path: "llms.txt", title: "llms.txt", what: "an index of this site for language models" },
  { path: "llms-full.txt", title: "llms-full.txt", what: "all of this site as one text" },
];
