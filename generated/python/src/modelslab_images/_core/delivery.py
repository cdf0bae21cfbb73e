"""What a webhook delivery holds, and how to make one for a test."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any

import httpx

from .errors import GenerationFailedError, InvalidResponseError, ModelsLabError, ValidationError, error_of_kind
from .read import Identifier, json_object, kind_of_message, parse_json, read_message, text
from .spec import ContractSpec, JsonObject
from .unset import UNSET, Unset


def read_delivery(payload: bytes | str | Mapping[str, Any], max_bytes: int) -> JsonObject:
    """The payload, which must be a JSON object of that size at most."""
    if isinstance(payload, Mapping):
        return dict(payload)
    content = payload.encode("utf-8", "replace") if isinstance(payload, str) else payload
    if len(content) > max_bytes:
        message = f"The webhook's body is larger than max_bytes ({max_bytes})"
        raise InvalidResponseError(message)
    body = json_object(parse_json(content))
    if body is None:
        raise InvalidResponseError("The webhook's body is no JSON object")
    return body


def error_of_delivery(contract: ContractSpec, raw: JsonObject, track_id: Identifier | None) -> ModelsLabError:
    """What the words of a delivered failure mean."""
    message, fields = read_message(raw)
    kind = "validation" if fields is not None else kind_of_message(contract.error_rules, message)
    error_class = error_of_kind[kind or "generation-failed"]
    error = error_class(
        message or f"status {text(raw.get('status'))}",
        may_have_been_charged=error_class is GenerationFailedError,
        track_id=track_id,
        raw=raw,
    )
    if isinstance(error, ValidationError):
        error.fields = fields
    return error


def create_webhook_request(
    url: str,
    *,
    id: str | int,
    status: str = "success",
    output: Sequence[str] | Unset = UNSET,
    track_id: str | int | Unset | None = UNSET,
    message: str | Unset = UNSET,
    meta: Mapping[str, Any] | Unset = UNSET,
) -> httpx.Request:
    """The request that the API would send to your route: hand its ``content`` to the route, or send it with httpx."""
    members = {
        "status": status,
        "id": id,
        "output": output if isinstance(output, Unset) else list(output),
        "track_id": track_id,
        "message": message,
        "meta": meta if isinstance(meta, Unset) else dict(meta),
    }
    body = {name: value for name, value in members.items() if value is not UNSET}
    return httpx.Request("POST", url, content=json.dumps(body), headers={"Content-Type": "application/json"})
