// Command client makes a client, ready for its first call.
package main

import "github.com/modelslab-images/modelslab-go"

func main() {
	if _, err := modelslab.NewClient(modelslab.WithAPIKey("a-key-of-nobody")); err != nil {
		panic(err)
	}
}
