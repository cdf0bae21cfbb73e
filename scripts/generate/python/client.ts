// `_async/client.py`: the class with the options of a client and a method for each operation.
import type { Model } from "../model.js";
import { methods } from "./methods.js";
import { byCase } from "./names.js";
import { docstring } from "./source.js";

export function client(model: Model): string {
  const enums = new Set<string>();
  const methodsText = model.operations.map((operation) => methods(operation, enums)).join("");
  const body = `

class AsyncModelsLab(AsyncBaseClient):
${docstring(
  [
    "Client of the image API for AsyncX.",
    "For each operation that makes pictures there is a method that waits for them and one that only submits. One client holds one key and one count of the jobs in flight, so make one and share it.",
  ],
  "    ",
).replace(" for AsyncX.", ".")}

    def __init__(
        self,
        api_key: str | None = None,
        *,
        base_url: str | None = None,
        timeout: float | None = None,
        attempt_timeout: float | None = None,
        max_retries: int | None = None,
        max_in_flight: int | None = None,
        http_client: httpx.AsyncClient | None = None,
        logger: logging.Logger | None = None,
        hooks: Hooks | None = None,
        clock: AsyncClock | None = None,
        random: Callable[[], float] | None = None,
    ) -> None:
${docstring(
  [
    "Checks the options; nothing is sent.",
    {
      title: "Args",
      entries: [
        [
          "api_key",
          'API key; None is the environment\'s `MODELSLAB_API_KEY`. `""` is for a proxy that adds the key.',
        ],
        [
          "base_url",
          "Replaces the server of every operation, e.g. `http://127.0.0.1:4010` or your proxy; None is the environment's `MODELSLAB_BASE_URL`, else each operation's own.",
        ],
        ["timeout", "Seconds for a whole call, retries and sleeps included. Default 600."],
        ["attempt_timeout", "Seconds for one send. Default 120."],
        [
          "max_retries",
          "How often a request is sent again where that is safe. 0 to 100, default 2; 0 is exactly one send.",
        ],
        [
          "max_in_flight",
          "Jobs of this client that may be unfinished at once. 0 to 10000, default 5; 0 is no limit.",
        ],
        ["http_client", "Used instead of one of our own, and left open. It must not retry by itself."],
        [
          "logger",
          'Default `logging.getLogger("modelslab_images")`: requests and answers at DEBUG, retries at WARNING.',
        ],
        ["hooks", "Called at each step of each send."],
        ["clock", "Another source of time, for tests that must not wait."],
        ["random", "Source of jitter: a number from 0 up to, not including, 1."],
      ],
    },
    { title: "Raises", entries: [["ConfigurationError", "An option cannot be used; the message names it."]] },
  ],
  "        ",
)}
        super().__init__(
            CONTRACT,
            api_key,
            base_url=base_url,
            timeout=timeout,
            attempt_timeout=attempt_timeout,
            max_retries=max_retries,
            max_in_flight=max_in_flight,
            http_client=http_client,
            logger=logger,
            hooks=hooks,
            clock=clock,
            random=random,
        )
${methodsText}`;
  return `"""The client: a method for each operation of the contract."""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping, Sequence
from typing import Any${/\bLiteral\[/.test(methodsText) ? ", Literal" : ""}

import httpx

from .._contract import CONTRACT, OPERATIONS
from .._core.call import Acknowledgement
from .._core.cancel import CancelToken
from .._core.options import CallOptions, Hooks
from .._core.unset import UNSET, Unset
from ..types import (
${[...enums]
  .sort(byCase)
  .map((name) => `    ${name},\n`)
  .join("")})
from .base_client import AsyncBaseClient
from .generation import AsyncGeneration
from .job import AsyncJob
from .platform import AsyncClock
${body}`.replace(
    "Callable, Mapping, Sequence",
    /\bSequence\[/.test(body) ? "Callable, Mapping, Sequence" : "Callable, Mapping",
  );
}
