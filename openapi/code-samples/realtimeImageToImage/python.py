from modelslab_images import ModelsLab

client = ModelsLab()  # the key is in MODELSLAB_API_KEY

generation = client.realtime_image_to_image(
    init_image="https://images.example.com/harbour.jpg",
    prompt="a harbour town in the morning",
    enhance_style="watercolor",
    strength=0.7,
    safety_checker=True,
)

print(generation.images[0].url)
