// Command calls makes, for each line "KIND COUNT" of its input, so many calls, and prints what they took in microseconds.
package main

import (
	"bufio"
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"os"
	"syscall"
	"time"

	"github.com/modelslab-images/modelslab-go"
)

const key = "a-key-of-nobody"

func main() {
	base := os.Args[1]
	client, err := modelslab.NewClient(modelslab.WithAPIKey(key), modelslab.WithBaseURL(base))
	check(err)
	calls := map[string]func() error{
		"bare":   func() error { return bare(base + "/v1/enterprise/text2img") },
		"client": func() error { return call(client) },
	}
	lines := bufio.NewScanner(os.Stdin)
	for lines.Scan() {
		var kind string
		var count int
		_, err := fmt.Sscan(lines.Text(), &kind, &count)
		check(err)
		run := calls[kind]
		cpu, wall := used(), time.Now()
		for ; count > 0; count-- {
			check(run())
		}
		fmt.Printf("{\"cpu\":%d,\"wall\":%d}\n", used()-cpu, time.Since(wall).Microseconds())
	}
}

func call(client *modelslab.Client) error {
	generation, err := client.TextToImage(context.Background(), modelslab.TextToImageParams{
		ModelID:           "midjourney",
		Prompt:            "a red bicycle against a white wall",
		Width:             modelslab.Set(512),
		Height:            modelslab.Set(512),
		Samples:           modelslab.Set(1),
		NumInferenceSteps: modelslab.Set(31),
		GuidanceScale:     modelslab.Set(7.5),
	})
	if err == nil && len(generation.Images) == 0 {
		err = errors.New("no image")
	}
	return err
}

func bare(url string) error {
	body, err := json.Marshal(map[string]any{
		"key":                 key,
		"model_id":            "midjourney",
		"prompt":              "a red bicycle against a white wall",
		"width":               "512",
		"height":              "512",
		"samples":             "1",
		"num_inference_steps": "31",
		"guidance_scale":      7.5,
	})
	if err != nil {
		return err
	}
	response, err := http.Post(url, "application/json", bytes.NewReader(body))
	if err != nil {
		return err
	}
	defer response.Body.Close()
	content, err := io.ReadAll(response.Body)
	if err != nil {
		return err
	}
	var answer map[string]any
	if err := json.Unmarshal(content, &answer); err != nil {
		return err
	}
	if answer["status"] != "success" {
		return fmt.Errorf("status %v", answer["status"])
	}
	return nil
}

// used returns the CPU time of the process in microseconds.
func used() int64 {
	var usage syscall.Rusage
	check(syscall.Getrusage(syscall.RUSAGE_SELF, &usage))
	return (usage.Utime.Nano() + usage.Stime.Nano()) / 1000
}

func check(err error) {
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}
