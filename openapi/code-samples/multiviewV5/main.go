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

	generation, err := client.MultiviewV5(context.Background(), modelslab.MultiviewV5Params{
		Image:         "https://images.example.com/teapot.png",
		Prompt:        modelslab.Set("several views of the teapot"),
		GuidanceScale: modelslab.Set(4.0),
		Seed:          modelslab.Set(12345),
	})
	if err != nil {
		log.Fatal(err)
	}

	for _, image := range generation.Images {
		fmt.Println(image.URL)
	}
}
