package modelslab

import (
	"errors"
	"time"
)

// Kind says what an error means; each is a type of this package, too.
type Kind string

// The kinds of errors.
const (
	KindConfiguration       Kind = "configuration"
	KindConnection          Kind = "connection"
	KindOutcomeUnknown      Kind = "outcome-unknown"
	KindInvalidResponse     Kind = "invalid-response"
	KindAPI                 Kind = "api"
	KindAuthentication      Kind = "authentication"
	KindInsufficientCredits Kind = "insufficient-credits"
	KindPermissionDenied    Kind = "permission-denied"
	KindValidation          Kind = "validation"
	KindRateLimit           Kind = "rate-limit"
	KindNotFound            Kind = "not-found"
	KindServer              Kind = "server"
	KindGenerationFailed    Kind = "generation-failed"
	KindEmptyOutput         Kind = "empty-output"
	KindWaitTimeout         Kind = "wait-timeout"
	KindAborted             Kind = "aborted"
)

// Error is in every error of this package: errors.As with a *Error finds it, whatever the type around it is.
type Error struct {
	// Kind says what the error means, for a switch.
	Kind Kind
	// Message is the API's where there is one, from whichever member it was in.
	Message string
	// HTTPStatus of the answer; 0 if there was none. Errors also arrive with 200.
	HTTPStatus int
	// Retryable says whether making the same call again is safe and may help.
	Retryable bool
	// MayHaveBeenCharged says whether the account may have been charged for a picture that this call did not return.
	MayHaveBeenCharged bool
	// TrackID is the correlation id of the request; with a webhook it makes a lost answer recoverable.
	TrackID Scalar
	// Job is the job, if there is one: it can be saved, resumed and waited for again.
	Job *Job
	// Raw is the whole answer, if it was a JSON object.
	Raw map[string]any

	causes     []error
	fields     map[string][]string
	retryAfter *time.Duration
}

// Error says the kind and the message.
func (e *Error) Error() string { return "modelslab: " + string(e.Kind) + ": " + e.Message }

// Unwrap returns what led to it: the error of the network, or of the caller's context.
func (e *Error) Unwrap() []error { return e.causes }

// Embedded under names of their own: a field called Error would hide the method.
type (
	common          = Error
	apiError        = APIError
	connectionError = ConnectionError
)

// ConfigurationError means: an option or parameter cannot be used; nothing was sent.
type ConfigurationError struct{ *common }

// ConnectionError means: the API was not reached, the request was provably never sent.
type ConnectionError struct{ *common }

// OutcomeUnknownError means: the request left, no whole answer came back, and it may or may not have been carried out. A
// create is never sent again after this; look for TrackID in a webhook before you do so yourself. It is a
// [ConnectionError], too.
type OutcomeUnknownError struct{ *connectionError }

// InvalidResponseError means: the answer is not what the API sends, but no JSON object, without a status, a redirect, a
// page instead of a picture.
type InvalidResponseError struct{ *common }

// APIError means: the API understood the request and answered with an error. The types below are APIErrors, too.
type APIError struct{ *common }

// AuthenticationError means: the key is missing, wrong or blocked.
type AuthenticationError struct{ *apiError }

// InsufficientCreditsError means: the account has no credits left.
type InsufficientCreditsError struct{ *apiError }

// PermissionDeniedError means: the account's plan does not allow this.
type PermissionDeniedError struct{ *apiError }

// ValidationError means: a parameter was refused.
type ValidationError struct {
	*apiError
	// Fields has the wire name of each refused member and what is said about it; nil if the API did not tell.
	Fields map[string][]string
}

// RateLimitError means: too many jobs queued or requests made.
type RateLimitError struct {
	*apiError
	// RetryAfter is how long to wait as told by the API; 0 if it did not tell.
	RetryAfter time.Duration
}

// NotFoundError means: there is no such job, model or path.
type NotFoundError struct{ *apiError }

// ServerError means: the API failed (HTTP 5xx, 408, 409, 425). A create is never sent again after this.
type ServerError struct{ *apiError }

// GenerationFailedError means: the job was accepted and ended without a picture.
type GenerationFailedError struct{ *apiError }

