"""One picture, saved to a file."""

import os

from modelslab_images import ModelsLab

with ModelsLab() as client:
    generation = client.text_to_image(
        model_id="midjourney",
        prompt="a red bicycle against a white wall, morning light",
        width=512,
        height=512,
    )
    for index, image in enumerate(generation.images, start=1):
        print(image.url)
        # Links die after 24 hours, so keep the picture itself. A mock's links lead nowhere: ask for files with SAVE=1.
        if os.environ.get("SAVE"):
            image.save(f"bicycle-{index}.png")
