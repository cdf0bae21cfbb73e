from modelslab_images import ModelsLab

client = ModelsLab()  # the key is in MODELSLAB_API_KEY

generation = client.multiview(
    image="https://images.example.com/armchair.png",
    prompt="several views of the armchair",
    width=640,
    height=960,
    temp=True,  # adds links on another host
)

print([image.url for image in generation.images])
