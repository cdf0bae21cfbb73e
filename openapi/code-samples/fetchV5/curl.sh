curl --silent --show-error "${MODELSLAB_BASE_URL:-https://stablediffusionapi.com/api}/v3/fetch/134687460" \
  --header "Content-Type: application/json" \
  --data '{ "key": "'"$MODELSLAB_API_KEY"'" }'
