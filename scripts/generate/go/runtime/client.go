package modelslab

import (
	"bytes"
	"cmp"
	"context"
	"crypto/rand"
	"encoding/hex"
	"fmt"
	"log/slog"
	mathrand "math/rand/v2"
	"net"
	"net/http"
	"net/url"
	"os"
	"strings"
	"time"
)

// Client is a client of the image API: for each operation that makes pictures it has a method that waits for them and
// one that only submits. It holds one key and one count of the jobs in flight, so make one and share it; all of its
// methods may be called from several goroutines.
type Client struct {
	defaults settings
	baseURL  string
	http     *http.Client
	// pictures is for downloads.
	pictures *http.Client
	clock    Clock
	random   func() float64
	logger   *slog.Logger
	hooks    Hooks
	slots    *slots
	// limited is a context for one attempt. The timer behind it is in no field: a print of the client would race with it.
	limited   func(ctx context.Context, limit time.Duration) (attempt context.Context, end func())
	serialize func(body map[string]any) ([]byte, error)
	// redact takes the key out of whatever leaves the client.
	redact func(string) string
	// clean takes the key out of an answer.
	clean func(body map[string]any, answer []byte) map[string]any
}

// NewClient makes a client. The error is a *[ConfigurationError] that names the option.
func NewClient(options ...ClientOption) (*Client, error) {
	s := defaultSettings()
	for _, option := range options {
		option.client(&s)
	}
	key := os.Getenv("MODELSLAB_API_KEY")
	if s.apiKey != nil {
		key = *s.apiKey
	} else if key == "" {
		return nil, typed(&Error{Kind: KindConfiguration,
			Message: `WithAPIKey is missing: pass it, set MODELSLAB_API_KEY, or pass "" behind a proxy`})
	}
	if err := s.check(); err != nil {
		return nil, err
	}
	base := os.Getenv("MODELSLAB_BASE_URL")
	if s.baseURL != nil || base != "" {
		if s.baseURL != nil {
			base = *s.baseURL
		}
		var err error
		if base, err = checkBaseURL(base, redactor(key)); err != nil {
			return nil, err
		}
	}
	c := newClient(s, key)
	c.baseURL = base
	return c, nil
}

func defaultSettings() settings {
	return settings{
		timeout: 10 * time.Minute, attemptTimeout: 2 * time.Minute, maxRetries: 2, maxInFlight: 5,
		maxBytes: 64 << 20, clock: systemClock{}, random: mathrand.Float64,
	}
}

func newClient(s settings, key string) *Client {
	// The key goes on in closures only, so that no print of a struct can show it.
	s.apiKey = nil
	c := &Client{
		defaults: s, clock: s.clock, random: s.random, logger: s.logger, hooks: s.hooks,
		serialize: serializer(key), redact: redactor(key), clean: cleaner(key),
		http:    httpClient(s.httpClient),
		limited: (&deadlines{open: map[*attemptContext]struct{}{}}).start,
	}
	c.pictures = withoutReuse(c.http)
	c.slots = &slots{client: c, limit: s.maxInFlight, held: map[*Job]*heldJob{}}
	return c
}

// httpClient is the caller's, or one with a pool of its own, without redirects and cookies: a followed redirect would
// post the key to whatever host the answer names.
func httpClient(given *http.Client) *http.Client {
	own := http.Client{}
	if given != nil {
		own = *given
	}
	if own.Transport == nil {
		own.Transport = &http.Transport{
			Proxy:                 http.ProxyFromEnvironment,
			DialContext:           (&net.Dialer{Timeout: 30 * time.Second, KeepAlive: 30 * time.Second}).DialContext,
			ForceAttemptHTTP2:     true,
			MaxIdleConns:          100,
			MaxIdleConnsPerHost:   16,
			IdleConnTimeout:       30 * time.Second,
			TLSHandshakeTimeout:   10 * time.Second,
			ExpectContinueTimeout: time.Second,
		}
	}
	own.Jar = nil
	own.CheckRedirect = func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }
	return &own
}

