"""A route for webhooks with nothing but the standard library; any framework's route looks much the same."""

from collections.abc import Callable, Iterable
from typing import Any
from wsgiref.simple_server import make_server

from modelslab_images import InvalidResponseError, ModelsLab, ModelsLabError, create_webhook_request, parse_webhook

client = ModelsLab()
handled: set[str | None] = set()


def handle(body: bytes) -> str:
    """Takes a delivery and returns the HTTP status to answer with."""
    try:
        # Deliveries are not signed: anybody may post one. `confirm` asks the API, and its answer is what counts.
        event = parse_webhook(body, client=client, confirm="textToImage")
    except InvalidResponseError as error:
        return "400 Bad Request" if error.http_status is None else "503 Service Unavailable"
    except ModelsLabError:
        return "503 Service Unavailable"
    # Deliveries may repeat. A real service keeps these keys in its database.
    if event.type != "unknown" and event.deduplication_key not in handled:
        handled.add(event.deduplication_key)
        print(event.type, event.track_id, *(event.generation.images if event.generation else [event.error]))
    return "204 No Content"


def app(environ: dict[str, Any], start_response: Callable[..., object]) -> Iterable[bytes]:
    status = handle(environ["wsgi.input"].read(int(environ.get("CONTENT_LENGTH") or 0)))
    start_response(status, [])
    return []


def serve() -> None:
    make_server("127.0.0.1", 8000, app).serve_forever()


if __name__ == "__main__":
    # A test delivery, as the API would send it; `serve()` would wait for real ones.
    job = client.submit_text_to_image(model_id="midjourney", prompt="a paper boat")
    job.wait()
    delivery = create_webhook_request("http://127.0.0.1:8000/", id=job.id or 0, output=["https://x.example/1.png"])
    print(handle(delivery.content))
