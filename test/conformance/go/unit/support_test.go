package unit

import (
	"context"
	"encoding/json"
	"io"
	"net/http"
	"strings"
	"testing"
	"time"

	"github.com/modelslab-images/modelslab-go"
)

// What only this language has, or what no case reaches.

const success = `{"status": "success", "id": 7, "output": ["https://cdn.example.com/1.png"]}`

var bicycle = modelslab.TextToImageParams{ModelID: "midjourney", Prompt: "a red bicycle"}

// roundTrip is a transport of one function.
type roundTrip func(*http.Request) (*http.Response, error)

func (f roundTrip) RoundTrip(request *http.Request) (*http.Response, error) { return f(request) }

func answer(body string) *http.Response {
	return &http.Response{StatusCode: http.StatusOK, Header: http.Header{}, Body: io.NopCloser(strings.NewReader(body))}
}

// still is a clock whose sleeps take no time.
type still struct{}

func (still) Now() time.Time { return time.Unix(0, 0) }

func (still) Sleep(ctx context.Context, _ time.Duration) error { return ctx.Err() }

func newClient(t *testing.T, transport roundTrip, options ...modelslab.ClientOption) *modelslab.Client {
	t.Helper()
	all := []modelslab.ClientOption{
		modelslab.WithAPIKey("test-key-of-the-unit-tests"), modelslab.WithBaseURL("http://127.0.0.1:9"),
		modelslab.WithHTTPClient(&http.Client{Transport: transport}), modelslab.WithClock(still{}),
	}
	client, err := modelslab.NewClient(append(all, options...)...)
	if err != nil {
		t.Fatal(err)
	}
	return client
}

func sentBody(t *testing.T, request *http.Request) map[string]any {
	t.Helper()
	var body map[string]any
	if err := json.NewDecoder(request.Body).Decode(&body); err != nil {
		t.Fatal(err)
	}
	return body
}
