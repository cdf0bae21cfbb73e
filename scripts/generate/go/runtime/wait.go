package modelslab

import (
	"context"
	"fmt"
	"time"
)

// pollSchedule says when to look at a job again.
type pollSchedule struct {
	base   float64
	random func() float64
	// delay until the next look.
	delay time.Duration
}

// newPollSchedule begins with the eta, in seconds as told by the API.
func newPollSchedule(eta *float64, random func() float64) *pollSchedule {
	base := clampETA(eta)
	return &pollSchedule{base: base, random: random, delay: seconds(base)}
}

// next is for after an answer. A new eta is taken as it is; otherwise the delay grows to 10 s, less up to a quarter.
func (p *pollSchedule) next(eta *float64) {
	if eta != nil {
		p.base = clampETA(eta)
		p.delay = seconds(p.base)
		return
	}
	// Jitter shortens the sleep only: were it kept, the delays would drift down.
	p.base = min(10, p.base*1.5)
	p.delay = seconds(p.base * (1 - 0.25*p.random()))
}

func clampETA(eta *float64) float64 {
	if eta == nil {
		return 1
	}
	return min(30, max(1, *eta))
}

// wait looks until the job ends or the deadline comes.
func (j *Job) wait(ctx context.Context, limits limits, onUpdate func(*Job)) (*Generation, error) {
	generation, err := j.poll(ctx, limits, onUpdate)
	if err == nil {
		return generation, nil
	}
	if err != j.ending() {
		// Whatever ended the wait, the generation may have been paid for.
		e := detailsOf(err)
		e.Job, e.TrackID, e.MayHaveBeenCharged = j, j.trackID, true
	}
	// The end of a context ends the wait, not the job: that keeps its place in the account's queue, and so its slot.
	if ctx.Err() == nil {
		j.client.slots.release(j)
	}
	return nil, err
}

func (j *Job) poll(ctx context.Context, limits limits, onUpdate func(*Job)) (*Generation, error) {
	c := j.client
	// Looks are repeated anyway, at the pace of the wait.
	limits.maxRetries = 0
	schedule := newPollSchedule(j.toldETA(), c.random)
	var last []error
	for {
		if generation := j.Generation(); generation != nil {
			return generation, nil
		}
		if err := j.ending(); err != nil {
			return nil, err
		}
		if !c.clock.Now().Add(schedule.delay).Before(limits.deadline) {
			message := fmt.Sprintf("Job %s of %s is still %s at the deadline", j.id, j.spec.id, j.Status())
			return nil, c.problem(Error{Kind: KindWaitTimeout, Message: message, causes: last})
		}
		if err := c.sleep(ctx, schedule.delay, Error{}); err != nil {
			return nil, err
		}
		eta, err := j.look(ctx, limits, nil)
		if err == nil {
			schedule.next(eta)
			last = nil
			j.update(onUpdate)
			continue
		}
		e := detailsOf(err)
		if !e.Retryable {
			return nil, err
		}
		// A fault that passes does not lose the job.
		last = []error{err}
		schedule.next(nil)
		if e.retryAfter != nil {
			schedule.delay = *e.retryAfter
		}
	}
}

// update tells the caller's function of an answer about the job.
func (j *Job) update(onUpdate func(*Job)) {
	if onUpdate != nil {
		quietly(func() { onUpdate(j) })
	}
}
