package main

import (
	"cmp"
	"context"
	"fmt"
	"log"
	"os"

	"github.com/modelslab-images/modelslab-go"
)

func main() {
	client, err := modelslab.NewClient() // the key is in MODELSLAB_API_KEY
	if err != nil {
		log.Fatal(err)
	}

	answer, err := client.UpdateS3Details(context.Background(), modelslab.UpdateS3DetailsParams{
		DeployType:         modelslab.Set(modelslab.DeployTypeTextToImage),
		PublicURL:          "https://images.example.com/generations/",
		RegionName:         "us-east-1",
		EndpointURL:        "https://storage.example.com",
		AWSAccessKeyID:     modelslab.Secret(cmp.Or(os.Getenv("S3_ACCESS_KEY"), "your-access-key")),
		AWSSecretAccessKey: modelslab.Secret(cmp.Or(os.Getenv("S3_SECRET_KEY"), "your-secret-key")),
		ImageDirectory:     "generations",
	})
	if err != nil {
		log.Fatal(err)
	}

	fmt.Println(answer.Message)
}
