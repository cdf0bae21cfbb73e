curl --silent --show-error "${MODELSLAB_BASE_URL:-https://modelslab.com/api}/v1/enterprise/text2img" \
  --header "Content-Type: application/json" \
  --data '{
    "key": "'"$MODELSLAB_API_KEY"'",
    "model_id": "midjourney",
    "prompt": "A lighthouse on a rocky shore at dusk, long exposure, soft light",
    "negative_prompt": "blurry, low quality, watermark",
    "width": "768",
    "height": "512",
    "samples": "2",
    "num_inference_steps": "31",
    "scheduler": "UniPCMultistepScheduler"
  }'
