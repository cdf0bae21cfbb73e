from modelslab_images import ModelsLab

client = ModelsLab()  # the key is in MODELSLAB_API_KEY

generation = client.magic_mix(
    image="https://images.example.com/corgi.jpg",
    prompt="a reading chair",
    mix_factor=0.6,
    kmin=0.3,
    kmax=0.5,
)

print(generation.images[0].url, generation.meta.get("seed"))
