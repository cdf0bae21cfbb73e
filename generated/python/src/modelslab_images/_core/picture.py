"""What is a picture, and what only looks like one."""

from __future__ import annotations

import base64
import binascii
import os
import re
import secrets
from collections.abc import Mapping

from .errors import InvalidResponseError
from .timing import quietly

_page = re.compile(rb"\s*<(!doctype html|html)", re.IGNORECASE)
# The text of a PNG, JPEG, GIF, WebP or AVIF in base64: with `base64` the URL holds text.
_base64 = re.compile(rb"\s*(data:[^,]*;base64,|iVBORw0KGgo|/9j/|R0lGOD|UklGR|AAAA)")


def check_type(headers: Mapping[str, str], max_bytes: int, http_status: int) -> None:
    """Refuses by the head of an answer what is no picture or too large."""
    kind = headers.get("content-type", "")
    other = re.search(r"html|json|xml(?!\+)", kind, re.IGNORECASE)
    if other and not re.search("svg", kind, re.IGNORECASE):
        raise InvalidResponseError(f"Not a picture but {kind[:100]}", http_status=http_status)
    length = headers.get("content-length", "")
    if length.isdecimal() and int(length) > max_bytes:
        raise too_large(max_bytes, http_status)


def too_large(max_bytes: int, http_status: int) -> InvalidResponseError:
    """A picture above the limit."""
    message = f"The picture is larger than max_bytes ({max_bytes})"
    return InvalidResponseError(message, http_status=http_status)


def check_content(content: bytes, http_status: int) -> None:
    """Refuses by its content what is no picture."""
    if not content:
        message = "The picture is empty"
        raise InvalidResponseError(message, http_status=http_status, retryable=True)
    if _page.match(content):
        raise InvalidResponseError("Not a picture but a page", http_status=http_status)


def looks_like_base64(content: bytes) -> bool:
    """Whether the bytes are a picture's text in base64."""
    return bool(_base64.match(content))


def decode(source: str) -> bytes:
    """The bytes of base64 text, with or without ``data:`` before it and padding behind it."""
    text = re.sub(r"\s", "", re.sub(r"^\s*data:[^,]*,", "", source))
    try:
        bare = text.rstrip("=")
        return base64.b64decode(bare + "=" * (-len(bare) % 4), validate=True)
    except (binascii.Error, ValueError):
        pass
    raise InvalidResponseError("The output is neither a URL nor base64")


def write_whole(path: str | os.PathLike[str], content: bytes) -> None:
    """Writes to a file beside the wanted one and renames it: a reader sees the whole picture or none."""
    part = f"{os.fspath(path)}.{secrets.token_hex(6)}.part"
    try:
        with open(part, "xb") as file:
            file.write(content)
        os.replace(part, path)
    except BaseException:
        quietly(lambda: os.remove(part))
        raise
