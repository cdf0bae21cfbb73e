curl --silent --show-error "${MODELSLAB_BASE_URL:-https://modelslab.com/api}/v1/enterprise/reset_s3" \
  --header "Content-Type: application/json" \
  --data '{
    "key": "'"$MODELSLAB_API_KEY"'",
    "deploy_type": "text_to_image"
  }'
