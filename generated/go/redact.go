package modelslab

import (
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
	html, _ := json.Marshal(key)
	forms := []string{key, url.QueryEscape(key), url.PathEscape(key)}
	// The server escapes slashes in JSON, and a message may quote the key as part of a URL.
	for _, quoted := range []string{string(writeJSON(key)), string(html)} {
		escaped := quoted[1 : len(quoted)-1]
		forms = append(forms, escaped, strings.ReplaceAll(escaped, "/", `\/`))
	}
	// Longest first, or a form that contains another would be replaced in part only.
	slices.SortFunc(forms, func(a, b string) int { return len(b) - len(a) })
	for i, form := range forms {
		forms[i] = regexp.QuoteMeta(form)
	}
	pattern := regexp.MustCompile("(?i)" + strings.Join(slices.Compact(forms), "|"))
	return func(text string) string { return pattern.ReplaceAllLiteralString(text, "***") }
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
