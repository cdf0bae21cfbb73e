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

	answer, err := client.ResetS3Details(context.Background(), modelslab.ResetS3DetailsParams{
		DeployType: modelslab.Set(modelslab.DeployTypeTextToImage),
	})
	if err != nil {
		log.Fatal(err)
	}

	fmt.Println(answer.Message)
}
