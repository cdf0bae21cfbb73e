package unit

import (
	"context"
	"fmt"
	"net/http"
	"strings"
	"testing"
	"time"

	"github.com/modelslab-images/modelslab-go"
)

// The attempts of a client share a timer: a long one must not hide a short one, nor the other way round.
func TestEachAttemptHasItsOwnDeadline(t *testing.T) {
	client := newClient(t, func(request *http.Request) (*http.Response, error) {
		<-request.Context().Done()
		return nil, request.Context().Err()
	}, modelslab.WithMaxInFlight(0), modelslab.WithMaxRetries(0))
	aborted, abort := context.WithCancel(context.Background())
	forever := make(chan error, 1)
	go func() {
		_, err := client.TextToImage(aborted, bicycle)
		forever <- err
	}()
	limits := []time.Duration{300, 40, 160, 41, 1, 299}
	late := make(chan string, len(limits))
	for _, limit := range limits {
		go func() {
			limit := limit * time.Millisecond
			from := time.Now()
			_, err := client.TextToImage(context.Background(), bicycle, modelslab.WithAttemptTimeout(limit))
			if took := time.Since(from); took < limit || took > limit+2*time.Second || err == nil ||
				!strings.Contains(err.Error(), fmt.Sprintf("not done within %d ms", limit.Milliseconds())) {
				late <- fmt.Sprintf("%v took %v: %v", limit, took, err)
				return
			}
			late <- ""
		}()
	}
	for range limits {
		if problem := <-late; problem != "" {
			t.Error(problem)
		}
	}
	select {
	case err := <-forever:
		t.Errorf("the long one ended with the short ones: %v", err)
	default:
	}
	abort()
	<-forever
}
