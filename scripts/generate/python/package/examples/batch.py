"""Many prompts at once.

The client keeps at most ``max_in_flight`` jobs under way, so the account's queue never overflows.
"""

import asyncio
import sys

from modelslab_images import AsyncGeneration, AsyncModelsLab, ModelsLabError

ANIMALS = ["fox", "owl", "hare", "otter", "heron", "lynx", "toad", "crane"]


async def main() -> None:
    async with AsyncModelsLab(max_in_flight=5) as client:
        prompts = [f"a watercolour of a {animal}" for animal in ANIMALS]
        calls = [client.text_to_image(model_id="midjourney", prompt=prompt) for prompt in prompts]
        results = await asyncio.gather(*calls, return_exceptions=True)
    for animal, result in zip(ANIMALS, results, strict=True):
        if isinstance(result, AsyncGeneration):
            print(animal, result.images[0])
        elif isinstance(result, ModelsLabError):
            # One that may have been charged is worth a look in the dashboard before it is asked for again.
            charged = "(may have been charged)" if result.may_have_been_charged else ""
            print(animal, type(result).__name__, result, charged, file=sys.stderr)
        else:
            raise result


asyncio.run(main())
