"""How a case is run with each of the two clients: calls in threads, or tasks in an event loop."""

from __future__ import annotations

import asyncio
import inspect
import sys
import threading
import time
from collections.abc import Callable
from typing import Any

import modelslab_images as subject

REASON = "the caller's reason"


class Outcome:
    """Of a call that has begun."""

    def __init__(self) -> None:
        self.value: Any = None
        self.error: BaseException | None = None
        self.ended = threading.Event()


class VirtualTime:
    """Time in which a sleep takes no time: it only moves the hands and is noted, in milliseconds."""

    def __init__(self, on_sleep: Callable[[int], None]) -> None:
        self.sleeps: list[float] = []
        self._now = 0.0
        self._on_sleep = on_sleep

    def now(self) -> float:
        return self._now

    def begin(self, seconds: float) -> None:
        # What is less than a millionth of a millisecond is the rounding of seconds.
        self.sleeps.append(round(seconds * 1000, 6))
        self._on_sleep(len(self.sleeps))

    def end(self, seconds: float) -> None:
        self._now += seconds


def original(error: BaseException) -> BaseException:
    """Before Python 3.11 a cancelled task raises a copy without the reason, and what was raised in it is its context."""
    copied = sys.version_info < (3, 11) and isinstance(error, asyncio.CancelledError) and not error.args
    return error.__context__ or error if copied else error


class SyncPlatform:
    """Every call in a thread of its own; a caller who has enough cancels the token."""

    name = "sync"
    client_class = subject.ModelsLab
    parse_webhook = staticmethod(subject.parse_webhook)

    def clock(self, hands: VirtualTime) -> Any:
        class Clock:
            now = staticmethod(hands.now)

            def sleep(self, seconds: float, cancel: subject.CancelToken | None) -> None:
                hands.begin(seconds)
                # Other threads get on as they would in a real sleep.
                time.sleep(0.003)
                if cancel is None or not cancel.cancelled:
                    hands.end(seconds)

        return Clock()

    def start(self, work: Callable[[dict[str, Any]], Any], abort: Abort | None) -> Outcome:
        outcome = Outcome()
        options: dict[str, Any] = {}
        if abort is not None:
            token = subject.CancelToken()
            options["cancel"] = token
            abort.act = lambda: token.cancel(REASON)
            if abort.before:
                abort.act()

        def run() -> None:
            try:
                outcome.value = work(options)
            except BaseException as error:
                outcome.error = error
            finally:
                outcome.ended.set()

        threading.Thread(target=run, daemon=True).start()
        return outcome

    def gather(self, works: list[Callable[[], Any]]) -> Any:
        outcomes = [self.start(lambda _, work=work: work(), None) for work in works]
        for outcome in outcomes:
            outcome.ended.wait()
        for outcome in outcomes:
            if outcome.error is not None:
                raise outcome.error
        return [outcome.value for outcome in outcomes]

    def close(self, client: Any) -> None:
        client.close()

    def settle(self) -> None:
        """Time for a call in the background to get as far as it can."""
        time.sleep(0.03)

    def stop(self) -> None:
        """Threads end by themselves."""


class AsyncPlatform:
    """Every call as a task of one event loop; a caller who has enough cancels the task."""

    name = "async"
    client_class = subject.AsyncModelsLab
    parse_webhook = staticmethod(subject.parse_webhook_async)

    def __init__(self) -> None:
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, daemon=True)
        self._thread.start()

    def clock(self, hands: VirtualTime) -> Any:
        class Clock:
            now = staticmethod(hands.now)

            async def sleep(self, seconds: float) -> None:
                hands.begin(seconds)
                # Other tasks, and the server's threads, get on as they would in a real sleep.
                await asyncio.sleep(0.003)
                hands.end(seconds)

        return Clock()

    def start(self, work: Callable[[dict[str, Any]], Any], abort: Abort | None) -> Outcome:
        outcome = Outcome()

        async def run() -> None:
            value = work({})
            outcome.value = await value if inspect.isawaitable(value) else value

        def ended(task: asyncio.Task[None]) -> None:
            try:
                task.result()
            except BaseException as error:
                outcome.error = original(error)
            outcome.ended.set()

        def begin() -> None:
            task = self._loop.create_task(run())
            task.add_done_callback(ended)
            if abort is not None:
                abort.act = lambda: self._loop.call_soon_threadsafe(task.cancel, REASON)
                if abort.before:
                    task.cancel(REASON)
            begun.set()

        begun = threading.Event()
        self._loop.call_soon_threadsafe(begin)
        begun.wait()
        return outcome

    async def gather(self, works: list[Callable[[], Any]]) -> Any:
        return await asyncio.gather(*(work() for work in works))

    def close(self, client: Any) -> None:
        asyncio.run_coroutine_threadsafe(client.aclose(), self._loop).result()

    def settle(self) -> None:
        """Time for a call in the background to get as far as it can."""
        time.sleep(0.01)

    def stop(self) -> None:
        async def cancel_all() -> None:
            rest = [task for task in asyncio.all_tasks() if task is not asyncio.current_task()]
            for task in rest:
                task.cancel()
            await asyncio.gather(*rest, return_exceptions=True)

        asyncio.run_coroutine_threadsafe(cancel_all(), self._loop).result()
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()
        self._loop.close()


class Abort:
    """When a step is to be aborted, and how."""

    def __init__(self, when: dict[str, Any]) -> None:
        self.before = bool(when.get("before"))
        self._when = when
        self.act: Callable[[], object] = lambda: None

    def reached(self, event: str, count: int) -> None:
        if self._when.get(event) == count:
            self.act()
