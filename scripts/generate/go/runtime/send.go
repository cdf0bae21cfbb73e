package modelslab

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net/http"
	"net/url"
	"slices"
	"strings"
	"time"
)

// One logical call, from the first send to the answer or the error.

// longestRetryDelay: beyond this the caller decides, a minute of silence looks like a hang.
const longestRetryDelay = time.Minute

// call is a request that may be sent more than once.
type call struct {
	limits
	operation *operation
	body      map[string]any
	jobID     Scalar
	// url is where it is sent instead: a `fetch_result` of our own host.
	url                  string
	trackID              Scalar
	allowDuplicateCharge bool
}

// send sends until there is an answer, an error that must not be retried, or no time or attempt left.
func (c *Client) send(ctx context.Context, call call) (map[string]any, error) {
	// Once one send may have cost money, whatever comes after it does not undo that.
	mayHaveBeenCharged := false
	for attempt := 1; ; attempt++ {
		body, err := c.attempt(ctx, call, attempt)
		if err == nil {
			return body, nil
		}
		e := detailsOf(err)
		mayHaveBeenCharged = mayHaveBeenCharged || e.MayHaveBeenCharged
		e.MayHaveBeenCharged = mayHaveBeenCharged
		wait := backOff(attempt-1, c.random)
		if e.retryAfter != nil {
			wait = *e.retryAfter
		}
		late := wait > longestRetryDelay || !c.clock.Now().Add(wait).Before(call.deadline)
		if !e.Retryable || attempt > call.maxRetries || late {
			return nil, err
		}
		c.tell("retry", RequestInfo{Operation: call.operation.id, Attempt: attempt, Wait: wait, Error: e.Kind})
		known := Error{TrackID: call.trackID, MayHaveBeenCharged: mayHaveBeenCharged}
		if err := c.sleep(ctx, wait, known); err != nil {
			return nil, err
		}
	}
}

// attempt sends once.
func (c *Client) attempt(ctx context.Context, call call, attempt int) (map[string]any, error) {
	operation := call.operation
	if ctx.Err() != nil {
		return nil, c.aborted(ctx, Error{TrackID: call.trackID})
	}
	data, err := c.serialize(call.body)
	if err != nil {
		return nil, c.misuse("The request cannot be made: %v", err)
	}
	address := call.url
	if address == "" {
		address = c.server(operation) + pathOf(operation, call.jobID)
	}
	started := c.clock.Now()
	limit := max(0, min(call.attemptTimeout, call.deadline.Sub(started)))
	limited, end := c.limited(ctx, limit)
	defer end()
	var reached connection
	request, err := newRequest(reached.watch(limited), address, data)
	if err != nil {
		return nil, c.misuse("The request cannot be made: %v", err)
	}
	reached.sendOnce(request)

	c.tell("request", RequestInfo{Operation: operation.id, Attempt: attempt, Bytes: len(data)})
	response, err := c.http.Do(request)
	var answer []byte
	if err == nil {
		defer func() { _ = response.Body.Close() }()
		answer, err = readAll(response)
	}
	if err != nil {
		sent := !reached.neverSent(err)
		if ctx.Err() != nil {
			return nil, c.aborted(ctx, Error{TrackID: call.trackID, MayHaveBeenCharged: sent && !operation.idempotent})
		}
		if limited.Err() != nil {
			err = fmt.Errorf("not done within %d ms: %w", limit.Milliseconds(), err)
		}
		// The status of an error came through whole, even if its body did not: that is answer enough.
		if response == nil || response.StatusCode < 400 {
			return nil, c.fault(call, err, sent)
		}
	}
	c.tell("response", RequestInfo{
		Operation: operation.id, Attempt: attempt, Status: response.StatusCode,
		Elapsed: c.clock.Now().Sub(started), Bytes: len(answer),
	})
	return c.read(call, response, answer)
}

// fault: no whole answer, and what that proves.
func (c *Client) fault(call call, cause error, sent bool) error {
	e := Error{TrackID: call.trackID, causes: []error{cause}}
	switch {
	case untrusted(cause):
		e.Kind, e.Message = KindConnection, "The certificate was refused: "+reason(cause)
	case !sent:
		e.Kind, e.Message, e.Retryable = KindConnection, "No connection: "+reason(cause), true
	default:
		e = call.unsafe(e)
		e.Kind, e.Message = KindOutcomeUnknown, "Sent, but no whole answer came back: "+reason(cause)
	}
	return c.problem(e)
}

// unsafe is what holds when a request may have been carried out: only what is harmless twice is sent twice.
func (call call) unsafe(e Error) Error {
	e.Retryable = call.operation.idempotent || call.allowDuplicateCharge
	e.MayHaveBeenCharged = !call.operation.idempotent
	return e
}

