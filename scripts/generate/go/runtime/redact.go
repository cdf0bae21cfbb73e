package modelslab

import (
	"bytes"
	"encoding/json"
	"net/url"
	"regexp"
	"slices"
	"strings"
)

// maxDepth is deeper than any answer of the API; a hostile body must not exhaust the stack.
const maxDepth = 32

// redactor makes the one function through which every text passes that leaves the client. The key is in its closure
// and in no struct, where a print of the client would show it.
func redactor(key string) func(string) string {
	if key == "" {
		return func(text string) string { return text }
	}
	forms := formsOf(key)
	for i, form := range forms {
		forms[i] = regexp.QuoteMeta(form)
	}
	pattern := regexp.MustCompile("(?i)" + strings.Join(forms, "|"))
	return func(text string) string { return pattern.ReplaceAllLiteralString(text, "***") }
}

// formsOf is the key as it may be written, longest first: a form that contains another would be replaced in part only.
func formsOf(key string) []string {
	html, _ := json.Marshal(key)
	forms := []string{key, url.QueryEscape(key), url.PathEscape(key)}
	// The server escapes slashes in JSON, and a message may quote the key as part of a URL.
	for _, quoted := range []string{string(writeJSON(key)), string(html)} {
		escaped := quoted[1 : len(quoted)-1]
		forms = append(forms, escaped, strings.ReplaceAll(escaped, "/", `\/`))
	}
	slices.SortFunc(forms, func(a, b string) int {
		if len(a) != len(b) {
			return len(b) - len(a)
		}
		return strings.Compare(a, b)
	})
	return slices.Compact(forms)
}

// cleaner makes the function that takes the key out of an answer. Hardly any answer holds it, and looking through the
// bytes is far cheaper than looking through what was read from them. Without escapes every text of the answer stands in
// the bytes as it is; where one is left, or where the answer is as deep as a hostile one, it is gone through.
func cleaner(key string) func(body map[string]any, answer []byte) map[string]any {
	// A short key is likely to be part of honest words, so it is only taken out of errors.
	if len(key) < 8 {
		return func(body map[string]any, _ []byte) map[string]any { return body }
	}
	redact := redactor(key)
	ascii := isASCII([]byte(key))
	var forms [][]byte
	for _, form := range formsOf(key) {
		forms = append(forms, []byte(strings.ToLower(form)))
	}
	return func(body map[string]any, answer []byte) map[string]any {
		plain := answer
		if bytes.IndexByte(answer, '\\') >= 0 {
			plain = bytes.ReplaceAll(answer, []byte(`\/`), []byte("/"))
		}
		simple := ascii && isASCII(plain) && bytes.IndexByte(plain, '\\') < 0
		shallow := bytes.Count(plain, []byte("{"))+bytes.Count(plain, []byte("[")) <= maxDepth
		if simple && shallow {
			lower := bytes.ToLower(plain)
			if !slices.ContainsFunc(forms, func(form []byte) bool { return bytes.Contains(lower, form) }) {
				return body
			}
		}
		clean, _ := redactValue(redact, body, 0).(map[string]any)
		return clean
	}
}

func isASCII(text []byte) bool {
	for _, char := range text {
		if char > 0x7f {
			return false
		}
	}
	return true
}

// redactValue replaces the key in data as JSON gives it, member names included.
func redactValue(redact func(string) string, value any, depth int) any {
	if depth > maxDepth {
		return "..."
	}
	switch value := value.(type) {
	case string:
		return redact(value)
	case []any:
		clean := make([]any, len(value))
		for i, item := range value {
			clean[i] = redactValue(redact, item, depth+1)
		}
		return clean
	case map[string]any:
		clean := make(map[string]any, len(value))
		for name, item := range value {
			clean[redact(name)] = redactValue(redact, item, depth+1)
		}
		return clean
	default:
		return value
	}
}
