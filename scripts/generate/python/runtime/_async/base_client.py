"""What the generated client is built on."""

from __future__ import annotations

import logging
import uuid
from collections.abc import Callable, Mapping
from types import TracebackType
from typing import Any, TypeVar

import httpx

from .._core.call import Acknowledgement, Call
from .._core.options import CallOptions, Hooks, check_settings, find_key
from .._core.read import Identifier, identifier, read_message, text
from .._core.spec import ContractSpec, OperationSpec
from .._core.timing import quietly
from .._core.write import to_wire
from .download import AsyncDownloader
from .generation import AsyncGeneration
from .job import AsyncJob, AsyncJobContext, check_job_id, read_saved_job
from .platform import INTERRUPTIONS, AsyncClock, AsyncSystemClock
from .slots import AsyncSlots
from .transport import AsyncHttp, AsyncTransport

Self = TypeVar("Self", bound="AsyncBaseClient")


class AsyncJobs:
    """Jobs of other processes."""

    def __init__(self, context: AsyncJobContext) -> None:
        self._context = context

    def resume(self, saved: str | Mapping[str, Any]) -> AsyncJob:
        """Goes on with a saved job; nothing is sent.

        Args:
            saved: What ``job.to_json()`` or ``job.to_dict()`` returned.

        Raises:
            ConfigurationError: It is not a saved job.
        """
        spec, job = read_saved_job(saved, self._context.transport.contract.operations)
        body = {**job, "status": "processing"}
        known = {"id": identifier(job.get("id")), "track_id": identifier(job.get("track_id"))}
        return AsyncJob(self._context, spec, body, **known)


class AsyncBaseClient:
    """Starts jobs, looks at them and waits for them.

    One request can be read from ``_start`` on down through ``transport.py``.
    """

    def __init__(
        self,
        contract: ContractSpec,
        api_key: str | None,
        *,
        base_url: str | None,
        timeout: float | None,
        attempt_timeout: float | None,
        max_retries: int | None,
        max_in_flight: int | None,
        http_client: httpx.AsyncClient | None,
        logger: logging.Logger | None,
        hooks: Hooks | None,
        clock: AsyncClock | None,
        random: Callable[[], float] | None,
    ) -> None:
        key = find_key(api_key)
        settings = check_settings(
            key,
            base_url=base_url,
            timeout=timeout,
            attempt_timeout=attempt_timeout,
            max_retries=max_retries,
            max_in_flight=max_in_flight,
            logger=logger,
            hooks=hooks,
            random=random,
        )
        now = clock or AsyncSystemClock()
        self._http = AsyncHttp(http_client)
        self._transport = AsyncTransport(contract, settings, key, now, self._http)
        self._slots = AsyncSlots(settings, now)
        downloader = AsyncDownloader(settings, now, self._http)
        self._context = AsyncJobContext(self._transport, self._slots, downloader)
        self._jobs = AsyncJobs(self._context)

    @property
    def jobs(self) -> AsyncJobs:
        """Jobs of other processes."""
        return self._jobs

    async def post(self, path: str, body: Mapping[str, Any]) -> Any:
        """The raw way out: sends ``body`` with the key added, once, and returns the JSON of the answer as it is.

        No retries, no waiting, and an error inside HTTP 200 is returned like anything else.

        Args:
            path: Of an operation, such as ``/v1/enterprise/text2img``; with ``base_url`` any path.
            body: Members with their wire names.
        """
        return await self._transport.post(path, body)

    async def aclose(self) -> None:
        """Closes the connections, unless they are those of an ``http_client`` of your own."""
        await self._http.aclose()

    async def __aenter__(self: Self) -> Self:
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        await self.aclose()

    async def _run(self, operation: OperationSpec, params: Mapping[str, Any], options: CallOptions) -> AsyncGeneration:
        """Starts a job and waits for its end."""
        job, deadline = await self._start(operation, params, options)
        on_update = options.on_update
        if on_update is not None:
            quietly(lambda: on_update(job))
        # The deadline is that of the whole call, so the wait gets what the create has left over.
        left = max(0.001, deadline - self._transport.clock.now())
        return await job.wait(
            timeout=left,
            attempt_timeout=options.attempt_timeout,
            cancel=options.cancel,
            on_update=on_update,
        )

    async def _submit(self, operation: OperationSpec, params: Mapping[str, Any], options: CallOptions) -> AsyncJob:
        """Starts a job."""
        job, _ = await self._start(operation, params, options)
        # Somebody may have queued for a slot while the create was on its way, and nobody waits for this job yet.
        self._slots.drive()
        return job

    async def _fetch(self, operation: OperationSpec, id: str | int, options: CallOptions) -> AsyncJob:
        """Looks at a job once, by its id."""
        job = AsyncJob(self._context, operation, {"status": "processing"}, id=check_job_id(id))
        return await job.refresh(
            timeout=options.timeout,
            attempt_timeout=options.attempt_timeout,
            max_retries=options.max_retries,
            extra_body=options.extra_body,
            cancel=options.cancel,
        )

    async def _call(self, operation: OperationSpec, params: Mapping[str, Any], options: CallOptions) -> Acknowledgement:
        """Sends a request that starts no job."""
        transport = self._transport
        body = to_wire(transport.contract, operation, params, options.extra_body)
        url = transport.base_url(operation) + operation.path
        raw = await transport.send(Call(operation, url, body, transport.limits(options)))
        return Acknowledgement(text(raw.get("status")) or "", read_message(raw)[0], raw)

    async def _start(
        self,
        operation: OperationSpec,
        params: Mapping[str, Any],
        options: CallOptions,
    ) -> tuple[AsyncJob, float]:
        """Sends a create; returns its job, and the deadline of the whole call."""
        transport = self._transport
        body = to_wire(transport.contract, operation, params, options.extra_body)
        track_id: Identifier | None = None
        if operation.track is not None:
            # The same one on every resend. An explicit None stays: the caller wants none.
            track_id = body.setdefault(operation.track, str(uuid.uuid4()))
        # Checked before there is a slot to lose.
        transport.limits(options)
        try:
            await self._slots.acquire(options.cancel)
        except INTERRUPTIONS as interruption:
            raise transport.aborted(interruption, track_id=track_id)
        job: AsyncJob | None = None
        try:
            limits = transport.limits(options)
            call = Call(
                operation,
                transport.base_url(operation) + operation.path,
                body,
                limits,
                track_id,
                options.allow_duplicate_charge,
            )
            answer = await transport.send(call)
            job = AsyncJob(self._context, operation, answer, track_id=track_id)
            if job.generation is None:
                self._slots.hold(job)
            return job, limits.deadline
        finally:
            if job is None or job.generation is not None:
                self._slots.free()
