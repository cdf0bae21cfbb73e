package modelslab

import (
	"fmt"
	"log/slog"
	"math/rand/v2"
	"net/http"
	"net/url"
	"strings"
	"time"
)

// Each option fits only the calls that it does something for; the compiler refuses it anywhere else.
type (
	// ClientOption is an option of [NewClient].
	ClientOption interface{ client(*settings) }
	// CallOption is an option of a call that makes no picture.
	CallOption interface{ call(*settings) }
	// SubmitOption is an option of a call that starts a job.
	SubmitOption interface{ submit(*settings) }
	// RunOption is an option of a call that starts a job and waits for it.
	RunOption interface{ run(*settings) }
	// WaitOption is an option of waiting for a job.
	WaitOption interface{ wait(*settings) }
	// DownloadOption is an option of fetching a picture.
	DownloadOption interface{ download(*settings) }
	// WebhookOption is an option of reading a webhook.
	WebhookOption interface{ webhook(*settings) }
)

// settings are what the options set, of a client or of a call.
type settings struct {
	apiKey         *string
	baseURL        *string
	timeout        time.Duration
	attemptTimeout time.Duration
	maxRetries     int
	maxInFlight    int
	httpClient     *http.Client
	logger         *slog.Logger
	hooks          Hooks
	clock          Clock
	random         func() float64

	extraBody            map[string]any
	allowDuplicateCharge bool
	onUpdate             func(*Job)
	maxBytes             int
	confirm              *Client
	confirmOperation     string
}

// The concrete options, by where they fit.
type (
	// TimeoutOption fits everything that takes time.
	TimeoutOption struct{ set func(*settings) }
	// AttemptOption fits the client and every call, but no download.
	AttemptOption struct{ set func(*settings) }
	// RetryOption fits the client and every call that is retried; waiting has its own pace.
	RetryOption struct{ set func(*settings) }
	// BodyOption fits every call with parameters.
	BodyOption struct{ set func(*settings) }
	// CreateOption fits calls that start a job.
	CreateOption struct{ set func(*settings) }
	// UpdateOption fits calls that wait.
	UpdateOption struct{ set func(*settings) }
	// SizeOption fits what is read from strangers: pictures and webhooks.
	SizeOption struct{ set func(*settings) }

	clientOption  func(*settings)
	webhookOption func(*settings)
)

func (o TimeoutOption) client(s *settings)   { o.set(s) }
func (o TimeoutOption) call(s *settings)     { o.set(s) }
func (o TimeoutOption) submit(s *settings)   { o.set(s) }
func (o TimeoutOption) run(s *settings)      { o.set(s) }
func (o TimeoutOption) wait(s *settings)     { o.set(s) }
func (o TimeoutOption) download(s *settings) { o.set(s) }
func (o AttemptOption) client(s *settings)   { o.set(s) }
func (o AttemptOption) call(s *settings)     { o.set(s) }
func (o AttemptOption) submit(s *settings)   { o.set(s) }
func (o AttemptOption) run(s *settings)      { o.set(s) }
func (o AttemptOption) wait(s *settings)     { o.set(s) }
func (o RetryOption) client(s *settings)     { o.set(s) }
func (o RetryOption) call(s *settings)       { o.set(s) }
func (o RetryOption) submit(s *settings)     { o.set(s) }
func (o RetryOption) run(s *settings)        { o.set(s) }
func (o BodyOption) call(s *settings)        { o.set(s) }
func (o BodyOption) submit(s *settings)      { o.set(s) }
func (o BodyOption) run(s *settings)         { o.set(s) }
func (o CreateOption) submit(s *settings)    { o.set(s) }
func (o CreateOption) run(s *settings)       { o.set(s) }
func (o UpdateOption) run(s *settings)       { o.set(s) }
func (o UpdateOption) wait(s *settings)      { o.set(s) }
func (o SizeOption) download(s *settings)    { o.set(s) }
func (o SizeOption) webhook(s *settings)     { o.set(s) }
func (o clientOption) client(s *settings)    { o(s) }
func (o webhookOption) webhook(s *settings)  { o(s) }

// WithAPIKey sets the key; else it is the environment's MODELSLAB_API_KEY. "" is for a proxy that adds the key.
func WithAPIKey(key string) ClientOption { return clientOption(func(s *settings) { s.apiKey = &key }) }

// WithBaseURL replaces the server of every operation, as with "http://127.0.0.1:4010" or your proxy; else it is the
// environment's MODELSLAB_BASE_URL, else each operation's own.
func WithBaseURL(url string) ClientOption {
	return clientOption(func(s *settings) { s.baseURL = &url })
}

// WithTimeout bounds a whole call, retries and sleeps included: 1 ms to 2147483647 ms, default 10 minutes. The
// context of a call may end it earlier.
func WithTimeout(d time.Duration) TimeoutOption {
	return TimeoutOption{func(s *settings) { s.timeout = d }}
}

// WithAttemptTimeout bounds one send: 1 ms to 2147483647 ms, default 2 minutes.
func WithAttemptTimeout(d time.Duration) AttemptOption {
	return AttemptOption{func(s *settings) { s.attemptTimeout = d }}
}

// WithMaxRetries says how often a request is sent again where that is safe: 0 to 100, default 2; 0 is exactly one send.
func WithMaxRetries(n int) RetryOption { return RetryOption{func(s *settings) { s.maxRetries = n }} }

