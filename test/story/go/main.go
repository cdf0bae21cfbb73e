// The story in Go; ../README.md says what each command does.
package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"log"
	"os"
	"path/filepath"

	"github.com/modelslab-images/modelslab-go"
)

type printed map[string]any

var (
	ctx    = context.Background()
	folder = os.Getenv("STORY_FOLDER")
)

func params(prompt string) modelslab.TextToImageParams {
	return modelslab.TextToImageParams{
		ModelID: "midjourney",
		Prompt:  prompt,
		Width:   modelslab.Set(512),
		Height:  modelslab.Set(512),
	}
}

func save(images []modelslab.Image) (int, error) {
	for index, image := range images {
		if err := image.Save(ctx, filepath.Join(folder, fmt.Sprintf("picture-%d.png", index))); err != nil {
			return 0, err
		}
	}
	return len(images), nil
}

func submit(client *modelslab.Client) (printed, error) {
	p := params("A lighthouse on a rocky shore sim:processing=2")
	p.Samples = modelslab.Set(4)
	p.TrackID = modelslab.Set(modelslab.Text("story-go"))
	if webhook := os.Getenv("STORY_WEBHOOK"); webhook != "" {
		p.Webhook = modelslab.Set(webhook)
	}
	job, err := client.SubmitTextToImage(ctx, p)
	if err != nil {
		return nil, err
	}
	saved, err := json.Marshal(job)
	if err != nil {
		return nil, err
	}
	if err := os.WriteFile(filepath.Join(folder, "job.json"), saved, 0o600); err != nil {
		return nil, err
	}
	return printed{"id": job.ID(), "status": job.Status(), "trackId": job.TrackID()}, nil
}

func resume(client *modelslab.Client) (printed, error) {
	saved, err := os.ReadFile(filepath.Join(folder, "job.json"))
	if err != nil {
		return nil, err
	}
	job, err := client.Resume(saved)
	if err != nil {
		return nil, err
	}
	generation, err := job.Wait(ctx)
	if err != nil {
		return nil, err
	}
	images, err := save(generation.Images)
	return printed{"id": job.ID(), "status": job.Status(), "trackId": job.TrackID(), "images": images}, err
}

func pictures(client *modelslab.Client) (printed, error) {
	p := params("A paper boat on a pond")
	p.Samples = modelslab.Set(4)
	generation, err := client.TextToImage(ctx, p)
	if err != nil {
		return nil, err
	}
	images, err := save(generation.Images)
	return printed{"images": images}, err
}

func webhook(client *modelslab.Client) (printed, error) {
	body, err := os.ReadFile(filepath.Join(folder, "delivery.json"))
	if err != nil {
		return nil, err
	}
	confirm := modelslab.WithConfirm(client, modelslab.OperationTextToImage)
	event, err := modelslab.ParseWebhookBody(ctx, body, confirm)
	if err != nil {
		return nil, err
	}
	images := 0
	if event.Generation != nil {
		images = len(event.Generation.Images)
	}
	return printed{"type": event.Type, "id": event.ID, "images": images}, nil
}

func limit(client *modelslab.Client) (printed, error) {
	_, err := client.TextToImage(ctx, params("A full queue sim:429"), modelslab.WithMaxRetries(0))
	var refusal *modelslab.RateLimitError
	if !errors.As(err, &refusal) {
		return nil, fmt.Errorf("not a rate limit: %w", err)
	}
	return printed{
		"error":              "RateLimitError",
		"httpStatus":         refusal.HTTPStatus,
		"retryAfter":         refusal.RetryAfter.Seconds(),
		"mayHaveBeenCharged": refusal.MayHaveBeenCharged,
	}, nil
}

func failed(client *modelslab.Client) (printed, error) {
	_, err := client.TextToImage(ctx, params("A job that breaks sim:failed=1"))
	var failure *modelslab.GenerationFailedError
	if !errors.As(err, &failure) {
		return nil, fmt.Errorf("not a failed generation: %w", err)
	}
	return printed{
		"error":              "GenerationFailedError",
		"httpStatus":         failure.HTTPStatus,
		"mayHaveBeenCharged": failure.MayHaveBeenCharged,
		"trackId":            failure.TrackID != modelslab.Scalar{},
	}, nil
}

func main() {
	commands := map[string]func(*modelslab.Client) (printed, error){
		"submit": submit, "resume": resume, "pictures": pictures, "webhook": webhook, "limit": limit, "failed": failed,
	}
	client, err := modelslab.NewClient()
	if err != nil {
		log.Fatal(err)
	}
	line, err := commands[os.Args[1]](client)
	if err != nil {
		log.Fatal(err)
	}
	if err := json.NewEncoder(os.Stdout).Encode(line); err != nil {
		log.Fatal(err)
	}
}
