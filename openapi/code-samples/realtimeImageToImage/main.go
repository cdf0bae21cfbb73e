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

	generation, err := client.RealtimeImageToImage(context.Background(), modelslab.RealtimeImageToImageParams{
		InitImage:     "https://images.example.com/harbour.jpg",
		Prompt:        "a harbour town in the morning",
		EnhanceStyle:  modelslab.Set(modelslab.EnhanceStyleWatercolor),
		Strength:      modelslab.Set(0.7),
		SafetyChecker: modelslab.Set(true),
	})
	if err != nil {
		log.Fatal(err)
	}

	fmt.Println(generation.Images[0].URL)
}
