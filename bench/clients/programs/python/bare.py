"""Python with the HTTP stack of the client."""

import httpx  # noqa: F401 - that is all
