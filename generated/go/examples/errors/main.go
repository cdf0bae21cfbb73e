// What can go wrong, and what to do about it.
package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"log"
	"os"
	"time"

	"github.com/modelslab-images/modelslab-go"
)

func main() {
	client, err := modelslab.NewClient()
	if err != nil {
		log.Fatal(err)
	}
	generation, err := client.TextToImage(context.Background(), modelslab.TextToImageParams{
		ModelID: "midjourney",
		Prompt:  "a quiet harbour",
	}, modelslab.WithTimeout(2*time.Minute))
	if err != nil {
		explain(err)
		os.Exit(1)
	}
	for _, image := range generation.Images {
		fmt.Println(image)
	}
}

func explain(err error) {
	var (
		validation *modelslab.ValidationError
		credits    *modelslab.InsufficientCreditsError
		limit      *modelslab.RateLimitError
		timeout    *modelslab.WaitTimeoutError
		other      *modelslab.Error
	)
	switch {
	case errors.As(err, &validation):
		log.Println("refused:", validation.Fields, validation.Message)
	case errors.As(err, &credits):
		log.Println("top up the account")
	case errors.As(err, &limit):
		log.Println("busy: try again in", limit.RetryAfter)
	case errors.As(err, &timeout):
		saved, _ := json.Marshal(timeout.Job)
		log.Printf("still running: %s", saved)
	case errors.As(err, &other) && other.MayHaveBeenCharged:
		log.Printf("look for %s before you ask again: %v", other.TrackID, err)
	default:
		log.Println(err)
	}
}
