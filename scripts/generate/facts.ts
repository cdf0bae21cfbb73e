// What all clients say, and have to know, of a field or an operation, whatever their language.
import type { Field, Operation } from "./model.js";

/** `Range: 1 to 4.`; nothing where there is none. */
export function rangeLine({ range }: Field): string {
  const { minimum, maximum } = range ?? {};
  if (minimum !== undefined && maximum !== undefined) return `Range: ${minimum} to ${maximum}.`;
  if (minimum !== undefined) return `At least ${minimum}.`;
  return maximum !== undefined ? `At most ${maximum}.` : "";
}

/** The default as its user writes it: true, where the wire has "yes". */
export function naturalDefault(field: Field): unknown {
  const inWords = field.type.kind === "flag" && typeof field.default === "string";
  return inWords ? field.default === "yes" || field.default === "true" : field.default;
}

/** The entries of the ledger; nothing where the sources agree. */
export const disagreements = ({ discrepancies }: Field): string =>
  discrepancies.length > 0 ? `Sources disagree: ${discrepancies.join(", ")}.` : "";

export const sourceLine = (sources: string[]): string =>
  sources.length > 0 ? `Source: ${sources.join("; ")}.` : "";

/** Members that are not written as they are: numbers in quotes, flags in words; and the one that the caller may find its job by. */
export interface Wires {
  strings: string[];
  yesNo: string[];
  track?: string;
}

export function wiresOf({ id, fields, jobId }: Operation): Wires {
  const names = (test: (field: Field) => boolean) => fields.filter(test).map(({ wireName }) => wireName);
  const strings = names(({ type }) => type.kind === "integer" && type.wire === "string");
  const yesNo = names(({ type }) => type.kind === "flag" && type.wire === "yes-no");
  const [track, ...more] = names(({ role }) => role === "tracking-id");
  if (more.length > 0) throw new Error(`${id}: more than one member has the role tracking-id`);
  if (jobId?.in === "body" && jobId.wire === "string") strings.push(jobId.name);
  return { strings, yesNo, ...(track && { track }) };
}
