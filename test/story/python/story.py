"""The story in Python; ../README.md says what each command does."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from modelslab_images import UNSET, GenerationFailedError, Image, ModelsLab, RateLimitError, parse_webhook

client = ModelsLab()
folder = Path(os.environ.get("STORY_FOLDER", "."))


def save(images: Sequence[Image]) -> int:
    for index, image in enumerate(images):
        image.save(folder / f"picture-{index}.png")
    return len(images)


def submit() -> dict[str, object]:
    job = client.submit_text_to_image(
        model_id="midjourney",
        width=512,
        height=512,
        prompt="A lighthouse on a rocky shore sim:processing=2",
        samples=4,
        track_id="story-python",
        webhook=os.environ.get("STORY_WEBHOOK") or UNSET,
    )
    (folder / "job.json").write_text(job.to_json())
    return {"id": job.id, "status": job.status, "trackId": job.track_id}


def resume() -> dict[str, object]:
    job = client.jobs.resume((folder / "job.json").read_text())
    images = save(job.wait().images)
    return {"id": job.id, "status": job.status, "trackId": job.track_id, "images": images}


def pictures() -> dict[str, object]:
    generation = client.text_to_image(
        model_id="midjourney", width=512, height=512, prompt="A paper boat on a pond", samples=4
    )
    return {"images": save(generation.images)}


def webhook() -> dict[str, object]:
    body = (folder / "delivery.json").read_bytes()
    event = parse_webhook(body, client=client, confirm="textToImage")
    images = len(event.generation.images) if event.type == "succeeded" else 0
    return {"type": event.type, "id": event.id, "images": images}


def limit() -> dict[str, object]:
    try:
        client.text_to_image(
            model_id="midjourney", width=512, height=512, prompt="A full queue sim:429", max_retries=0
        )
    except RateLimitError as error:
        return {
            "error": type(error).__name__,
            "httpStatus": error.http_status,
            "retryAfter": error.retry_after,
            "mayHaveBeenCharged": error.may_have_been_charged,
        }
    raise SystemExit("the call succeeded")


def failed() -> dict[str, object]:
    try:
        client.text_to_image(
            model_id="midjourney", width=512, height=512, prompt="A job that breaks sim:failed=1"
        )
    except GenerationFailedError as error:
        return {
            "error": type(error).__name__,
            "httpStatus": error.http_status,
            "mayHaveBeenCharged": error.may_have_been_charged,
            "trackId": error.track_id is not None,
        }
    raise SystemExit("the call succeeded")


commands: dict[str, Callable[[], dict[str, object]]] = {
    "submit": submit,
    "resume": resume,
    "pictures": pictures,
    "webhook": webhook,
    "limit": limit,
    "failed": failed,
}
print(json.dumps(commands[sys.argv[1]]()))
