package modelslab

import (
	"bytes"
	"cmp"
	"context"
	"fmt"
	"io"
	"net/http"
	"strings"
	"sync"
)

// WebhookType is what a delivery says of its job.
type WebhookType string

// The types of deliveries.
const (
	WebhookSucceeded WebhookType = "succeeded"
	WebhookFailed    WebhookType = "failed"
	// WebhookUnknown: not ended, not confirmed as asked, or a status that this package has not heard of.
	WebhookUnknown WebhookType = "unknown"
)

// WebhookEvent is what a delivery says, or, if it was confirmed, what the API itself says.
type WebhookEvent struct {
	// Type is what became of the job.
	Type WebhookType
	// ID is that of the job; none if the payload has none.
	ID Scalar
	// TrackID is the correlation id of the request that made the job.
	TrackID Scalar
	// Generation is that of a success.
	Generation *Generation
	// Err is that of a failure.
	Err error
	// DeduplicationKey is the same for every delivery of the same news: deliveries may repeat. Empty without id and
	// track id.
	DeduplicationKey string
	// Confirmed says that the API was asked and Type is its answer.
	Confirmed bool
	// Raw is the payload as delivered, which anybody may have sent.
	Raw map[string]any
}

// webhookBytes is far above any delivery, and far below what would hurt.
const webhookBytes = 1 << 20

// ParseWebhook reads a webhook delivery from the request of your route's handler. The error is an
// *[InvalidResponseError] if the body is too large or no JSON object. With [WithConfirm] it is also whatever kept it
// from asking (*[ConnectionError], *[AuthenticationError] ...): answer 5xx then, and the delivery is not lost.
func ParseWebhook(request *http.Request, options ...WebhookOption) (*WebhookEvent, error) {
	c, s, err := forWebhook(options)
	if err != nil {
		return nil, err
	}
	body, err := io.ReadAll(io.LimitReader(request.Body, int64(s.maxBytes)+1))
	if err != nil {
		return nil, c.problem(Error{Kind: KindInvalidResponse, Message: "The webhook's body was cut off", causes: []error{err}})
	}
	return c.parseWebhook(request.Context(), body, &s)
}

// ParseWebhookBody is [ParseWebhook] for a body that was read already.
func ParseWebhookBody(ctx context.Context, body []byte, options ...WebhookOption) (*WebhookEvent, error) {
	c, s, err := forWebhook(options)
	if err != nil {
		return nil, err
	}
	return c.parseWebhook(ctx, body, &s)
}

var keyless = sync.OnceValue(func() *Client { return newClient(defaultSettings(), "") })

// forWebhook returns the client that pictures are fetched with: the one that confirms, or one without a key.
func forWebhook(options []WebhookOption) (*Client, settings, error) {
	s := defaultSettings()
	s.maxBytes = webhookBytes
	for _, option := range options {
		option.webhook(&s)
	}
	if s.confirm != nil {
		return s.confirm, s, s.check()
	}
	return keyless(), s, s.check()
}

func (c *Client) parseWebhook(ctx context.Context, body []byte, s *settings) (*WebhookEvent, error) {
	if len(body) > s.maxBytes {
		message := fmt.Sprintf("The webhook's body is larger than WithMaxBytes (%d)", s.maxBytes)
		return nil, c.problem(Error{Kind: KindInvalidResponse, Message: message})
	}
	raw := readObject(body)
	if raw == nil {
		return nil, c.problem(Error{Kind: KindInvalidResponse, Message: "The webhook's body is no JSON object"})
	}
	event := &WebhookEvent{Type: WebhookUnknown, ID: scalarOf(raw["id"]), TrackID: scalarOf(raw["track_id"]), Raw: raw}
	var err error
	if s.confirm != nil {
		err = event.confirm(ctx, s.confirm, s.confirmOperation)
	} else {
		event.believe(c)
	}
	if about := cmp.Or(event.ID, event.TrackID); !about.IsZero() {
		event.DeduplicationKey = about.String() + ":" + string(event.Type)
	}
	if err != nil {
		return nil, err
	}
	return event, nil
}

// confirm asks the API; only its answer counts.
func (event *WebhookEvent) confirm(ctx context.Context, c *Client, operation string) error {
	if event.ID.IsZero() {
		return nil
	}
	job, err := c.resume(map[string]any{"operation": operation, "id": event.ID, "status": "processing"})
	if err != nil {
		return err
	}
	if err := job.Refresh(ctx); err != nil {
		switch detailsOf(err).Kind {
		case KindNotFound:
			return nil
		case KindGenerationFailed, KindEmptyOutput:
			event.Type, event.Err, event.Confirmed = WebhookFailed, err, true
			return nil
		}
		return err
	}
	if generation := job.Generation(); generation != nil {
		event.Type, event.Generation, event.Confirmed = WebhookSucceeded, generation, true
		// A forged payload may pair a real id with somebody else's track id.
		event.TrackID = cmp.Or(generation.TrackID, event.TrackID)
	}
	return nil
}

// believe takes the payload at its word.
func (event *WebhookEvent) believe(c *Client) {
	known := Error{TrackID: event.TrackID, Raw: event.Raw}
	switch status := strings.ToLower(textOf(event.Raw["status"])); status {
	case "success":
		generation := newGeneration(c, event.Raw, Scalar{}, Scalar{})
		if len(generation.Images) > 0 {
			event.Type, event.Generation, event.TrackID = WebhookSucceeded, generation, generation.TrackID
			return
		}
		known.Kind, known.Message, known.MayHaveBeenCharged = KindEmptyOutput, "The job succeeded without a picture", true
	case "failed", "error":
		message, fields := readMessage(event.Raw)
		known.Kind, known.fields = cmp.Or(kindOfMessage(message), KindGenerationFailed), fields
		if fields != nil {
			known.Kind = KindValidation
		}
		known.Message = cmp.Or(message, "status "+status)
		known.MayHaveBeenCharged = known.Kind == KindGenerationFailed
	default:
		return
	}
	event.Type, event.Err = WebhookFailed, c.problem(known)
}

// TestDelivery is what a test delivery says.
type TestDelivery struct {
	// ID is that of the job.
	ID Scalar
	// Status is success unless given.
	Status string
	// Output are URLs of pictures.
	Output []string
	// TrackID is that of the request; none is left out.
	TrackID Scalar
	// Message is that of a failure.
	Message string
	// Meta are the parameters as the API understood them.
	Meta map[string]any
}

// NewWebhookRequest is the request that the API would send to your route: hand it to the route's handler, or to a
// client.
func NewWebhookRequest(ctx context.Context, url string, delivery TestDelivery) (*http.Request, error) {
	payload := map[string]any{"status": cmp.Or(delivery.Status, "success"), "id": delivery.ID}
	if delivery.Output != nil {
		payload["output"] = delivery.Output
	}
	if !delivery.TrackID.IsZero() {
		payload["track_id"] = delivery.TrackID
	}
	if delivery.Message != "" {
		payload["message"] = delivery.Message
	}
	if delivery.Meta != nil {
		payload["meta"] = delivery.Meta
	}
	data, err := tryJSON(payload)
	if err != nil {
		return nil, fmt.Errorf("modelslab: a delivery that JSON cannot hold: %w", err)
	}
	request, err := http.NewRequestWithContext(ctx, http.MethodPost, url, bytes.NewReader(data))
	if err != nil {
		return nil, fmt.Errorf("modelslab: the address of the route: %w", err)
	}
	request.Header.Set("Content-Type", "application/json")
	return request, nil
}
