"""A generation under way."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import Any
from urllib.parse import quote

import httpx

from .._core.call import Call, Limits
from .._core.cancel import CancelToken
from .._core.errors import (
    AbortedError,
    ConfigurationError,
    EmptyOutputError,
    GenerationFailedError,
    InvalidResponseError,
    ModelsLabError,
    RateLimitError,
    WaitTimeoutError,
    aborted_call,
)
from .._core.options import CallOptions
from .._core.read import Identifier, amount, identifier, json_object, parse_json, text
from .._core.spec import JsonObject, OperationSpec
from .._core.timing import PollSchedule, quietly
from .._core.write import to_wire
from .download import AsyncDownloader
from .generation import AsyncGeneration
from .platform import INTERRUPTIONS
from .slots import AsyncSlots
from .transport import AsyncTransport


@dataclass(frozen=True)
class AsyncJobContext:
    """What a job needs of its client."""

    transport: AsyncTransport
    slots: AsyncSlots
    downloader: AsyncDownloader


class AsyncJob:
    """A generation under way.

    ``job.to_json()`` saves it, ``client.jobs.resume(saved)`` goes on in any process, and in any language's client.
    """

    #: operationId of the call that made it.
    operation: str
    #: As received. None only if the API told a ``fetch_result`` instead.
    id: Identifier | None
    track_id: Identifier | None
    #: ``processing``, ``success``, ``error``, ``failed``, or one that this package has not heard of: still waiting.
    status: str
    #: Seconds until the job is expected to end, as last told.
    eta: float | None
    #: The result, once the job has succeeded.
    generation: AsyncGeneration | None

    def __init__(
        self,
        context: AsyncJobContext,
        spec: OperationSpec,
        body: Mapping[str, Any],
        *,
        id: Identifier | None = None,
        track_id: Identifier | None = None,
    ) -> None:
        """Made by the client; ``body`` is the answer that told of the job, the rest is known from the request."""
        self._context = context
        self._spec = spec
        self._fetch_result: str | None = None
        self._error: ModelsLabError | None = None
        self.operation = spec.id
        self.id = identifier(body.get("id")) if id is None else id
        sent = identifier(track_id)
        self.track_id = identifier(body.get("track_id")) if sent is None else sent
        self.status = ""
        self.eta = None
        self.generation = None
        self._learn(body)

    async def refresh(
        self,
        *,
        timeout: float | None = None,
        attempt_timeout: float | None = None,
        max_retries: int | None = None,
        extra_body: Mapping[str, Any] | None = None,
        cancel: CancelToken | None = None,
    ) -> AsyncJob:
        """Looks once and returns the job itself; a job that has ended is not asked about again.

        Raises:
            GenerationFailedError: It failed.
            EmptyOutputError: It succeeded without a picture.
            NotFoundError: The API does not know it.
            ModelsLabError: What any call raises.
        """
        options = CallOptions(timeout, attempt_timeout, max_retries, extra_body, cancel)
        await self._look(self._context.transport.limits(options), extra_body)
        return self

    async def wait(
        self,
        *,
        timeout: float | None = None,
        attempt_timeout: float | None = None,
        cancel: CancelToken | None = None,
        on_update: Callable[[AsyncJob], object] | None = None,
    ) -> AsyncGeneration:
        """Looks until the job ends: first after ``eta`` (1 to 30 s), then at growing intervals of at most 10 s.

        Faults that pass do not end the wait.

        Args:
            timeout: Seconds; None is the client's, 10 minutes unless told otherwise.
            attempt_timeout: Seconds for one look; None is the client's.
            cancel: Ends the wait, not the job, with an AbortedError.
            on_update: Called with the job after each answer about it. What it raises is ignored.

        Raises:
            WaitTimeoutError: The deadline came first. The error carries the job, as all of these do.
            ModelsLabError: What ``refresh`` raises.
        """
        options = CallOptions(timeout, attempt_timeout, cancel=cancel)
        limits = replace(self._context.transport.limits(options), max_retries=0)
        held = self._context.slots.attend(self)
        try:
            return await self._wait(limits, on_update)
        finally:
            self._context.slots.leave(held)

    def to_dict(self) -> dict[str, Any]:
        """What is left of a job between two processes; the same in every language's client. Holds no key."""
        saved = {
            "operation": self.operation,
            "id": self.id,
            "status": self.status,
            "eta": self.eta,
            "track_id": self.track_id,
            "fetch_result": self._fetch_result,
        }
        return {name: value for name, value in saved.items() if value is not None}

    def to_json(self) -> str:
        """``to_dict`` as JSON text."""
        return json.dumps(self.to_dict())

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.operation} id={self.id!r} status={self.status!r}>"

    async def _wait(
        self,
        limits: Limits,
        on_update: Callable[[AsyncJob], object] | None,
    ) -> AsyncGeneration:
        transport = self._context.transport
        cause: ModelsLabError | None = None

        def told() -> None:
            if on_update is not None:
                on_update(self)

        try:
            schedule = PollSchedule(self.eta, transport.settings.random)
            while self.generation is None:
                if self._error is not None:
                    raise self._error
                if transport.clock.now() + schedule.delay >= limits.deadline:
                    which = "" if self.id is None else f"{self.id} "
                    message = f"Job {which}of {self.operation} is still {self.status} at the deadline"
                    raise transport.problem(WaitTimeoutError, message, cause)
                await transport.pause(schedule.delay, limits.cancel)
                try:
                    schedule.next(await self._look(limits))
                    cause = None
                    quietly(told)
                except ModelsLabError as error:
                    if not error.retryable:
                        raise
                    cause = error
                    schedule.next()
                    if isinstance(error, RateLimitError) and error.retry_after is not None:
                        schedule.delay = error.retry_after
            return self.generation
        except ModelsLabError as error:
            self._mark(error)
            # An abort ends the wait, not the job: that keeps its place in the account's queue, and so its slot.
            if not isinstance(error, AbortedError):
                self._context.slots.release(self)
            raise
        except INTERRUPTIONS as interruption:
            ended = aborted_call(interruption)
            if ended is not None:
                self._mark(ended)
            raise

    def _mark(self, error: ModelsLabError) -> None:
        """Whatever ended the wait, the generation may have been paid for."""
        error.job = self
        error.track_id = self.track_id
        error.may_have_been_charged = True

    async def _look(self, limits: Limits, extra_body: Mapping[str, Any] | None = None) -> float | None:
        """Asks the API once and returns the eta that it told, if any."""
        if self._error is not None:
            raise self._error
        if self.generation is not None:
            return None
        transport = self._context.transport
        operation = transport.contract.operations[self._spec.poll or self._spec.id]
        place, name = operation.job_id or ("path", "")
        in_body = place == "body" and self.id is not None
        path = operation.path.replace(f"{{{name}}}", quote(str(self.id), safe=""))
        call = Call(
            operation,
            self._target() or transport.base_url(operation) + path,
            to_wire(transport.contract, operation, {name: self.id} if in_body else {}, extra_body),
            limits,
            self.track_id,
        )
        try:
            body = await transport.send(call)
        except ModelsLabError as error:
            error.job = self
            told = text((error.raw or {}).get("status"))
            if not error.retryable and error.http_status == 200 and told:
                self.status = told
            # The job has ended. Other errors are about this request, and the next one may fare better.
            if isinstance(error, GenerationFailedError):
                self._end(error)
            raise
        self._learn(body)
        return amount(body.get("eta"))

    def _learn(self, body: Mapping[str, Any]) -> None:
        transport = self._context.transport
        eta = amount(body.get("eta"))
        self.status = text(body.get("status")) or self.status
        self.eta = self.eta if eta is None else eta
        self._fetch_result = text(body.get("fetch_result")) or self._fetch_result
        known: dict[str, Any] = {"track_id": self.track_id, "may_have_been_charged": True, "raw": dict(body)}
        if self.status.lower() != "success":
            if self.id is not None or self._target() is not None:
                return
            message = f"A job (status {self.status}) without an id and without a fetch_result on our own host"
            raise transport.problem(InvalidResponseError, message, **known)
        order = transport.contract.output_order
        downloader = self._context.downloader
        generation = AsyncGeneration(body, downloader, order, self.id, self.track_id)
        if generation.images:
            self.generation = generation
            self._context.slots.release(self)
            return
        message = "The job succeeded without a picture"
        error = transport.problem(EmptyOutputError, message, job=self, http_status=200, **known)
        self._end(error)
        raise error

    def _end(self, error: ModelsLabError) -> None:
        self._error = error
        self._context.slots.release(self)

    def _target(self) -> str | None:
        """``fetch_result``, if it is on the host that the job was made on: the key is posted there."""
        try:
            url = httpx.URL(self._fetch_result or "")
            own = httpx.URL(self._context.transport.base_url(self._spec))
        except httpx.InvalidURL:
            return None
        ports = {"http": 80, "https": 443}
        origin, own_origin = ((one.scheme, one.host, one.port or ports.get(one.scheme)) for one in (url, own))
        return str(url.copy_with(fragment=None)) if origin == own_origin and not url.userinfo else None


def read_saved_job(
    saved: str | Mapping[str, Any], operations: Mapping[str, OperationSpec]
) -> tuple[OperationSpec, JsonObject]:
    """A saved job, or its JSON text, checked."""
    job = (json_object(parse_json(saved)) if isinstance(saved, str) else dict(saved)) or {}
    spec = operations.get(str(job.get("operation")))
    if spec is None or not (spec.poll or spec.job_id):
        raise ConfigurationError("Not a saved job: operation is missing or unknown")
    if not text(job.get("status")):
        raise ConfigurationError("Not a saved job: status is missing or unknown")
    if job.get("id") is not None or not text(job.get("fetch_result")):
        check_job_id(job.get("id"))
    return spec, job


def check_job_id(id: object) -> Identifier:
    """An id that can stand in a path: dots alone would name another path."""
    known = identifier(id)
    if known is not None and not re.fullmatch(r"\.+", str(known)):
        return known
    raise ConfigurationError("id must be a number or a text that is not empty")