// withoutReuse is the client for downloads. A GET on a connection that turns out to be closed is sent again by net/http
// without a word; on a fresh one it is not, so that one attempt is one request, and maxRetries counts them all.
func withoutReuse(client *http.Client) *http.Client {
	fresh := *client
	if transport, ok := client.Transport.(*http.Transport); ok {
		transport = transport.Clone()
		transport.DisableKeepAlives = true
		fresh.Transport = transport
	}
	return &fresh
}

// Acknowledgement is the answer of an operation that makes no picture.
type Acknowledgement struct {
	// Status is "success", or whatever the API calls it.
	Status string
	// Message is what the API says to it, if anything.
	Message string
	// Raw is the whole answer.
	Raw map[string]any
}

// Resume goes on with a job of another process; nothing is sent. What json.Marshal wrote of a [Job] is what it takes.
func (c *Client) Resume(saved []byte) (*Job, error) { return c.resume(readObject(saved)) }

// Post sends a body to a path, adds the key, and does nothing else: no retries, no waiting, and an error inside HTTP
// 200 is an answer like any other. It is the way to whatever this client does not do.
func (c *Client) Post(ctx context.Context, path string, body map[string]any) (*http.Response, error) {
	server := c.baseURL
	for _, operation := range operations {
		if server == "" && operation.path == path {
			server = operation.server
		}
	}
	data, err := c.serialize(body)
	if err != nil {
		return nil, c.misuse("The body cannot be written as JSON: %v", err)
	}
	request, err := newRequest(ctx, cmp.Or(server, defaultServer)+path, data)
	if err != nil {
		return nil, c.misuse("The request cannot be made: %v", err)
	}
	var reached connection
	reached.sendOnce(request)
	response, err := c.http.Do(request.WithContext(reached.watch(ctx)))
	if err != nil {
		return nil, c.cleanCause(err)
	}
	return response, nil
}

func newRequest(ctx context.Context, address string, data []byte) (*http.Request, error) {
	request, err := http.NewRequestWithContext(ctx, http.MethodPost, address, bytes.NewReader(data))
	if err != nil {
		return nil, err
	}
	request.Header.Set("Accept", "application/json")
	request.Header.Set("Content-Type", "application/json")
	request.Header.Set("User-Agent", userAgent)
	return request, nil
}

// run starts a job and waits for its end. One request can be read from here down through send.go.
func (c *Client) run(ctx context.Context, operation *operation, params any, options []RunOption) (*Generation, error) {
	s := c.defaults
	for _, option := range options {
		option.run(&s)
	}
	job, limits, err := c.start(ctx, operation, params, &s, true)
	if err != nil {
		return nil, err
	}
	defer c.slots.leave(job)
	job.update(s.onUpdate)
	// The deadline is that of the whole call: the wait gets what the create has left over.
	return job.wait(ctx, limits, s.onUpdate)
}

// submit starts a job.
func (c *Client) submit(ctx context.Context, operation *operation, params any, options []SubmitOption) (*Job, error) {
	s := c.defaults
	for _, option := range options {
		option.submit(&s)
	}
	job, _, err := c.start(ctx, operation, params, &s, false)
	if err != nil {
		return nil, err
	}
	// Somebody may have queued for a slot while the create was on its way, and nobody waits for this job yet.
	c.slots.drive()
	return job, nil
}

// look looks at a job once, by its id.
func (c *Client) look(ctx context.Context, operation *operation, id Scalar, options []CallOption) (*Job, error) {
	if err := c.checkJobID(id); err != nil {
		return nil, err
	}
	job := &Job{client: c, spec: operation, id: id, status: "processing"}
	if err := job.Refresh(ctx, options...); err != nil {
		return nil, err
	}
	return job, nil
}

