package modelslab

import (
	"cmp"
	"context"
	"fmt"
	"strings"
	"time"
)

// Generation is a finished job's result.
type Generation struct {
	// ID is as received: the API sends integers, its documentation also shows texts.
	ID Scalar
	// Images has at least one.
	Images []Image
	// Meta has the parameters as the API understood them; an open set that differs between operations. Numbers are
	// json.Number.
	Meta map[string]any
	// GenerationTime is 0 if it was not told; the fetch operations do not.
	GenerationTime time.Duration
	// TrackID is the correlation id, as the answer has it, else as it was sent.
	TrackID Scalar
	// Raw is the whole answer, with members that this package does not know. Numbers are json.Number.
	Raw map[string]any
}

func newGeneration(c *Client, body map[string]any, id, trackID Scalar) *Generation {
	meta, _ := body["meta"].(map[string]any)
	if meta == nil {
		meta = map[string]any{}
	}
	generation := &Generation{
		ID: cmp.Or(id, scalarOf(body["id"])), Meta: meta, Raw: body,
		TrackID: cmp.Or(scalarOf(body["track_id"]), scalarOf(meta["track_id"]), trackID),
	}
	for _, source := range picturesOf(body) {
		image := Image{source: source, client: c}
		if isURL(source) {
			image.URL = source
		}
		generation.Images = append(generation.Images, image)
	}
	if told := amountOf(body["generationTime"]); told != nil {
		generation.GenerationTime = seconds(*told)
	}
	return generation
}

// Image is one picture of a generation.
type Image struct {
	// URL is where the picture is; empty if the API sent it inline. It is deleted after 24 hours unless it is in your
	// own storage.
	URL    string
	source string
	client *Client
}

// String is the URL, or says that the picture is inline.
func (i Image) String() string {
	if i.URL != "" {
		return i.URL
	}
	return fmt.Sprintf("[inline image, %d characters of base64]", len(i.source))
}

// Bytes fetches the picture. No key and no cookie is sent. The error is what Save returns.
func (i Image) Bytes(ctx context.Context, options ...DownloadOption) ([]byte, error) {
	s := i.client.defaults
	for _, option := range options {
		option.download(&s)
	}
	if err := s.check(); err != nil {
		return nil, err
	}
	return i.client.fetchPicture(ctx, i.source, &s)
}

// Save writes the picture to a file: whole or not at all. The error is a *[NotFoundError] if it is not there after
// about 30 s, *[ConnectionError], *[ServerError], *[InvalidResponseError] for a page or a picture above WithMaxBytes,
// *[AbortedError], and what the file system says.
func (i Image) Save(ctx context.Context, path string, options ...DownloadOption) error {
	data, err := i.Bytes(ctx, options...)
	if err != nil {
		return err
	}
	return writeWhole(path, data)
}

func isURL(source string) bool {
	lower := strings.ToLower(source[:min(len(source), 8)])
	return strings.HasPrefix(lower, "http:") || strings.HasPrefix(lower, "https:")
}
