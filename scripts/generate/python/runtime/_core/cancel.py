"""Ending calls from outside."""

from __future__ import annotations

import threading
from collections.abc import Callable


class CancelToken:
    """Ends the calls that it is passed to, from any thread.

    ::

        token = CancelToken()
        threading.Timer(60, token.cancel).start()
        client.text_to_image(..., cancel=token)  # raises AbortedError after a minute

    With asyncio you rarely need one: cancel the task.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._event = threading.Event()
        self._callbacks: list[Callable[[], object]] = []
        self._reason: BaseException | None = None

    @property
    def cancelled(self) -> bool:
        """Whether ``cancel`` has been called."""
        return self._event.is_set()

    @property
    def reason(self) -> BaseException | None:
        """What ``cancel`` was told."""
        return self._reason

    def cancel(self, reason: BaseException | str | None = None) -> None:
        """Ends every call that has the token, now and later; the first reason stays."""
        with self._lock:
            if self._event.is_set():
                return
            self._reason = Exception(reason) if isinstance(reason, str) else reason
            self._event.set()
            callbacks, self._callbacks = self._callbacks, []
        for callback in callbacks:
            callback()

    def wait(self, seconds: float | None = None) -> bool:
        """Blocks until the token is cancelled, at most that long, and tells whether it is."""
        return self._event.wait(seconds)

    def subscribe(self, callback: Callable[[], object]) -> Callable[[], None]:
        """Calls ``callback`` once the token is cancelled, at once if it is; returns what ends that."""
        with self._lock:
            if not self._event.is_set():
                self._callbacks.append(callback)
                return lambda: self._forget(callback)
        callback()
        return lambda: None

    def _forget(self, callback: Callable[[], object]) -> None:
        # A token may outlive thousands of calls.
        with self._lock:
            if callback in self._callbacks:
                self._callbacks.remove(callback)


class TokenCancelled(Exception):  # noqa: N818 - a signal, not an error: callers never see it
    """Inside the package: the token of the call was cancelled. It reaches callers as an AbortedError."""

    def __init__(self, token: CancelToken) -> None:
        super().__init__()
        self.token = token


def throw_if_cancelled(cancel: CancelToken | None) -> None:
    """Raises TokenCancelled if there is a token and it is cancelled."""
    if cancel is not None and cancel.cancelled:
        raise TokenCancelled(cancel)
