curl --silent --show-error "${MODELSLAB_BASE_URL:-https://modelslab.com/api}/v1/enterprise/realtime/fetch/302461" \
  --header "Content-Type: application/json" \
  --data '{ "key": "'"$MODELSLAB_API_KEY"'" }'
