package main

import (
	"bytes"
	"compress/gzip"
	"encoding/base64"
	"encoding/json"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/url"
	"strings"
	"sync"
	"time"
)

// scriptServer answers each request as the case's script says, on a real socket, and notes whatever was not foreseen.
type scriptServer struct {
	testCase  *testCase
	bindings  *bindings
	onRequest func(count int)
	released  chan struct{}
	stopped   chan struct{}
	port      int

	mu       sync.Mutex
	server   *http.Server
	script   []exchange
	problems []string
	requests int
	openJobs map[string]bool
	mostJobs int
	arrived  *sync.Cond
}

func newScriptServer(c *testCase, b *bindings, onRequest func(int)) *scriptServer {
	s := &scriptServer{
		testCase: c, bindings: b, onRequest: onRequest, openJobs: map[string]bool{},
		released: make(chan struct{}), stopped: make(chan struct{}),
	}
	s.arrived = sync.NewCond(&s.mu)
	for _, entry := range c.Server {
		for range max(1, entry.Repeat) {
			s.script = append(s.script, entry)
		}
	}
	return s
}

// listen opens the port; the first time any one that is free.
func (s *scriptServer) listen() error {
	listener, err := net.Listen("tcp4", fmt.Sprintf("127.0.0.1:%d", s.port))
	if err != nil {
		return err
	}
	s.port = listener.Addr().(*net.TCPAddr).Port
	if s.testCase.RefusedUntilSleep > 0 && s.server == nil {
		s.server = &http.Server{}
		return listener.Close()
	}
	s.mu.Lock()
	s.server = &http.Server{Handler: http.HandlerFunc(s.handle)}
	server := s.server
	s.mu.Unlock()
	go func() { _ = server.Serve(listener) }()
	return nil
}

func (s *scriptServer) stop() {
	close(s.stopped)
	s.mu.Lock()
	server := s.server
	s.mu.Unlock()
	_ = server.Close()
}

// until returns when that many requests have arrived.
func (s *scriptServer) until(requests int) {
	s.mu.Lock()
	defer s.mu.Unlock()
	for s.requests < requests {
		s.arrived.Wait()
	}
}

func (s *scriptServer) handle(w http.ResponseWriter, r *http.Request) {
	body, err := io.ReadAll(r.Body)
	if err != nil {
		return
	}
	s.mu.Lock()
	s.requests++
	count := s.requests
	s.arrived.Broadcast()
	entry := s.take(r, body)
	if entry != nil {
		s.check(r, body, entry, count)
		if entry.Answer != nil {
			s.countJobs(r, entry.Answer, body)
		}
	}
	s.mu.Unlock()
	if entry == nil {
		w.WriteHeader(http.StatusTeapot)
		return
	}
	// Told only when all is noted: an abort may end the case at once.
	s.onRequest(count)
	if entry.Fault != "" {
		s.fail(w, r, entry)
	} else {
		s.reply(w, entry.Answer)
	}
}

// take finds the script's next entry, or in a case without order the first that fits.
func (s *scriptServer) take(r *http.Request, body []byte) *exchange {
	for i, entry := range s.script {
		if s.testCase.Order == "any" {
			fits := s.bindings.fillText(entry.Path) == r.URL.RequestURI() &&
				len(s.bindings.clone().differences(orEmpty(entry.BodyIncludes), orEmpty(object(body)), true, "")) == 0
			if !fits {
				continue
			}
		}
		s.script = append(append([]exchange{}, s.script[:i]...), s.script[i+1:]...)
		return &entry
	}
	s.note("request %d (%s %s) is not in the script", s.requests, r.Method, r.URL)
	return nil
}

func (s *scriptServer) note(format string, arguments ...any) {
	s.problems = append(s.problems, fmt.Sprintf(format, arguments...))
}

func (s *scriptServer) check(r *http.Request, body []byte, entry *exchange, count int) {
	at := fmt.Sprintf("request %d", count)
	expect := func(ok bool, format string, arguments ...any) {
		if !ok {
			s.note(at+": "+format, arguments...)
		}
	}
	method := entry.Method
	if method == "" {
		method = http.MethodPost
	}
	expect(r.Method == method, "method %s instead of %s", r.Method, method)
	expect(r.URL.RequestURI() == s.bindings.fillText(entry.Path), "path %s instead of %s", r.URL, entry.Path)
	host := "127.0.0.1"
	if entry.Host == "other" {
		host = "localhost"
	}
	expect(r.Host == fmt.Sprintf("%s:%d", host, s.port), "host %s", r.Host)
	key := s.bindings.text("key")
	head := fmt.Sprint(r.URL.RequestURI(), r.Header)
	for _, form := range forms(key) {
		expect(!strings.Contains(head, form), "the key is in the URL or a header")
	}
	for _, name := range append([]string{"Authorization", "Cookie"}, entry.HeadersAbsent...) {
		expect(r.Header.Values(name) == nil, "header %s is sent", name)
	}
	if method == http.MethodGet {
		expect(len(body) == 0, "a download with a body")
		return
	}
	expect(strings.HasPrefix(r.Header.Get("Content-Type"), "application/json"), "Content-Type is not JSON")
	expect(r.Header.Get("Accept") == "application/json", "Accept is not JSON")
	rest := object(body)
	if rest == nil {
		s.note("%s: the body is no JSON object", at)
		return
	}
	expect(rest["key"] == key, "the key in the body is not the client's")
	delete(rest, "key")
	if entry.Body != nil {
		s.problems = append(s.problems, s.bindings.differences(entry.Body, rest, false, at+" body")...)
	}
	s.problems = append(s.problems, s.bindings.differences(orEmpty(entry.BodyIncludes), rest, true, at+" body")...)
	for _, name := range entry.BodyAbsent {
		_, there := rest[name]
		expect(!there, "body has %s", name)
	}
}

