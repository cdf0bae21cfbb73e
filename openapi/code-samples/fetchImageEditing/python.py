from modelslab_images import ModelsLab

client = ModelsLab()  # the key is in MODELSLAB_API_KEY

job = client.fetch_image_editing(658)

print(job.status, job.generation and job.generation.images[0].url)
