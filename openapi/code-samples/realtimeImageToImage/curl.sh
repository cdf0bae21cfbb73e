curl --silent --show-error "${MODELSLAB_BASE_URL:-https://modelslab.com/api}/v1/enterprise/realtime/img2img" \
  --header "Content-Type: application/json" \
  --data '{
    "key": "'"$MODELSLAB_API_KEY"'",
    "init_image": "https://images.example.com/harbour.jpg",
    "prompt": "a harbour town in the morning",
    "enhance_style": "watercolor",
    "strength": 0.7,
    "safety_checker": true
  }'
