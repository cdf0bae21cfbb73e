// Each Arazzo workflow of openapi/workflows, step by step.
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { parse } from "yaml";
import { root } from "../../tools.js";
import { code, type Context, type Insert, operationLink } from "./context.js";

interface Criterion {
  condition: string;
}
interface Step {
  stepId: string;
  description: string;
  operationId: string;
  successCriteria?: Criterion[];
  onSuccess?: { type: string; criteria?: Criterion[] }[];
  onFailure?: { type: string; retryAfter?: number; retryLimit?: number; criteria?: Criterion[] }[];
}
interface Workflow {
  workflowId: string;
  summary: string;
  steps: Step[];
}
interface Arazzo {
  info: { title: string; description: string };
  workflows: Workflow[];
}

export const workflowFolder = join(root, "openapi/workflows");

/** All files, or the one that is named: `text-to-image`. */
export const workflows: Insert = async (context, only) => {
  const files = (await readdir(workflowFolder)).filter((file) => file.endsWith(".arazzo.yaml")).sort();
  const chosen = only ? files.filter((file) => file === `${only}.arazzo.yaml`) : files;
  if (chosen.length === 0) throw new Error(`no workflow ${only ?? ""}`);
  const parts = [];
  for (const file of chosen) {
    const arazzo = parse(await readFile(join(workflowFolder, file), "utf8")) as Arazzo;
    parts.push(
      `### ${arazzo.info.title}`,
      arazzo.info.description,
      `File: [${code(file)}](/downloads/workflows/${file})`,
    );
    for (const workflow of arazzo.workflows) parts.push(...steps(context, workflow));
  }
  return parts.join("\n\n");
};

function steps(context: Context, { summary, steps: list }: Workflow): string[] {
  const lines = list.map((step, index) => {
    const after = [...(step.onSuccess ?? []), ...(step.onFailure ?? [])].map(
      (action) => `   - ${told(action)}`,
    );
    return [
      `${index + 1}. **${step.description}** ${operationLink(context, step.operationId)}`,
      ...after,
    ].join("\n");
  });
  return [`**${summary}**`, lines.join("\n")];
}

type Action = NonNullable<Step["onFailure"]>[number];

function told({ type, criteria = [], retryAfter, retryLimit }: Action): string {
  const when = criteria
    .map(({ condition }) => condition)
    .map(spoken)
    .join(" and ");
  if (type === "retry") return `Where ${when}: again after ${retryAfter} s, at most ${retryLimit} times.`;
  if (type === "end") return `Where ${when}: done, nothing follows.`;
  throw new Error(`a workflow's action of type ${type}`);
}

/** `$response.body#/status == 'success'` as `status is success`. */
function spoken(condition: string): string {
  const found = /^\$(?:response\.body#\/(\w+)|(statusCode)) (==|<=) (.+)$/.exec(condition);
  if (!found) throw new Error(`a criterion that cannot be told: ${condition}`);
  const [, member, , operator, value = ""] = found;
  const name = member ? code(member) : "the HTTP status";
  return `${name} is ${operator === "<=" ? "at most " : ""}${code(value.replaceAll("'", ""))}`;
}
