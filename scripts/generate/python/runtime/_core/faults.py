"""What a request that got no answer proves."""

from __future__ import annotations

import ssl
from typing import Literal

import httpx

#: - ``unreachable``: the request was never sent, and trying again may help.
#: - ``untrusted``: never sent, since the server's certificate was refused; trying again does not help.
#: - ``unknown``: it may have been sent.
Fault = Literal["unreachable", "untrusted", "unknown"]


def classify_fault(error: BaseException) -> Fault:
    """Judges by the classes of httpx, which tell a connection that was never made from one that broke.

    The cost of a wrong "never sent" is a picture paid twice, so doubt is ``unknown``: a proxy's error, for example, may
    come from behind the proxy.
    """
    if isinstance(error, httpx.ConnectTimeout | httpx.PoolTimeout):
        return "unreachable"
    if not isinstance(error, httpx.ConnectError):
        return "unknown"
    inner: BaseException | None = error
    while inner is not None:
        if isinstance(inner, ssl.SSLCertVerificationError):
            return "untrusted"
        inner = inner.__cause__ or inner.__context__
    return "unreachable"


def message_of(error: BaseException) -> str:
    """The error's own words; some errors have none."""
    return str(error).strip() or type(error).__name__
