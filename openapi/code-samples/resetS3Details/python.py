from modelslab_images import ModelsLab

client = ModelsLab()  # the key is in MODELSLAB_API_KEY

answer = client.reset_s3_details(deploy_type="text_to_image")

print(answer.message)
