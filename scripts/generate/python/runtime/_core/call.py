"""One logical call, and what its answer means."""

from __future__ import annotations

import json
import logging
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, TypeVar

from .cancel import CancelToken, TokenCancelled
from .errors import (
    AbortedError,
    ApiConnectionError,
    ApiError,
    ConfigurationError,
    InvalidResponseError,
    ModelsLabError,
    OutcomeUnknownError,
    RateLimitError,
    ValidationError,
    error_of_kind,
)
from .faults import classify_fault, message_of
from .options import RequestInfo, Settings
from .read import (
    Identifier,
    json_object,
    kind_of_message,
    parse_json,
    read_message,
    read_retry_after,
    text,
)
from .redact import Redact
from .spec import ContractSpec, ErrorKind, JsonObject, OperationSpec
from .timing import quietly

E = TypeVar("E", bound=ModelsLabError)


@dataclass(frozen=True)
class Acknowledgement:
    """The answer of an operation that makes no picture."""

    status: str
    message: str
    #: The whole answer.
    raw: JsonObject


@dataclass(frozen=True)
class Limits:
    """How long and how often; the same for every send of one logical call. In seconds."""

    cancel: CancelToken | None
    #: On the client's clock.
    deadline: float
    attempt_timeout: float
    max_retries: int


@dataclass
class Call:
    """One logical call: a request that may be sent more than once."""

    operation: OperationSpec
    url: str
    body: JsonObject
    limits: Limits
    track_id: Identifier | None = None
    #: The caller accepts a duplicate charge.
    allow_duplicate_charge: bool = False
    #: Once one send may have cost money, whatever comes after it does not undo that.
    may_have_been_charged: bool = False


@dataclass
class Answer:
    """What has come back of one send so far."""

    #: Whether the request may have left.
    begun: bool = False
    status: int | None = None
    # Not shown with the variables of a traceback: an answer may echo the key.
    headers: Mapping[str, str] = field(default_factory=dict[str, str], repr=False)
    content: bytes = field(default=b"", repr=False)


def problem(
    redact: Redact,
    kind: type[E],
    message: str,
    cause: BaseException | None = None,
    **details: Any,
) -> E:
    """Makes an error that cannot carry the key. A cause of our own making is clean already and stays itself."""
    # The job is the caller's own object, and shows no key.
    job = details.pop("job", None)
    error = kind(redact(message), job=job, **redact(details))
    error.__cause__ = cause if cause is None or isinstance(cause, ModelsLabError) else redact(cause)
    return error


def aborted(redact: Redact, interruption: BaseException, **details: Any) -> BaseException:
    """What to raise when a caller ends a call.

    For a token an AbortedError. Anything else (a cancelled task, Ctrl-C) is Python's own and must go on as it is: it
    gets the AbortedError as its cause, and loses the frames that hold the request.
    """
    error = problem(redact, AbortedError, "The call was aborted", **details)
    if not isinstance(interruption, TokenCancelled):
        interruption.__cause__ = error
        return interruption.with_traceback(None)
    # The reason is the caller's own object, and stays it unless the key is in it.
    reason = interruption.token.reason
    error.__cause__ = reason if redact(repr(reason)) == repr(reason) else redact(reason)
    return error


def cannot_send(redact: Redact, cause: BaseException) -> ConfigurationError:
    """The body cannot be written as JSON, or the URL is none."""
    return problem(redact, ConfigurationError, f"The request cannot be made: {message_of(cause)}", cause)


def fault(redact: Redact, call: Call, cause: BaseException) -> ApiConnectionError:
    """No whole answer: what does that prove?"""
    kind = classify_fault(cause)
    if kind != "unknown":
        what = "The certificate was refused" if kind == "untrusted" else "No connection"
        return problem(
            redact,
            ApiConnectionError,
            f"{what}: {message_of(cause)}",
            cause,
            track_id=call.track_id,
            retryable=kind == "unreachable",
        )
    return problem(
        redact,
        OutcomeUnknownError,
        f"Sent, but no whole answer came back: {message_of(cause)}",
        cause,
        track_id=call.track_id,
        **_unsafe(call),
    )


def _unsafe(call: Call) -> dict[str, Any]:
    """What holds when a request may have been carried out: only what is harmless twice is sent twice."""
    harmless = call.operation.idempotent
    return {
        "retryable": harmless or call.allow_duplicate_charge,
        "may_have_been_charged": not harmless,
    }


