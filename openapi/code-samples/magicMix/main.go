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

	generation, err := client.MagicMix(context.Background(), modelslab.MagicMixParams{
		Image:     "https://images.example.com/corgi.jpg",
		Prompt:    "a reading chair",
		MixFactor: modelslab.Set(0.6),
		Kmin:      modelslab.Set(0.3),
		Kmax:      modelslab.Set(0.5),
	})
	if err != nil {
		log.Fatal(err)
	}

	fmt.Println(generation.Images[0].URL, generation.Meta["seed"])
}
