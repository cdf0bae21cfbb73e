// Package modelslab is an unofficial client of the ModelsLab (stablediffusionapi.com) image API. It is not made,
// endorsed or supported by ModelsLab.
//
// For each operation that makes pictures a [Client] has two methods: one submits and waits until the pictures are
// there, one only submits and returns a [Job].
//
//	client, err := modelslab.NewClient() // reads MODELSLAB_API_KEY
//	generation, err := client.TextToImage(ctx, modelslab.TextToImageParams{
//		ModelID: "midjourney",
//		Prompt:  "a red bicycle against a white wall",
//		Width:   modelslab.Set(512),
//	})
//
// A create is never sent twice unless the first one provably never left or was refused: the API has no idempotency
// key, and a picture may be charged twice. Errors that arrive inside HTTP 200 are returned as errors; tell them apart
// with [errors.As] (*[RateLimitError] and so on) or by the Kind of the *[Error] that each of them is.
package modelslab
