# Made by `npm run generate` from _async/webhooks.py; do not edit.
"""Webhook deliveries."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Literal

from .._contract import CONTRACT
from .._core.delivery import error_of_delivery, read_delivery
from .._core.errors import (
    ConfigurationError,
    EmptyOutputError,
    GenerationFailedError,
    ModelsLabError,
    NotFoundError,
)
from .._core.options import check_count, check_settings
from .._core.read import Identifier, identifier, text
from .._core.spec import JsonObject
from .base_client import BaseClient
from .download import Downloader
from .generation import Generation
from .platform import SystemClock
from .transport import Http


@dataclass(frozen=True)
class WebhookEvent:
    """What a delivery says, or, if it was confirmed, what the API itself says."""

    #: ``unknown``: not ended, not confirmed as asked, or a status that this package has not heard of.
    type: Literal["succeeded", "failed", "unknown"]
    id: Identifier | None
    track_id: Identifier | None
    #: The payload as delivered, which anybody may have sent.
    raw: JsonObject
    #: Of a success.
    generation: Generation | None = None
    #: Of a failure.
    error: ModelsLabError | None = None
    #: Whether the API was asked and ``type`` is its answer.
    confirmed: bool = False

    @property
    def deduplication_key(self) -> str | None:
        """The same for every delivery of the same news: deliveries may repeat. None without id and track id."""
        about = self.track_id if self.id is None else self.id
        return None if about is None else f"{about}:{self.type}"


def parse_webhook(
    payload: bytes | str | Mapping[str, Any],
    *,
    client: BaseClient | None = None,
    confirm: str | None = None,
    max_bytes: int = 2**20,
) -> WebhookEvent:
    """Reads a webhook delivery.

    Args:
        payload: The raw body, or what your framework has parsed already.
        client: Asks the API about the job if ``confirm`` says so.
        confirm: operationId that made the job. Payloads are not signed: with this the job is looked up by its id, and
            the answer decides.
        max_bytes: Refuses a larger body. 1 to 2147483647.

    Raises:
        InvalidResponseError: The body is above ``max_bytes`` or no JSON object.
        ConfigurationError: ``confirm`` without a ``client``, or not an operation that makes jobs.
        ModelsLabError: With ``confirm`` whatever kept it from asking: answer 5xx then, and the delivery is not lost.
    """
    raw = read_delivery(payload, check_count("max_bytes", max_bytes, 1, 2**31 - 1))
    job_id = identifier(raw.get("id"))
    track_id = identifier(raw.get("track_id"))
    if confirm is not None:
        return _confirmed(raw, job_id, track_id, client, confirm)
    status = (text(raw.get("status")) or "").lower()
    if status == "success":
        clock = SystemClock()
        downloader = Downloader(check_settings(""), clock, Http(None))
        generation = Generation(raw, downloader, CONTRACT.output_order)
        if generation.images:
            return WebhookEvent("succeeded", job_id, generation.track_id, raw, generation)
        error = EmptyOutputError(
            "The job succeeded without a picture",
            may_have_been_charged=True,
            track_id=track_id,
            raw=raw,
        )
        return WebhookEvent("failed", job_id, track_id, raw, error=error)
    if status not in ("failed", "error"):
        return WebhookEvent("unknown", job_id, track_id, raw)
    failure = error_of_delivery(CONTRACT, raw, track_id)
    return WebhookEvent("failed", job_id, track_id, raw, error=failure)


def _confirmed(
    raw: JsonObject,
    id: Identifier | None,
    track_id: Identifier | None,
    client: BaseClient | None,
    operation: str,
) -> WebhookEvent:
    """What the API says about the job that a delivery names."""
    if id is None:
        return WebhookEvent("unknown", id, track_id, raw)
    if client is None:
        raise ConfigurationError("confirm needs a client that asks")
    saved = {"operation": operation, "id": id, "status": "processing"}
    job = client.jobs.resume(saved)
    try:
        job.refresh()
    except NotFoundError:
        return WebhookEvent("unknown", id, track_id, raw)
    except (GenerationFailedError, EmptyOutputError) as error:
        return WebhookEvent("failed", id, track_id, raw, error=error, confirmed=True)
    generation = job.generation
    if generation is None:
        return WebhookEvent("unknown", id, track_id, raw)
    # A forged payload may pair a real id with somebody else's track id.
    known = track_id if generation.track_id is None else generation.track_id
    return WebhookEvent("succeeded", id, known, raw, generation, confirmed=True)
