# Made by `npm run generate` from _async/generation.py; do not edit.
"""A finished job's result."""

from __future__ import annotations

import os
import re
from collections.abc import Mapping, Sequence
from typing import Any

from .._core.cancel import CancelToken
from .._core.read import Identifier, amount, identifier, json_object, pictures
from .._core.spec import JsonObject
from .download import Downloader


class Image:
    """One picture of a generation."""

    def __init__(self, source: str, downloader: Downloader) -> None:
        self._source = source
        self._downloader = downloader

    @property
    def url(self) -> str | None:
        """Where the picture is; None if the API sent it inline.

        Deleted after 24 hours unless it is in your own storage.
        """
        return self._source if re.match("https?:", self._source, re.IGNORECASE) else None

    def read(
        self,
        *,
        max_bytes: int = 64 * 2**20,
        timeout: float | None = None,
        cancel: CancelToken | None = None,
    ) -> bytes:
        """The picture's bytes. No key and no cookie is sent.

        Args:
            max_bytes: Refuses a larger picture. 1 to 2147483647.
            timeout: Seconds for the whole; None is the client's.
            cancel: Ends it with an AbortedError.

        Raises:
            NotFoundError: It is not there after about 30 s; links may precede the upload.
            ApiConnectionError, ServerError: No answer, or a broken one, after all retries.
            InvalidResponseError: A page, or a picture above ``max_bytes``.
        """
        return self._downloader.read(self._source, max_bytes=max_bytes, timeout=timeout, cancel=cancel)

    def save(
        self,
        path: str | os.PathLike[str],
        *,
        max_bytes: int = 64 * 2**20,
        timeout: float | None = None,
        cancel: CancelToken | None = None,
    ) -> None:
        """Writes the picture to a file: whole or not at all. Takes and raises what ``read`` does, and OSError."""
        content = self.read(max_bytes=max_bytes, timeout=timeout, cancel=cancel)
        self._downloader.write(path, content)

    def __str__(self) -> str:
        return self.url or f"[inline image, {len(self._source)} characters of base64]"

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self}>"


class Generation:
    """A finished job's result."""

    #: As received: the API sends integers, its documentation also shows strings.
    id: Identifier | None
    #: At least one.
    images: Sequence[Image]
    #: The parameters as the API understood them; an open set that differs between operations.
    meta: JsonObject
    #: Seconds. Not told by the fetch operations.
    generation_time: float | None
    track_id: Identifier | None
    #: The whole answer, with members that this package does not know.
    raw: JsonObject

    def __init__(
        self,
        body: Mapping[str, Any],
        downloader: Downloader,
        output_order: Sequence[str],
        id: Identifier | None = None,
        track_id: Identifier | None = None,
    ) -> None:
        self.meta = json_object(body.get("meta")) or {}
        self.id = identifier(body.get("id")) if id is None else id
        sources = pictures(body, output_order)
        self.images = [Image(source, downloader) for source in sources]
        self.generation_time = amount(body.get("generationTime"))
        told = [identifier(body.get("track_id")), identifier(self.meta.get("track_id")), track_id]
        self.track_id = next((one for one in told if one is not None), None)
        self.raw = dict(body)

    def __repr__(self) -> str:
        return f"<{type(self).__name__} id={self.id!r} images={len(self.images)}>"
