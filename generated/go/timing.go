package modelslab

import (
	"context"
	"math"
	"time"
)

// Clock is time as the client sees it; hand in another one to test waiting without waiting.
type Clock interface {
	// Now is on a clock that never goes back.
	Now() time.Time
	// Sleep returns after that long, or earlier with an error when the context ends.
	Sleep(ctx context.Context, d time.Duration) error
}

type systemClock struct{}

func (systemClock) Now() time.Time { return time.Now() }

func (systemClock) Sleep(ctx context.Context, d time.Duration) error {
	timer := time.NewTimer(d)
	defer timer.Stop()
	select {
	case <-timer.C:
		return nil
	case <-ctx.Done():
		return context.Cause(ctx)
	}
}

// backOff is the pause before retry number `retry` (from 0): 0.5 s doubling to 8 s, less up to a quarter of jitter.
func backOff(retry int, random func() float64) time.Duration {
	return seconds(min(8, 0.5*math.Pow(2, float64(retry))) * (1 - 0.25*random()))
}

// quietly runs a caller's function; a panic in it must not break the call it observes, whose picture is paid for.
func quietly(run func()) {
	defer func() { _ = recover() }()
	run()
}

// sleep sleeps on the client's clock; details are those of the error if the caller's context ends.
func (c *Client) sleep(ctx context.Context, d time.Duration, details Error) error {
	// Whatever else a clock may complain of, the sleep is over.
	_ = c.clock.Sleep(ctx, d)
	if ctx.Err() != nil {
		return c.aborted(ctx, details)
	}
	return nil
}

// aborted is the error of a call whose context has ended. The caller's reason stays the caller's own object.
func (c *Client) aborted(ctx context.Context, details Error) error {
	details.Kind, details.Message = KindAborted, "The call was aborted: "+context.Cause(ctx).Error()
	details.causes = []error{context.Cause(ctx), ctx.Err()}
	return c.problem(details)
}
