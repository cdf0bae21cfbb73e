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

	// One look at a job of which only the id is known. Usually client.Resume(saved) and job.Wait(ctx) do this for you.
	job, err := client.FetchTextToImage(context.Background(), modelslab.Int(302456))
	if err != nil {
		log.Fatal(err)
	}

	fmt.Println(job.Status())
	if generation := job.Generation(); generation != nil {
		fmt.Println(generation.Images[0].URL)
	}
}