// read returns the answer's body, if it is news about a job or a thank-you; else the error that it means.
func (c *Client) read(call call, response *http.Response, answer []byte) (map[string]any, error) {
	code := response.StatusCode
	known := Error{HTTPStatus: code, TrackID: call.trackID}
	if code >= 300 && code < 400 {
		e := call.unsafe(known)
		e.Kind, e.Retryable = KindInvalidResponse, false
		e.Message = "Redirect to " + hostOf(response.Header.Get("Location")) + " not followed"
		return nil, c.problem(e)
	}
	body := readObject(answer)
	if body != nil {
		body = c.clean(body, answer)
	}
	known.Raw = body
	status := strings.ToLower(textOf(body["status"]))
	if code < 400 && status == "" {
		e := call.unsafe(known)
		e.Kind, e.Message = KindInvalidResponse, "An answer without a status"
		if body == nil {
			e.Message = "An answer that is no JSON object: " + quote(answer)
		}
		return nil, c.problem(e)
	}
	if code < 400 && status != "error" && status != "failed" {
		return body, nil
	}

	e := known
	message, fields := readMessage(body)
	e.Kind, e.fields = kindOf(call.operation, code, status, message, fields != nil), fields
	switch {
	case e.Kind == KindServer && code >= 400:
		// Only a server that broke may have done the work all the same; a refusal in words is one.
		e = call.unsafe(e)
	case e.Kind == KindRateLimit:
		e.Retryable, e.retryAfter = true, readRetryAfter(body, response.Header)
	case e.Kind == KindGenerationFailed:
		e.MayHaveBeenCharged = true
	}
	switch {
	case message != "":
		e.Message = head(message, 1000)
	case body == nil:
		e.Message = fmt.Sprintf("HTTP %d: %s", code, quote(answer))
	case status == "":
		e.Message = fmt.Sprintf("HTTP %d: status missing", code)
	default:
		e.Message = fmt.Sprintf("HTTP %d: status %s", code, status)
	}
	return nil, c.problem(e)
}

// kindOf is what an error answer means: by HTTP status, else by its words, which the contract lists.
func kindOf(operation *operation, code int, status, message string, perField bool) Kind {
	if code >= 400 {
		for _, rule := range errorRules {
			if slices.Contains(rule.status, code) {
				return rule.kind
			}
		}
		if code >= 500 || slices.Contains([]int{408, 409, 425}, code) {
			return KindServer
		}
		return KindAPI
	}
	if perField {
		return KindValidation
	}
	if kind := kindOfMessage(message); kind != "" {
		return kind
	}
	// What a fetch reports without further words is the end of the job, not of the request.
	if status == "failed" || operation.jobID.name != "" {
		return KindGenerationFailed
	}
	return KindAPI
}

func (c *Client) tell(event string, info RequestInfo) {
	hook := c.hooks.OnRequest
	switch event {
	case "response":
		hook = c.hooks.OnResponse
	case "retry":
		hook = c.hooks.OnRetry
	}
	if hook != nil {
		quietly(func() { hook(info) })
	}
	if c.logger == nil {
		return
	}
	level := slog.LevelDebug
	attributes := []slog.Attr{slog.String("operation", info.Operation), slog.Int("attempt", info.Attempt)}
	switch event {
	case "retry":
		level = slog.LevelWarn
		attributes = append(attributes, slog.Duration("wait", info.Wait), slog.String("error", string(info.Error)))
	case "response":
		attributes = append(attributes, slog.Int("status", info.Status), slog.Duration("elapsed", info.Elapsed))
		fallthrough
	default:
		attributes = append(attributes, slog.Int("bytes", info.Bytes))
	}
	quietly(func() { c.logger.LogAttrs(context.Background(), level, event, attributes...) })
}

// quote: a page is not worth more than its beginning.
func quote(answer []byte) string {
	if len(bytes.TrimSpace(answer)) == 0 {
		return "empty body"
	}
	return fmt.Sprintf("%q", head(string(answer), 200))
}

// head is the beginning of a text, in whole characters.
func head(text string, length int) string {
	if len(text) <= length {
		return text
	}
	return strings.ToValidUTF8(text[:length], "")
}

// reason leaves out the URL, which net/http puts in front.
func reason(err error) string {
	var inner *url.Error
	if errors.As(err, &inner) {
		return strings.Replace(err.Error(), inner.Error(), inner.Err.Error(), 1)
	}
	return err.Error()
}

// hostOf tells no more than the host: the rest may be anything.
func hostOf(location string) string {
	if u, err := url.Parse(location); err == nil && u.Host != "" {
		return u.Host
	}
	return "the same host"
}
