package main

import (
	"context"
	"sync"
	"time"
)

// virtualClock is a clock on which a sleep takes no time: it only moves the hands and is noted.
type virtualClock struct {
	// onSleep is told the number of each sleep as it begins.
	onSleep func(count int)

	mu     sync.Mutex
	now    time.Duration
	sleeps []time.Duration
}

var noon = time.Date(2026, 11, 21, 12, 0, 0, 0, time.UTC)

func (c *virtualClock) Now() time.Time {
	c.mu.Lock()
	defer c.mu.Unlock()
	return noon.Add(c.now)
}

func (c *virtualClock) Sleep(ctx context.Context, d time.Duration) error {
	if ctx.Err() != nil {
		return context.Cause(ctx)
	}
	c.mu.Lock()
	c.sleeps = append(c.sleeps, d)
	count := len(c.sleeps)
	c.mu.Unlock()
	c.onSleep(count)
	// So that other callers get on as they would in a real sleep.
	time.Sleep(time.Millisecond)
	if ctx.Err() != nil {
		return context.Cause(ctx)
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	c.now += d
	return nil
}

// slept are the sleeps so far, in milliseconds.
func (c *virtualClock) slept() []float64 {
	c.mu.Lock()
	defer c.mu.Unlock()
	slept := make([]float64, len(c.sleeps))
	for i, d := range c.sleeps {
		slept[i] = float64(d) / float64(time.Millisecond)
	}
	return slept
}
