"""Reading is lenient: a number or its string, a list or a single string; an empty string is no value.

Nothing here raises, whatever the server sends.
"""

from __future__ import annotations

import json
import math
import re
import time
from collections.abc import Mapping, Sequence
from email.utils import parsedate_to_datetime
from typing import Any, NoReturn, cast

from .spec import ErrorKind, ErrorRule, JsonObject

Identifier = str | int

_number = re.compile(r"\s*[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?\s*", re.IGNORECASE | re.ASCII)


def _refuse(name: str) -> NoReturn:
    raise ValueError(f"{name} is no JSON")


# Made once: `json.loads` makes one a call for any but its own settings.
_decoder = json.JSONDecoder(parse_constant=_refuse)


def parse_json(content: bytes | str) -> Any:
    """JSON as the standard has it, or None: Python's own reader also takes NaN, and has limits that it raises on."""
    try:
        text = content if isinstance(content, str) else content.decode("utf-8", "replace")
        return _decoder.decode(text.removeprefix("\ufeff"))
    except (ValueError, RecursionError):
        return None


def json_object(value: object) -> JsonObject | None:
    """A JSON object, or None for anything else."""
    return cast(JsonObject, value) if isinstance(value, dict) else None


def text(value: object) -> str | None:
    """A string with something in it."""
    return value if isinstance(value, str) and value.strip() else None


def amount(value: object) -> float | None:
    """A number of seconds or the like: finite, not negative."""
    if isinstance(value, str) and _number.fullmatch(value):
        value = float(value)
    if isinstance(value, bool) or not isinstance(value, int | float):
        return None
    return value if value >= 0 and value < math.inf else None


def identifier(value: object) -> Identifier | None:
    """An id as received: the API sends integers, its documentation also shows strings."""
    if isinstance(value, float):
        # JSON has one kind of number: 7.0 is the 7 that was sent.
        return int(value) if value.is_integer() else str(value)
    return value if isinstance(value, int) and not isinstance(value, bool) else text(value)


def texts(value: object) -> list[str]:
    """The texts of a list or of a single value; what is not a text is dropped."""
    items = cast(list[object], value) if isinstance(value, list) else [value]
    return [item for item in items if isinstance(item, str) and item.strip()]


def pictures(body: Mapping[str, Any], order: Sequence[str]) -> list[str]:
    """The pictures of a success body, from the first member of ``order`` that has any."""
    for name in order:
        found = texts(body.get(name))
        if found:
            return found
    return []


def read_message(body: Mapping[str, Any]) -> tuple[str, dict[str, list[str]] | None]:
    """``message`` or ``messege``, as text or as an object of field to texts."""
    said: list[object] = [body.get("message"), body.get("messege")]
    value: object = next(filter(_says_something, said), None)
    per_field = json_object(value)
    if per_field is None:
        return "; ".join(texts(value)) or text(body.get("tip")) or "", None
    fields = {name: texts(about) for name, about in per_field.items()}
    return "; ".join(f"{name}: {' '.join(about)}" for name, about in fields.items()), fields


def _says_something(value: object) -> bool:
    return text(value) is not None or isinstance(value, list | dict)


def kind_of_message(rules: Sequence[ErrorRule], message: str) -> ErrorKind | None:
    """What the words of an error mean, as far as the contract knows them."""
    words = message.lower()
    for rule in rules:
        if any(part.lower() in words for part in rule.messages):
            return rule.kind
    return None


def read_retry_after(body: JsonObject | None, headers: Mapping[str, str]) -> float | None:
    """Seconds of ``retry_after`` in the body, else of the Retry-After header (seconds or a date)."""
    header = headers.get("retry-after")
    seconds = amount((body or {}).get("retry_after"))
    if seconds is None:
        seconds = amount(header)
    if seconds is not None or not header:
        return seconds
    until = _date(header)
    if until is None:
        return None
    # Measured from the server's own date where it sends one: the clocks of both sides may differ.
    since = _date(headers.get("date") or "")
    return max(0.0, until - (time.time() if since is None else since))


def _date(value: str) -> float | None:
    try:
        return parsedate_to_datetime(value).timestamp()
    except (ValueError, TypeError, OverflowError):
        return None
