# Made by `npm run generate` from _async/transport.py; do not edit.
"""One request, from the first send to the answer or the error: read it from ``send`` downwards."""

from __future__ import annotations

import time
from collections.abc import Mapping
from functools import lru_cache
from typing import Any

import httpx

from .._core.call import (
    Answer,
    Call,
    Limits,
    aborted,
    cannot_send,
    fault,
    is_told,
    problem,
    read_answer,
    tell,
)
from .._core.cancel import CancelToken, throw_if_cancelled
from .._core.cookies import NoCookies
from .._core.errors import ConfigurationError, InvalidResponseError, ModelsLabError, RateLimitError
from .._core.options import CallOptions, RequestInfo, Settings, check_numbers
from .._core.read import parse_json
from .._core.spec import ContractSpec, JsonObject, OperationSpec
from .._core.timing import back_off, not_done
from .._core.write import serializer
from .._version import VERSION
from .platform import INTERRUPTIONS, Clock, Lock, limited, pause, within

# Beyond this the caller decides: a minute of silence looks like a hang.
_longest_retry_delay = 60.0

_headers = {
    "Accept": "application/json",
    "Content-Type": "application/json",
    "User-Agent": f"modelslab-images-python/{VERSION}",
}

# A client asks the same few URLs again and again, and parsing one costs as much as sending it.
_url = lru_cache(maxsize=64)(httpx.URL)


class Http:
    """The HTTP client: the caller's own, which stays open, or one that is made at the first request."""

    def __init__(self, given: httpx.Client | None) -> None:
        self._given = given
        self._made: httpx.Client | None = None
        self._lock = Lock()

    def client(self) -> httpx.Client:
        if self._given is not None:
            return self._given
        with self._lock:
            if self._made is None or self._made.is_closed:
                # Jobs are counted, so sockets need not be. It follows no redirect and repeats nothing by itself.
                limits = httpx.Limits(max_connections=None, max_keepalive_connections=20)
                self._made = httpx.Client(
                    headers=_headers,
                    cookies=NoCookies(),
                    limits=limits,
                    follow_redirects=False,
                )
            return self._made

    def request(self, url: str, content: bytes, seconds: float) -> httpx.Request:
        """Every request with the key is made here. The caller's own client may add headers, but no cookie."""
        client = self.client()
        extensions = limited(seconds)
        if self._given is None:
            # Its headers are the right ones already.
            return httpx.Request("POST", _url(url), headers=client.headers, content=content, extensions=extensions)
        request = client.build_request("POST", _url(url), headers=_headers, content=content, extensions=extensions)
        request.headers.pop("Cookie", None)
        return request

    def close(self) -> None:
        if self._made is not None:
            self._made.close()


