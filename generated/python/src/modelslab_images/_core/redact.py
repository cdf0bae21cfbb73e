"""The one way through which every text passes that leaves the client."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from typing import Any
from urllib.parse import quote

#: Replaces the key in strings and in plain data, member names included.
Redact = Callable[[Any], Any]

#: Replaces the key in an answer that was read from those bytes.
Clean = Callable[[Any, bytes], Any]

# Deeper than any answer of the API; a hostile body must not exhaust the stack.
_max_depth = 32


def redactor(key: str) -> Redact:
    """Makes the function that takes ``key`` out of whatever it is given."""
    if not key:
        return lambda value: value
    pattern = re.compile("|".join(map(re.escape, _forms(key))), re.IGNORECASE)

    def clean(value: Any, depth: int) -> Any:
        # Of `value` a type checker knows no more than half once `isinstance` has been asked.
        whole: Any = value
        if isinstance(value, str):
            return pattern.sub("***", value)
        if isinstance(value, bytes):
            return pattern.sub("***", value.decode("utf-8", "replace")).encode()
        if not isinstance(value, dict | list | tuple | BaseException):
            return value
        if depth > _max_depth:
            return "..."
        if isinstance(value, BaseException):
            return copy_error(value, lambda part: clean(part, depth + 1))
        if isinstance(value, dict):
            return {clean(name, depth): clean(item, depth + 1) for name, item in whole.items()}
        items: list[Any] = [clean(item, depth + 1) for item in whole]
        return tuple(items) if isinstance(value, tuple) else items

    return lambda value: clean(value, 0)


def cleaner(key: str) -> Clean:
    """Makes the function that takes ``key`` out of an answer.

    Hardly any answer holds it, and looking through the bytes is far cheaper than looking through what was read from
    them. Without escapes every text of the answer stands in the bytes as it is; where one is left, or where the answer
    is as deep as a hostile one, it is gone through.
    """
    redact = redactor(key)
    if not key:
        return lambda value, _content: value
    if not key.isascii():
        return lambda value, _content: redact(value)
    forms = [form.lower().encode("ascii") for form in _forms(key)]

    def clean(value: Any, content: bytes) -> Any:
        plain = content.replace(b"\\/", b"/").lower()
        shallow = plain.count(b"{") + plain.count(b"[") <= _max_depth
        if shallow and plain.isascii() and b"\\" not in plain and not any(form in plain for form in forms):
            return value
        return redact(value)

    return clean


def _forms(key: str) -> list[str]:
    """The key as it may be written, longest first: a form that contains another would be replaced in part only."""
    # The server escapes slashes in JSON, and a message may quote the key as part of a URL.
    shown = [json.dumps(key)[1:-1], json.dumps(key, ensure_ascii=False)[1:-1]]
    forms = {key, *shown, *(form.replace("/", "\\/") for form in shown), quote(key, safe="!'()*")}
    forms.add(repr(key)[1:-1])
    return sorted(forms, key=len, reverse=True)


def copy_error(error: BaseException, clean: Redact) -> BaseException:
    """The same kind of error with nothing but its clean arguments.

    HTTP stacks hang whole requests on their errors, and frames of a traceback hold their variables: the key is in both.
    """
    arguments = clean(list(error.args))
    try:
        copy = type(error)(*arguments)
    except Exception:
        copy = Exception(f"{type(error).__name__}: {clean(str(error))}")
    inner = error.__cause__ or error.__context__
    inner = None if inner is None else clean(inner)
    copy.__cause__ = inner if isinstance(inner, BaseException) else None
    return copy
