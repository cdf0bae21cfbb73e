/** The format of a case, as case.schema.json checks it. README.md says what each member means. */

export type Json = null | boolean | number | string | Json[] | { [name: string]: Json };
export type JsonMap = { [name: string]: Json };

export interface CaseFile {
  theme: string;
  cases: Case[];
}

export interface Case {
  name: string;
  why: string;
  client?: JsonMap & { apiKey?: string; baseUrl?: string };
  random?: number;
  /** The listener opens only when this many sleeps have begun. */
  refusedUntilSleep?: number;
  order?: "strict" | "any";
  server?: Exchange[];
  steps: Step[];
  expect: {
    requests: number;
    sleeps: number[];
    hooks?: JsonMap[];
    maxConcurrentJobs?: number;
    never?: string[];
  };
}

export interface Exchange {
  method?: "POST" | "GET";
  path: string;
  host?: "base" | "other";
  body?: JsonMap;
  bodyIncludes?: JsonMap;
  bodyAbsent?: string[];
  headersAbsent?: string[];
  repeat?: number;
  answer?: Answer;
  fault?: "reset" | "close" | "truncate" | "hang" | "slow-body";
}

export interface Answer {
  status?: number;
  headers?: Record<string, string>;
  json?: Json;
  text?: string;
  base64?: string;
  fill?: number;
  gzip?: boolean;
  held?: true;
}

export interface Step {
  do: string;
  as?: string;
  background?: boolean;
  operation?: string;
  params?: JsonMap;
  options?: JsonMap;
  client?: JsonMap;
  job?: string;
  generation?: string;
  image?: number;
  id?: string | number;
  saved?: Json;
  of?: string;
  requests?: number;
  prompts?: number;
  payload?: Json;
  text?: string;
  fill?: number;
  confirm?: string;
  maxBytes?: number;
  delivery?: JsonMap;
  abort?: { before?: boolean; onRequest?: number; onSleep?: number };
  onUpdate?: "throws";
  expect?: StepExpectation;
}

export interface StepExpectation {
  result?: JsonMap;
  error?: JsonMap & { type: string };
  updates?: string[];
}