class Transport:
    """What every request is sent with."""

    def __init__(
        self,
        contract: ContractSpec,
        settings: Settings,
        key: str,
        clock: Clock,
        http: Http,
    ) -> None:
        self.contract = contract
        self.settings = settings
        self.clock = clock
        self.http = http
        self.serialize = serializer(contract, key)

    def limits(self, options: CallOptions) -> Limits:
        numbers = check_numbers(
            self.settings.numbers,
            timeout=options.timeout,
            attempt_timeout=options.attempt_timeout,
            max_retries=options.max_retries,
        )
        deadline = self.clock.now() + numbers.timeout
        return Limits(options.cancel, deadline, numbers.attempt_timeout, numbers.max_retries)

    def base_url(self, operation: OperationSpec) -> str:
        return self.settings.base_url or operation.server

    def problem(
        self,
        kind: type[ModelsLabError],
        message: str,
        cause: BaseException | None = None,
        **details: Any,
    ) -> ModelsLabError:
        """Every error is made by this, so none can carry the key."""
        return problem(self.settings.redact, kind, message, cause, **details)

    def aborted(self, interruption: BaseException, **details: Any) -> BaseException:
        """What to raise when the caller ends a call."""
        return aborted(self.settings.redact, interruption, **details)

    def pause(self, seconds: float, cancel: CancelToken | None, **details: Any) -> None:
        """Sleeps on the client's clock; a caller who has enough is told the details."""
        try:
            pause(self.clock, seconds, cancel)
        except INTERRUPTIONS as interruption:
            raise self.aborted(interruption, **details)

    def send(self, call: Call) -> JsonObject:
        """Sends until there is an answer, an error that must not be retried, or no time or attempt left."""
        attempt = 1
        while True:
            try:
                return self._attempt(call, attempt)
            except ModelsLabError as error:
                call.may_have_been_charged |= error.may_have_been_charged
                error.may_have_been_charged = call.may_have_been_charged
                told = error.retry_after if isinstance(error, RateLimitError) else None
                delay = back_off(attempt - 1, self.settings.random) if told is None else told
                late = delay > _longest_retry_delay or self.clock.now() + delay >= call.limits.deadline
                if not error.retryable or attempt > call.limits.max_retries or late:
                    raise
                why = type(error).__name__
            info = RequestInfo(call.operation.id, attempt, wait_ms=delay * 1000, error=why)
            tell(self.settings, "retry", info)
            charged = call.may_have_been_charged
            track_id = call.track_id
            self.pause(delay, call.limits.cancel, track_id=track_id, may_have_been_charged=charged)
            attempt += 1

    def _attempt(self, call: Call, attempt: int) -> JsonObject:
        """One send."""
        limits = call.limits
        started = self.clock.now()
        seconds = max(0.001, min(limits.attempt_timeout, limits.deadline - started))
        answer = Answer()
        failure: BaseException | None = None
        request: httpx.Request | None = None
        told = is_told(self.settings)
        try:
            throw_if_cancelled(limits.cancel)
            made = request = self.http.request(call.url, self.serialize(call.body), seconds)
            if told:
                size = len(request.content)
                tell(self.settings, "request", RequestInfo(call.operation.id, attempt, bytes=size))
            within(seconds, limits.cancel, lambda: self._exchange(made, seconds, answer))
        except INTERRUPTIONS as interruption:
            charged = call.may_have_been_charged or (answer.begun and not call.operation.idempotent)
            track_id = call.track_id
            raise self.aborted(interruption, track_id=track_id, may_have_been_charged=charged)
        except Exception as error:
            failure = error
        # Outside of the handler: inside, Python would hang the failure, and with it the request, on the new error.
        if failure is not None and request is None:
            raise cannot_send(self.settings.redact, failure)
        # The status of an error came through whole, even if its body did not: that is answer enough.
        if failure is not None and (answer.status is None or answer.status < 400):
            raise fault(self.settings.redact, call, failure)
        if told:
            info = RequestInfo(
                call.operation.id,
                attempt,
                status=answer.status,
                ms=round((self.clock.now() - started) * 1000, 3),
                bytes=len(answer.content),
            )
            tell(self.settings, "response", info)
        result = read_answer(self.contract, self.settings, call, answer)
        if isinstance(result, ModelsLabError):
            raise result
        return result

    def _exchange(self, request: httpx.Request, seconds: float, answer: Answer) -> None:
        """Sends and reads to the end. A redirect would post the key to whatever host the answer names: not followed."""
        until = time.monotonic() + seconds
        answer.begun = True
        try:
            response = self.http.client().send(request, stream=True, follow_redirects=False)
            try:
                answer.status = response.status_code
                answer.headers = response.headers
                chunks: list[bytes] = []
                for chunk in response.iter_bytes():
                    chunks.append(chunk)
                    # A body that drips keeps every single read in time.
                    if time.monotonic() > until:
                        raise not_done(seconds)
                answer.content = b"".join(chunks)
            finally:
                response.close()
        except (httpx.ReadTimeout, httpx.WriteTimeout):
            raise not_done(seconds) from None

    def post(self, path: str, body: Mapping[str, Any]) -> Any:
        """Sends once and returns the JSON of the answer, whatever it says."""
        spec = next((one for one in self.contract.operations.values() if one.path == path), None)
        if spec is None and self.settings.base_url is None:
            raise ConfigurationError(f"{path} is the path of no operation: its server is not known")
        operation = spec or OperationSpec("post", path, "")
        limits = self.limits(CallOptions(max_retries=0))
        call = Call(operation, self.base_url(operation) + path, dict(body), limits)
        answer = Answer()
        failure: BaseException | None = None
        try:
            seconds = limits.attempt_timeout
            request = self.http.request(call.url, self.serialize(call.body), seconds)
            within(seconds, None, lambda: self._exchange(request, seconds, answer))
        except Exception as error:
            failure = error
        if failure is not None:
            raise fault(self.settings.redact, call, failure)
        value = parse_json(answer.content)
        if value is None:
            raise self.problem(InvalidResponseError, "An answer that is no JSON", http_status=answer.status)
        return self.settings.clean(value, answer.content)
