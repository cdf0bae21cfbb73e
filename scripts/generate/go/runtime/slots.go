package modelslab

import (
	"context"
	"slices"
	"sync"
	"time"
)

// slots counts jobs, not sockets: a job takes a place in the account's queue until it ends, and one job too many is
// refused. A batch of any size therefore never meets that limit.
//
// A job that was only submitted holds its slot too. Nobody may ever ask about it (its owner listens for a webhook), so
// when all slots are taken and somebody wants one, the slots themselves look at the jobs that nobody waits for.
type slots struct {
	client *Client
	limit  int

	// mu guards what follows. No job's lock is taken under it.
	mu      sync.Mutex
	taken   int
	queue   []chan struct{}
	held    map[*Job]*heldJob
	order   int
	driving bool
}

// heldJob is what is known of a job that has a slot.
type heldJob struct {
	// since is on the client's clock.
	since time.Time
	// waiters is how many callers are waiting for the job, and so looking at it.
	waiters int
	order   int
}

// acquire takes a slot, first come, first served; false if the context ends before there is one.
func (s *slots) acquire(ctx context.Context) bool {
	s.mu.Lock()
	if s.limit == 0 || s.taken < s.limit {
		s.taken++
		s.mu.Unlock()
		return true
	}
	turn := make(chan struct{})
	s.queue = append(s.queue, turn)
	s.mu.Unlock()
	s.drive()
	select {
	case <-turn:
		return true
	case <-ctx.Done():
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	if place := slices.Index(s.queue, turn); place >= 0 {
		s.queue = slices.Delete(s.queue, place, place+1)
	} else {
		// The slot came in the same instant, and goes to the next in line.
		s.pass()
	}
	return false
}

// free gives a slot back.
func (s *slots) free() {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.pass()
}

// pass hands a slot straight to the first in line, so nobody can overtake.
func (s *slots) pass() {
	if len(s.queue) == 0 {
		s.taken--
		return
	}
	close(s.queue[0])
	s.queue = s.queue[1:]
}

// hold: from now on the slot is the job's. `attended` says that its caller waits for it.
func (s *slots) hold(job *Job, attended bool) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.order++
	held := &heldJob{since: s.client.clock.Now(), order: s.order}
	if attended {
		held.waiters = 1
	}
	s.held[job] = held
}

// release gives the job's slot back, if it still has one.
func (s *slots) release(job *Job) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if _, ok := s.held[job]; ok {
		delete(s.held, job)
		s.pass()
	}
}

// attend notes that a caller looks at the job; leave, that it no longer does.
func (s *slots) attend(job *Job) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if held := s.held[job]; held != nil {
		held.waiters++
	}
}

func (s *slots) leave(job *Job) {
	s.mu.Lock()
	if held := s.held[job]; held != nil {
		held.waiters--
	}
	s.mu.Unlock()
	s.drive()
}

// drive looks at the jobs that nobody waits for, as long as somebody wants a slot.
func (s *slots) drive() {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.driving || len(s.idle()) == 0 {
		return
	}
	s.driving = true
	go s.lookAround()
}

// idle lists those jobs, oldest first. Every job that is attended gives its slot back by itself, or comes here when
// its caller leaves.
func (s *slots) idle() []*Job {
	if len(s.queue) == 0 {
		return nil
	}
	var jobs []*Job
	for job, held := range s.held {
		if held.waiters == 0 {
			jobs = append(jobs, job)
		}
	}
	slices.SortFunc(jobs, func(a, b *Job) int { return s.held[a].order - s.held[b].order })
	return jobs
}

func (s *slots) lookAround() {
	c := s.client
	var schedule *pollSchedule
	for {
		s.mu.Lock()
		jobs := s.idle()
		if len(jobs) == 0 {
			// Under the lock, so that nobody who queues in this instant is left without a driver.
			s.driving = false
			s.mu.Unlock()
			return
		}
		s.mu.Unlock()
		if schedule == nil {
			schedule = newPollSchedule(earliest(jobs), c.random)
		}
		_ = c.clock.Sleep(context.Background(), schedule.delay)
		schedule.next(nil)
		for _, job := range jobs {
			s.mu.Lock()
			// It may have ended, or found somebody who waits for it, during the sleep.
			held := s.held[job]
			wanted := held != nil && held.waiters == 0 && len(s.queue) > 0
			s.mu.Unlock()
			if !wanted {
				continue
			}
			// A job that is never heard of again must not keep its slot for ever.
			if c.clock.Now().Sub(held.since) >= c.defaults.timeout {
				s.release(job)
				continue
			}
			// A passing fault is no news. Anything else ends the job as far as the queue is concerned; its owner is
			// told the reason on asking.
			err := job.Refresh(context.Background(), WithMaxRetries(0))
			if err != nil && !detailsOf(err).Retryable {
				s.release(job)
			}
		}
	}
}

// earliest is the shortest eta of some jobs.
func earliest(jobs []*Job) *float64 {
	least := 30.0
	for _, job := range jobs {
		eta := 1.0
		if told := job.toldETA(); told != nil {
			eta = *told
		}
		least = min(least, eta)
	}
	return &least
}
