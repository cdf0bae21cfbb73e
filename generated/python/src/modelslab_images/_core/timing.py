"""When to try and to look again. All in seconds."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress

#: The parts of a request that httpx bounds, each by itself.
PARTS = ("connect", "read", "write", "pool")
#: Seconds after which a host that does not even answer is given up.
LONGEST_CONNECT = 10.0


def back_off(retry: int, random: Callable[[], float]) -> float:
    """Seconds before retry number ``retry`` (from 0): 0.5 s doubling to 8 s, less up to a quarter of jitter."""
    return min(8.0, 0.5 * 2.0 ** min(retry, 10)) * (1 - 0.25 * random())


class PollSchedule:
    """When to look at a job again.

    ``delay`` is the number of seconds until the next look, at first after the ``eta`` that the API told.
    """

    def __init__(self, eta: float | None, random: Callable[[], float]) -> None:
        self._random = random
        self._base = self.delay = _clamp(eta)

    def next(self, eta: float | None = None) -> None:
        """After an answer. A new eta is taken as it is; otherwise the delay grows to 10 s, less up to a quarter."""
        if eta is not None:
            self._base = self.delay = _clamp(eta)
            return
        # Jitter shortens the sleep only: were it kept, the delays would drift down.
        self._base = min(10.0, self._base * 1.5)
        self.delay = self._base * (1 - 0.25 * self._random())


def _clamp(eta: float | None) -> float:
    return min(30.0, max(1.0, 1.0 if eta is None else eta))


def not_done(seconds: float) -> TimeoutError:
    """The error of what took longer than it may."""
    return TimeoutError(f"not done within {max(0, round(seconds * 1000))} ms")


def quietly(run: Callable[[], object]) -> None:
    """Runs a caller's function; what it raises must not break the call that it observes."""
    with suppress(Exception):
        run()
