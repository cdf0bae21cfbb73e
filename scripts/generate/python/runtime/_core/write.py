"""Writing: natural parameters to the form that the operation documents."""

from __future__ import annotations

import json
import math
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from .errors import ConfigurationError
from .spec import ContractSpec, JsonObject, OperationSpec
from .unset import UNSET


def to_wire(
    contract: ContractSpec,
    spec: OperationSpec,
    params: Mapping[str, Any],
    extra_body: Mapping[str, Any] | None = None,
) -> JsonObject:
    """``512`` to ``"512"``, ``True`` to ``"yes"``, where the operation wants that.

    What is UNSET is left out, None is sent as null, and the key is in none of this.
    """
    body: JsonObject = {}
    for name, value in params.items():
        if value is UNSET:
            continue
        # JSON has no such numbers.
        if isinstance(value, float) and not math.isfinite(value):
            raise ConfigurationError(f"{name} must be a finite number, not {value}")
        body[name] = _wire_form(spec, name, value)
    body.update(extra_body or {})
    if contract.key in body:
        raise ConfigurationError(f"{contract.key} is an option of the client, not of a call")
    return body


def _wire_form(spec: OperationSpec, name: str, value: Any) -> Any:
    whole: Any = value
    if isinstance(value, bool):
        return ("yes" if value else "no") if name in spec.yes_no else value
    if isinstance(value, int | float) and name in spec.strings:
        return str(int(value)) if value == int(value) else str(value)
    # Any sequence is a list; JSON would refuse most of them.
    if isinstance(value, Sequence) and not isinstance(value, str | bytes):
        return list(whole)
    return value


# Made once: `json.dumps` makes one a call for any but its own settings.
_encoder = json.JSONEncoder(separators=(",", ":"), allow_nan=False)


def serializer(contract: ContractSpec, key: str) -> Callable[[Mapping[str, Any]], bytes]:
    """The only place that writes the key. A function that holds it, since an attribute would be shown by ``vars``."""

    def serialize(body: Mapping[str, Any]) -> bytes:
        # Without a key of our own, one that is already in the body stays: a raw request may bring it.
        whole = {**body, contract.key: key} if key else {contract.key: "", **body}
        # Escaped to ASCII: a lone surrogate has no other form.
        return _encoder.encode(whole).encode("ascii")

    return serialize
