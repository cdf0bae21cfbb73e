"""python calls.py BASE: for each line "KIND COUNT" of its input makes so many calls, and prints what they took in µs."""

from __future__ import annotations

import asyncio
import json
import sys
import time
from collections.abc import Callable
from typing import Any

import httpx
from modelslab_images import AsyncModelsLab, ModelsLab
from modelslab_py.core.apis.community import Community
from modelslab_py.core.client import Client
from modelslab_py.schemas.community import Text2Image

KEY = "a-key-of-nobody"
PARAMS: dict[str, Any] = {
    "model_id": "midjourney",
    "prompt": "a red bicycle against a white wall",
    "width": 512,
    "height": 512,
    "samples": 1,
    "num_inference_steps": 31,
    "guidance_scale": 7.5,
}
WIRE = {**PARAMS, "key": KEY, "width": "512", "height": "512", "samples": "1", "num_inference_steps": "31"}


def must(done: object) -> None:
    if not done:
        raise RuntimeError("no picture")


def kinds(base: str) -> dict[str, Callable[[], Any]]:
    url = f"{base}/v1/enterprise/text2img"
    http, async_http = httpx.Client(), httpx.AsyncClient()
    client, async_client = ModelsLab(KEY, base_url=base), AsyncModelsLab(KEY, base_url=base)
    provider = Client(KEY)
    provider.base_url = f"{base}/"
    sdk = Community(provider)

    def sync_bare() -> None:
        must(http.post(url, json=WIRE).json()["status"] == "success")

    def sync_client() -> None:
        must(client.text_to_image(**PARAMS).images)

    def sync_sdk() -> None:
        must(sdk.text_to_image(Text2Image(**PARAMS))["status"] == "success")

    async def async_bare() -> None:
        must((await async_http.post(url, json=WIRE)).json()["status"] == "success")

    async def async_client_() -> None:
        must((await async_client.text_to_image(**PARAMS)).images)

    async def async_sdk() -> None:
        must((await sdk.async_text_to_image(Text2Image(**PARAMS)))["status"] == "success")

    return {
        "bare": sync_bare,
        "client": sync_client,
        "sdk": sync_sdk,
        "async-bare": async_bare,
        "async-client": async_client_,
        "async-sdk": async_sdk,
    }


def main(base: str) -> None:
    loop = asyncio.new_event_loop()
    calls = kinds(base)

    async def repeat(call: Callable[[], Any], count: int) -> None:
        for _ in range(count):
            await call()

    for line in sys.stdin:
        kind, count = line.split()
        call = calls[kind]
        cpu, wall = time.process_time(), time.perf_counter()
        if kind.startswith("async-"):
            loop.run_until_complete(repeat(call, int(count)))
        else:
            for _ in range(int(count)):
                call()
        took = {"cpu": (time.process_time() - cpu) * 1e6, "wall": (time.perf_counter() - wall) * 1e6}
        print(json.dumps(took), flush=True)


main(sys.argv[1])
