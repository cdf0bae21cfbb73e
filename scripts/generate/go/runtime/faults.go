package modelslab

import (
	"context"
	"crypto/tls"
	"crypto/x509"
	"errors"
	"io"
	"net"
	"net/http"
	"net/http/httptrace"
	"sync/atomic"
)

// connection notes how far a request has come. A request is written only to a connection that was got, so one that
// was asked for and not got proves that nothing was sent.
type connection struct {
	asked, got, http2 atomic.Bool
}

func (n *connection) watch(ctx context.Context) context.Context {
	return httptrace.WithClientTrace(ctx, &httptrace.ClientTrace{
		GetConn: func(string) { n.asked.Store(true) },
		GotConn: func(info httptrace.GotConnInfo) {
			secure, ok := info.Conn.(interface{ ConnectionState() tls.ConnectionState })
			n.http2.Store(ok && secure.ConnectionState().NegotiatedProtocol == "h2")
			n.got.Store(true)
		},
	})
}

// sendOnce keeps net/http from sending a request again by itself, which it can only do with a fresh body. Over
// HTTP/1.1 it asks for one if not a byte was written, which is safe: the server had closed the idle connection. Over
// HTTP/2 it also asks for one after the server has read everything and reset the stream with PROTOCOL_ERROR, as
// proxies do with a backend's odd answer, and by then a picture may have been paid.
func (n *connection) sendOnce(request *http.Request) {
	again := request.GetBody
	request.GetBody = func() (io.ReadCloser, error) {
		if n.http2.Load() {
			return nil, errors.New("the stream was reset")
		}
		return again()
	}
}

// neverSent reports whether it is proved that no byte of the request left. A transport that does not tell proves
// nothing by its silence. The cost of a wrong "never sent" is a picture paid twice, so doubt is "sent".
func (n *connection) neverSent(err error) bool {
	if n.asked.Load() && !n.got.Load() {
		return true
	}
	// net/http dials once more for a request of which it has not written a byte: then the last error speaks.
	var name *net.DNSError
	var operation *net.OpError
	return errors.As(err, &name) ||
		errors.As(err, &operation) && (operation.Op == "dial" || operation.Op == "proxyconnect")
}

// untrusted reports whether the server's certificate was refused; trying again does not help.
func untrusted(err error) bool {
	var verification *tls.CertificateVerificationError
	var authority x509.UnknownAuthorityError
	var host x509.HostnameError
	var certificate x509.CertificateInvalidError
	return errors.As(err, &verification) || errors.As(err, &authority) || errors.As(err, &host) ||
		errors.As(err, &certificate)
}
