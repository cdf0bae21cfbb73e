// The facts of the contract that the simulator works with, as `npm run generate` compiles them into generated/simulator/.

import type { Role } from "../../../generated/simulator/contract.js";

export type { Role };

/** What a message about a member may say. */
export interface MemberFacts {
  types?: string[];
  minimum?: number;
  maximum?: number;
  enum?: unknown[];
  default?: unknown;
  /** Never to be shown or kept. */
  secret?: true;
}

/** An example of an answer: HTTP status (0 for `default`), its name, and the name of its body in `Contract.examples`. */
export type NamedAnswer = readonly [status: number, name: string, example: string];

export interface OperationFacts {
  id: string;
  method: string;
  path: string;
  /** Path of the server's URL, `/api`. */
  prefix: string;
  kind: "create" | "fetch" | "call";
  /** create: the operation that looks its jobs up. */
  poll?: string;
  /** fetch: where the id goes. */
  jobId?: { in: "path" | "body"; name: string };
  /** Which request members have which role. */
  roles: Partial<Record<Role, string>>;
  members: Record<string, MemberFacts>;
  answers: NamedAnswer[];
  picture: "generate" | "transform" | "views" | "mix";
  server?: string;
  storage?: "set" | "reset";
  /** create: names in `examples` of what is sent when a job ends. */
  webhook?: { success?: string; failed?: string };
  /** Name in `examples` of a request, to try. */
  request?: string;
}

export interface ErrorKind {
  kind: string;
  status: number;
  /** Name in `Contract.examples`. */
  example?: string;
}

export interface Contract {
  title: string;
  version: string;
  /** The request member that holds the key. */
  key: string;
  operations: OperationFacts[];
  examples: Record<string, Record<string, unknown>>;
  errors: ErrorKind[];
  /** Roles of the members of `meta`. */
  meta: Record<string, Role>;
  /** Jobs that an account may have queued, by plan. */
  plans: Record<string, number>;
  /** Milliseconds after which pictures are deleted. */
  expires: number;
}

/** An error of a compiled validator; the part of ajv's that messages are made of. */
export interface ValidationError {
  instancePath: string;
  schemaPath: string;
  keyword: string;
  params: Record<string, unknown>;
  message?: string;
}

export interface Validator {
  (body: unknown): boolean;
  errors?: ValidationError[] | null;
}

/** The validator of each operation's request body. */
export type Validators = Record<string, Validator>;
