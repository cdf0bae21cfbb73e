curl --silent --show-error "${MODELSLAB_BASE_URL:-https://modelslab.com/api}/v1/enterprise/update_s3" \
  --header "Content-Type: application/json" \
  --data '{
    "key": "'"$MODELSLAB_API_KEY"'",
    "deploy_type": "text_to_image",
    "public_url": "https://images.example.com/generations/",
    "region_name": "us-east-1",
    "endpoint_url": "https://storage.example.com",
    "aws_access_key_id": "your-access-key",
    "aws_secret_access_key": "your-secret-key",
    "image_directory": "generations"
  }'
