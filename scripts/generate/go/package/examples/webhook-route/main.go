// A route for webhooks on net/http.
package main

import (
	"context"
	"errors"
	"fmt"
	"log"
	"net/http"
	"net/http/httptest"
	"sync"

	"github.com/modelslab-images/modelslab-go"
)

// route remembers what it has handled: deliveries may repeat. A real service keeps these keys in its database.
type route struct {
	client  *modelslab.Client
	handled sync.Map
}

func (r *route) ServeHTTP(w http.ResponseWriter, request *http.Request) {
	// Deliveries are not signed: anybody may post one. WithConfirm asks the API, and its answer is what counts.
	event, err := modelslab.ParseWebhook(request, modelslab.WithConfirm(r.client, modelslab.OperationTextToImage))
	var invalid *modelslab.InvalidResponseError
	switch {
	case errors.As(err, &invalid) && invalid.HTTPStatus == 0:
		w.WriteHeader(http.StatusBadRequest)
		return
	case err != nil:
		w.WriteHeader(http.StatusServiceUnavailable)
		return
	}
	if _, repeated := r.handled.LoadOrStore(event.DeduplicationKey, true); !repeated {
		switch event.Type {
		case modelslab.WebhookSucceeded:
			fmt.Println(event.Type, event.TrackID, event.Generation.Images)
		case modelslab.WebhookFailed:
			fmt.Println(event.Type, event.TrackID, event.Err)
		default:
			fmt.Println(event.Type, event.TrackID)
		}
	}
	w.WriteHeader(http.StatusNoContent)
}

func main() {
	client, err := modelslab.NewClient()
	if err != nil {
		log.Fatal(err)
	}
	// A delivery to try the route with, before any job has been made.
	delivery, err := modelslab.NewWebhookRequest(context.Background(), "http://127.0.0.1/webhook", modelslab.TestDelivery{
		ID:      modelslab.Int(7),
		TrackID: modelslab.Text("order-17"),
		Output:  []string{"https://cdn.example.com/1.png"},
	})
	if err != nil {
		log.Fatal(err)
	}
	answer := httptest.NewRecorder()
	(&route{client: client}).ServeHTTP(answer, delivery)
	fmt.Println(answer.Code)
}
