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

	job, err := client.FetchRealtime(context.Background(), modelslab.Int(302461))
	if err != nil {
		log.Fatal(err)
	}

	fmt.Println(job.Status())
	if generation := job.Generation(); generation != nil {
		fmt.Println(generation.Images[0].URL)
	}
}
