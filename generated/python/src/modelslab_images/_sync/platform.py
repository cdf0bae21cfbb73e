"""What differs between an event loop and threads: this side is the threads'.

``_async/platform.py`` has the same names for asyncio. Everything else of this folder is made from that one's.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator, Mapping
from typing import Any, Protocol, TypeVar

from .._core.cancel import CancelToken, TokenCancelled, throw_if_cancelled
from .._core.timing import LONGEST_CONNECT, PARTS, not_done

T = TypeVar("T")

#: How a caller ends a call.
INTERRUPTIONS: tuple[type[BaseException], ...] = (KeyboardInterrupt, TokenCancelled)

Lock = threading.RLock


class Clock(Protocol):
    """Time as the client sees it; hand in another one to test waiting without waiting."""

    def now(self) -> float:
        """Seconds on a clock that never goes back."""
        ...

    def sleep(self, seconds: float, cancel: CancelToken | None) -> None:
        """Returns after that many seconds, or as soon as the token is cancelled: who sleeps asks the token."""
        ...


class SystemClock:
    """The machine's own."""

    def now(self) -> float:
        return time.monotonic()

    def sleep(self, seconds: float, cancel: CancelToken | None) -> None:
        if cancel is None:
            time.sleep(seconds)
        else:
            cancel.wait(seconds)


def pause(clock: Clock, seconds: float, cancel: CancelToken | None) -> None:
    """Sleeps on the client's clock."""
    throw_if_cancelled(cancel)
    clock.sleep(seconds, cancel)
    throw_if_cancelled(cancel)


def within(seconds: float | None, cancel: CancelToken | None, work: Callable[[], T]) -> T:
    """What ``work`` returns; TokenCancelled as soon as the token is cancelled.

    Work is trusted to end in time by itself (``limited``): a thread cannot be stopped. Only a call with a token pays
    for a thread of its own, which is left to its own end when the token is cancelled.
    """
    if cancel is None:
        return work()
    throw_if_cancelled(cancel)
    results: list[T] = []
    errors: list[BaseException] = []
    ended = threading.Event()

    def run() -> None:
        try:
            results.append(work())
        except BaseException as error:
            errors.append(error)
        finally:
            ended.set()

    threading.Thread(target=run, name="modelslab-images-call", daemon=True).start()
    leave = cancel.subscribe(ended.set)
    try:
        ended.wait()
    finally:
        leave()
    throw_if_cancelled(cancel)
    if errors:
        raise errors[0]
    return results[0]


class Turn:
    """A place in a line: one side waits, the other lets it in."""

    def __init__(self) -> None:
        self._entered = threading.Event()

    def set(self) -> None:
        self._entered.set()

    def wait(self, cancel: CancelToken | None) -> None:
        if cancel is None:
            self._entered.wait()
            return
        leave = cancel.subscribe(self._entered.set)
        try:
            self._entered.wait()
        finally:
            leave()
        throw_if_cancelled(cancel)


def spawn(work: Callable[[], Any]) -> None:
    """Starts work that nobody waits for, not even the interpreter's end."""
    threading.Thread(target=work, name="modelslab-images-slots", daemon=True).start()


def beside(work: Callable[[], T]) -> T:
    """Work with files, which in a thread needs no other."""
    return work()


def limited(seconds: float) -> dict[str, Any]:
    """The extensions of a request that may take so long."""
    return {"timeout": TimeLeft(seconds)}


class TimeLeft(Mapping[str, float]):
    """The timeouts of a request's parts.

    httpx bounds each part of a request, connecting, sending and every read, not the whole. It looks a part's timeout up
    when the part begins, and finds what the earlier ones have left.
    """

    def __init__(self, seconds: float) -> None:
        self._until = time.monotonic() + seconds

    def __getitem__(self, part: str) -> float:
        if part not in PARTS:
            raise KeyError(part)
        left = max(0.001, self._until - time.monotonic())
        return min(left, LONGEST_CONNECT) if part == "connect" else left

    def __iter__(self) -> Iterator[str]:
        return iter(PARTS)

    def __len__(self) -> int:
        return len(PARTS)


__all__ = [
    "INTERRUPTIONS",
    "Clock",
    "Lock",
    "SystemClock",
    "Turn",
    "beside",
    "limited",
    "not_done",
    "pause",
    "spawn",
    "within",
]
