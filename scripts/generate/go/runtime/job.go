package modelslab

import (
	"cmp"
	"context"
	"encoding/json"
	"fmt"
	"net/url"
	"strings"
	"sync"
	"time"
)

// Job is a generation under way. json.Marshal saves it, without the key, and [Client.Resume] goes on in any process,
// and in any language's client. Its methods may be called from several goroutines.
type Job struct {
	client      *Client
	spec        *operation
	id, trackID Scalar

	mu          sync.Mutex
	status      string
	eta         *float64
	fetchResult string
	generation  *Generation
	failure     error
}

// savedJob is what is left of a job between two processes; the same in every language's client.
type savedJob struct {
	Operation   string   `json:"operation"`
	ID          *Scalar  `json:"id,omitempty"`
	Status      string   `json:"status"`
	ETA         *float64 `json:"eta,omitempty"`
	TrackID     *Scalar  `json:"track_id,omitempty"`
	FetchResult string   `json:"fetch_result,omitempty"`
}

// Operation is the id of the operation that made it, one of the Operation constants.
func (j *Job) Operation() string { return j.spec.id }

// ID is as received; none only if the API told a `fetch_result` instead.
func (j *Job) ID() Scalar { return j.id }

// TrackID is the correlation id that was sent.
func (j *Job) TrackID() Scalar { return j.trackID }

// Status is `processing`, `success`, `error`, `failed`, or one that this package has not heard of: still waiting.
func (j *Job) Status() string {
	j.mu.Lock()
	defer j.mu.Unlock()
	return j.status
}

// ETA is how long the job is expected to take, as last told; false if the API did not tell.
func (j *Job) ETA() (time.Duration, bool) {
	if eta := j.toldETA(); eta != nil {
		return seconds(*eta), true
	}
	return 0, false
}

// Generation is the result, once the job has succeeded; nil until then.
func (j *Job) Generation() *Generation {
	j.mu.Lock()
	defer j.mu.Unlock()
	return j.generation
}

// String names the job; it shows nothing else.
func (j *Job) String() string {
	return fmt.Sprintf("job %s of %s (%s)", j.id, j.spec.id, j.Status())
}

// MarshalJSON saves the job. It holds no key.
func (j *Job) MarshalJSON() ([]byte, error) {
	j.mu.Lock()
	defer j.mu.Unlock()
	saved := savedJob{Operation: j.spec.id, Status: j.status, ETA: j.eta, FetchResult: j.fetchResult}
	if !j.id.IsZero() {
		saved.ID = &j.id
	}
	if !j.trackID.IsZero() {
		saved.TrackID = &j.trackID
	}
	return json.Marshal(saved)
}

// Refresh looks once. A job that has ended is not asked about again. The error is a *[GenerationFailedError] if it
// failed, *[EmptyOutputError] if it succeeded without a picture, *[NotFoundError] if the API does not know it, and
// what any call returns.
func (j *Job) Refresh(ctx context.Context, options ...CallOption) error {
	s, limits, err := j.client.forCall(options)
	if err != nil {
		return err
	}
	_, err = j.look(ctx, limits, s.extraBody)
	return err
}

// Wait looks until the job ends: first after the eta (1 to 30 s), then at growing intervals of at most 10 s. Faults
// that pass do not end the wait. The error is a *[WaitTimeoutError] after the timeout (10 minutes unless you say
// otherwise), an *[AbortedError] when the context ends, and what Refresh returns. Each carries the job.
func (j *Job) Wait(ctx context.Context, options ...WaitOption) (*Generation, error) {
	s := j.client.defaults
	for _, option := range options {
		option.wait(&s)
	}
	if err := s.check(); err != nil {
		return nil, err
	}
	j.client.slots.attend(j)
	defer j.client.slots.leave(j)
	return j.wait(ctx, j.client.limits(&s), s.onUpdate)
}