// WithMaxInFlight says how many jobs of this client may be unfinished at once: 0 to 10000, default 5; 0 is no limit.
func WithMaxInFlight(n int) ClientOption {
	return clientOption(func(s *settings) { s.maxInFlight = n })
}

// WithHTTPClient sends through this client's Transport and within its Timeout. Redirects and cookies stay off,
// whatever it says of them. Its Transport must not retry by itself.
func WithHTTPClient(client *http.Client) ClientOption {
	return clientOption(func(s *settings) { s.httpClient = client })
}

// WithLogger logs each send: debug, and warn for retries. It is told names, numbers and sizes, never a body or a URL.
func WithLogger(logger *slog.Logger) ClientOption {
	return clientOption(func(s *settings) { s.logger = logger })
}

// WithHooks calls functions at each step of each send.
func WithHooks(hooks Hooks) ClientOption { return clientOption(func(s *settings) { s.hooks = hooks }) }

// WithClock replaces the system's clock, for tests that must not wait; nil is the system's.
func WithClock(clock Clock) ClientOption {
	return clientOption(func(s *settings) {
		if s.clock = clock; clock == nil {
			s.clock = systemClock{}
		}
	})
}

// WithRandom replaces the source of jitter: a number from 0 up to, not including, 1; nil is math/rand's.
func WithRandom(random func() float64) ClientOption {
	return clientOption(func(s *settings) {
		if s.random = random; random == nil {
			s.random = rand.Float64
		}
	})
}

// WithExtraBody adds members to the body as they are, for what the contract does not know yet.
func WithExtraBody(members map[string]any) BodyOption {
	return BodyOption{func(s *settings) { s.extraBody = members }}
}

// AllowDuplicateCharge sends a create again even if the first one may have been carried out: you may pay twice.
func AllowDuplicateCharge() CreateOption {
	return CreateOption{func(s *settings) { s.allowDuplicateCharge = true }}
}

// OnUpdate is called with the job after each answer about it. A panic in it is recovered: it must not lose the job.
func OnUpdate(f func(*Job)) UpdateOption { return UpdateOption{func(s *settings) { s.onUpdate = f }} }

// WithMaxBytes refuses more: 1 to 2147483647 bytes, default 64 MiB for a picture and 1 MiB for a webhook.
func WithMaxBytes(n int) SizeOption { return SizeOption{func(s *settings) { s.maxBytes = n }} }

// WithConfirm looks the job of a webhook up by its id, and the answer decides: payloads are not signed. The operation
// is the one that made the job, one of the Operation constants.
func WithConfirm(client *Client, operation string) WebhookOption {
	return webhookOption(func(s *settings) { s.confirm, s.confirmOperation = client, operation })
}

// RequestInfo is what hooks and the logger are told: never a body, never a URL, never the key.
type RequestInfo struct {
	// Operation is the operation's id.
	Operation string
	// Attempt is 1 for the first send of a call.
	Attempt int
	// Bytes of the body sent or received.
	Bytes int
	// Status is the HTTP status.
	Status int
	// Elapsed from the send to the last byte.
	Elapsed time.Duration
	// Wait until the next send.
	Wait time.Duration
	// Error is the kind of the error that led to the retry.
	Error Kind
}

// Hooks are called at each step of each send. A panic in one is recovered.
type Hooks struct {
	// OnRequest is called before each send.
	OnRequest func(RequestInfo)
	// OnResponse is called after each answer, whatever it says.
	OnResponse func(RequestInfo)
	// OnRetry is called before the pause that precedes another send.
	OnRetry func(RequestInfo)
}

const longest = 1<<31 - 1

// check looks at the numbers, naming the option.
func (s *settings) check() error {
	for _, number := range []struct {
		name     string
		unit     string
		value    int64
		min, max int64
	}{
		{"WithTimeout", " milliseconds", s.timeout.Milliseconds(), 1, longest},
		{"WithAttemptTimeout", " milliseconds", s.attemptTimeout.Milliseconds(), 1, longest},
		{"WithMaxRetries", "", int64(s.maxRetries), 0, 100},
		{"WithMaxInFlight", "", int64(s.maxInFlight), 0, 10_000},
		{"WithMaxBytes", " bytes", int64(s.maxBytes), 1, longest},
	} {
		if number.value < number.min || number.value > number.max {
			return typed(&Error{Kind: KindConfiguration, Message: fmt.Sprintf("%s must be a whole number from %d to %d%s, not %d",
				number.name, number.min, number.max, number.unit, number.value)})
		}
	}
	return nil
}

// checkBaseURL returns it without a slash at the end.
func checkBaseURL(text string, redact func(string) string) (string, error) {
	u, err := url.Parse(text)
	plain := err == nil && u.Host != "" && u.User == nil && u.RawQuery == "" && !u.ForceQuery && u.Fragment == ""
	if plain && (u.Scheme == "http" || u.Scheme == "https") {
		return strings.TrimRight(u.String(), "/"), nil
	}
	message := fmt.Sprintf("WithBaseURL must be a plain http(s) URL, not %q", redact(text[:min(len(text), 100)]))
	return "", typed(&Error{Kind: KindConfiguration, Message: message})
}
