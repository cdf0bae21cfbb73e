package modelslab

import (
	"bytes"
	"encoding/json"
	"io"
	"math"
	"net/http"
	"slices"
	"strconv"
	"strings"
	"time"
)

// Reading is lenient: a number or its text, a list or a single text; an empty text is no value. Nothing here panics,
// whatever the server sends.

// readObject reads a JSON object; nil for anything else. Numbers stay as they are written: an id above 2^53 is not
// rounded, and a seed does not print as 4.01e+09.
func readObject(data []byte) map[string]any {
	decoder := json.NewDecoder(bytes.NewReader(bytes.TrimPrefix(data, []byte("\xef\xbb\xbf"))))
	decoder.UseNumber()
	var object map[string]any
	if decoder.Decode(&object) != nil {
		return nil
	}
	if _, err := decoder.Token(); err != io.EOF {
		return nil
	}
	return object
}

// readAll reads the whole answer, at once into as much as it says to be, within reason.
func readAll(response *http.Response) ([]byte, error) {
	announced := min(max(0, response.ContentLength), 1<<20)
	buffer := bytes.NewBuffer(make([]byte, 0, announced+bytes.MinRead))
	_, err := buffer.ReadFrom(response.Body)
	return buffer.Bytes(), err
}

// textOf is a text with something in it.
func textOf(value any) string {
	text, _ := value.(string)
	if strings.TrimSpace(text) == "" {
		return ""
	}
	return text
}

// amountOf is a number of seconds or the like: finite, not negative; nil for anything else.
func amountOf(value any) *float64 {
	var literal string
	switch value := value.(type) {
	case json.Number:
		literal = value.String()
	case string:
		literal = strings.TrimSpace(value)
	default:
		return nil
	}
	number, err := strconv.ParseFloat(literal, 64)
	if err != nil || math.IsNaN(number) || math.IsInf(number, 0) || number < 0 {
		return nil
	}
	return &number
}

// textsOf are the texts of a list or of a single value; what is not a text is dropped.
func textsOf(value any) []string {
	list, ok := value.([]any)
	if !ok {
		list = []any{value}
	}
	var texts []string
	for _, item := range list {
		if text := textOf(item); text != "" {
			texts = append(texts, text)
		}
	}
	return texts
}

// picturesOf are the pictures of a success body, from the first member of the contract's order that has any.
func picturesOf(body map[string]any) []string {
	for _, name := range outputOrder {
		if texts := textsOf(body[name]); len(texts) > 0 {
			return texts
		}
	}
	return nil
}

// readMessage reads `message` or `messege`, as text or as an object of field to texts.
func readMessage(body map[string]any) (message string, fields map[string][]string) {
	var said any
	for _, name := range []string{"message", "messege"} {
		value := body[name]
		_, isObject := value.(map[string]any)
		_, isList := value.([]any)
		if isObject || isList || textOf(value) != "" {
			said = value
			break
		}
	}
	perField, ok := said.(map[string]any)
	if !ok {
		if message = strings.Join(textsOf(said), "; "); message == "" {
			message = textOf(body["tip"])
		}
		return message, nil
	}
	fields = make(map[string][]string, len(perField))
	parts := make([]string, 0, len(perField))
	for name, said := range perField {
		fields[name] = textsOf(said)
		parts = append(parts, name+": "+strings.Join(fields[name], " "))
	}
	// Go keeps no order of members; a message must not change from one call to the next.
	slices.Sort(parts)
	return strings.Join(parts, "; "), fields
}

// kindOfMessage is what the words of an error mean, as far as the contract knows them.
func kindOfMessage(message string) Kind {
	words := strings.ToLower(message)
	for _, rule := range errorRules {
		for _, part := range rule.messages {
			if strings.Contains(words, strings.ToLower(part)) {
				return rule.kind
			}
		}
	}
	return ""
}

// readRetryAfter reads `retry_after` of the body, else the Retry-After header (seconds or a date).
func readRetryAfter(body map[string]any, header http.Header) *time.Duration {
	told := amountOf(body["retry_after"])
	if told == nil {
		told = amountOf(header.Get("Retry-After"))
	}
	if told != nil {
		wait := seconds(*told)
		return &wait
	}
	until, err := http.ParseTime(header.Get("Retry-After"))
	if err != nil {
		return nil
	}
	// Measured from the server's own date where it sends one: the clocks of both sides may differ.
	now, err := http.ParseTime(header.Get("Date"))
	if err != nil {
		now = time.Now()
	}
	wait := max(0, until.Sub(now))
	return &wait
}

// seconds as a duration, without overflow.
func seconds(number float64) time.Duration {
	return time.Duration(math.Round(min(number, 1e9) * 1e9))
}