// look asks the API once and returns the eta that it told, if any.
func (j *Job) look(ctx context.Context, limits limits, extra map[string]any) (*float64, error) {
	j.mu.Lock()
	failure, generation, target := j.failure, j.generation, j.target()
	j.mu.Unlock()
	if failure != nil || generation != nil {
		return nil, failure
	}
	c := j.client
	operation := operations[cmp.Or(j.spec.poll, j.spec.id)]
	body, err := c.toWire(struct{}{}, extra)
	if err != nil {
		return nil, err
	}
	if place := operation.jobID; !place.inPath && !j.id.IsZero() {
		if _, given := body[place.name]; !given {
			body[place.name] = j.id
			if place.asText {
				body[place.name] = j.id.String()
			}
		}
	}
	answer, err := c.send(ctx, call{
		limits: limits, operation: operation, body: body, jobID: j.id, url: target, trackID: j.trackID,
	})
	if err == nil {
		return amountOf(answer["eta"]), j.learn(answer)
	}
	e := detailsOf(err)
	e.Job = j
	if told := textOf(e.Raw["status"]); !e.Retryable && e.HTTPStatus == 200 && told != "" {
		j.mu.Lock()
		j.status = told
		j.mu.Unlock()
	}
	// The job has ended. Other errors are about this request, and the next one may fare better.
	if e.Kind == KindGenerationFailed {
		return nil, j.end(err)
	}
	return nil, err
}

// learn takes in an answer about the job.
func (j *Job) learn(body map[string]any) error {
	j.mu.Lock()
	j.status = cmp.Or(textOf(body["status"]), j.status)
	if eta := amountOf(body["eta"]); eta != nil {
		j.eta = eta
	}
	j.fetchResult = cmp.Or(textOf(body["fetch_result"]), j.fetchResult)
	status, target := j.status, j.target()
	j.mu.Unlock()

	c := j.client
	known := Error{MayHaveBeenCharged: true, TrackID: j.trackID, Raw: body}
	if !strings.EqualFold(status, "success") {
		if !j.id.IsZero() || target != "" {
			return nil
		}
		known.Kind = KindInvalidResponse
		known.Message = fmt.Sprintf("A job (status %s) without an id and without a fetch_result on our own host", status)
		return c.problem(known)
	}
	generation := newGeneration(c, body, j.id, j.trackID)
	if len(generation.Images) == 0 {
		known.Kind, known.Message = KindEmptyOutput, "The job succeeded without a picture"
		known.Job, known.HTTPStatus = j, 200
		return j.end(c.problem(known))
	}
	j.mu.Lock()
	j.generation = generation
	j.mu.Unlock()
	c.slots.release(j)
	return nil
}

// end notes that the job has ended with an error, which every later look gives again.
func (j *Job) end(err error) error {
	j.mu.Lock()
	j.failure = err
	j.mu.Unlock()
	j.client.slots.release(j)
	return err
}

func (j *Job) ending() error {
	j.mu.Lock()
	defer j.mu.Unlock()
	return j.failure
}

func (j *Job) toldETA() *float64 {
	j.mu.Lock()
	defer j.mu.Unlock()
	return j.eta
}

// target is `fetch_result`, if it is on the host that the job was made on: the key is posted there.
func (j *Job) target() string {
	u, err := url.Parse(j.fetchResult)
	if err != nil || u.Host == "" || u.User != nil {
		return ""
	}
	own, err := url.Parse(j.client.server(j.spec))
	if err != nil || u.Scheme != own.Scheme || originOf(u) != originOf(own) {
		return ""
	}
	u.Fragment = ""
	return u.String()
}

// originOf is scheme, host and port, with the port that the scheme has by default.
func originOf(u *url.URL) string {
	port := cmp.Or(u.Port(), map[string]string{"http": "80", "https": "443"}[u.Scheme])
	return u.Scheme + "://" + strings.ToLower(u.Hostname()) + ":" + port
}

// resume makes a job of its saved form, checked.
func (c *Client) resume(saved map[string]any) (*Job, error) {
	spec := operations[textOf(saved["operation"])]
	lacking := ""
	if spec == nil || spec.poll == "" && spec.jobID.name == "" {
		lacking = "operation"
	} else if textOf(saved["status"]) == "" {
		lacking = "status"
	}
	if lacking != "" {
		return nil, c.misuse("Not a saved job: %s is missing or unknown", lacking)
	}
	_, hasID := saved["id"]
	job := &Job{
		client: c, spec: spec, id: scalarOf(saved["id"]), trackID: scalarOf(saved["track_id"]),
		eta: amountOf(saved["eta"]), fetchResult: textOf(saved["fetch_result"]), status: "processing",
	}
	if hasID || job.fetchResult == "" {
		if err := c.checkJobID(job.id); err != nil {
			return nil, err
		}
	}
	// A `fetch_result` on another host is not asked: then there must be an id.
	if job.id.IsZero() && job.target() == "" {
		return nil, c.problem(Error{Kind: KindInvalidResponse, MayHaveBeenCharged: true, TrackID: job.trackID, Raw: saved,
			Message: "A job (status processing) without an id and without a fetch_result on our own host"})
	}
	return job, nil
}
