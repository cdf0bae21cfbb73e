"""What a case can say about a value, in the same words for every language; and all that a value shows of itself."""

from __future__ import annotations

import base64
import json
import re
import traceback
from asyncio import CancelledError
from typing import Any

import modelslab_images as subject

JOBS = (subject.Job, subject.AsyncJob)
GENERATIONS = (subject.Generation, subject.AsyncGeneration)
EVENTS = (subject.WebhookEvent, subject.AsyncWebhookEvent)

#: Python has a ConnectionError of its own.
ERROR_NAMES = {"ApiConnectionError": "ConnectionError"}


#: Functions that are given what a caller passes to a constructor, before it is known to be usable.
CONSTRUCTING = {"__init__", "check_settings", "_check_base_url"}


def snake(name: str) -> str:
    """`updateS3Details` to `update_s3_details`."""
    name = re.sub(r"([a-z0-9])([A-Z])", r"\1_\2", name)
    return re.sub(r"([A-Z]+)([A-Z][a-z])", r"\1_\2", name).lower()


def camel(name: str) -> str:
    return re.sub(r"_(\w)", lambda found: found[1].upper(), name)


def describe(value: Any) -> Any:
    if isinstance(value, bytes):
        return {"bytes": base64.b64encode(value).decode(), "size": len(value)}
    if isinstance(value, JOBS):
        names = ("operation", "id", "status", "eta", "track_id")
        told = {camel(name): getattr(value, name) for name in names}
        return {"type": "Job", **told, "done": value.generation is not None}
    if isinstance(value, GENERATIONS):
        names = ("id", "meta", "generation_time", "track_id", "raw")
        told = {camel(name): getattr(value, name) for name in names}
        return {"type": "Generation", "images": [image.url for image in value.images], **told}
    if isinstance(value, EVENTS):
        names = ("type", "id", "track_id", "deduplication_key", "raw", "confirmed")
        told = {camel(name): getattr(value, name) for name in names}
        return {**told, "generation": describe(value.generation), "error": describe(value.error)}
    if isinstance(value, subject.Acknowledgement):
        return {"status": value.status, "message": value.message, "raw": value.raw}
    if isinstance(value, BaseException):
        return describe_error(value)
    if isinstance(value, list):
        return [describe(item) for item in value]
    return value


def describe_error(error: BaseException) -> Any:
    cause: BaseException | None = error.__cause__
    if isinstance(error, CancelledError):
        # A cancelled task is Python's own way to abort. What is known of the call is in its cause; a call that was
        # cancelled before its first step has nothing to tell.
        cause = CancelledError(*error.args)
        error = subject.aborted_call(error) or subject.AbortedError("cancelled before it began")
    if isinstance(error, TypeError):
        # An argument that the method does not have: Python says so itself, before anything is sent.
        return {"type": "ConfigurationError", "message": str(error)}
    if not isinstance(error, subject.ModelsLabError):
        return {"type": type(error).__name__, "message": str(error)}
    kind = type(error).__name__
    return {
        "type": ERROR_NAMES.get(kind, kind),
        "message": error.message,
        "httpStatus": error.http_status,
        "retryable": error.retryable,
        "mayHaveBeenCharged": error.may_have_been_charged,
        "trackId": error.track_id,
        "job": describe(error.job),
        "raw": error.raw,
        "fields": getattr(error, "fields", None),
        "retryAfter": getattr(error, "retry_after", None),
        "cause": None if cause is None else "".join(traceback.format_exception(cause)),
    }


def all_texts(value: Any, depth: int = 0, seen: set[int] | None = None) -> list[str]:
    """Every text in which a value can reach a log or a screen, variables of the frames of a traceback included."""
    seen = set() if seen is None else seen
    if depth > 8 or id(value) in seen:
        return []
    seen.add(id(value))
    shown = [repr(value), str(value)]
    try:
        shown.append(json.dumps(value, default=repr))
    except (TypeError, ValueError):
        # Then nobody can write it as JSON.
        pass
    parts: list[Any] = []
    if isinstance(value, dict):
        parts = [*value.keys(), *value.values()]
    elif isinstance(value, list | tuple):
        parts = list(value)
    elif type(value).__module__.startswith("modelslab_images") and hasattr(value, "__dict__"):
        parts = list(vars(value).values())
    if isinstance(value, BaseException):
        shown.append("".join(traceback.format_exception(value)))
        parts += [*value.args, value.__cause__, value.__context__]
        for frame, _ in traceback.walk_tb(value.__traceback__):
            name = frame.f_code.co_filename
            # The arguments of a constructor are the caller's own.
            if frame.f_code.co_name in CONSTRUCTING:
                continue
            if "modelslab_images" in name or "httpx" in name or "httpcore" in name:
                shown += [repr(variable) for variable in frame.f_locals.values()]
    return shown + [text for part in parts for text in all_texts(part, depth + 1, seen)]
