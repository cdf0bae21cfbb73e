from modelslab_images import ModelsLab

client = ModelsLab()  # the key is in MODELSLAB_API_KEY

# One look at a job of which only the id is known. Usually `client.jobs.resume(saved).wait()` does this for you.
job = client.fetch_text_to_image(302456)

print(job.status, job.generation and job.generation.images[0].url)
