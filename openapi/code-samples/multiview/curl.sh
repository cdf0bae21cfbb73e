curl --silent --show-error "${MODELSLAB_BASE_URL:-https://modelslab.com/api}/v1/enterprise/image_editing/multiview" \
  --header "Content-Type: application/json" \
  --data '{
    "key": "'"$MODELSLAB_API_KEY"'",
    "image": "https://images.example.com/armchair.png",
    "prompt": "several views of the armchair",
    "width": 640,
    "height": 960,
    "temp": true
  }'
