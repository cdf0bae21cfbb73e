"""Options of clients and calls, checked."""

from __future__ import annotations

import logging
import os
import random as random_module
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

import httpx

from .cancel import CancelToken
from .errors import ConfigurationError
from .redact import Clean, Redact, cleaner, redactor


@dataclass(frozen=True)
class RequestInfo:
    """What hooks and the logger are told: never a body, never a URL, never the key."""

    #: operationId.
    operation: str
    #: 1 for the first send of a call.
    attempt: int
    #: Bytes of the body sent or received.
    bytes: int | None = None
    #: HTTP status.
    status: int | None = None
    #: Milliseconds from the send to the last byte.
    ms: float | None = None
    #: Milliseconds until the next send.
    wait_ms: float | None = None
    #: Name of the error class that led to the retry.
    error: str | None = None

    def fields(self) -> dict[str, Any]:
        """What is known, by name."""
        return {name: value for name, value in vars(self).items() if value is not None}


@dataclass(frozen=True)
class Hooks:
    """Called at each step of each send. What a hook raises is ignored."""

    on_request: Callable[[RequestInfo], object] | None = None
    on_response: Callable[[RequestInfo], object] | None = None
    on_retry: Callable[[RequestInfo], object] | None = None


@dataclass(frozen=True)
class CallOptions:
    """The options of one call, whichever it takes."""

    timeout: float | None = None
    attempt_timeout: float | None = None
    max_retries: int | None = None
    extra_body: Mapping[str, Any] | None = None
    cancel: CancelToken | None = None
    allow_duplicate_charge: bool = False
    on_update: Callable[[Any], object] | None = None


@dataclass(frozen=True)
class Numbers:
    """The numeric options, in seconds and counts."""

    timeout: float = 600.0
    attempt_timeout: float = 120.0
    max_retries: int = 2
    max_in_flight: int = 5


@dataclass(frozen=True)
class Settings:
    """Client options, checked and complete."""

    numbers: Numbers
    base_url: str | None
    logger: logging.Logger
    hooks: Hooks
    random: Callable[[], float]
    #: Takes the key out of whatever leaves the client.
    redact: Redact
    #: Takes the key out of an answer.
    clean: Clean


# No timer holds more milliseconds.
_longest = 2**31 - 1


def check_count(name: str, value: object, least: int, most: int) -> int:
    """``value``, if it is a whole number of that range."""
    if isinstance(value, int) and not isinstance(value, bool) and least <= value <= most:
        return value
    raise ConfigurationError(f"{name} must be a whole number from {least} to {most}, not {_show(value)}")


def check_seconds(name: str, value: object) -> float:
    """``value``, if it is a time that a timer can hold, to the millisecond."""
    if isinstance(value, int | float) and not isinstance(value, bool) and abs(value) < _longest:
        ms = round(value * 1000)
        if 1 <= ms <= _longest:
            return ms / 1000
        value = f"{value * 1000:g} ms"
    else:
        value = _show(value)
    raise ConfigurationError(
        f"{name} must be a whole number from 1 to {_longest} of milliseconds, given in seconds, not {value}"
    )


def check_numbers(
    base: Numbers,
    *,
    timeout: float | None = None,
    attempt_timeout: float | None = None,
    max_retries: int | None = None,
    max_in_flight: int | None = None,
) -> Numbers:
    """The numeric options of a client or a call; ``base`` has the values of those that are not given."""
    return Numbers(
        base.timeout if timeout is None else check_seconds("timeout", timeout),
        base.attempt_timeout if attempt_timeout is None else check_seconds("attempt_timeout", attempt_timeout),
        base.max_retries if max_retries is None else check_count("max_retries", max_retries, 0, 100),
        base.max_in_flight if max_in_flight is None else check_count("max_in_flight", max_in_flight, 0, 10_000),
    )


def find_key(api_key: str | None) -> str:
    """The key, from the option or the environment. An empty variable is none."""
    key: object = api_key
    if key is None:
        key = os.environ.get("MODELSLAB_API_KEY") or None
    if not isinstance(key, str):
        raise ConfigurationError('api_key must be a text: pass it, set MODELSLAB_API_KEY, or pass "" behind a proxy')
    return key


def check_settings(
    key: str,
    *,
    base_url: str | None = None,
    timeout: float | None = None,
    attempt_timeout: float | None = None,
    max_retries: int | None = None,
    max_in_flight: int | None = None,
    logger: logging.Logger | None = None,
    hooks: Hooks | None = None,
    random: Callable[[], float] | None = None,
) -> Settings:
    """Checks what the caller gave and fills in the defaults."""
    redact = redactor(key)
    if base_url is None:
        base_url = os.environ.get("MODELSLAB_BASE_URL") or None
    return Settings(
        numbers=check_numbers(
            Numbers(),
            timeout=timeout,
            attempt_timeout=attempt_timeout,
            max_retries=max_retries,
            max_in_flight=max_in_flight,
        ),
        base_url=None if base_url is None else _check_base_url(base_url, redact),
        logger=logger or logging.getLogger("modelslab_images"),
        hooks=hooks or Hooks(),
        random=random or random_module.random,
        redact=redact,
        # A short key is likely to be part of honest words, so it is only taken out of errors.
        clean=cleaner(key if len(key) >= 8 else ""),
    )


def _check_base_url(value: object, redact: Redact) -> str:
    if isinstance(value, str) and re.match(r"https?://[^/?#]", value, re.IGNORECASE):
        try:
            url = httpx.URL(value)
        except httpx.InvalidURL:
            url = httpx.URL()
        if url.host and not url.userinfo and not url.query and not url.fragment:
            return str(url).rstrip("/")
    raise ConfigurationError(f"base_url must be a plain http(s) URL, not {redact(_show(value))}")


def _show(value: object) -> str:
    return f'"{value[:100]}"' if isinstance(value, str) else str(value)
