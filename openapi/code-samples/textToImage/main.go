package main

import (
	"context"
	"fmt"
	"log"

	"github.com/modelslab-images/modelslab-go"
)

func main() {
	client, err := modelslab.NewClient() // the key is in MODELSLAB_API_KEY
	if err != nil {
		log.Fatal(err)
	}

	generation, err := client.TextToImage(context.Background(), modelslab.TextToImageParams{
		ModelID:           "midjourney",
		Prompt:            "A lighthouse on a rocky shore at dusk, long exposure, soft light",
		NegativePrompt:    modelslab.Set("blurry, low quality, watermark"),
		Width:             modelslab.Set(768),
		Height:            modelslab.Set(512),
		Samples:           modelslab.Set(2),
		NumInferenceSteps: modelslab.Set(31),
		Scheduler:         modelslab.Set(modelslab.SchedulerUniPCMultistepScheduler),
	})
	if err != nil {
		log.Fatal(err)
	}

	for _, image := range generation.Images {
		fmt.Println(image.URL)
	}
}
