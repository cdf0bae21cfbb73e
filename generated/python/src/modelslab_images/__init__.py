# Made by `npm run generate` from the contract; do not edit.
"""An unofficial client for the ModelsLab image API, for threads and for asyncio."""

from __future__ import annotations

from ._async.client import AsyncModelsLab
from ._async.generation import AsyncGeneration, AsyncImage
from ._async.job import AsyncJob
from ._async.platform import AsyncClock
from ._async.webhooks import AsyncWebhookEvent, parse_webhook_async
from ._core.call import Acknowledgement
from ._core.cancel import CancelToken
from ._core.delivery import create_webhook_request
from ._core.errors import (
    AbortedError,
    ApiConnectionError,
    ApiError,
    AuthenticationError,
    ConfigurationError,
    EmptyOutputError,
    GenerationFailedError,
    InsufficientCreditsError,
    InvalidResponseError,
    ModelsLabError,
    NotFoundError,
    OutcomeUnknownError,
    PermissionDeniedError,
    RateLimitError,
    ServerError,
    ValidationError,
    WaitTimeoutError,
    aborted_call,
)
from ._core.options import Hooks, RequestInfo
from ._core.unset import UNSET, Unset
from ._sync.client import ModelsLab
from ._sync.generation import Generation, Image
from ._sync.job import Job
from ._sync.platform import Clock
from ._sync.webhooks import WebhookEvent, parse_webhook
from ._version import VERSION
from .types import (
    ALGORITHM_TYPE_VALUES,
    DEPLOY_TYPE_VALUES,
    ENHANCE_STYLE_VALUES,
    SAFETY_CHECKER_TYPE_VALUES,
    SCHEDULER_VALUES,
    AlgorithmType,
    DeployType,
    EnhanceStyle,
    SafetyCheckerType,
    Scheduler,
)

__version__ = VERSION

__all__ = [
    "ALGORITHM_TYPE_VALUES",
    "DEPLOY_TYPE_VALUES",
    "ENHANCE_STYLE_VALUES",
    "SAFETY_CHECKER_TYPE_VALUES",
    "SCHEDULER_VALUES",
    "UNSET",
    "AbortedError",
    "Acknowledgement",
    "AlgorithmType",
    "ApiConnectionError",
    "ApiError",
    "AsyncClock",
    "AsyncGeneration",
    "AsyncImage",
    "AsyncJob",
    "AsyncModelsLab",
    "AsyncWebhookEvent",
    "AuthenticationError",
    "CancelToken",
    "Clock",
    "ConfigurationError",
    "DeployType",
    "EmptyOutputError",
    "EnhanceStyle",
    "Generation",
    "GenerationFailedError",
    "Hooks",
    "Image",
    "InsufficientCreditsError",
    "InvalidResponseError",
    "Job",
    "ModelsLab",
    "ModelsLabError",
    "NotFoundError",
    "OutcomeUnknownError",
    "PermissionDeniedError",
    "RateLimitError",
    "RequestInfo",
    "SafetyCheckerType",
    "Scheduler",
    "ServerError",
    "Unset",
    "ValidationError",
    "WaitTimeoutError",
    "WebhookEvent",
    "__version__",
    "aborted_call",
    "create_webhook_request",
    "parse_webhook",
    "parse_webhook_async",
]
