from modelslab_images import ModelsLab

client = ModelsLab()  # the key is in MODELSLAB_API_KEY

generation = client.text_to_image(
    model_id="midjourney",
    prompt="A lighthouse on a rocky shore at dusk, long exposure, soft light",
    negative_prompt="blurry, low quality, watermark",
    width=768,
    height=512,
    samples=2,
    num_inference_steps=31,
    scheduler="UniPCMultistepScheduler",
)

for image in generation.images:
    print(image.url)