// countJobs: an answer `processing` opens a job, any other answer for its id ends it.
func (s *scriptServer) countJobs(r *http.Request, a *answer, body []byte) {
	told := object(a.JSON)
	id := told["id"]
	if id == nil {
		id = object(body)["request_id"]
	}
	if id == nil {
		id = r.URL.Path[strings.LastIndex(r.URL.Path, "/")+1:]
	}
	if told["status"] == "processing" {
		s.openJobs[fmt.Sprint(id)] = true
	} else {
		delete(s.openJobs, fmt.Sprint(id))
	}
	s.mostJobs = max(s.mostJobs, len(s.openJobs))
}

func (s *scriptServer) reply(w http.ResponseWriter, a *answer) {
	if a == nil {
		a = &answer{}
	}
	if a.Held {
		select {
		case <-s.released:
		case <-s.stopped:
			return
		}
	}
	kind := "text/html; charset=utf-8"
	body := []byte(s.bindings.fillText(a.Text))
	switch {
	case a.JSON != nil:
		kind = "application/json"
		var value any
		if err := decode(a.JSON, &value); err != nil {
			panic(err)
		}
		// As PHP writes it.
		body = bytes.ReplaceAll(encode(s.bindings.fill(value)), []byte("/"), []byte(`\/`))
	case a.Fill > 0:
		body = bytes.Repeat([]byte{1}, a.Fill)
	case a.Base64 != nil:
		body, _ = base64.StdEncoding.DecodeString(s.bindings.fillText(*a.Base64))
	}
	w.Header().Set("Content-Type", kind)
	if a.Gzip {
		var packed bytes.Buffer
		writer := gzip.NewWriter(&packed)
		_, _ = writer.Write(body)
		_ = writer.Close()
		body = packed.Bytes()
		w.Header().Set("Content-Encoding", "gzip")
	}
	for name, value := range a.Headers {
		w.Header().Set(name, s.bindings.fillText(value))
	}
	if a.Status != 0 {
		w.WriteHeader(a.Status)
	}
	_, _ = w.Write(body)
}

func (s *scriptServer) fail(w http.ResponseWriter, r *http.Request, entry *exchange) {
	if entry.Fault == "hang" {
		s.untilGone(r)
		return
	}
	connection, _, err := http.NewResponseController(w).Hijack()
	if err != nil {
		panic(err)
	}
	defer func() { _ = connection.Close() }()
	switch entry.Fault {
	case "reset":
		_ = connection.(*net.TCPConn).SetLinger(0)
	case "truncate", "slow-body":
		kind := "application/json"
		if entry.Method == http.MethodGet {
			kind = "image/png"
		}
		_, _ = fmt.Fprintf(connection, "HTTP/1.1 200 OK\r\nContent-Type: %s\r\nContent-Length: 500\r\n\r\n%s",
			kind, `{"status":"success","id":1,"outp`)
		if entry.Fault == "truncate" {
			// Time for the part to arrive: what is tested is a body that ends early, not a missing one.
			time.Sleep(20 * time.Millisecond)
			return
		}
		// Whoever gives up closes the connection, and so does the end of the case.
		go func() {
			<-s.stopped
			_ = connection.Close()
		}()
		_, _ = io.Copy(io.Discard, connection)
	}
}

func (s *scriptServer) untilGone(r *http.Request) {
	select {
	case <-r.Context().Done():
	case <-s.stopped:
	}
}

// forms of the key that no text may have.
func forms(key string) []string {
	if key == "" {
		return nil
	}
	quoted, _ := json.Marshal(key)
	return []string{key, string(quoted[1 : len(quoted)-1]), url.QueryEscape(key), url.PathEscape(key)}
}

func object(data []byte) map[string]any {
	var value map[string]any
	if decode(data, &value) != nil {
		return nil
	}
	return value
}

func orEmpty(members map[string]any) map[string]any {
	if members == nil {
		return map[string]any{}
	}
	return members
}
