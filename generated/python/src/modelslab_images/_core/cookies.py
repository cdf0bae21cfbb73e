"""Cookies, of which the API has none."""

from __future__ import annotations

from http.cookiejar import CookieJar
from typing import Any


class NoCookies(CookieJar):
    """Takes no cookie, so that none is ever sent, and spends no time on looking for one."""

    def extract_cookies(self, response: Any, request: Any) -> None:
        """Takes nothing."""
