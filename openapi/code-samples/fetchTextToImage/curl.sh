curl --silent --show-error "${MODELSLAB_BASE_URL:-https://modelslab.com/api}/v1/enterprise/fetch" \
  --header "Content-Type: application/json" \
  --data '{
    "key": "'"$MODELSLAB_API_KEY"'",
    "request_id": "302456"
  }'
