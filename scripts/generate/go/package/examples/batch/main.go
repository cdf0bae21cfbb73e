// Many prompts at once. The client keeps at most WithMaxInFlight jobs under way, so the account's queue never
// overflows.
package main

import (
	"context"
	"errors"
	"fmt"
	"log"
	"sync"

	"github.com/modelslab-images/modelslab-go"
)

func main() {
	client, err := modelslab.NewClient(modelslab.WithMaxInFlight(5))
	if err != nil {
		log.Fatal(err)
	}
	var all sync.WaitGroup
	for _, animal := range []string{"fox", "owl", "hare", "otter", "heron", "lynx", "toad", "crane"} {
		all.Add(1)
		go func() {
			defer all.Done()
			generation, err := client.TextToImage(context.Background(), modelslab.TextToImageParams{
				ModelID: "midjourney",
				Prompt:  "a watercolour of a " + animal,
			})
			if err == nil {
				fmt.Println(animal, generation.Images[0])
				return
			}
			// One that may have been charged is worth a look in the dashboard before it is asked for again.
			var e *modelslab.Error
			if errors.As(err, &e) && e.MayHaveBeenCharged {
				log.Println(animal, err, "(may have been charged)")
			} else {
				log.Println(animal, err)
			}
		}()
	}
	all.Wait()
}
