"""Counting jobs."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass
from typing import TYPE_CHECKING

from .._core.cancel import CancelToken
from .._core.errors import ModelsLabError
from .._core.options import Settings
from .._core.timing import PollSchedule
from .platform import AsyncClock, Lock, Turn, pause, spawn

if TYPE_CHECKING:
    from .job import AsyncJob


@dataclass
class Held:
    """A job that has a slot."""

    job: AsyncJob
    #: On the client's clock.
    since: float
    #: How many callers are waiting for the job, and so looking at it.
    waiters: int = 0


class AsyncSlots:
    """Counts jobs, not sockets: a job takes a place in the account's queue until it ends, and one too many is refused.

    A batch of any size therefore never meets that limit.

    A job that was only submitted holds its slot too. Nobody may ever ask about it (its owner listens for a webhook), so
    when all slots are taken and somebody wants one, the slots themselves look at the jobs that nobody waits for.
    """

    def __init__(self, settings: Settings, clock: AsyncClock) -> None:
        self._settings = settings
        self._clock = clock
        self._lock = Lock()
        self._queue: deque[Turn] = deque()
        self._held: dict[int, Held] = {}
        self._taken = 0
        self._driving = False

    async def acquire(self, cancel: CancelToken | None) -> None:
        """Takes a slot, first come, first served. Ends early if the caller does."""
        limit = self._settings.numbers.max_in_flight
        with self._lock:
            if not limit or self._taken < limit:
                self._taken += 1
                return
            turn = Turn()
            self._queue.append(turn)
        self.drive()
        try:
            await turn.wait(cancel)
        except BaseException:
            with self._lock:
                queued = turn in self._queue
                if queued:
                    self._queue.remove(turn)
            # No longer queued: the slot came in the same instant, and goes to the next in line.
            if not queued:
                self.free()
            raise

    def free(self) -> None:
        """Gives a slot back. It goes straight to the first in line, so nobody can overtake."""
        with self._lock:
            if self._queue:
                self._queue.popleft().set()
            else:
                self._taken -= 1

    def hold(self, job: AsyncJob) -> None:
        """From now on the slot is the job's."""
        with self._lock:
            self._held[id(job)] = Held(job, self._clock.now())

    def release(self, job: AsyncJob) -> None:
        """Gives the job's slot back, if it still has one."""
        with self._lock:
            held = self._held.pop(id(job), None)
        if held is not None:
            self.free()

    def attend(self, job: AsyncJob) -> Held | None:
        """Notes that a caller looks at the job; what is returned goes to ``leave`` when it no longer does."""
        with self._lock:
            held = self._held.get(id(job))
            if held is not None:
                held.waiters += 1
            return held

    def leave(self, held: Held | None) -> None:
        """A caller no longer looks at the job."""
        with self._lock:
            if held is not None:
                held.waiters -= 1
            wanted = bool(self._queue)
        if wanted:
            self.drive()

    def drive(self) -> None:
        """Looks at the jobs that nobody waits for, as long as somebody wants a slot."""
        with self._lock:
            # Every job that is attended gives its slot back by itself, or comes here when its caller leaves.
            if self._driving or not self._idle():
                return
            self._driving = True
        spawn(self._look_around)

    def _idle(self) -> list[Held]:
        if not self._queue:
            return []
        return [held for held in self._held.values() if not held.waiters]

    async def _look_around(self) -> None:
        schedule: PollSchedule | None = None
        try:
            while True:
                with self._lock:
                    jobs = self._idle()
                    if not jobs:
                        # In the same breath, so that who comes next starts it anew.
                        self._driving = False
                        return
                if schedule is None:
                    etas = [1.0 if held.job.eta is None else held.job.eta for held in jobs]
                    schedule = PollSchedule(min(etas), self._settings.random)
                await pause(self._clock, schedule.delay, None)
                schedule.next()
                for held in jobs:
                    with self._lock:
                        # It may have ended, or found somebody who waits for it, during the sleep.
                        skip = held not in self._idle()
                    if not skip:
                        await self._look_once(held)
        except BaseException:
            self._driving = False
            raise

    async def _look_once(self, held: Held) -> None:
        # A job that is never heard of again must not keep its slot for ever.
        if self._clock.now() - held.since >= self._settings.numbers.timeout:
            self.release(held.job)
            return
        try:
            await held.job.refresh(max_retries=0)
        except ModelsLabError as error:
            # A passing fault is no news. Anything else ends the job as far as the queue is concerned; its owner is told
            # the reason on asking.
            if not error.retryable:
                self.release(held.job)
