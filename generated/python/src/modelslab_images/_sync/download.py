# Made by `npm run generate` from _async/download.py; do not edit.
"""Downloads of pictures: no key, no cookie, at most three redirects."""

from __future__ import annotations

import os
import re
import time
from urllib.parse import urljoin

import httpx

from .._core.call import aborted, problem
from .._core.cancel import CancelToken, throw_if_cancelled
from .._core.errors import (
    ApiConnectionError,
    ApiError,
    InvalidResponseError,
    ModelsLabError,
    NotFoundError,
    ServerError,
)
from .._core.faults import message_of
from .._core.options import Settings, check_count, check_numbers
from .._core.picture import (
    check_content,
    check_type,
    decode,
    looks_like_base64,
    too_large,
    write_whole,
)
from .._core.timing import back_off, not_done
from .._version import VERSION
from .platform import INTERRUPTIONS, Clock, beside, limited, pause, within
from .transport import Http

# How long a 404 is believed to be a picture that is still being uploaded.
_upload_patience = 30.0
_max_redirects = 3


class Downloader:
    """Fetches pictures for the images of one client."""

    def __init__(self, settings: Settings, clock: Clock, http: Http) -> None:
        self._settings = settings
        self._clock = clock
        self._http = http

    def read(self, source: str, *, max_bytes: int, timeout: float | None, cancel: CancelToken | None) -> bytes:
        """The bytes behind an entry of the output: a URL of a picture, a URL of base64 text, or base64 text itself."""
        check_count("max_bytes", max_bytes, 1, 2**31 - 1)
        numbers = check_numbers(self._settings.numbers, timeout=timeout)
        deadline = self._clock.now() + numbers.timeout
        if not re.match("https?:", source, re.IGNORECASE):
            return decode(source)
        retry = 0
        slept = 0.0
        while True:
            left = deadline - self._clock.now()
            seconds = max(0.001, min(numbers.attempt_timeout, left))
            try:
                throw_if_cancelled(cancel)
                return self._attempt(source, seconds, cancel, max_bytes)
            except INTERRUPTIONS as interruption:
                raise aborted(self._settings.redact, interruption)
            except ModelsLabError as error:
                delay = back_off(retry, self._settings.random)
                missing = isinstance(error, NotFoundError)
                patient = slept < _upload_patience if missing else retry < numbers.max_retries
                late = self._clock.now() + delay >= deadline
                if not error.retryable or not patient or late:
                    raise
            try:
                pause(self._clock, delay, cancel)
            except INTERRUPTIONS as interruption:
                raise aborted(self._settings.redact, interruption)
            slept += delay
            retry += 1

    def write(self, path: str | os.PathLike[str], content: bytes) -> None:
        """Writes a file, whole or not at all."""
        beside(lambda: write_whole(path, content))

    def _attempt(self, source: str, seconds: float, cancel: CancelToken | None, max_bytes: int) -> bytes:
        failure: BaseException | None = None
        content = b""
        try:
            content = within(seconds, cancel, lambda: self._get(source, seconds, max_bytes))
        except INTERRUPTIONS:
            raise
        except ModelsLabError:
            raise
        except Exception as error:
            failure = error
        if failure is not None:
            message = f"The download failed: {message_of(failure)}"
            redact = self._settings.redact
            raise problem(redact, ApiConnectionError, message, failure, retryable=True)
        if looks_like_base64(content):
            return decode(content.decode("ascii", "replace"))
        return content

    def _get(self, source: str, seconds: float, max_bytes: int) -> bytes:
        until = time.monotonic() + seconds
        url = source
        for hop in range(_max_redirects + 1):
            # Not made by the client: its headers, cookies and credentials are not for other hosts.
            request = httpx.Request(
                "GET",
                url,
                headers={
                    "Accept": "*/*",
                    "Accept-Encoding": "identity",
                    "User-Agent": f"modelslab-images-python/{VERSION}",
                },
                extensions=limited(max(0.001, until - time.monotonic())),
            )
            client = self._http.client()
            response = client.send(request, auth=None, stream=True, follow_redirects=False)
            try:
                if response.is_success:
                    return self._body(response, until, seconds, max_bytes)
            finally:
                response.close()
            location = response.headers.get("location")
            if not location or not 300 <= response.status_code < 400:
                raise self._refused(response.status_code, request.url.host)
            url = urljoin(url, location)
            scheme = url.partition(":")[0].lower()
            why = f"a redirect to {scheme}:" if scheme not in ("http", "https") else ""
            if hop == _max_redirects:
                why = f"more than {_max_redirects} redirects"
            if why:
                raise problem(
                    self._settings.redact,
                    InvalidResponseError,
                    f"Not followed: {why}",
                    http_status=response.status_code,
                )
        raise AssertionError("the last hop returns or raises")

    def _body(self, response: httpx.Response, until: float, seconds: float, max_bytes: int) -> bytes:
        status = response.status_code
        check_type(response.headers, max_bytes, status)
        chunks: list[bytes] = []
        size = 0
        # Counted as it comes: a header may be missing, wrong, or tell the size before decompression.
        for chunk in response.iter_bytes():
            chunks.append(chunk)
            size += len(chunk)
            if size > max_bytes:
                raise too_large(max_bytes, status)
            if time.monotonic() > until:
                raise not_done(seconds)
        content = b"".join(chunks)
        check_content(content, status)
        return content

    def _refused(self, status: int, host: str) -> ModelsLabError:
        kind = NotFoundError if status == 404 else ServerError if status >= 500 else ApiError
        # Links are handed out before the upload is done.
        retryable = status in (404, 408, 429) or status >= 500
        message = f"HTTP {status} from {host}"
        redact = self._settings.redact
        return problem(redact, kind, message, http_status=status, retryable=retryable)
