curl --silent --show-error "${MODELSLAB_BASE_URL:-https://modelslab.com/api}/v1/enterprise/image_editing/fetch/658" \
  --header "Content-Type: application/json" \
  --data '{ "key": "'"$MODELSLAB_API_KEY"'" }'
