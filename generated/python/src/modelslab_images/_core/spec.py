"""The shape of the generated contract table: all that the runtime knows about the API.

Policy is data here, so no operation, member or error text is known by name in the hand-written code.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Literal

JsonObject = dict[str, Any]

#: What a failed answer means; each kind is one error class.
ErrorKind = Literal[
    "authentication",
    "insufficient-credits",
    "permission-denied",
    "validation",
    "rate-limit",
    "not-found",
    "server",
    "generation-failed",
]


@dataclass(frozen=True)
class OperationSpec:
    """One operation of the contract."""

    id: str
    #: Path template, e.g. ``/v1/enterprise/realtime/fetch/{id}``.
    path: str
    #: Base URL to which the path is appended when the client has no ``base_url``.
    server: str
    #: Whether sending it twice is harmless. Everything about retries follows from this flag.
    idempotent: bool = False
    #: create: id of the operation that looks at its jobs.
    poll: str | None = None
    #: fetch: where the job's id is written, and under which wire name.
    job_id: tuple[Literal["path", "body"], str] | None = None
    #: Wire name of the member that carries the correlation id.
    track: str | None = None
    #: Wire names of the integers that are written as ``"512"``.
    strings: tuple[str, ...] = ()
    #: Wire names of the flags that are written as ``"yes"`` and ``"no"``.
    yes_no: tuple[str, ...] = ()


@dataclass(frozen=True)
class ErrorRule:
    """How errors of one kind are known. The rules are ordered: the first match wins."""

    kind: ErrorKind
    #: HTTP statuses.
    status: tuple[int, ...] = ()
    #: Parts of the normalised message, in any case.
    messages: tuple[str, ...] = ()


@dataclass(frozen=True)
class ContractSpec:
    """The contract as the runtime sees it."""

    operations: Mapping[str, OperationSpec]
    #: Body member that carries the API key.
    key: str
    #: Members of a success body that may hold the pictures, best first.
    output_order: tuple[str, ...]
    error_rules: tuple[ErrorRule, ...]
