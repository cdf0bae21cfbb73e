package unit

import (
	"context"
	"crypto/tls"
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/modelslab-images/modelslab-go"
)

// The trap of net/http: on a kept connection that turns out to be closed it sends again by itself. A create must
// arrive once, whatever the server does to the connection and whenever it does it.
func TestNoCreateIsSentAgainOnAClosedConnection(t *testing.T) {
	for _, fate := range []string{"closes after the request", "resets after the request", "closes the idle connection"} {
		t.Run(fate, func(t *testing.T) {
			var looks atomic.Int32
			var creates sync.Map
			server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
				body := sentBody(t, r)
				if strings.HasSuffix(r.URL.Path, "/fetch") {
					looks.Add(1)
					if fate == "closes the idle connection" {
						// Says that it keeps the connection, and does not.
						connection, _, _ := http.NewResponseController(w).Hijack()
						_, _ = fmt.Fprintf(connection, "HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n%s", len(success), success)
						time.AfterFunc(5*time.Millisecond, func() { _ = connection.Close() })
						return
					}
					_, _ = w.Write([]byte(success))
					return
				}
				if _, twice := creates.LoadOrStore(body["track_id"], true); twice {
					t.Errorf("%v arrived twice", body["track_id"])
				}
				if fate == "closes the idle connection" {
					_, _ = w.Write([]byte(success))
					return
				}
				connection, _, _ := http.NewResponseController(w).Hijack()
				if linger, ok := connection.(interface{ SetLinger(int) error }); ok && strings.HasPrefix(fate, "resets") {
					_ = linger.SetLinger(0)
				}
				_ = connection.Close()
			}))
			defer server.Close()
			client, err := modelslab.NewClient(modelslab.WithAPIKey("test-key-of-the-unit-tests"), modelslab.WithBaseURL(server.URL))
			if err != nil {
				t.Fatal(err)
			}
			const rounds = 20
			for round := range rounds {
				// Leaves a connection behind that the create finds in the pool.
				if _, err := client.FetchTextToImage(context.Background(), modelslab.Int(round+1)); err != nil {
					t.Fatal(err)
				}
				// From before the server closes to after it has.
				time.Sleep(time.Duration(round%10) * time.Millisecond)
				_, err := client.TextToImage(context.Background(), bicycle)
				var unknown *modelslab.OutcomeUnknownError
				if err != nil && !errors.As(err, &unknown) {
					t.Fatal(err)
				}
			}
			if looks.Load() != rounds {
				t.Errorf("%d looks of %d calls", looks.Load(), rounds)
			}
		})
	}
}

// Over HTTP/2 net/http also sends again what the server has read and then reset with PROTOCOL_ERROR, if only it can
// have the body once more. A proxy does that when it cannot make sense of its backend's answer: after the charge.
func TestNoCreateIsSentAgainAfterAResetStream(t *testing.T) {
	certificates := httptest.NewUnstartedServer(nil)
	certificates.StartTLS()
	defer certificates.Close()
	var creates atomic.Int32
	listener, err := tls.Listen("tcp", "127.0.0.1:0", &tls.Config{
		Certificates: certificates.TLS.Certificates, NextProtos: []string{"h2"},
	})
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = listener.Close() }()
	go func() {
		for {
			connection, err := listener.Accept()
			if err != nil {
				return
			}
			go resetStreams(connection, &creates)
		}
	}()
	own, ok := certificates.Client().Transport.(*http.Transport)
	if !ok {
		t.Fatal("not a transport")
	}
	transport := &http.Transport{TLSClientConfig: own.TLSClientConfig.Clone(), ForceAttemptHTTP2: true}
	client, err := modelslab.NewClient(modelslab.WithAPIKey("test-key-of-the-unit-tests"),
		modelslab.WithBaseURL("https://"+listener.Addr().String()),
		modelslab.WithHTTPClient(&http.Client{Transport: transport}))
	if err != nil {
		t.Fatal(err)
	}
	// Left to itself net/http goes on for minutes.
	ctx, cancel := context.WithTimeout(context.Background(), 5*time.Second)
	defer cancel()
	_, first := client.TextToImage(ctx, bicycle)
	var unknown *modelslab.OutcomeUnknownError
	if !errors.As(first, &unknown) || !unknown.MayHaveBeenCharged {
		t.Errorf("%T %v", first, first)
	}
	response, second := client.Post(ctx, "/v1/enterprise/text2img", nil)
	if second == nil {
		_ = response.Body.Close()
		t.Error("an answer from a server that gives none")
	}
	if creates.Load() != 2 {
		t.Errorf("2 calls arrived %d times", creates.Load())
	}
}

// resetStreams speaks as much HTTP/2 as it takes to read requests and to answer each with RST_STREAM, PROTOCOL_ERROR.
func resetStreams(connection net.Conn, requests *atomic.Int32) {
	const (
		data, rstStream, settings = 0, 3, 4
		endStream, ack            = 1, 1
	)
	defer func() { _ = connection.Close() }()
	frame := func(kind, flags byte, stream uint32, payload []byte) {
		head := make([]byte, 9, 9+len(payload))
		head[2], head[3], head[4] = byte(len(payload)), kind, flags
		binary.BigEndian.PutUint32(head[5:], stream)
		_, _ = connection.Write(append(head, payload...))
	}
	preface := make([]byte, len("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"))
	if _, err := io.ReadFull(connection, preface); err != nil {
		return
	}
	frame(settings, 0, 0, nil)
	for {
		head := make([]byte, 9)
		if _, err := io.ReadFull(connection, head); err != nil {
			return
		}
		length := int64(head[0])<<16 | int64(head[1])<<8 | int64(head[2])
		if _, err := io.CopyN(io.Discard, connection, length); err != nil {
			return
		}
		switch kind, flags := head[3], head[4]; {
		case kind == settings && flags&ack == 0:
			frame(settings, ack, 0, nil)
		case kind == data && flags&endStream != 0:
			requests.Add(1)
			frame(rstStream, 0, binary.BigEndian.Uint32(head[5:]), []byte{0, 0, 0, 1})
		}
	}
}
