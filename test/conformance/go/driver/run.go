package main

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"log/slog"
	"os"
	"slices"
	"strings"
	"sync"
	"time"

	"github.com/modelslab-images/modelslab-go"
)

// testKey has a slash, a plus and a quote: each is written in another form in JSON or in a URL.
const testKey = `test-key/0123+456"789`

var errReason = errors.New("the caller's reason")

// run is everything that a step can refer to.
type run struct {
	testCase *testCase
	bindings *bindings
	server   *scriptServer
	clock    *virtualClock
	client   *modelslab.Client
	folder   string
	logged   lockedBuffer

	mu       sync.Mutex
	problems []string
	// seen is whatever the client gave out, to be searched for the key.
	seen    []any
	hooks   []any
	named   map[string]any
	pending map[string]chan struct{}
	aborts  []pendingAbort
}

type pendingAbort struct {
	when   abort
	cancel context.CancelCauseFunc
}

type lockedBuffer struct {
	mu sync.Mutex
	bytes.Buffer
}

func (b *lockedBuffer) Write(data []byte) (int, error) {
	b.mu.Lock()
	defer b.mu.Unlock()
	return b.Buffer.Write(data)
}

// runCase returns what went against the case.
func runCase(c *testCase) []string {
	key := testKey
	if given, ok := c.Client["apiKey"].(string); ok {
		key = given
	}
	r := &run{
		testCase: c, bindings: &bindings{values: map[string]any{"key": key}},
		named: map[string]any{}, pending: map[string]chan struct{}{},
	}
	r.server = newScriptServer(c, r.bindings, func(count int) {
		r.abort(func(when abort) bool { return when.OnRequest == count })
	})
	r.clock = &virtualClock{onSleep: func(count int) {
		if count == c.RefusedUntilSleep {
			if err := r.server.listen(); err != nil {
				r.note("driver: %v", err)
			}
		}
		r.abort(func(when abort) bool { return when.OnSleep == count })
	}}
	if err := r.execute(); err != nil {
		r.note("driver: %v", err)
	}
	return r.problems
}

func (r *run) note(format string, arguments ...any) {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.problems = append(r.problems, fmt.Sprintf(format, arguments...))
}

func (r *run) noteAll(found []string) {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.problems = append(r.problems, found...)
}

func (r *run) abort(fits func(abort) bool) {
	r.mu.Lock()
	defer r.mu.Unlock()
	for _, pending := range r.aborts {
		if fits(pending.when) {
			pending.cancel(errReason)
		}
	}
}

func (r *run) execute() error {
	if err := r.server.listen(); err != nil {
		return err
	}
	authority := fmt.Sprintf("127.0.0.1:%d", r.server.port)
	r.bindings.set("authority", authority)
	r.bindings.set("base", "http://"+authority)
	r.bindings.set("other", fmt.Sprintf("http://localhost:%d", r.server.port))
	var err error
	if r.folder, err = os.MkdirTemp("", "conformance-"); err != nil {
		return err
	}
	defer func() { _ = os.RemoveAll(r.folder) }()
	if !slices.ContainsFunc(r.testCase.Steps, func(s step) bool { return s.Do == "construct" }) {
		if _, err := r.construct(r.testCase.Client); err != nil {
			return err
		}
	}
	for i := range r.testCase.Steps {
		r.step(&r.testCase.Steps[i], fmt.Sprintf("step %d (%s)", i+1, r.testCase.Steps[i].Do))
	}
	for _, done := range r.pending {
		<-done
	}
	r.server.stop()
	r.checkWhole()
	return nil
}

func (r *run) construct(options map[string]any) (*modelslab.Client, error) {
	hook := func(event string) func(modelslab.RequestInfo) {
		return func(info modelslab.RequestInfo) {
			r.mu.Lock()
			defer r.mu.Unlock()
			r.hooks = append(r.hooks, plain(describeInfo(event, info)))
			r.seen = append(r.seen, info)
		}
	}
	list := []modelslab.ClientOption{
		modelslab.WithAPIKey(r.bindings.text("key")), modelslab.WithBaseURL(r.bindings.text("base")),
		modelslab.WithClock(r.clock), modelslab.WithRandom(func() float64 { return r.testCase.Random }),
		modelslab.WithLogger(slog.New(slog.NewJSONHandler(&r.logged, &slog.HandlerOptions{Level: slog.LevelDebug}))),
		modelslab.WithHooks(modelslab.Hooks{
			OnRequest: hook("request"), OnResponse: hook("response"), OnRetry: hook("retry"),
		}),
	}
	given, err := makeOptions(r.bindings.fillMap(options))
	if err != nil {
		return nil, err
	}
	own, err := optionsFor[modelslab.ClientOption](given)
	if err != nil {
		return nil, err
	}
	client, err := modelslab.NewClient(append(list, own...)...)
	if err != nil {
		return nil, err
	}
	r.client = client
	r.mu.Lock()
	defer r.mu.Unlock()
	r.seen = append(r.seen, client)
	return client, nil
}

