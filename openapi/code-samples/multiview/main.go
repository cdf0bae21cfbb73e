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

	generation, err := client.Multiview(context.Background(), modelslab.MultiviewParams{
		Image:  "https://images.example.com/armchair.png",
		Prompt: modelslab.Set("several views of the armchair"),
		Width:  modelslab.Set(640),
		Height: modelslab.Set(960),
		Temp:   modelslab.Set(true), // adds links on another host
	})
	if err != nil {
		log.Fatal(err)
	}

	for _, image := range generation.Images {
		fmt.Println(image.URL)
	}
}
