"""What can go wrong, and what to do about it."""

import sys

from modelslab_images import (
    InsufficientCreditsError,
    ModelsLab,
    ModelsLabError,
    RateLimitError,
    ValidationError,
    WaitTimeoutError,
)


def explain(error: ModelsLabError) -> str:
    if isinstance(error, ValidationError):
        return f"refused: {error.fields or error}"
    if isinstance(error, InsufficientCreditsError):
        return "top up the account"
    if isinstance(error, RateLimitError):
        return f"busy: try again in {error.retry_after or 60} s"
    if isinstance(error, WaitTimeoutError):
        return f"still running: {error.job.to_json()}"
    if error.may_have_been_charged:
        return f"look for {error.track_id} before you ask again: {error}"
    return f"{type(error).__name__}: {error}{' (may be tried again)' if error.retryable else ''}"


with ModelsLab() as client:
    try:
        generation = client.text_to_image(model_id="midjourney", prompt="a quiet harbour", timeout=120)
        print(*generation.images, sep="\n")
    except ModelsLabError as error:
        sys.exit(explain(error))