func (r *run) step(s *step, at string) {
	switch s.Do {
	case "await":
		<-r.pending[s.Of]
		return
	case "until":
		r.server.until(s.Requests)
		return
	case "release":
		close(r.server.released)
		return
	}
	done := make(chan struct{})
	go func() {
		defer close(done)
		var updates []string
		value, err := r.perform(s, &updates)
		r.judge(s, value, err, updates, at)
	}()
	if !s.Background {
		<-done
		return
	}
	r.pending[s.As] = done
	// Time to get as far as it gets by itself: goroutines have no order of their own, and the next step relies on one.
	time.Sleep(25 * time.Millisecond)
}

func (r *run) judge(s *step, value any, err error, updates []string, at string) {
	expectedError := r.bindings.fillMap(s.Expect.Error)
	r.mu.Lock()
	r.seen = append(r.seen, value, err)
	if err == nil && s.As != "" {
		r.named[s.As] = value
	}
	var e *modelslab.Error
	if errors.As(err, &e) && e.Job != nil && s.As != "" {
		r.named[s.As] = e.Job
	}
	r.mu.Unlock()
	switch {
	case err != nil && s.Expect.Error == nil:
		r.note("%s: failed with %v", at, err)
	case err != nil:
		actual := describeError(err)
		for _, name := range []string{"message", "cause"} {
			part, there := expectedError[name].(string)
			if there && name == "message" {
				part = optionName(part)
			}
			if there && !strings.Contains(fmt.Sprint(actual[name]), part) {
				r.note("%s: %s does not contain %q: %v", at, name, part, actual[name])
			}
			delete(expectedError, name)
		}
		r.noteAll(r.bindings.differences(expectedError, plain(actual), true, at))
		if _, ok := err.(*modelslab.AbortedError); ok && (!errors.Is(err, context.Canceled) || !errors.Is(err, errReason)) {
			r.note("%s: errors.Is finds neither the context's error nor its cause", at)
		}
	case s.Expect.Error != nil:
		r.note("%s: expected %v, got %s", at, expectedError["type"], encode(plain(describe(value))))
	case s.Expect.Result != nil:
		r.noteAll(r.bindings.differences(r.bindings.fill(s.Expect.Result), plain(describe(value)), true, at))
	}
	if s.Expect.Updates != nil {
		r.noteAll(r.bindings.differences(s.Expect.Updates, plain(append([]string{}, updates...)), false, at+" updates"))
	}
}

func (r *run) checkWhole() {
	expect, server := r.testCase.Expect, r.server
	server.mu.Lock()
	defer server.mu.Unlock()
	r.noteAll(server.problems)
	r.noteAll(r.bindings.differences(expect.Requests, plain(server.requests), false, "requests"))
	for _, left := range server.script {
		r.note("never requested: %s", left.Path)
	}
	slept := r.clock.slept()
	var sleeps []float64
	for _, number := range expect.Sleeps {
		var ms float64
		_, _ = fmt.Sscan(fmt.Sprint(number), &ms)
		sleeps = append(sleeps, ms)
	}
	if r.testCase.Order == "any" {
		slices.Sort(slept)
		slices.Sort(sleeps)
	}
	if !slices.Equal(slept, sleeps) {
		r.note("sleeps: expected %v, got %v", sleeps, slept)
	}
	r.mu.Lock()
	hooks, seen := append([]any{}, r.hooks...), append([]any{r.logged.String()}, r.seen...)
	r.mu.Unlock()
	if expect.Hooks != nil {
		r.noteAll(r.bindings.differences(expect.Hooks, hooks, true, "hooks"))
	}
	if expect.MaxConcurrentJobs != nil && *expect.MaxConcurrentJobs != server.mostJobs {
		r.note("maxConcurrentJobs: expected %d, got %d", *expect.MaxConcurrentJobs, server.mostJobs)
	}
	shown := allTexts(seen)
	for _, form := range append(forms(r.bindings.text("key")), expect.Never...) {
		if index := strings.Index(shown, form); index >= 0 {
			r.note("%q appears: ...%s...", form, shown[max(0, index-80):min(len(shown), index+80)])
		}
	}
}