// call sends a request that starts no job.
func (c *Client) call(ctx context.Context, operation *operation, params any, options []CallOption) (*Acknowledgement, error) {
	s, limits, err := c.forCall(options)
	if err != nil {
		return nil, err
	}
	body, err := c.toWire(params, s.extraBody)
	if err != nil {
		return nil, err
	}
	raw, err := c.send(ctx, call{limits: limits, operation: operation, body: body})
	if err != nil {
		return nil, err
	}
	message, _ := readMessage(raw)
	return &Acknowledgement{Status: textOf(raw["status"]), Message: message, Raw: raw}, nil
}

// start makes a job and gives it a slot; `attended` says that the caller is going to wait for it.
func (c *Client) start(ctx context.Context, operation *operation, params any, s *settings, attended bool) (*Job, limits, error) {
	// Checked before there is a slot to lose.
	if err := s.check(); err != nil {
		return nil, limits{}, err
	}
	body, err := c.toWire(params, s.extraBody)
	if err != nil {
		return nil, limits{}, err
	}
	var trackID Scalar
	if operation.track != "" {
		// The same one on every resend. An explicit null stays: the caller wants none.
		if _, ok := body[operation.track]; !ok {
			body[operation.track] = randomID()
		}
		trackID = scalarOf(body[operation.track])
	}
	if ctx.Err() != nil || !c.slots.acquire(ctx) {
		return nil, limits{}, c.aborted(ctx, Error{TrackID: trackID})
	}
	// The time limit begins with the slot: a long line must not eat up a call's own time.
	limits := c.limits(s)
	answer, err := c.send(ctx, call{
		limits: limits, operation: operation, body: body, trackID: trackID, allowDuplicateCharge: s.allowDuplicateCharge,
	})
	var job *Job
	if err == nil {
		job = &Job{client: c, spec: operation, id: scalarOf(answer["id"]), trackID: cmp.Or(trackID, scalarOf(answer["track_id"]))}
		err = job.learn(answer)
	}
	if err != nil || job.Generation() != nil {
		c.slots.free()
		return job, limits, err
	}
	c.slots.hold(job, attended)
	return job, limits, nil
}

// limits say how long and how often; the same for every send of one logical call.
type limits struct {
	// deadline is on the client's clock.
	deadline       time.Time
	attemptTimeout time.Duration
	maxRetries     int
}

func (c *Client) limits(s *settings) limits {
	return limits{c.clock.Now().Add(s.timeout), s.attemptTimeout, s.maxRetries}
}

func (c *Client) forCall(options []CallOption) (settings, limits, error) {
	s := c.defaults
	for _, option := range options {
		option.call(&s)
	}
	return s, c.limits(&s), s.check()
}

// server is the base URL of an operation.
func (c *Client) server(operation *operation) string { return cmp.Or(c.baseURL, operation.server) }

func (c *Client) misuse(format string, arguments ...any) error {
	return c.problem(Error{Kind: KindConfiguration, Message: fmt.Sprintf(format, arguments...)})
}

// checkJobID refuses an id that cannot stand in a path: dots alone would name another path.
func (c *Client) checkJobID(id Scalar) error {
	if text := scalarOf(id).String(); textOf(text) != "" && strings.Trim(text, ".") != "" && id.finite() {
		return nil
	}
	return c.misuse("id must be a number or a text that is not empty")
}

// randomID is a UUID, version 4.
func randomID() string {
	var b [16]byte
	if _, err := rand.Read(b[:]); err != nil {
		// Only has to be rare.
		return fmt.Sprint(mathrand.Uint64(), mathrand.Uint64())
	}
	b[6], b[8] = b[6]&0x0f|0x40, b[8]&0x3f|0x80
	digits := hex.EncodeToString(b[:])
	return digits[:8] + "-" + digits[8:12] + "-" + digits[12:16] + "-" + digits[16:20] + "-" + digits[20:]
}

// pathOf fills the id into the path of a fetch.
func pathOf(operation *operation, id Scalar) string {
	if !operation.jobID.inPath {
		return operation.path
	}
	return strings.Replace(operation.path, "{"+operation.jobID.name+"}", url.PathEscape(id.String()), 1)
}