// EmptyOutputError means: the job succeeded, and none of the members that may hold pictures holds one.
type EmptyOutputError struct{ *apiError }

// WaitTimeoutError means: the deadline came before the job's end. Job.Wait goes on waiting.
type WaitTimeoutError struct{ *common }

// AbortedError means: the caller's context ended; errors.Is finds its Err and its Cause. A job that exists goes on and is
// in Job.
type AbortedError struct{ *common }

// The way up, so that errors.As finds the broader type as well.

func (e *ConfigurationError) Unwrap() error       { return e.common }
func (e *ConnectionError) Unwrap() error          { return e.common }
func (e *OutcomeUnknownError) Unwrap() error      { return e.connectionError }
func (e *InvalidResponseError) Unwrap() error     { return e.common }
func (e *APIError) Unwrap() error                 { return e.common }
func (e *AuthenticationError) Unwrap() error      { return e.apiError }
func (e *InsufficientCreditsError) Unwrap() error { return e.apiError }
func (e *PermissionDeniedError) Unwrap() error    { return e.apiError }
func (e *ValidationError) Unwrap() error          { return e.apiError }
func (e *RateLimitError) Unwrap() error           { return e.apiError }
func (e *NotFoundError) Unwrap() error            { return e.apiError }
func (e *ServerError) Unwrap() error              { return e.apiError }
func (e *GenerationFailedError) Unwrap() error    { return e.apiError }
func (e *EmptyOutputError) Unwrap() error         { return e.apiError }
func (e *WaitTimeoutError) Unwrap() error         { return e.common }
func (e *AbortedError) Unwrap() error             { return e.common }

// typed puts the type of its kind around an error.
func typed(e *Error) error {
	api := &APIError{e}
	switch e.Kind {
	case KindConfiguration:
		return &ConfigurationError{e}
	case KindConnection:
		return &ConnectionError{e}
	case KindOutcomeUnknown:
		return &OutcomeUnknownError{&ConnectionError{e}}
	case KindInvalidResponse:
		return &InvalidResponseError{e}
	case KindAuthentication:
		return &AuthenticationError{api}
	case KindInsufficientCredits:
		return &InsufficientCreditsError{api}
	case KindPermissionDenied:
		return &PermissionDeniedError{api}
	case KindValidation:
		return &ValidationError{api, e.fields}
	case KindRateLimit:
		if e.retryAfter == nil {
			return &RateLimitError{api, 0}
		}
		return &RateLimitError{api, *e.retryAfter}
	case KindNotFound:
		return &NotFoundError{api}
	case KindServer:
		return &ServerError{api}
	case KindGenerationFailed:
		return &GenerationFailedError{api}
	case KindEmptyOutput:
		return &EmptyOutputError{api}
	case KindWaitTimeout:
		return &WaitTimeoutError{e}
	case KindAborted:
		return &AbortedError{e}
	default:
		return api
	}
}

// detailsOf is the *Error inside of an error of this package; every error of send and look has one.
func detailsOf(err error) *Error {
	var e *Error
	if !errors.As(err, &e) {
		return &Error{}
	}
	return e
}

// problem makes an error that cannot carry the key. A cause of our own making is clean already.
func (c *Client) problem(e Error) error {
	e.Message = c.redact(e.Message)
	e.TrackID.literal = c.redact(e.TrackID.literal)
	if e.Raw != nil {
		e.Raw, _ = redactValue(c.redact, e.Raw, 0).(map[string]any)
	}
	if e.fields != nil {
		fields := make(map[string][]string, len(e.fields))
		for name, texts := range e.fields {
			clean := make([]string, len(texts))
			for i, text := range texts {
				clean[i] = c.redact(text)
			}
			fields[c.redact(name)] = clean
		}
		e.fields = fields
	}
	for i, cause := range e.causes {
		e.causes[i] = c.cleanCause(cause)
	}
	return typed(&e)
}

// cleanCause keeps an error as it is, so that errors.Is goes on to work, unless the key is in its text.
func (c *Client) cleanCause(cause error) error {
	if text := cause.Error(); c.redact(text) != text {
		return errors.New(c.redact(text))
	}
	return cause
}
