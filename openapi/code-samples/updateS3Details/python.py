import os

from modelslab_images import ModelsLab

client = ModelsLab()  # the key is in MODELSLAB_API_KEY

answer = client.update_s3_details(
    deploy_type="text_to_image",
    public_url="https://images.example.com/generations/",
    region_name="us-east-1",
    endpoint_url="https://storage.example.com",
    aws_access_key_id=os.environ.get("S3_ACCESS_KEY", "your-access-key"),
    aws_secret_access_key=os.environ.get("S3_SECRET_KEY", "your-secret-key"),
    image_directory="generations",
)

print(answer.message)
