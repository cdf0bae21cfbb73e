from modelslab_images import ModelsLab

client = ModelsLab()  # the key is in MODELSLAB_API_KEY

generation = client.multiview_v5(
    image="https://images.example.com/teapot.png",
    prompt="several views of the teapot",
    guidance_scale=4,
    seed=12345,
)

print([image.url for image in generation.images])
