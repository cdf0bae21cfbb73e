// The contract's operations as calls of the client, without naming any of them: what the tests run generically.
import { contract } from "../../../../generated/simulator/contract.js";
import type {
  CallOptions,
  Generation,
  Job,
  ModelsLab,
  RunOptions,
} from "../../../../generated/typescript/src/index.js";
import { buildModel, type Field } from "../../../../scripts/generate/model.js";
import { camel, pascal } from "../../../../scripts/generate/text.js";
import type { OperationFacts, Role } from "../../../../simulator/src/core/contract.js";
import { document } from "../../../contract/support/contract.js";

export type Params = Record<string, unknown>;

const model = buildModel(document);
type Method = (...args: unknown[]) => Promise<unknown>;
const method = (client: ModelsLab, name: string) =>
  (client as unknown as Record<string, Method>)[name]!.bind(client);

export interface Operation extends OperationFacts {
  words: string[];
  fields: Field[];
}

/** The operations of the contract with their facts for the simulator and their fields for the client. */
export const operations: Operation[] = contract.operations.map((facts) => {
  const { words, fields } = model.operations.find(({ id }) => id === facts.id)!;
  return { ...facts, words, fields };
});
export const creates = operations.filter(({ kind }) => kind === "create");
export const fetches = operations.filter(({ kind }) => kind === "fetch");
export const calls = operations.filter(({ kind }) => kind === "call");
export { contract };

/** The name that the client has for the member with a role; undefined where the operation has none. */
export function member({ roles, fields }: Operation, role: Role): string | undefined {
  const field = fields.find(({ wireName }) => wireName === roles[role]);
  return field && camel(field.words);
}

/** What a member is if the request leaves it out. */
export const standard = ({ roles, members }: Operation, role: Role): unknown =>
  members[roles[role] ?? ""]?.default;

/** A member's value as a program writes it: a number where the wire has its digits, a boolean where it has a word. */
function natural({ type }: Field, value: unknown): unknown {
  if (value === null) return null;
  if (type.kind === "flag") return [true, "true", "yes"].includes(value as string);
  return type.kind === "integer" ? Number(value) : value;
}

/** The first example of an operation's request as parameters of the client, with changes by role. */
export function example(operation: Operation, changes: Partial<Record<Role, unknown>> = {}): Params {
  const body = contract.examples[operation.request!]!;
  const params = Object.fromEntries(
    operation.fields
      .filter(({ wireName }) => wireName in body)
      .map((field) => [camel(field.words), natural(field, body[field.wireName])]),
  );
  for (const [role, value] of Object.entries(changes)) {
    const name = member(operation, role as Role);
    if (name === undefined) throw new Error(`${operation.id} has no member for ${role}`);
    params[name] = value;
  }
  return params;
}

/** The example without its webhook, whose receiver is on a machine that the tests do not call. */
export const quiet = (operation: Operation, changes: Partial<Record<Role, unknown>> = {}): Params =>
  example(operation, { webhook: null, ...changes });

export const run = (client: ModelsLab, { words }: Operation, params: Params, options?: RunOptions) =>
  method(client, camel(words))(params, options) as Promise<Generation>;
export const submit = (client: ModelsLab, { words }: Operation, params: Params, options?: RunOptions) =>
  method(client, `submit${pascal(words)}`)(params, options) as Promise<Job>;
export const look = (client: ModelsLab, { words }: Operation, id: string | number, options?: CallOptions) =>
  method(client, camel(words))(id, options) as Promise<Job>;
export const call = (client: ModelsLab, { words }: Operation, params: Params) =>
  method(client, camel(words))(params) as Promise<{ status: string; message: string }>;

/** The operation that looks a create's jobs up. */
export const pollOf = (operation: Operation): Operation =>
  operations.find(({ id }) => id === operation.poll)!;

/** Width and height that a request asks for, upscaling included. */
export function sizeOf(operation: Operation, params: Params): { width: number; height: number } {
  const value = (role: Role) => {
    const name = member(operation, role);
    return (name === undefined ? undefined : params[name]) ?? standard(operation, role);
  };
  const scale = value("upscale") === true ? 2 : 1;
  return { width: Number(value("width")) * scale, height: Number(value("height")) * scale };
}
