curl --silent --show-error "${MODELSLAB_BASE_URL:-https://modelslab.com/api}/v1/enterprise/image_editing/magic_mix" \
  --header "Content-Type: application/json" \
  --data '{
    "key": "'"$MODELSLAB_API_KEY"'",
    "image": "https://images.example.com/corgi.jpg",
    "prompt": "a reading chair",
    "mix_factor": 0.6,
    "kmin": 0.3,
    "kmax": 0.5
  }'
