package modelslab

import (
	"bytes"
	"context"
	"encoding/base64"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"os"
	"regexp"
	"strings"
	"time"
)

const (
	// uploadPatience is how long a 404 is believed to be a picture that is still being uploaded.
	uploadPatience = 30 * time.Second
	maxRedirects   = 3
)

// fetchPicture gets the bytes behind an entry of `output`: a URL of a picture, a URL of base64 text, or the text itself.
func (c *Client) fetchPicture(ctx context.Context, source string, s *settings) ([]byte, error) {
	deadline := c.clock.Now().Add(s.timeout)
	if !isURL(source) {
		return c.decode(source)
	}
	var slept time.Duration
	for retry := 0; ; retry++ {
		if ctx.Err() != nil {
			return nil, c.aborted(ctx, Error{})
		}
		data, err := c.fetchOnce(ctx, source, min(s.attemptTimeout, deadline.Sub(c.clock.Now())), s.maxBytes)
		if err == nil {
			if looksLikeBase64.Match(data[:min(len(data), 64)]) {
				return c.decode(string(data))
			}
			return data, nil
		}
		if ctx.Err() != nil {
			return nil, c.aborted(ctx, Error{})
		}
		e := detailsOf(err)
		patient := retry < s.maxRetries
		if e.Kind == KindNotFound {
			patient = slept < uploadPatience
		}
		wait := backOff(retry, c.random)
		if !e.Retryable || !patient || !c.clock.Now().Add(wait).Before(deadline) {
			return nil, err
		}
		slept += wait
		if err := c.sleep(ctx, wait, Error{}); err != nil {
			return nil, err
		}
	}
}

// fetchOnce follows redirects, a few. Neither the key nor a cookie is sent to any of the hosts.
func (c *Client) fetchOnce(ctx context.Context, source string, limit time.Duration, maxBytes int) ([]byte, error) {
	ctx, cancel := context.WithTimeout(ctx, max(0, limit))
	defer cancel()
	address, err := url.Parse(source)
	if err != nil {
		return nil, c.problem(Error{Kind: KindInvalidResponse, Message: "The output is neither a URL nor base64"})
	}
	for hop := 0; ; hop++ {
		request, err := http.NewRequestWithContext(ctx, http.MethodGet, address.String(), nil)
		if err != nil {
			return nil, c.problem(Error{Kind: KindInvalidResponse, Message: "The output is neither a URL nor base64"})
		}
		request.Header.Set("User-Agent", userAgent)
		response, err := c.pictures.Do(request)
		if err != nil {
			return nil, c.downloadFault(err)
		}
		code := response.StatusCode
		if code >= 200 && code < 300 {
			return c.readPicture(response, maxBytes)
		}
		_ = response.Body.Close()
		location := response.Header.Get("Location")
		if code < 300 || code >= 400 || location == "" {
			return nil, c.refusal(code, address.Host)
		}
		next, err := address.Parse(location)
		if err != nil {
			return nil, c.refusal(code, address.Host)
		}
		why := ""
		if next.Scheme != "http" && next.Scheme != "https" {
			why = "a redirect to " + next.Scheme + ":"
		}
		if hop == maxRedirects {
			why = fmt.Sprintf("more than %d redirects", maxRedirects)
		}
		if why != "" {
			return nil, c.problem(Error{Kind: KindInvalidResponse, Message: "Not followed: " + why, HTTPStatus: code})
		}
		address = next
	}
}

func (c *Client) downloadFault(cause error) error {
	return c.problem(Error{Kind: KindConnection, Message: "The download failed: " + reason(cause), Retryable: true,
		causes: []error{cause}})
}

func (c *Client) refusal(code int, host string) error {
	e := Error{Kind: KindAPI, Message: fmt.Sprintf("HTTP %d from %s", code, host), HTTPStatus: code}
	switch {
	case code == 404:
		// Links are handed out before the upload is done.
		e.Kind, e.Retryable = KindNotFound, true
	case code >= 500:
		e.Kind, e.Retryable = KindServer, true
	case code == 408 || code == 429:
		e.Retryable = true
	}
	return c.problem(e)
}

var (
	notAPicture = regexp.MustCompile(`(?i)html|json|xml$|xml[^+]`)
	aPage       = regexp.MustCompile(`(?i)^\s*<(!doctype html|html)`)
	// With `base64` the URL holds text: that of a PNG, JPEG, GIF, WebP or AVIF.
	looksLikeBase64 = regexp.MustCompile(`^\s*(data:[^,]*;base64,|iVBORw0KGgo|/9j/|R0lGOD|UklGR|AAAA)`)
)

func (c *Client) readPicture(response *http.Response, maxBytes int) ([]byte, error) {
	defer func() { _ = response.Body.Close() }()
	refuse := func(format string, arguments ...any) error {
		return c.problem(Error{Kind: KindInvalidResponse, HTTPStatus: response.StatusCode, Message: fmt.Sprintf(format, arguments...)})
	}
	kind := response.Header.Get("Content-Type")
	if notAPicture.MatchString(kind) && !strings.Contains(strings.ToLower(kind), "svg") {
		return nil, refuse("Not a picture but %s", head(kind, 100))
	}
	if response.ContentLength > int64(maxBytes) {
		return nil, refuse("The picture is larger than WithMaxBytes (%d)", maxBytes)
	}
	// Counted as it comes: a header may be missing, wrong, or tell the size before decompression.
	data, err := io.ReadAll(io.LimitReader(response.Body, int64(maxBytes)+1))
	switch {
	case err != nil:
		return nil, c.downloadFault(err)
	case len(data) > maxBytes:
		return nil, refuse("The picture is larger than WithMaxBytes (%d)", maxBytes)
	case len(data) == 0:
		return nil, c.problem(Error{Kind: KindInvalidResponse, HTTPStatus: response.StatusCode, Message: "The picture is empty", Retryable: true})
	case aPage.Match(data[:min(len(data), 64)]):
		return nil, refuse("Not a picture but a page")
	}
	return data, nil
}

// decode reads base64, with or without the head of a data URL, line breaks and padding.
func (c *Client) decode(text string) ([]byte, error) {
	if trimmed := strings.TrimSpace(text); strings.HasPrefix(trimmed, "data:") {
		if _, content, ok := strings.Cut(trimmed, ","); ok {
			text = content
		}
	}
	text = strings.TrimRight(strings.Join(strings.Fields(text), ""), "=")
	data, err := base64.RawStdEncoding.DecodeString(text)
	if err != nil {
		return nil, c.problem(Error{Kind: KindInvalidResponse, Message: "The output is neither a URL nor base64"})
	}
	return data, nil
}

// writeWhole writes to a file beside the wanted one and renames it: a reader sees the whole picture or none.
func writeWhole(path string, data []byte) error {
	part := path + "." + randomID() + ".part"
	file, err := os.OpenFile(part, os.O_CREATE|os.O_EXCL|os.O_WRONLY, 0o666)
	if err != nil {
		return fmt.Errorf("modelslab: save the picture: %w", err)
	}
	_, err = io.Copy(file, bytes.NewReader(data))
	if closing := file.Close(); err == nil {
		err = closing
	}
	if err == nil {
		err = os.Rename(part, path)
	}
	if err != nil {
		_ = os.Remove(part)
		return fmt.Errorf("modelslab: save the picture: %w", err)
	}
	return nil
}
