// One picture, saved to a file.
package main

import (
	"context"
	"fmt"
	"log"
	"os"

	"github.com/modelslab-images/modelslab-go"
)

func main() {
	client, err := modelslab.NewClient()
	if err != nil {
		log.Fatal(err)
	}
	ctx := context.Background()
	generation, err := client.TextToImage(ctx, modelslab.TextToImageParams{
		ModelID: "midjourney",
		Prompt:  "a red bicycle against a white wall, morning light",
		Width:   modelslab.Set(512),
		Height:  modelslab.Set(512),
	})
	if err != nil {
		log.Fatal(err)
	}
	for i, image := range generation.Images {
		fmt.Println(image.URL)
		// Links die after 24 hours, so keep the picture itself. A mock's links lead nowhere: ask for files with SAVE=1.
		if os.Getenv("SAVE") == "" {
			continue
		}
		if err := image.Save(ctx, fmt.Sprintf("bicycle-%d.png", i+1)); err != nil {
			log.Fatal(err)
		}
	}
}
