"""Everything that this package raises."""

from __future__ import annotations

from typing import Any

from .spec import ErrorKind, JsonObject


class ModelsLabError(Exception):
    """Base of everything that this package raises."""

    #: The text of the error, as the API or this package words it.
    message: str
    #: HTTP status of the answer; None if there was none. Errors also arrive with 200.
    http_status: int | None
    #: Whether making the same call again is safe and may help.
    retryable: bool
    #: Whether the account may have been charged for a picture that this call did not return.
    may_have_been_charged: bool
    #: Correlation id of the request; with a webhook it makes a lost answer recoverable.
    track_id: str | int | None
    #: The job (a Job or an AsyncJob), if there is one: it can be saved, resumed and waited for again.
    job: Any
    #: The whole answer, if it was a JSON object.
    raw: JsonObject | None

    def __init__(
        self,
        message: str = "",
        *,
        http_status: int | None = None,
        retryable: bool = False,
        may_have_been_charged: bool = False,
        track_id: str | int | None = None,
        job: Any = None,
        raw: JsonObject | None = None,
    ) -> None:
        super().__init__(message)
        self.message = message
        self.http_status = http_status
        self.retryable = retryable
        self.may_have_been_charged = may_have_been_charged
        self.track_id = track_id
        self.job = job
        self.raw = raw


class ConfigurationError(ModelsLabError):
    """An option or parameter cannot be used; nothing was sent."""


class ApiConnectionError(ModelsLabError):
    """The API was not reached: the request was provably never sent."""


class OutcomeUnknownError(ApiConnectionError):
    """The request left, no whole answer came back: it may or may not have been carried out.

    A create is never sent again after this; look for ``track_id`` in a webhook before you do so yourself.
    """


class InvalidResponseError(ModelsLabError):
    """The answer is not what the API sends.

    No JSON object, no ``status``, a redirect, a page instead of a picture.
    """


class ApiError(ModelsLabError):
    """The API understood the request and answered with an error."""


class AuthenticationError(ApiError):
    """The key is missing, wrong or blocked."""


class InsufficientCreditsError(ApiError):
    """The account has no credits left."""


class PermissionDeniedError(ApiError):
    """The account's plan does not allow this."""


class ValidationError(ApiError):
    """A parameter was refused."""

    #: Name of each refused member and what is said about it, if the API told.
    fields: dict[str, list[str]] | None

    def __init__(self, message: str = "", *, fields: dict[str, list[str]] | None = None, **details: Any) -> None:
        super().__init__(message, **details)
        self.fields = fields


class RateLimitError(ApiError):
    """Too many jobs queued or requests made."""

    #: Seconds to wait as told by the API; None if it did not tell.
    retry_after: float | None

    def __init__(self, message: str = "", *, retry_after: float | None = None, **details: Any) -> None:
        super().__init__(message, **details)
        self.retry_after = retry_after


class NotFoundError(ApiError):
    """There is no such job, model or path."""


class ServerError(ApiError):
    """The API failed (HTTP 5xx, 408, 409, 425). A create is never sent again after this."""


class GenerationFailedError(ApiError):
    """The job was accepted and ended without a picture."""


class EmptyOutputError(ApiError):
    """The job succeeded, and none of the members that may hold pictures holds one."""


class WaitTimeoutError(ModelsLabError):
    """The deadline came before the job's end. ``job.wait()`` goes on waiting."""


class AbortedError(ModelsLabError):
    """The call was ended by its caller. A job that exists goes on and is in ``job``.

    Raised after ``CancelToken.cancel``, with the token's reason as ``__cause__``. When a task is cancelled or Ctrl-C is
    pressed, Python's own exception goes on as it must, and this one is its ``__cause__``: see ``aborted_call``.
    """


#: The error class of each kind that the contract names.
error_of_kind: dict[ErrorKind, type[ApiError]] = {
    "authentication": AuthenticationError,
    "insufficient-credits": InsufficientCreditsError,
    "permission-denied": PermissionDeniedError,
    "validation": ValidationError,
    "rate-limit": RateLimitError,
    "not-found": NotFoundError,
    "server": ServerError,
    "generation-failed": GenerationFailedError,
}


def aborted_call(error: BaseException | None) -> AbortedError | None:
    """What is known of a call that a cancellation, a timeout around it, or Ctrl-C has ended.

    ::

        try:
            await client.text_to_image(...)
        except asyncio.CancelledError as error:
            if (aborted := aborted_call(error)) and aborted.job:
                save(aborted.job.to_json())
            raise
    """
    seen: set[int] = set()
    while error is not None and id(error) not in seen:
        if isinstance(error, AbortedError):
            return error
        seen.add(id(error))
        error = error.__cause__ or error.__context__
    return None
