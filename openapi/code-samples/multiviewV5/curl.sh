curl --silent --show-error "${MODELSLAB_BASE_URL:-https://stablediffusionapi.com/api}/v5/multiview" \
  --header "Content-Type: application/json" \
  --data '{
    "key": "'"$MODELSLAB_API_KEY"'",
    "image": "https://images.example.com/teapot.png",
    "prompt": "several views of the teapot",
    "guidance_scale": 4,
    "seed": 12345
  }'
