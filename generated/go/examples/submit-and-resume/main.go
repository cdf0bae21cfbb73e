// Submit in one process, wait in another: run it once to submit, and again to wait.
package main

import (
	"cmp"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"log"
	"os"

	"github.com/modelslab-images/modelslab-go"
)

func main() {
	client, err := modelslab.NewClient()
	if err != nil {
		log.Fatal(err)
	}
	file := cmp.Or(os.Getenv("JOB_FILE"), "job.json")
	saved, err := os.ReadFile(file)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		err = submit(client, file)
	case err == nil:
		err = resume(client, file, saved)
	}
	if err != nil {
		log.Fatal(err)
	}
}

func submit(client *modelslab.Client, file string) error {
	job, err := client.SubmitTextToImage(context.Background(), modelslab.TextToImageParams{
		ModelID: "midjourney",
		Prompt:  "a lighthouse in the fog",
	})
	if err != nil {
		return err
	}
	// The saved job holds no key.
	saved, err := json.Marshal(job)
	if err != nil {
		return err
	}
	fmt.Println(job, "is saved: run this again to wait for it")
	return os.WriteFile(file, saved, 0o600)
}

func resume(client *modelslab.Client, file string, saved []byte) error {
	job, err := client.Resume(saved)
	if err != nil {
		return err
	}
	generation, err := job.Wait(context.Background(), modelslab.OnUpdate(func(job *modelslab.Job) { fmt.Println(job) }))
	if err != nil {
		return err
	}
	for _, image := range generation.Images {
		fmt.Println(image)
	}
	return os.Remove(file)
}
