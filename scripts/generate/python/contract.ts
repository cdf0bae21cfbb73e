// `_contract.py`: what the runtime has to know of each operation and of the API's errors.
import { wiresOf } from "../facts.js";
import type { Model, Operation } from "../model.js";
import { literal, tuple } from "./source.js";

export function contract(model: Model): string {
  const operations = model.operations.map(
    (operation) => `    ${literal(operation.id)}: ${spec(operation)},\n`,
  );
  const rules = model.errorKinds.map(({ kind, status, messages }) =>
    call("ErrorRule", [
      ["", literal(kind)],
      ...(status.length > 0 ? [["status", tuple(status)] as [string, string]] : []),
      ...(messages.length > 0
        ? [["messages", tuple(messages, "            ", "messages=")] as [string, string]]
        : []),
    ]),
  );
  return `"""The facts of the contract that the client works with."""

from __future__ import annotations

from ._core.spec import ContractSpec, ErrorRule, OperationSpec

#: What the client has to know of each operation to write its body and to look its job up.
OPERATIONS: dict[str, OperationSpec] = {
${operations.join("")}}

CONTRACT = ContractSpec(
    operations=OPERATIONS,
    key=${literal(model.key)},
    output_order=${tuple(model.outputOrder, "    ", "output_order=")},
    error_rules=(
${rules.map((rule) => `        ${rule},\n`).join("")}    ),
)
`;
}

function spec(operation: Operation): string {
  const { strings, yesNo, track } = wiresOf(operation);
  const { jobId } = operation;
  const members: [string, string][] = [
    ["id", literal(operation.id)],
    ["path", literal(operation.path)],
    ["server", literal(operation.server)],
  ];
  if (operation.idempotent) members.push(["idempotent", "True"]);
  if (operation.poll) members.push(["poll", literal(operation.poll)]);
  if (jobId) members.push(["job_id", tuple([jobId.in, jobId.name])]);
  if (track) members.push(["track", literal(track)]);
  if (strings.length > 0) members.push(["strings", tuple(strings, "        ", "strings=")]);
  if (yesNo.length > 0) members.push(["yes_no", tuple(yesNo, "        ", "yes_no=")]);
  return call("OperationSpec", members, "    ");
}

/** A call broken into a line an argument, as ruff leaves it because of the trailing comma. */
function call(name: string, members: [string, string][], indent = "        "): string {
  const lines = members.map(([key, value]) => `${indent}    ${key && `${key}=`}${value},\n`);
  return `${name}(\n${lines.join("")}${indent})`;
}