def read_answer(contract: ContractSpec, settings: Settings, call: Call, answer: Answer) -> JsonObject | ModelsLabError:
    """The answer's body, if it is news about a job or a thank-you; else the error that it means.

    The error is not raised here: its traceback would hold this function's variables, and with them what is not clean.
    """
    redact = settings.redact
    http_status = answer.status or 0
    known: dict[str, Any] = {"http_status": http_status, "track_id": call.track_id}
    if 300 <= http_status < 400:
        host = _host_of(answer.headers.get("location"))
        details: dict[str, Any] = {**_unsafe(call), "retryable": False}
        message = f"Redirect to {host} not followed"
        return problem(redact, InvalidResponseError, message, **known, **details)
    body = json_object(parse_json(answer.content))
    if body is not None:
        body = json_object(settings.clean(body, answer.content))
    status = text((body or {}).get("status"))
    if http_status < 400 and (body is None or status is None):
        page = answer.content.decode("utf-8", "replace")
        what = "that is no JSON object: " + _quote(page) if body is None else "without a status"
        message = f"An answer {what}"
        return problem(redact, InvalidResponseError, message, raw=body, **known, **_unsafe(call))
    ended = (status or "").lower()
    if body is not None and http_status < 400 and ended not in ("error", "failed"):
        return body

    message, fields = read_message(body or {})
    kind = _kind_of(contract, call.operation, http_status, ended, None if fields is not None else message)
    error_class = error_of_kind[kind] if kind else ApiError
    if not message:
        page = answer.content.decode("utf-8", "replace")
        said = f"status {status or 'missing'}" if body is not None else _quote(page)
        message = f"HTTP {http_status}: {said}"
    # Only a server that broke may have done the work all the same; a refusal in words is one.
    if kind == "server" and http_status >= 400:
        known.update(_unsafe(call))
    if issubclass(error_class, RateLimitError):
        known.update(retryable=True, retry_after=read_retry_after(body, answer.headers))
    if issubclass(error_class, ValidationError):
        known.update(fields=fields)
    if kind == "generation-failed":
        known.update(may_have_been_charged=True)
    return problem(redact, error_class, message[:1000], raw=body, **known)


def _kind_of(
    contract: ContractSpec,
    operation: OperationSpec,
    http_status: int,
    status: str,
    message: str | None,
) -> ErrorKind | None:
    """What an error answer means: by HTTP status, else by its words, which the contract lists."""
    if http_status >= 400:
        for rule in contract.error_rules:
            if http_status in rule.status:
                return rule.kind
        return "server" if http_status >= 500 or http_status in (408, 409, 425) else None
    if message is None:
        return "validation"
    # What a fetch reports without further words is the end of the job, not of the request.
    ended = status == "failed" or operation.job_id is not None
    return kind_of_message(contract.error_rules, message) or ("generation-failed" if ended else None)


def is_told(settings: Settings) -> bool:
    """Whether anybody listens to what every send tells; a retry is always told."""
    hooks = settings.hooks
    return hooks.on_request is not None or hooks.on_response is not None or settings.logger.isEnabledFor(logging.DEBUG)


def tell(settings: Settings, event: str, info: RequestInfo) -> None:
    """Tells the hooks and the logger of one step: ``request``, ``response`` or ``retry``."""
    hook = getattr(settings.hooks, f"on_{event}")
    if hook is not None:
        quietly(lambda: hook(info))
    level = logging.WARNING if event == "retry" else logging.DEBUG
    if settings.logger.isEnabledFor(level):
        known = info.fields()
        shown = " ".join(f"{name}={value}" for name, value in known.items())
        extra = {"modelslab_images": known}
        quietly(lambda: settings.logger.log(level, "%s %s", event, shown, extra=extra))


def _quote(answer: str) -> str:
    """A page is not worth more than its beginning."""
    return json.dumps(answer[:200], ensure_ascii=False) if answer.strip() else "empty body"


def _host_of(location: str | None) -> str:
    """No more than the host: the rest may be anything."""
    found = re.match(r"(?:\w+:)?//(?:[^/?#]*@)?([^/?#]*)", location or "")
    return found[1] if found else "the same host"
