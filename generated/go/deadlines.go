package modelslab

import (
	"context"
	"sync"
	"time"
)

// deadlines end the attempts of a client that take too long. One timer does for all of them: it is set for the earliest
// deadline, again only for an earlier one, and left alone when an attempt ends in time, as nearly all do. A timer of
// its own for each attempt, as of context.WithTimeout, wakes a thread of Go's runtime each time, which would be about
// half of what this client adds to the time of a request.
type deadlines struct {
	// mu guards what follows.
	mu    sync.Mutex
	open  map[*attemptContext]struct{}
	timer *time.Timer
	// alarm is when the timer goes off; zero if it is not set.
	alarm time.Time
}

// attemptContext is to those who look at it what context.WithTimeout makes.
type attemptContext struct {
	context.Context
	deadline time.Time
	cancel   context.CancelCauseFunc
}

// start begins an attempt; the function ends it.
func (d *deadlines) start(ctx context.Context, limit time.Duration) (context.Context, func()) {
	inner, cancel := context.WithCancelCause(ctx)
	attempt := &attemptContext{inner, time.Now().Add(limit), cancel}
	if limit <= 0 {
		cancel(context.DeadlineExceeded)
	}
	d.mu.Lock()
	defer d.mu.Unlock()
	d.open[attempt] = struct{}{}
	d.wake(attempt.deadline)
	return attempt, func() { d.end(attempt) }
}

func (d *deadlines) end(attempt *attemptContext) {
	d.mu.Lock()
	delete(d.open, attempt)
	d.mu.Unlock()
	attempt.cancel(nil)
}

// wake sets the timer, unless it goes off early enough. The lock is held.
func (d *deadlines) wake(at time.Time) {
	if !d.alarm.IsZero() && !at.Before(d.alarm) {
		return
	}
	d.alarm = at
	if d.timer == nil {
		d.timer = time.AfterFunc(time.Until(at), d.ring)
	} else {
		d.timer.Reset(time.Until(at))
	}
}

// ring ends what is late, and sets the timer for the rest.
func (d *deadlines) ring() {
	d.mu.Lock()
	defer d.mu.Unlock()
	d.alarm = time.Time{}
	now := time.Now()
	for attempt := range d.open {
		if attempt.deadline.After(now) {
			d.wake(attempt.deadline)
			continue
		}
		delete(d.open, attempt)
		attempt.cancel(context.DeadlineExceeded)
	}
}

// Deadline is the caller's, if that is earlier.
func (a *attemptContext) Deadline() (time.Time, bool) {
	if callers, ok := a.Context.Deadline(); ok && callers.Before(a.deadline) {
		return callers, true
	}
	return a.deadline, true
}

// Err tells a deadline from an attempt that was given up.
func (a *attemptContext) Err() error {
	err := a.Context.Err()
	if err != nil && context.Cause(a.Context) == context.DeadlineExceeded {
		return context.DeadlineExceeded
	}
	return err
}
