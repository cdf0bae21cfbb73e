"""Comparing what a case expects with what there is."""

from __future__ import annotations

import json
import re
from typing import Any

Bindings = dict[str, Any]

_placeholder = re.compile(r"\{\{([\w-]+)\}\}")


def fill(value: Any, bindings: Bindings) -> Any:
    """Replaces the placeholders that have a value."""
    if isinstance(value, str):
        return _placeholder.sub(lambda found: str(bindings.get(found[1], found[0])), value)
    if isinstance(value, list):
        return [fill(item, bindings) for item in value]
    if isinstance(value, dict):
        return {name: fill(item, bindings) for name, item in value.items()}
    return value


def show(value: Any) -> str:
    return json.dumps(value, default=repr)


def differences(expected: Any, actual: Any, bindings: Bindings, partial: bool, at: str = "") -> list[str]:
    """The differences; none is a match. A number is not its string. ``partial`` allows further members, not items."""
    found = _placeholder.fullmatch(expected) if isinstance(expected, str) else None
    if found:
        name = found[1]
        if name in bindings:
            return differences(bindings[name], actual, bindings, partial, at)
        usable = (isinstance(actual, str) and actual != "") or (
            isinstance(actual, int | float) and not isinstance(actual, bool)
        )
        if usable:
            bindings[name] = actual
        return [] if usable else [f"{at}: expected some text, got {show(actual)}"]
    if isinstance(expected, list):
        if not isinstance(actual, list) or len(actual) != len(expected):
            return [f"{at}: expected {show(expected)}, got {show(actual)}"]
        return [
            line
            for index, item in enumerate(expected)
            for line in differences(item, actual[index], bindings, partial, f"{at}[{index}]")
        ]
    if isinstance(expected, dict):
        if not isinstance(actual, dict):
            return [f"{at}: expected an object, got {show(actual)}"]
        extra = [] if partial else [name for name in actual if name not in expected]
        lines = [f"{at}.{name}: not expected, got {show(actual[name])}" for name in extra]
        for name, item in expected.items():
            if name not in actual and item is not None:
                lines.append(f"{at}.{name}: missing")
            else:
                lines += differences(item, actual.get(name), bindings, partial, f"{at}.{name}")
        return lines
    same = expected == actual and isinstance(expected, bool) == isinstance(actual, bool)
    return [] if same else [f"{at}: expected {show(expected)}, got {show(actual)}"]
