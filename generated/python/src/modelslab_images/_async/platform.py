"""What differs between an event loop and threads: this side is asyncio's.

``_sync/platform.py`` has the same names for threads. Everything else of this folder is written once.
"""

from __future__ import annotations

import asyncio
import sys
import time
from collections.abc import Awaitable, Callable
from contextlib import nullcontext
from typing import Any, Protocol, TypeVar

from .._core.cancel import CancelToken, TokenCancelled, throw_if_cancelled
from .._core.timing import LONGEST_CONNECT, PARTS, not_done

T = TypeVar("T")

#: How a caller ends a call.
INTERRUPTIONS: tuple[type[BaseException], ...] = (asyncio.CancelledError, TokenCancelled)


class AsyncClock(Protocol):
    """Time as the client sees it; hand in another one to test waiting without waiting."""

    def now(self) -> float:
        """Seconds on a clock that never goes back."""
        ...

    async def sleep(self, seconds: float) -> None:
        """Returns after that many seconds."""
        ...


class AsyncSystemClock:
    """The event loop's own."""

    def now(self) -> float:
        return time.monotonic()

    async def sleep(self, seconds: float) -> None:
        await asyncio.sleep(seconds)


async def pause(clock: AsyncClock, seconds: float, cancel: CancelToken | None) -> None:
    """Sleeps on the client's clock, even if that takes no notice of the token."""
    await within(None, cancel, lambda: clock.sleep(seconds))
    throw_if_cancelled(cancel)


if sys.version_info >= (3, 11):

    async def _bounded(seconds: float, work: Callable[[], Awaitable[T]]) -> T:
        limit = asyncio.timeout(seconds)
        try:
            async with limit:
                return await work()
        except TimeoutError:
            if not limit.expired():
                raise
        raise not_done(seconds)


async def within(seconds: float | None, cancel: CancelToken | None, work: Callable[[], Awaitable[T]]) -> T:
    """What ``work`` returns; TimeoutError after ``seconds``, TokenCancelled as soon as the token is cancelled."""
    if cancel is None:
        if seconds is None:
            return await work()
        if sys.version_info >= (3, 11):
            # In this very task: one of its own costs more than all else that is done here for a call.
            return await _bounded(seconds, work)
    loop = asyncio.get_running_loop()
    task: asyncio.Future[T] = asyncio.ensure_future(work())
    cancelled: asyncio.Future[None] = loop.create_future()

    def wake() -> None:
        if not cancelled.done():
            cancelled.set_result(None)

    # The token may be cancelled in another thread.
    leave = cancel.subscribe(lambda: loop.call_soon_threadsafe(wake)) if cancel else wake_nobody
    try:
        # Not `wait_for`: before Python 3.12 that loses a cancellation that meets the end of the work.
        waiting: set[asyncio.Future[Any]] = {task, cancelled}
        await asyncio.wait(waiting, timeout=seconds, return_when=asyncio.FIRST_COMPLETED)
    finally:
        leave()
        cancelled.cancel()
        ended = task.done()
        if not ended:
            task.cancel()
            await asyncio.wait({task})
        if not task.cancelled():
            # Asked for, so that nobody is told that nobody asked.
            task.exception()
    throw_if_cancelled(cancel)
    if not ended:
        raise not_done(seconds or 0)
    return task.result()


def wake_nobody() -> None:
    """There is no token."""


class Turn:
    """A place in a line: one side waits, the other lets it in."""

    def __init__(self) -> None:
        self._entered: asyncio.Future[None] = asyncio.get_running_loop().create_future()

    def set(self) -> None:
        if not self._entered.done():
            self._entered.set_result(None)

    async def wait(self, cancel: CancelToken | None) -> None:
        await within(None, cancel, lambda: self._entered)


class Lock(nullcontext[None]):
    """In one event loop nothing happens between two awaits, so nothing needs to be locked."""


_background: set[asyncio.Task[None]] = set()


def spawn(work: Callable[[], Any]) -> None:
    """Starts work that nobody waits for. The loop itself holds tasks only weakly."""
    task = asyncio.get_running_loop().create_task(work())
    _background.add(task)
    task.add_done_callback(_background.discard)


async def beside(work: Callable[[], T]) -> T:
    """Work with files, which would hold up the loop."""
    return await asyncio.to_thread(work)


def limited(seconds: float) -> dict[str, Any]:
    """The extensions of a request that may take so long. ``within`` bounds the whole, these each part."""
    return {"timeout": {**dict.fromkeys(PARTS, seconds), "connect": min(seconds, LONGEST_CONNECT)}}
