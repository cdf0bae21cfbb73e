// What differs between the operations that make pictures: the same parameter under other names, in other forms, with other limits.
import type { Field, Operation } from "../../generate/model.js";
import { code, type Insert, operationLink, table } from "./context.js";
import { formOf, limitsOf } from "./forms.js";

const describe = (field: Field): string =>
  [code(field.wireName), formOf(field), limitsOf(field)].filter(Boolean).join("<br>");

/** What is the same thing in two operations: its role, or else its name. */
const identity = (field: Field): string => field.role ?? field.wireName;

const creates = (operations: readonly Operation[]): Operation[] => operations.filter(({ poll }) => poll);

/** Rows in which at least two operations differ in name, form or limits. */
export const sameThingOtherForm: Insert = (context) => {
  const operations = creates(context.model.operations);
  const things = [...new Set(operations.flatMap(({ fields }) => fields.map(identity)))];
  const rows = things
    .map((thing) => operations.map(({ fields }) => fields.find((field) => identity(field) === thing)))
    .filter((row) => new Set(row.flatMap((field) => (field ? [describe(field)] : []))).size > 1)
    .map((row) => row.map((field) => (field ? describe(field) : "—")));
  return table(
    operations.map((operation) => operationLink(context, operation.id)),
    rows,
  );
};

/** What only one of them takes. */
export const onlyHere: Insert = (context) => {
  const operations = creates(context.model.operations);
  return table(
    ["operation", "takes alone"],
    operations.flatMap((operation) => {
      const others = operations
        .filter((one) => one !== operation)
        .flatMap(({ fields }) => fields.map(identity));
      const own = operation.fields.filter((field) => !others.includes(identity(field)));
      return own.length === 0
        ? []
        : [[operationLink(context, operation.id), own.map(({ wireName }) => code(wireName)).join(", ")]];
    }),
  );
};

/** Server and path of each. */
export const addresses: Insert = (context) =>
  table(
    ["operation", "server", "path"],
    creates(context.model.operations).map((operation) => [
      operationLink(context, operation.id),
      code(operation.server),
      code(operation.path),
    ]),
  );
